import { within } from './diagnostic.ts';
import { locateAnchor } from './locate/anchor.ts';
import { findCheckworthy } from './locate/checkworthy.ts';
import { sentencesOf } from './locate/sentences.ts';
import type { CoverageItem, DocumentCoverage, Exclusion, Finding, Ignore, Span, Stretch } from './model.ts';
import type { ReadDocument } from './read/document.ts';
import type { OpenDocument } from './read/open-documents.ts';

/** A passage that needs no claims, in offsets of the document's text. */
interface Excluded extends Stretch {
  readonly at: Exclusion['at'];
  readonly reason?: string;
}

/** Kinds of blocks that state nothing: code, and what is printed on every page. */
const silent = new Set(['code', 'margin', 'title']);

/**
 * Counts, for each document that was read, what deserves a claim and what has one: an item is covered when it lies
 * inside the passage of an anchor, whatever became of the claim.
 */
export function coverageOf(
  documents: ReadonlyMap<string, OpenDocument>,
  findings: readonly Finding[],
  ignore: readonly Ignore[],
): readonly DocumentCoverage[] {
  return [...documents.values()].flatMap(({ finding, reading }) => {
    if (reading === undefined) return [];
    const { id } = finding.document;
    const anchored = anchoredIn(id, findings);
    const excluded = [...commented(reading, finding.path), ...ignored(id, reading, ignore)];
    return [{ ...finding, ...count(reading, finding.path, anchored, excluded) }];
  });
}

/** The passages of a document that some claim is anchored to, in offsets of its file. */
function anchoredIn(document: string, findings: readonly Finding[]): readonly Span[] {
  return findings.flatMap(({ anchors }) =>
    anchors
      .filter(({ anchor, state }) => anchor.document === document && state !== 'missing')
      .flatMap(({ passage, places }) => [passage?.at, ...places.map((place) => place.at)])
      .filter((at) => at !== undefined),
  );
}

function count(
  reading: ReadDocument,
  path: string,
  anchored: readonly Span[],
  excluded: readonly Excluded[],
): Pick<DocumentCoverage, 'sentences' | 'checkworthy' | 'covered' | 'items' | 'exclusions'> {
  const used = new Set<Excluded>();
  const items: CoverageItem[] = [];
  const tally = { sentences: 0, checkworthy: 0, covered: 0 };
  for (const block of reading.blocks.filter(({ kind }) => !silent.has(kind))) {
    const found = itemsIn(reading, block, path, anchored, excluded, used);
    items.push(...found.map(({ item }) => item));
    for (const sentence of sentencesOf(reading.text, block)) {
      const own = found.filter(({ start }) => start >= sentence.start && start < sentence.end).map(({ item }) => item);
      const counted = own.filter((item) => item.covered || item.excluded === undefined);
      tally.sentences += 1;
      if (counted.length > 0) tally.checkworthy += 1;
      if (counted.length > 0 && counted.every((item) => item.covered)) tally.covered += 1;
    }
  }
  const exclusions = excluded.map((each) => ({
    at: each.at,
    ...(each.reason === undefined ? {} : { reason: each.reason }),
    used: used.has(each),
  }));
  return { ...tally, items, exclusions };
}

function itemsIn(
  reading: ReadDocument,
  block: Stretch,
  path: string,
  anchored: readonly Span[],
  excluded: readonly Excluded[],
  used: Set<Excluded>,
): readonly { readonly item: CoverageItem; readonly start: number }[] {
  const text = reading.text.slice(block.start, block.end);
  return findCheckworthy(text, reading.language).flatMap((found) => {
    const start = block.start + found.start;
    const end = block.start + found.end;
    if (reading.asides.some((aside) => aside.start < end && start < aside.end)) return [];
    const at = { path, ...reading.sourceSpan(start, end) };
    const covered = anchored.some((each) => each.start <= at.start && at.end <= each.end);
    const by = covered ? undefined : excluded.find((each) => each.start <= start && end <= each.end);
    if (by) used.add(by);
    const reason = by?.reason === undefined ? {} : { excluded: by.reason };
    return [{ item: { kind: found.kind, at, text: found.text, covered, ...reason }, start }];
  });
}

/**
 * `<!-- claims-ignore: reason -->` excludes what follows, up to `<!-- claims-ignore-end -->` or, without one, to the
 * end of the next block.
 */
function commented(reading: ReadDocument, path: string): readonly Excluded[] {
  return reading.comments.flatMap((comment, i) => {
    const begins = /^claims-ignore(?!-end)\s*:?\s*(?<reason>[\s\S]*)$/.exec(comment.text);
    if (!begins) return [];
    const next = reading.comments.slice(i + 1).find((each) => /^claims-ignore/.test(each.text));
    const ends = next && /^claims-ignore-end$/.test(next.text) ? next.textOffset : undefined;
    const block = reading.blocks.find((each) => each.end > comment.textOffset);
    const reason = begins.groups?.['reason'] ?? '';
    return [
      {
        start: comment.textOffset,
        end: ends ?? block?.end ?? reading.text.length,
        at: { path, ...comment.at },
        ...(reason === '' ? {} : { reason }),
      },
    ];
  });
}

/** What `coverage.ignore` names and stands in the document; what does not stand there excludes nothing. */
function ignored(document: string, reading: ReadDocument, ignore: readonly Ignore[]): readonly Excluded[] {
  return ignore
    .filter((each) => each.document === document)
    .map((each) => {
      const match = locateAnchor(reading.text, each);
      const span = match.kind === 'found' && !match.altered ? match.span : { start: 0, end: 0 };
      return { ...span, at: within(each.at, 'exact'), reason: each.reason };
    });
}
