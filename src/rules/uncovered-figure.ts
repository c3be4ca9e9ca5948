import type { CheckworthyKind } from '../model.ts';
import type { Complaint, Facts, Rule } from './rule.ts';

export const uncoveredFigure: Rule = {
  id: 'uncovered-figure',
  summary: 'A document states a figure that no claim covers.',
  severity: 'warning',
  doc: `
"All claims are backed" says nothing of the figures that nobody registered. A figure is covered when it lies inside the
passage of an anchor. It is a note in the profile \`draft\`.

Register the claim and anchor it. If the figure needs no claim, say why: \`<!-- claims-ignore: reason -->\` before the
passage and \`<!-- claims-ignore-end -->\` behind it, or \`coverage.ignore\` in the registry. \`claims coverage\` counts.
`,
  reports: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified
    anchors:
      - { document: report, exact: Sales of Alpha rose by 12% }
`,
    files: { 'report.md': 'Sales of Alpha rose by 12%. Beta sold 3,400 machines.\n' },
  },
  passes: {
    registry: `version: 1
documents:
  - { id: report, path: report.md }
claims:
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified
    anchors:
      - { document: report, exact: Sales of Alpha rose by 12% }
`,
    files: {
      'report.md':
        'Sales of Alpha rose by 12%.\n\n<!-- claims-ignore: our own office hours -->\n\nCall us from 9 to 17 hours.\n\n<!-- claims-ignore-end -->\n',
    },
  },
  check: (facts) => uncovered(facts, 'figure'),
};

/** Complains of each item of a kind that no claim covers and nobody excludes. */
export function* uncovered({ coverage, registry }: Facts, kind: CheckworthyKind): Iterable<Complaint> {
  const severity = registry.policy.profile === 'draft' ? 'note' : 'warning';
  for (const { items } of coverage) {
    for (const item of items) {
      if (item.kind !== kind || item.covered || item.excluded !== undefined) continue;
      yield {
        at: item.at,
        message: `No claim covers the ${kind} \`${item.text}\`.`,
        help: 'Register the claim and anchor it here, or exclude the passage with a reason.',
        severity,
      };
    }
  }
}
