import { within } from '../diagnostic.ts';
import type { AnchorFinding } from '../model.ts';
import { spelledOut } from './anchor-fact-changed.ts';
import type { Rule } from './rule.ts';

export const anchorMissing: Rule = {
  id: 'anchor-missing',
  summary: 'The passage that makes a claim is not in its document.',
  severity: 'error',
  doc: `
The document no longer says what is registered: the passage was deleted, or rewritten so far that taking another one for
it would be a guess. A passage that merely looks alike is shown, and never taken.

If the claim is still made, anchor it to the new words (\`claims anchor DOCUMENT "words"\`). If not, remove the claim.
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
      - { document: report, exact: Sales of Alpha rose by 12% }
`,
    files: { 'report.md': '# Year in review\n\nThe weather was fine. Profits were stable.\n' },
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
      - { document: report, exact: Sales of Alpha rose by 12% }
`,
    files: { 'report.md': '# Year in review\n\nSales of Alpha rose by **12%** in spring.\n' },
  },
  *check({ findings }) {
    for (const { claim, anchors } of findings) {
      for (const { anchor, state, passage, facts } of anchors) {
        if (state !== 'missing') continue;
        yield {
          at: within(anchor.at, 'exact'),
          message: `The document \`${anchor.document}\` does not say \`${anchor.exact}\`.${nearest({ passage, facts })}`,
          help: 'Anchor the claim to the words that now make it, or remove the claim.',
          related: passage === undefined ? [] : [{ at: passage.at, message: 'the nearest passage' }],
          about: claim,
        };
      }
    }
  },
};

function nearest({ passage, facts }: Pick<AnchorFinding, 'facts'> & { passage: AnchorFinding['passage'] }): string {
  if (passage === undefined) return '';
  const differs = facts.length === 0 ? '' : `; ${spelledOut(facts)}`;
  return ` The nearest passage says \`${passage.text}\`${differs}.`;
}
