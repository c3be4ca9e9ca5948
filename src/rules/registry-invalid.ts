import type { Rule } from './rule.ts';

export const registryInvalid: Rule = {
  id: 'registry-invalid',
  summary: 'A registry does not follow its format.',
  severity: 'error',
  fixed: true,
  doc: `
A key is unknown, missing or given twice, a value is of the wrong type or not one of those allowed, a date is in no
calendar, or a name points at nothing. All faults of all files are reported at once. A claim with such a fault is not
judged; the others are.

\`docs/registry.md\` describes every key. With the first line
\`# yaml-language-server: $schema=…/claims.schema.json\` an editor shows the same faults while you type.
`,
  reports: {
    registry: `version: 1
claims:
  - id: wafers-shipped
    claim: The plant shipped 3 million wafers in 2024.
    figure: 3
    staus: unverified
`,
  },
  passes: {
    registry: `version: 1
claims:
  - id: wafers-shipped
    claim: The plant shipped 3 million wafers in 2024.
    figure: 3 million wafers
    status: unverified
`,
  },
  *check({ registry }) {
    yield* registry.invalid;
  },
};
