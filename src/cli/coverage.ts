import { coverages, percentOf } from '../report/coverage.ts';
import { line } from '../report/escape.ts';
import { coverageReporters } from '../report/index.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import type { Format } from './options.ts';
import { readRegistries, writeReport } from './run.ts';
import type { When } from './terminal.ts';

export interface CoverageCommand {
  readonly min?: number;
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly color: When;
}

/** `claims coverage`: what of the documents no claim covers. */
export async function coverageCommand(args: readonly string[], options: CoverageCommand, io: Io): Promise<number> {
  const report = await readRegistries(args, options, io);
  const documents = coverages(report);
  const unread = report.diagnostics.filter(
    ({ rule }) => rule === 'registry-unreadable' || rule === 'document-unreadable',
  );
  for (const { message } of unread) await io.stderr.write(`claims: ${line(message)}\n`);
  if (documents.length === 0 && unread.length === 0) {
    await io.stderr.write('claims: Nothing was checked: the registry lists no documents.\n');
  }
  if (documents.length === 0) return exitCodes.unusable;
  await writeReport(report, coverageReporters, 'text', options, io);
  if (unread.length > 0) return exitCodes.unusable;
  const percent = percentOf(documents);
  if (options.min === undefined || percent >= options.min) return exitCodes.clean;
  await io.stderr.write(`claims: ${percent.toFixed(1)}% is below the ${options.min}% that are asked for.\n`);
  return exitCodes.found;
}
