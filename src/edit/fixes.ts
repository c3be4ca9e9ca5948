import { type Diagnostic, within } from '../diagnostic.ts';
import { locateAnchor, type Selector } from '../locate/anchor.ts';
import type { Anchor, Finding, Place, Span, Status, Stretch } from '../model.ts';
import type { ReadDocument } from '../read/document.ts';
import { contextAround, contextLengths, means, placesOf, shortestSelector, wordsOf } from './selector.ts';

/** What is written anew: the words of an anchor, with context that it now needs; or a status. */
export interface Fix {
  readonly claim: string;
  /** The anchor or the claim. */
  readonly at: Place;
  readonly to: { readonly anchor: Selector } | { readonly status: Status };
}

/** What would be fixed, and why it is not. */
export interface Unfixed {
  readonly claim: string;
  readonly at: Place;
  readonly what: 'anchor' | 'status';
  readonly why: string;
}

/** What of a report decides on fixes. */
export interface Checked {
  readonly registries: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  locate(at: Place | Span): Span;
}

interface CheckedFile {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, unknown>;
  readonly documents: ReadonlyMap<string, { readonly reading?: ReadDocument }>;
  readonly unreadable: boolean;
}

/**
 * What a report asks to be fixed: anchors that were reworded with no fact changed, and statuses that are declared worse
 * than computed. Only what a rule complains of, and nobody accepted, is fixed; and nothing in a registry of which a
 * part could not be read.
 */
export function fixesOf(report: Checked): { readonly fixes: readonly Fix[]; readonly unfixed: readonly Unfixed[] } {
  const fixes: Fix[] = [];
  const unfixed: Unfixed[] = [];
  for (const registry of report.registries.filter((each) => !each.unreadable)) {
    const complaints = complaintsOf(report, registry.path);
    for (const finding of registry.findings) {
      for (const result of [
        ...anchorFixes(finding, registry, complaints),
        ...statusFixes(finding, registry, complaints),
      ]) {
        if ('to' in result) fixes.push(result);
        else unfixed.push(result);
      }
    }
  }
  return { fixes, unfixed };
}

/** What the rules complain of in one registry. */
interface Complaints {
  /** Whether the registry has faults of format. */
  readonly invalid: boolean;
  reports(rule: string, claim: string, at: Place): boolean;
}

function complaintsOf(report: Checked, registry: string): Complaints {
  const own = report.diagnostics.filter((each) => each.registry === registry && each.suppressed === undefined);
  const keyOf = (rule: string, claim: string | undefined, { path, start, end }: Span) =>
    [rule, claim ?? '', path, start, end].join('\0');
  // A rule that looks at a document complains there, and names the place in the registry beside it.
  const known = new Set(
    own.flatMap(({ rule, claim, at, related }) =>
      [at, ...related.map((each) => each.at)].map((span) => keyOf(rule, claim, span)),
    ),
  );
  return {
    invalid: own.some(({ rule }) => rule === 'registry-invalid'),
    reports: (rule, claim, at) => known.has(keyOf(rule, claim, report.locate(at))),
  };
}

function* anchorFixes(
  { claim, anchors }: Finding,
  registry: CheckedFile,
  complaints: Complaints,
): Iterable<Fix | Unfixed> {
  for (const { anchor, state, passage } of anchors) {
    if (state !== 'altered' || passage === undefined) continue;
    if (!complaints.reports('anchor-altered', claim.id, within(anchor.at, 'exact'))) continue;
    const reading = registry.documents.get(anchor.document)?.reading;
    const selector = reading && refreshed(anchor, passage.at, reading);
    yield selector
      ? { claim: claim.id, at: anchor.at, to: { anchor: selector } }
      : { claim: claim.id, at: anchor.at, what: 'anchor', why: 'no words around it tell the passage from others' };
  }
}

/** The selector that means the same passage by its new words. Context that still does is kept; what is stale is renewed. */
function refreshed(anchor: Anchor, at: Span, reading: ReadDocument): Selector | undefined {
  const match = locateAnchor(reading.text, anchor);
  if (match.kind !== 'found') return undefined;
  const { span } = match;
  const source = reading.sourceSpan(span.start, span.end);
  if (source.start !== at.start || source.end !== at.end) return undefined;
  for (const selector of renewals(anchor, reading.text, span)) {
    if (means(reading.text, selector, span)) return selector;
  }
  return undefined;
}

/** Selectors to try, the one that changes least first. What is not renewed stays in the registry, and so in here. */
function* renewals(anchor: Anchor, text: string, span: Stretch): Iterable<Selector> {
  const sides = (['prefix', 'suffix'] as const).filter((side) => anchor[side] !== undefined);
  const given = Object.fromEntries(sides.map((side) => [side, anchor[side]]));
  const kept = { exact: wordsOf(text, span), ...given };
  yield kept;
  if (sides.length < 2) {
    const shortest = shortestSelector(text, span, placesOf(text, kept.exact), sides.length === 0 ? undefined : sides);
    if (shortest) yield { ...kept, ...shortest };
  }
  for (const length of contextLengths) {
    const context = Object.entries(contextAround(text, span, length));
    yield { ...kept, ...Object.fromEntries(context.filter(([side]) => side in given)) };
  }
  for (const length of contextLengths) yield { ...kept, ...contextAround(text, span, length) };
}

/** Worse to better. */
const order: readonly Status[] = ['disputed', 'unverified', 'sourced'];

function* statusFixes(finding: Finding, registry: CheckedFile, complaints: Complaints): Iterable<Fix | Unfixed> {
  const { claim, status } = finding;
  if (order.indexOf(claim.status) >= order.indexOf(status)) return;
  if (!complaints.reports('status-understated', claim.id, within(claim.at, 'status'))) return;
  const why = doubt(finding, registry, complaints);
  yield why === undefined
    ? { claim: claim.id, at: claim.at, to: { status } }
    : { claim: claim.id, at: claim.at, what: 'status', why };
}

/** Why a computed status may be better than the truth: what is faulty or unknown may be what speaks against the claim. */
function doubt(
  { verdicts, inputs, anchors }: Finding,
  registry: CheckedFile,
  { invalid }: Complaints,
): string | undefined {
  if (invalid) return 'the registry has faults of format';
  const unknown = verdicts.find(({ origin, source }) => source === undefined || !registry.sources.has(origin));
  if (unknown)
    return `the source ${unknown.source === undefined ? unknown.evidence.source : unknown.origin} is unknown`;
  const input = inputs.find((each) => each.status === undefined);
  if (input) return `the claim ${input.id}, which it is derived from, is unknown`;
  const unread = anchors.find(({ state }) => state === 'unread');
  return unread && `the document ${unread.anchor.document} could not be read`;
}
