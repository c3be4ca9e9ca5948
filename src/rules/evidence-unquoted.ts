import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const evidenceUnquoted: Rule = {
  id: 'evidence-unquoted',
  summary: "Evidence names a source without the source's words, and the policy asks for them.",
  severity: 'warning',
  doc: `
"See the report" cannot be checked by the next reader. In the profiles \`review\` and \`publish\`, evidence that
supports or refutes a claim counts only with the words that it rests on. The profile \`draft\` asks for no words.

Add \`quote\`: the shortest run of the source's words that carries the fact.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: filing, title: Annual filing }
claims:
  - id: revenue-doubled
    claim: Revenue doubled.
    status: unverified
    evidence:
      - { source: filing, stance: supports, locator: page 12 }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: filing, title: Annual filing }
claims:
  - id: revenue-doubled
    claim: Revenue doubled.
    status: sourced
    evidence:
      - { source: filing, stance: supports, quote: revenue was twice that of the year before, locator: page 12 }
`,
  },
  *check({ findings, registry }) {
    if (registry.policy.grade === 'cited') return;
    for (const { claim, verdicts } of findings) {
      for (const { evidence, grade } of verdicts) {
        if (grade !== 'cited' || evidence.stance === 'context') continue;
        yield {
          at: within(evidence.at, 'source'),
          message: `\`${evidence.source}\` is cited without its words, and the policy asks for them.`,
          help: 'Add `quote`, the words that carry the fact.',
          about: claim,
        };
      }
    }
  },
};
