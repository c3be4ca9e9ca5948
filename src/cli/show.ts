import type { Report } from '../check.ts';
import type { Profile } from '../model.ts';
import { nearest } from '../nearest.ts';
import { line } from '../report/escape.ts';
import { lensOf } from '../report/frame.ts';
import { show } from '../report/show.ts';
import { findingsOf, plural } from '../report/words.ts';
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
  const shown = found.map(({ finding, registry }) => show(finding, registry, report, terminal));
  await io.stdout.write(shown.join('\n'));

  const lens = lensOf(report.texts);
  const unreadable = report.diagnostics.filter(({ rule }) => rule === 'registry-unreadable');
  for (const { at, message } of unreadable) await io.stderr.write(`${line(lens.where(at))}: ${line(message)}\n`);
  // What could not be read may hold the sources of the claim, or another claim of that name.
  if (found.length > 0) return unreadable.length > 0 ? exitCodes.unusable : exitCodes.clean;

  if (all.length > 0) {
    const near = nearest(
      id,
      all.map(({ finding }) => finding.claim.id),
      3,
      'always',
    );
    await io.stderr.write(`claims: There is no claim \`${line(id)}\`. The nearest: ${near.map(line).join(', ')}.\n`);
    await faultyOnes(report, io);
  } else if (unreadable.length === 0) {
    await io.stderr.write('claims: There is no claim in what was read.\n');
  }
  return exitCodes.unusable;
}

/** The claim that was asked for may be one of them. */
async function faultyOnes(report: Report, io: Io): Promise<void> {
  const rejected = report.registries.reduce((sum, registry) => sum + registry.rejected, 0);
  if (rejected === 0) return;
  const are = `${plural(rejected, 'claim')} ${rejected === 1 ? 'is' : 'are'}`;
  await io.stderr.write(`claims: ${are} too faulty to be shown; \`claims check\` shows where and why.\n`);
}
