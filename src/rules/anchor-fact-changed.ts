import { within } from '../diagnostic.ts';
import type { FactChange } from '../model.ts';
import type { Rule } from './rule.ts';

export const anchorFactChanged: Rule = {
  id: 'anchor-fact-changed',
  summary: 'A fact in the passage that makes a claim has changed.',
  severity: 'error',
  doc: `
A figure, a unit, a date, a negation, a direction or a name in the document is not the one that is registered. However
alike the two wordings are otherwise, the document now makes another claim, and its evidence may not back it.

Correct the document; or, if the change is meant, correct the claim, its anchor and its evidence by hand.
\`claims fix\` never touches this.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: answers-false
    claim: In the audit 30% of the answers were false.
    status: unverified
    anchors:
      - { document: report, exact: 30% of the answers were false }
`,
    files: { 'report.md': 'The auditors found that 53% of the answers were false.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: answers-false
    claim: In the audit 30% of the answers were false.
    status: unverified
    anchors:
      - { document: report, exact: 30% of the answers were false }
`,
    files: { 'report.md': 'The auditors found that 30% of the answers were false.\n' },
  },
  *check({ findings }) {
    for (const { claim, anchors } of findings) {
      for (const { anchor, state, passage, facts } of anchors) {
        if (state !== 'changed' || passage === undefined) continue;
        yield {
          at: passage.at,
          message: `\`${claim.id}\`: ${spelledOut(facts)}.`,
          help: 'Correct the document; or correct the claim, its anchor and its evidence.',
          related: [{ at: within(anchor.at, 'exact'), message: 'registered here' }],
          about: claim,
        };
      }
    }
  },
};

/** Fact changes as a sentence without a full stop: "the document now says `53%` where `30%` is registered". */
export function spelledOut(facts: readonly FactChange[]): string {
  return facts
    .map(({ kind, was, now }, i) => {
      const who = i === 0 ? 'the document ' : '';
      if (was === '') return `${who}${kind === 'direction' ? 'turns the direction' : `adds the ${kind}`} \`${now}\``;
      if (now === '') return `${who}no longer says the ${kind} \`${was}\``;
      return `${who}now says \`${now}\` where \`${was}\` is registered`;
    })
    .join(', and ');
}
