import type { Rule } from './rule.ts';

export const unusedExclusion: Rule = {
  id: 'unused-exclusion',
  summary: 'A passage is excluded from coverage without a reason, or there is nothing in it to exclude.',
  severity: 'warning',
  doc: `
An exclusion without a reason excludes nothing. One around a passage that states nothing, or whose claims are all
registered, would hide the next figure that somebody writes there.

Give the reason (\`<!-- claims-ignore: reason -->\`), or remove the exclusion.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - { id: rain-fell, claim: Rain fell., status: unverified, anchors: [{ document: report, exact: Rain fell }] }
`,
    files: { 'report.md': 'Rain fell.\n\n<!-- claims-ignore: figures of the appendix -->\n\nSee below.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
coverage:
  ignore:
    - { document: report, exact: Call 555 2368., reason: Our own number. }
claims:
  - { id: rain-fell, claim: Rain fell., status: unverified, anchors: [{ document: report, exact: Rain fell }] }
`,
    files: { 'report.md': 'Rain fell.\n\nCall 555 2368.\n' },
  },
  *check({ coverage }) {
    for (const { exclusions } of coverage) {
      for (const { at, reason, used } of exclusions) {
        if (used && reason !== undefined) continue;
        yield reason === undefined
          ? {
              at,
              message: 'This exclusion gives no reason, and excludes nothing.',
              help: 'Write `claims-ignore: reason`.',
            }
          : { at, message: 'There is nothing here that needs to be excluded.', help: 'Remove the exclusion.' };
      }
    }
  },
};
