import type { Profile, Severity, Status } from '../model.ts';
import { checkReporters } from '../report/index.ts';
import { select } from '../select.ts';
import { outcome } from './exit.ts';
import type { Io } from './io.ts';
import type { Format } from './options.ts';
import { readRegistries, writeReport } from './run.ts';
import type { When } from './terminal.ts';

export interface CheckCommand {
  readonly status?: readonly Status[];
  readonly forbid?: readonly Status[];
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly color: When;
}

/** `claims check`: the whole check. What is shown can be narrowed; what decides the exit code cannot. */
export async function checkCommand(args: readonly string[], options: CheckCommand, io: Io): Promise<number> {
  const report = await readRegistries(args, options, io);
  const shown = select(report, { statuses: options.status, quiet: options.quiet ?? false });
  await writeReport(shown, checkReporters, 'text', options, io);
  const { code, says } = outcome(report, options);
  for (const sentence of says) await io.stderr.write(`claims: ${sentence}\n`);
  return code;
}
