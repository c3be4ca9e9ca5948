import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const claimUnanchored: Rule = {
  id: 'claim-unanchored',
  summary: 'A claim is tied to no passage of a document, although the registry lists documents.',
  severity: 'warning',
  doc: `
A claim without an anchor is an opinion about a document: nobody can tell where it is made, and no edit of the document
will be noticed. It is a note in the profile \`draft\`, a warning in \`review\` and an error in \`publish\`.

\`claims anchor DOCUMENT "words" --to ID\` ties it to the words that make it.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - { id: rain-fell, claim: Rain fell all day., status: unverified }
`,
    files: { 'report.md': 'Rain fell all day.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: rain-fell
    claim: Rain fell all day.
    status: unverified
    anchors:
      - { document: report, exact: Rain fell all day }
`,
    files: { 'report.md': 'Rain fell all day.\n' },
  },
  *check({ findings, registry }) {
    if (registry.documents.length === 0) return;
    const severity = { draft: 'note', review: 'warning', publish: 'error' } as const;
    for (const { claim } of findings) {
      if (claim.anchors.length > 0) continue;
      yield {
        at: within(claim.at, 'id'),
        message: `\`${claim.id}\` is tied to no passage of a document.`,
        help: `\`claims anchor DOCUMENT "words" --to ${claim.id}\` ties it to the words that make it.`,
        severity: severity[registry.policy.profile],
        about: claim,
      };
    }
  },
};
