import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  summary: 'A suppression silences nothing.',
  severity: 'warning',
  doc: `
The fault that was accepted is gone, or the suppression names the wrong rule. Left in place, it would silence the next
fault of that kind without anybody having looked.

Remove it.
`,
  reports: {
    registry: `version: 1
claims:
  - id: rain-fell
    claim: Rain fell on 3 May.
    status: unverified
    suppress:
      - { rule: claim-expired, reason: The season is over. }
`,
  },
  passes: {
    registry: `version: 1
claims:
  - id: rain-fell
    claim: Rain fell on 3 May.
    status: unverified
    reviewBy: 2025-06-01
    suppress:
      - { rule: claim-expired, reason: The season is over. }
`,
    asOf: '2026-01-01',
  },
  *check({ unusedSuppressions }) {
    for (const { rule, at } of unusedSuppressions) {
      yield {
        at: within(at, 'rule'),
        message: `There is no \`${rule}\` here to suppress.`,
        help: 'Remove the suppression.',
      };
    }
  },
};
