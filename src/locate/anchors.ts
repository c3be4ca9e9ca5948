import type { AmbiguousPassage, Anchor, AnchorFinding, Claim, Match, Passage, Stretch } from '../model.ts';
import type { ReadDocument } from '../read/document.ts';
import type { OpenDocument } from '../read/open-documents.ts';
import { locateAnchor } from './anchor.ts';
import { tellApart } from './selector.ts';

/** Finds each anchor of a claim in its document. `names` are names to watch besides those that show themselves. */
export function locateAnchors(
  claim: Claim,
  documents: ReadonlyMap<string, OpenDocument>,
  names: ReadonlySet<string>,
): readonly AnchorFinding[] {
  return claim.anchors.map((anchor) => {
    const document = documents.get(anchor.document);
    if (document?.reading === undefined) return { anchor, state: 'unread', facts: [], places: [] };
    return findingOf(
      anchor,
      locateAnchor(document.reading.text, anchor, names),
      document.reading,
      document.finding.path,
    );
  });
}

function findingOf(anchor: Anchor, match: Match, reading: ReadDocument, path: string): AnchorFinding {
  const passage = (span: Stretch): Passage => ({
    at: { path, ...reading.sourceSpan(span.start, span.end) },
    text: reading.text.slice(span.start, span.end),
  });
  if (match.kind === 'found') {
    const state = match.facts.length > 0 ? 'changed' : match.altered ? 'altered' : 'found';
    return { anchor, state, passage: passage(match.span), facts: match.facts, places: [] };
  }
  if (match.kind === 'ambiguous') {
    const contexts = tellApart(reading.text, match.spans);
    const places: AmbiguousPassage[] = match.spans.map((span, i) => ({ ...passage(span), ...contexts[i] }));
    return { anchor, state: 'ambiguous', facts: [], places };
  }
  const { nearest } = match;
  if (nearest === undefined) return { anchor, state: 'missing', facts: [], places: [] };
  return { anchor, state: 'missing', passage: passage(nearest.span), facts: nearest.facts, places: [] };
}
