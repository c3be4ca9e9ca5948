import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const ownWord: Rule = {
  id: 'own-word',
  summary: "All that supports a claim about a party is that party's own word.",
  severity: 'warning',
  doc: `
That somebody said it is one claim; that it is so is another. A claim \`about\` a party is not sourced by sources whose
\`party\` is that same party, nor by sources that merely retell them (\`origin\`).

Find somebody else who says so. Or, if the document only reports what the party says, register that:
\`kind: attribution\`, and a sentence that begins "X says that …".
`,
  reports: {
    registry: `version: 1
sources:
  - { id: company-blog, title: Company blog, party: Acme, tier: primary }
  - { id: news-item, title: A news item, origin: company-blog }
claims:
  - id: acme-is-carbon-neutral
    claim: Acme is carbon neutral.
    kind: measurement
    about: Acme
    status: unverified
    evidence:
      - { source: company-blog, stance: supports, quote: we are now carbon neutral }
      - { source: news-item, stance: supports, quote: the company is now carbon neutral }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: company-blog, title: Company blog, party: Acme, tier: primary }
claims:
  - id: acme-says-it-is-carbon-neutral
    claim: Acme says that it is carbon neutral.
    kind: attribution
    speaker: Acme
    about: Acme
    status: sourced
    evidence:
      - { source: company-blog, stance: supports, quote: we are now carbon neutral }
`,
  },
  *check({ findings }) {
    for (const { claim, reasons } of findings) {
      if (!reasons.some((reason) => reason.code === 'own-word')) continue;
      yield {
        at: within(claim.at, 'about'),
        message: `All that supports \`${claim.id}\` is ${claim.about}'s own word.`,
        help: 'Add a source that is not theirs, or claim only that they say so: `kind: attribution`.',
        about: claim,
      };
    }
  },
};
