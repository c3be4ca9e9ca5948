import type { Rule } from './rule.ts';

export const sourceUnknown: Rule = {
  id: 'source-unknown',
  summary: 'Evidence, a challenge or an origin names a source that the registry does not list.',
  severity: 'error',
  doc: `
Evidence counts by what its source is: its tier, its age, its origin, whose own word it is. Of a source that is not
listed, nothing of that is known, so the evidence does not count.

Correct the id, or list the source under \`sources\`.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: audit-2025, title: Audit of January 2025 }
claims:
  - id: audit-failed-most
    claim: The audit failed most answers.
    status: unverified
    evidence:
      - { source: audit-2052, stance: supports, quote: most answers failed }
      - { source: audit-2025, stance: context, quote: eleven systems were tested }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: audit-2025, title: Audit of January 2025 }
claims:
  - id: audit-failed-most
    claim: The audit failed most answers.
    status: sourced
    evidence:
      - { source: audit-2025, stance: supports, quote: most answers failed }
`,
  },
  *check({ unknownSources }) {
    for (const { id, at, nearest, owner } of unknownSources) {
      const help = nearest === undefined ? 'List it under `sources`.' : `Did you mean \`${nearest}\`?`;
      yield { at, message: `There is no source \`${id}\`.`, help, about: owner };
    }
  },
};
