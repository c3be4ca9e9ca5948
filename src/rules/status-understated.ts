import type { Rule } from './rule.ts';
import { mismatches } from './status-overstated.ts';

export const statusUnderstated: Rule = {
  id: 'status-understated',
  summary: 'A claim is declared in a worse status than its evidence gives it.',
  severity: 'warning',
  doc: `
Nothing false is said, but readers are told less than is known: evidence was added, a challenge was answered, a policy
was relaxed, and the declared status was not brought up to date.

Declare the status that is computed. If it is too good, something is missing from the registry: the refuting evidence,
a challenge, or a stricter policy.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: minutes, title: Minutes of the meeting, tier: primary }
claims:
  - id: rate-was-held
    claim: The bank held its rate.
    status: unverified
    evidence:
      - { source: minutes, stance: supports, quote: decided to maintain the target range }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: minutes, title: Minutes of the meeting, tier: primary }
claims:
  - id: rate-was-held
    claim: The bank held its rate.
    status: sourced
    evidence:
      - { source: minutes, stance: supports, quote: decided to maintain the target range }
`,
  },
  check: (facts) => mismatches(facts, (declared, computed) => declared < computed),
};
