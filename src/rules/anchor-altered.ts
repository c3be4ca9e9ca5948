import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const anchorAltered: Rule = {
  id: 'anchor-altered',
  summary: 'The passage that makes a claim was reworded, and no fact in it has changed.',
  severity: 'warning',
  doc: `
Figures, units, dates, negations, directions and names are the same; other words are not. The claim still stands, but the
next edit would be compared with words that are gone.

\`claims fix\` writes the new words into the anchor. Read them first: wording can change a meaning that no rule sees.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified
    anchors:
      - { document: report, exact: sales of Alpha rose by 12% during the spring }
`,
    files: { 'report.md': 'As expected, sales of Alpha rose by 12% over the whole spring.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified
    anchors:
      - { document: report, exact: sales of Alpha rose by 12% during the spring }
`,
    files: { 'report.md': 'As expected, sales of Alpha\nrose by *12%* during the spring.\n' },
  },
  *check({ findings }) {
    for (const { claim, anchors } of findings) {
      for (const { anchor, state, passage } of anchors) {
        if (state !== 'altered' || passage === undefined) continue;
        yield {
          at: passage.at,
          message: `The document now says \`${passage.text}\` where \`${claim.id}\` is anchored to \`${anchor.exact}\`.`,
          help: 'Read it; if the claim is still what is said, `claims fix` updates the anchor.',
          related: [{ at: within(anchor.at, 'exact'), message: 'anchored here' }],
          about: claim,
        };
      }
    }
  },
};
