import type { Cover } from '../model.ts';
import type { Rule } from './rule.ts';

export const resolutionStale: Rule = {
  id: 'resolution-stale',
  summary: 'A resolution covers evidence or a challenge that is not, or no longer, there.',
  severity: 'warning',
  doc: `
A resolution silences exactly what it names: evidence by its source and its quote, a challenge by who made it and when.
Once the evidence changes, somebody must weigh it again; until then it counts.

Weigh what is there now and name it to the letter, or remove the entry.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: register, title: Trade register, tier: primary }
  - { id: memoir, title: The founder's memoir }
claims:
  - id: founded-in-2015
    claim: The firm was founded in 2015.
    status: disputed
    evidence:
      - { source: register, stance: supports, quote: entered on 12 June 2015 }
      - { source: memoir, stance: refutes, quote: we started out in the spring of 2013 }
    resolution:
      by: desk-asia
      on: 2026-10-05
      why: The memoir speaks of another firm.
      covers:
        - { source: memoir, quote: we started out in 2013 }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: register, title: Trade register, tier: primary }
  - { id: memoir, title: The founder's memoir }
claims:
  - id: founded-in-2015
    claim: The firm was founded in 2015.
    status: sourced
    evidence:
      - { source: register, stance: supports, quote: entered on 12 June 2015 }
      - { source: memoir, stance: refutes, quote: we started out in the spring of 2013 }
    resolution:
      by: desk-asia
      on: 2026-10-05
      why: The memoir speaks of another firm.
      covers:
        - { source: memoir, quote: we started out in the spring of 2013 }
`,
  },
  *check({ findings }) {
    for (const { claim, staleCovers } of findings) {
      for (const cover of staleCovers) {
        yield {
          at: cover.at,
          message: `The resolution of \`${claim.id}\` covers ${named(cover)}, which the claim does not have.`,
          help: 'Name it as it now stands in the claim, to the letter, once somebody has weighed it again.',
          about: claim,
        };
      }
    }
  },
};

function named({ source, quote, by, on }: Cover): string {
  if (by !== undefined) return `a challenge by ${by}${on === undefined ? '' : ` of ${on}`}`;
  return `evidence from \`${source}\` ${quote === undefined ? 'without a quote' : `with the quote "${quote}"`}`;
}
