import { CommanderError } from 'commander';
import { check, type Report } from '../check.ts';
import { findInputs } from '../load/inputs.ts';
import type { Profile } from '../model.ts';
import { line } from '../report/escape.ts';
import type { Reporter } from '../report/reporter.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { type Format, today } from './options.ts';
import { type Progress, progressOn } from './progress.ts';
import { terminalFor, type When } from './terminal.ts';

/** What every command that reads registries is told. */
export interface ReadOptions {
  readonly asOf?: string;
  readonly profile?: Profile;
  readonly color: When;
}

/** Reads and checks the registries that the arguments name. */
export async function readRegistries(args: readonly string[], options: ReadOptions, io: Io): Promise<Report> {
  const progress: Progress = progressOn(io);
  try {
    return await check({
      inputs: findInputs(args, io.files, () => io.readStdin()),
      files: io.files,
      asOf: today(options.asOf, io),
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      onProgress: (path) => progress.show(`Checking ${line(path)}`),
    });
  } finally {
    progress.stop();
  }
}

/** Where a result goes. */
export interface Destination {
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly color: When;
}

/** Writes a report in each of the formats that were asked for: to files where files were named, else to standard output. */
export async function writeReport(
  report: Report,
  reporters: Readonly<Record<string, () => Promise<Reporter>>>,
  usual: string,
  { format, output, color }: Destination,
  io: Io,
): Promise<void> {
  const results = (format ?? [{ name: usual }]).map(({ name, file = output }) => ({ name, file }));
  const files = results.map(({ file }) => file).filter((file) => file !== undefined && file !== '-');
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) {
    throw new CommanderError(exitCodes.unusable, 'claims.output', `Two formats would be written into ${twice}.`);
  }
  for (const { name, file } of results) {
    const reporter = await reporters[name]?.();
    if (reporter === undefined) throw new Error(`no reporter is named ${name}`);
    const toFile = file !== undefined && file !== '-';
    const out = toFile ? { ...io.stdout, isTTY: false } : io.stdout;
    const text = reporter(report, await terminalFor(out, toFile ? { env: {} } : io, color));
    if (toFile) await io.writeFile(file, text);
    else await io.stdout.write(text);
  }
}
