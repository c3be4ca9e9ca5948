import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const sourceUnused: Rule = {
  id: 'source-unused',
  summary: 'A source is listed that no evidence, no challenge and no other source names.',
  severity: 'warning',
  doc: `
A list of sources that is longer than what was used reads as more support than there is.

Use the source as evidence where it belongs, or remove it.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: press-release, title: Press release of 27 January }
claims:
  - { id: shares-fell, claim: The shares fell., status: unverified }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: press-release, title: Press release of 27 January }
claims:
  - id: shares-fell
    claim: The shares fell.
    status: sourced
    evidence:
      - { source: press-release, stance: supports, quote: our shares fell on Monday }
`,
  },
  *check({ sources }) {
    for (const { source, used } of sources) {
      if (used) continue;
      yield {
        at: within(source.at, 'id'),
        message: `No claim rests on the source \`${source.id}\`.`,
        help: 'Name it in the evidence of a claim, or remove it.',
        about: source,
      };
    }
  },
};
