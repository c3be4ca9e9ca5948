import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const documentUnreadable: Rule = {
  id: 'document-unreadable',
  summary: 'A document of the registry could not be read.',
  severity: 'error',
  doc: `
The file is not there, is in an encoding that it does not declare, is damaged or encrypted, or goes past a limit of size,
depth or time. None of the claims that it makes could be looked up in it, so none of them is sourced.

Correct \`path\`, or save the document again as UTF-8.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: reprot.md }
claims:
  - id: rain-fell
    claim: Rain fell on 3 May.
    status: unverified
    anchors:
      - { document: report, exact: Rain fell on 3 May }
`,
    files: { 'report.md': 'Rain fell on 3 May.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: rain-fell
    claim: Rain fell on 3 May.
    status: unverified
    anchors:
      - { document: report, exact: Rain fell on 3 May }
`,
    files: { 'report.md': 'Rain fell on 3 May.\n' },
  },
  *check({ documents }) {
    for (const { document, fault } of documents) {
      if (fault === undefined) continue;
      yield {
        at: within(document.at, 'path'),
        message: `The document \`${document.id}\` (${document.path}) cannot be read${/^\p{Lu}/u.test(fault.message) ? '.' : ':'} ${fault.message}`,
        help: fault.help ?? 'Correct its `path`, which is relative to the folder of the registry.',
      };
    }
  },
};
