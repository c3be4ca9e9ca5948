import type { Report } from '../check.ts';
import { within } from '../diagnostic.ts';
import { type Fix, fixesOf, type Unfixed } from '../edit/fixes.ts';
import { type FilePlan, planFixes } from '../edit/plan.ts';
import type { Profile } from '../model.ts';
import { line } from '../report/escape.ts';
import { lensOf } from '../report/frame.ts';
import { plural } from '../report/words.ts';
import { checkedNothing, exitCodes } from './exit.ts';
import type { Io, Output } from './io.ts';
import { diffOf, printText, stdinPath, type Target, targetsOf, textOf, withStdinKept } from './rewrite.ts';
import { readRegistries } from './run.ts';
import { terminalFor, type When } from './terminal.ts';

export interface FixCommand {
  readonly dryRun?: boolean;
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly color: When;
}

/**
 * `claims fix`: writes the words that now stand in the document into anchors that were reworded, and the computed status
 * where a worse one is declared. All is planned and checked before the first file is written.
 */
export async function fixCommand(args: readonly string[], options: FixCommand, outside: Io): Promise<number> {
  const io = withStdinKept(outside);
  const report = await readRegistries(args, options, io);
  const { fixes, unfixed } = fixesOf(report);
  const { plans, unfixed: more } = planFixes(fixes, report.texts);
  const fromStdin = args.includes('-');
  const targets = await targetsOf(plans, fromStdin, io);
  if (targets === undefined) return exitCodes.unusable;

  if (options.dryRun) await showDiffs(targets, options.color, io);
  else await writeFixed(plans, targets, fromStdin, report, io);
  await sayUnfixed([...unfixed, ...more], report, io);
  const unusable = await sayUnusable(report, io);
  const done = plans.flatMap((plan) => plan.fixes);
  await sayDone(done, plans.length, options.dryRun ?? false, unusable, io);
  if (unusable) return exitCodes.unusable;
  return options.dryRun && done.length > 0 ? exitCodes.found : exitCodes.clean;
}

async function showDiffs(targets: readonly Target[], color: When, io: Io): Promise<void> {
  const terminal = await terminalFor(io.stdout, io, color);
  for (const target of targets) await io.stdout.write(diffOf(target, terminal));
}

/** Where the registry came from standard input, standard output is the registry, and all talk goes elsewhere. */
async function writeFixed(
  plans: readonly FilePlan[],
  targets: readonly Target[],
  fromStdin: boolean,
  report: Report,
  io: Io,
): Promise<void> {
  const talk = fromStdin ? io.stderr : io.stdout;
  for (const [index, target] of targets.entries()) {
    const isStdin = fromStdin && target.path === stdinPath;
    if (isStdin) await printText(io, textOf(target));
    else await io.writeFile(target.path, textOf(target));
    await sayFixed(plans[index], talk);
  }
  const unchanged = fromStdin && !targets.some(({ path }) => path === stdinPath);
  if (unchanged && report.registries.some(({ path, unreadable }) => path === stdinPath && !unreadable)) {
    await printText(io);
  }
}

/** A line for each fix, at its place in the new text. */
async function sayFixed(plan: FilePlan | undefined, output: Output): Promise<void> {
  if (plan === undefined) return;
  const { text, yaml } = plan.edited.sheet;
  const lens = lensOf(new Map([[plan.path, text]]));
  const lines = plan.fixes.map(({ claim, at, to }) => {
    const key = 'status' in to ? 'status' : 'exact';
    const what = 'status' in to ? `status of \`${claim}\` updated to ${to.status}` : `anchor of \`${claim}\` updated`;
    const span = yaml.locate(within(at, key).steps, 'value');
    return { start: span.start, text: `${line(lens.where(span))}: ${line(what)}\n` };
  });
  lines.sort((a, b) => a.start - b.start);
  await output.write(lines.map((each) => each.text).join(''));
}

async function sayUnfixed(unfixed: readonly Unfixed[], report: Report, io: Io): Promise<void> {
  const lens = lensOf(report.texts);
  const lines = unfixed.map(({ claim, at, what, why }) => {
    const where = lens.where(report.locate(within(at, what === 'status' ? 'status' : 'exact')));
    return `claims: ${line(where)}: ${what} of \`${line(claim)}\` not updated: ${line(why)}.\n`;
  });
  await io.stderr.write([...new Set(lines)].join(''));
}

/** Says what could not be read; whether anything could not be. */
async function sayUnusable(report: Report, io: Io): Promise<boolean> {
  const lens = lensOf(report.texts);
  for (const { at, rule, message } of report.diagnostics) {
    if (rule === 'registry-unreadable') await io.stderr.write(`${line(lens.where(at))}: ${line(message)}\n`);
  }
  if (report.registries.some(({ unreadable }) => unreadable)) return true;
  if (!checkedNothing(report)) return false;
  await io.stderr.write('claims: There is no claim in what was read.\n');
  return true;
}

async function sayDone(
  fixes: readonly Fix[],
  files: number,
  dryRun: boolean,
  unusable: boolean,
  io: Io,
): Promise<void> {
  if (fixes.length === 0) {
    if (!dryRun && !unusable) await io.stderr.write('claims: There is nothing to fix.\n');
    return;
  }
  const statuses = fixes.filter(({ to }) => 'status' in to).length;
  const anchors = fixes.length - statuses;
  const what = [
    ...(anchors > 0 ? [plural(anchors, 'anchor')] : []),
    ...(statuses > 0 ? [statuses === 1 ? '1 status' : `${statuses} statuses`] : []),
  ].join(' and ');
  const next = dryRun
    ? `would be updated in ${plural(files, 'file')}. \`claims fix\` writes it.`
    : `updated in ${plural(files, 'file')}. Next: read the changes (\`git diff\`), then \`claims check\`.`;
  await io.stderr.write(`claims: ${what} ${next}\n`);
}
