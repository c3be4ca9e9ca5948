import { duplicates } from './claim-duplicate.ts';
import type { Rule } from './rule.ts';

export const sourceDuplicate: Rule = {
  id: 'source-duplicate',
  summary: 'Two sources have the same id.',
  severity: 'error',
  doc: `
Evidence names its source by id. Where two sources share one, evidence means the first of them, with its tier, its
party and its origin, whichever was intended.

Give one of them another id. If it is the same source, remove one.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: annual-report, title: Annual report 2023 }
  - { id: annual-report, title: Annual report 2024 }
claims:
  - id: revenue-rose
    claim: Revenue rose in 2024.
    status: sourced
    evidence:
      - { source: annual-report, stance: supports, quote: revenue rose to a new high }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: annual-report-2024, title: Annual report 2024 }
claims:
  - id: revenue-rose
    claim: Revenue rose in 2024.
    status: sourced
    evidence:
      - { source: annual-report-2024, stance: supports, quote: revenue rose to a new high }
`,
  },
  check: ({ registry }) => duplicates(registry.sources, 'sources'),
};
