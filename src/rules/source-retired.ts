import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const sourceRetired: Rule = {
  id: 'source-retired',
  summary: 'Evidence is taken from a source that is retired.',
  severity: 'warning',
  doc: `
A source is retired when it was retracted, superseded or found to be unreliable. From that day on, evidence from it
counts on neither side.

Find another source, or keep the evidence with \`stance: context\` if readers should see that it was considered.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: study, title: A study, retired: { on: 2026-03-01, why: Retracted by the journal. } }
claims:
  - id: drug-halves-risk
    claim: The drug halves the risk.
    status: unverified
    evidence:
      - { source: study, stance: supports, quote: halved the risk of relapse }
`,
    asOf: '2026-06-01',
  },
  passes: {
    registry: `version: 1
sources:
  - { id: study, title: A study, retired: { on: 2026-03-01, why: Retracted by the journal. } }
  - { id: second-study, title: A second study }
claims:
  - id: drug-halves-risk
    claim: The drug halves the risk.
    status: sourced
    evidence:
      - { source: study, stance: context, quote: halved the risk of relapse }
      - { source: second-study, stance: supports, quote: relapse was half as frequent }
`,
    asOf: '2026-06-01',
  },
  *check({ findings }) {
    for (const { claim, verdicts } of findings) {
      for (const { evidence, source, why } of verdicts) {
        if (!why.includes('source-retired') || evidence.stance === 'context' || source?.retired === undefined) continue;
        const { on, why: because } = source.retired;
        yield {
          at: within(evidence.at, 'source'),
          message: `The source \`${source.id}\` is retired since ${on}: ${because}`,
          help: 'Find another source, or keep this as context.',
          related: [{ at: within(source.at, 'retired'), message: 'retired here' }],
          about: claim,
        };
      }
    }
  },
};
