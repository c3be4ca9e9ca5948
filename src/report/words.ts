import type { CheckedRegistry, Report } from '../check.ts';
import type { Finding, Status, Verdict } from '../model.ts';
import { line } from './escape.ts';
import type { Style } from './reporter.ts';

/** Each status has a shape as well as a colour. */
const marks: Readonly<Record<Status, string>> = { sourced: '✓', disputed: '✗', unverified: '?' };

/** `✓ sourced`, painted. */
export function statusMark(status: Status, style: Style): string {
  const paint = { sourced: style.green, disputed: style.red, unverified: style.yellow }[status];
  return paint(`${marks[status]} ${status}`);
}

/** `1 claim`, `2 claims`. */
export function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** `128 claims: 86 sourced, 21 disputed, 21 unverified`, and how many were too faulty to be judged. */
export function countsLine({ counts, registries }: Pick<Report, 'counts' | 'registries'>): string {
  const { sourced, disputed, unverified } = counts;
  const rejected = registries.reduce((sum, registry) => sum + registry.rejected, 0);
  const judged = plural(countOf({ counts }), 'claim');
  const more = rejected === 0 ? '' : `; ${plural(rejected, 'more claim')} too faulty to be judged`;
  return `${judged}: ${sourced} sourced, ${disputed} disputed, ${unverified} unverified${more}`;
}

/** The same for a list that may show only some of them: `2 claims of 128 claims: …`. */
export function shownOf(report: Report): string {
  const shown = [...findingsOf(report)].length;
  return `${shown === countOf(report) ? '' : `${plural(shown, 'claim')} shown. In all, `}${countsLine(report)}`;
}

/** How many claims were judged, shown or not. */
export function countOf({ counts }: Pick<Report, 'counts'>): number {
  return counts.sourced + counts.disputed + counts.unverified;
}

/** What a piece of evidence does in the end: `supports`, `refutes`, `context`, or why it does not count. */
export function effect(verdict: Verdict): string {
  if (verdict.stance === 'context') return 'context, counts on neither side';
  return verdict.admissible
    ? `${verdict.stance} it`
    : `would ${verdict.stance === 'supports' ? 'support' : 'refute'} it, does not count`;
}

/** The source of a verdict in a line: who published it, when, where. */
export function sourceFacts({ source }: Pick<Verdict, 'source'>): string {
  if (source === undefined) return '';
  return [source.publisher, source.published, source.url]
    .filter((part) => part !== undefined)
    .map(line)
    .join(' · ');
}

/** All findings of a report, each with the registry that it stands in. */
export function* findingsOf(report: Report): Iterable<{ registry: CheckedRegistry; finding: Finding }> {
  for (const registry of report.registries) for (const finding of registry.findings) yield { registry, finding };
}
