import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  summary: 'A claim is declared sourced or disputed, and nothing is given for or against it.',
  severity: 'error',
  doc: `
A status is an assertion about evidence. \`sourced\` without evidence is a hope; \`disputed\` without refuting evidence
and without a challenge is a rumour.

Add the evidence that was read, derive the claim from others, or declare it \`unverified\`.
`,
  reports: {
    registry: `version: 1
claims:
  - { id: fund-holds-10000-chips, claim: The fund holds 10 000 chips., status: disputed }
`,
  },
  passes: {
    registry: `version: 1
claims:
  - { id: fund-holds-10000-chips, claim: The fund holds 10 000 chips., status: unverified }
`,
  },
  *check({ findings }) {
    for (const { claim } of findings) {
      const given = claim.evidence.length + claim.challenges.length > 0 || claim.derivation !== undefined;
      if (given || claim.status === 'unverified') continue;
      yield {
        at: within(claim.at, 'id'),
        message: `\`${claim.id}\` is declared ${claim.status} without any evidence.`,
        help: 'Add what was read under `evidence`, or declare the claim unverified.',
        about: claim,
      };
    }
  },
};
