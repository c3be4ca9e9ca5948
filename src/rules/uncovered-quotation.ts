import type { Rule } from './rule.ts';
import { uncovered } from './uncovered-figure.ts';

export const uncoveredQuotation: Rule = {
  id: 'uncovered-quotation',
  summary: 'A document quotes somebody, and no claim covers the quotation.',
  severity: 'warning',
  doc: `
Words in quotation marks claim that somebody said exactly them. Quotations are where texts that were written from memory,
translated, or made with a language model most often go wrong. A single term in quotation marks is no quotation.

Register who said it and anchor it, or exclude the passage with a reason, as under \`uncovered-figure\`.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: board-is-content
    claim: The board is content.
    status: unverified
    anchors:
      - { document: report, exact: The board is content }
`,
    files: { 'report.md': 'The board is content. "We have never had a better year," the chair said.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: chair-praised-year
    claim: The chair said that the firm never had a better year.
    kind: attribution
    status: unverified
    anchors:
      - { document: report, exact: '"We have never had a better year," the chair said' }
`,
    files: { 'report.md': 'The board is content. "We have never had a better year," the chair said.\n' },
  },
  check: (facts) => uncovered(facts, 'quotation'),
};
