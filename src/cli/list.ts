import type { CheckedRegistry, Report } from '../check.ts';
import type { Claim, Finding, Kind, Profile, Status } from '../model.ts';
import { line } from '../report/escape.ts';
import { lensOf } from '../report/frame.ts';
import { listReporters } from '../report/index.ts';
import { plural } from '../report/words.ts';
import { checkedNothing, exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import type { Format } from './options.ts';
import { readRegistries, writeReport } from './run.ts';
import type { When } from './terminal.ts';

export interface ListCommand {
  readonly status?: readonly Status[];
  readonly tag?: readonly string[];
  readonly document?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly owner?: readonly string[];
  readonly search?: readonly string[];
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly color: When;
}

/** `claims list`: every claim with its status, or those that all given filters let through. */
export async function listCommand(args: readonly string[], options: ListCommand, io: Io): Promise<number> {
  const report = await readRegistries(args, options, io);
  const narrowed = { ...report, registries: report.registries.map((registry) => filtered(registry, options)) };
  await writeReport(narrowed, listReporters, 'table', options, io);
  return listOutcome(report, io);
}

function filtered(registry: CheckedRegistry, options: ListCommand): CheckedRegistry {
  const among = <T>(wanted: readonly T[] | undefined, has: readonly (T | undefined)[]) =>
    wanted === undefined || wanted.some((each) => has.includes(each));
  const passes = ({ claim, status }: Finding) =>
    among(options.status, [status]) &&
    among(options.tag, claim.tags) &&
    among(
      options.document,
      claim.anchors.map((anchor) => anchor.document),
    ) &&
    among(options.kind, [claim.kind]) &&
    among(options.owner, [claim.owner]) &&
    (options.search ?? []).every((words) => mentions(claim, words));
  return { ...registry, findings: registry.findings.filter(passes) };
}

/** Whether the words stand somewhere in a claim or its evidence, in capitals or not. */
function mentions(claim: Claim, words: string): boolean {
  const { id, claim: sentence, speaker, about, figure, reason, tags, evidence } = claim;
  const quotes = evidence.flatMap(({ source, quote, note }) => [source, quote, note]);
  const text = [id, sentence, speaker, about, figure, reason, ...tags, ...quotes].join('\n');
  return fold(text).includes(fold(words));
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** A list that lacks something says so: faulty claims are not in it. */
async function listOutcome(report: Report, io: Io): Promise<number> {
  const lens = lensOf(report.texts);
  const faults = report.diagnostics.filter(({ rule }) => rule === 'registry-unreadable' || rule === 'registry-invalid');
  for (const { at, message } of faults.slice(0, 10))
    await io.stderr.write(`${line(lens.where(at))}: ${line(message)}\n`);
  if (faults.length > 10) await io.stderr.write(`… and ${faults.length - 10} more\n`);
  if (faults.length > 0)
    await io.stderr.write(
      `claims: The list lacks what is faulty (${plural(faults.length, 'fault')}). \`claims check\` shows where and why.\n`,
    );
  if (report.registries.some((registry) => registry.unreadable)) return exitCodes.unusable;
  if (faults.length > 0) return exitCodes.found;
  if (!checkedNothing(report)) return exitCodes.clean;
  await io.stderr.write('claims: There is no claim in what was read.\n');
  return exitCodes.unusable;
}
