import { within } from '../diagnostic.ts';
import type { AmbiguousPassage } from '../model.ts';
import type { Rule } from './rule.ts';

export const anchorAmbiguous: Rule = {
  id: 'anchor-ambiguous',
  summary: 'The words of an anchor stand in the document more than once, and nothing tells the places apart.',
  severity: 'error',
  doc: `
Never is the first place taken: an edit of the other one would go unnoticed.

Add a \`prefix\` or a \`suffix\`, the words right before or after the passage that is meant. The shortest that will do
are shown for each place.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: beta-rose
    claim: Sales of Beta rose in spring.
    status: unverified
    anchors:
      - { document: report, exact: rose in spring }
`,
    files: { 'report.md': 'Sales of Alpha rose in spring. Sales of Beta rose in spring too.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: beta-rose
    claim: Sales of Beta rose in spring.
    status: unverified
    anchors:
      - { document: report, exact: rose in spring, prefix: Beta }
`,
    files: { 'report.md': 'Sales of Alpha rose in spring. Sales of Beta rose in spring too.\n' },
  },
  *check({ findings }) {
    for (const { claim, anchors } of findings) {
      for (const { anchor, state, places } of anchors) {
        if (state !== 'ambiguous') continue;
        yield {
          at: within(anchor.at, 'exact'),
          message: `The document \`${anchor.document}\` says \`${anchor.exact}\` in ${places.length} places.`,
          help: 'Add the `prefix` or the `suffix` of the place that is meant.',
          related: places.map((place) => ({ at: place.at, message: told(place) })),
          about: claim,
        };
      }
    }
  },
};

function told({ prefix, suffix }: AmbiguousPassage): string {
  if (prefix !== undefined) return `here with \`prefix: ${prefix}\``;
  return suffix === undefined ? 'here' : `here with \`suffix: ${suffix}\``;
}
