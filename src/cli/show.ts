import type { Profile } from '../model.ts';
import { nearest } from '../nearest.ts';
import { line } from '../report/escape.ts';
import { show } from '../report/show.ts';
import { findingsOf } from '../report/words.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { readRegistries } from './run.ts';
import { terminalFor, type When } from './terminal.ts';

export interface ShowCommand {
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly color: When;
}

/** `claims show ID`: everything about one claim, and why it has its status. */
export async function showCommand(id: string, args: readonly string[], options: ShowCommand, io: Io): Promise<number> {
  const report = await readRegistries(args, options, io);
  const all = [...findingsOf(report)];
  const found = all.filter(({ finding }) => finding.claim.id === id);
  const terminal = await terminalFor(io.stdout, io, options.color);
  for (const { finding, registry } of found) await io.stdout.write(show(finding, registry, report, terminal));
  if (found.length > 0) return exitCodes.clean;

  const unreadable = report.diagnostics.filter(({ rule }) => rule === 'registry-unreadable');
  for (const { message } of unreadable) await io.stderr.write(`claims: ${line(message)}\n`);
  if (all.length > 0) {
    const near = nearest(
      id,
      all.map(({ finding }) => finding.claim.id),
      3,
      'always',
    );
    await io.stderr.write(`claims: There is no claim \`${line(id)}\`. The nearest: ${near.map(line).join(', ')}.\n`);
  } else if (unreadable.length === 0) {
    await io.stderr.write('claims: There is no claim in what was read.\n');
  }
  return exitCodes.unusable;
}
