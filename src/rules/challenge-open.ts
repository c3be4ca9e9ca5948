import type { Rule } from './rule.ts';

export const challengeOpen: Rule = {
  id: 'challenge-open',
  summary: 'Somebody contests a claim, and nobody has answered.',
  severity: 'warning',
  doc: `
A challenge makes a claim disputed until a \`resolution\` covers it. It should not stay that way by neglect.

Weigh the challenge. If it is right, correct the document. If not, add a \`resolution\` with \`by\`, \`on\`, \`why\`, and
in \`covers\` the challenge's \`by\` and \`on\`.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: register, title: Trade register, tier: primary }
claims:
  - id: founded-in-2015
    claim: The firm was founded in 2015.
    status: disputed
    evidence:
      - { source: register, stance: supports, quote: entered on 12 June 2015 }
    challenges:
      - { by: Reader M. Chen, on: 2026-10-02, quote: It traded under that name in 2013. }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: register, title: Trade register, tier: primary }
claims:
  - id: founded-in-2015
    claim: The firm was founded in 2015.
    status: sourced
    evidence:
      - { source: register, stance: supports, quote: entered on 12 June 2015 }
    challenges:
      - { by: Reader M. Chen, on: 2026-10-02, quote: It traded under that name in 2013. }
    resolution:
      by: desk-asia
      on: 2026-10-05
      why: The firm of 2013 was another company of the same name.
      covers:
        - { by: Reader M. Chen, on: 2026-10-02 }
`,
  },
  *check({ findings }) {
    for (const { claim, openChallenges } of findings) {
      for (const challenge of openChallenges) {
        yield {
          at: challenge.at,
          message: `${challenge.by} contests \`${claim.id}\` since ${challenge.on}, and nobody has answered.`,
          help: 'Correct the claim, or answer with a `resolution` that covers the challenge.',
          about: claim,
        };
      }
    }
  },
};
