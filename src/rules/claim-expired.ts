import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const claimExpired: Rule = {
  id: 'claim-expired',
  summary: 'The day by which a claim was to be looked at again has passed.',
  severity: 'warning',
  doc: `
A dated state of play must stop reading as current. \`reviewBy\` is the day until which somebody vouched for the claim;
it counts as passed on the day after.

Look at the claim and its sources again and set a new \`reviewBy\`, or remove the claim from document and registry.
`,
  reports: {
    registry: `version: 1
claims:
  - { id: ceo-is-jane-doe, claim: Jane Doe is the chief executive., status: unverified, reviewBy: 2026-06-30 }
`,
    asOf: '2026-07-01',
  },
  passes: {
    registry: `version: 1
claims:
  - { id: ceo-is-jane-doe, claim: Jane Doe is the chief executive., status: unverified, reviewBy: 2026-06-30 }
`,
    asOf: '2026-06-30',
  },
  *check({ findings, asOf }) {
    for (const { claim } of findings) {
      if (claim.reviewBy === undefined || claim.reviewBy >= asOf) continue;
      const owner = claim.owner === undefined ? '' : ` by ${claim.owner}`;
      yield {
        at: within(claim.at, 'reviewBy'),
        message: `\`${claim.id}\` was to be looked at again${owner} by ${claim.reviewBy}; it is ${asOf}.`,
        help: 'Check the claim against its sources and set a new `reviewBy`.',
        about: claim,
      };
    }
  },
};
