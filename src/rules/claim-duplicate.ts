import { within } from '../diagnostic.ts';
import type { Claim, Source } from '../model.ts';
import type { Complaint, Rule } from './rule.ts';

export const claimDuplicate: Rule = {
  id: 'claim-duplicate',
  summary: 'Two claims have the same id.',
  severity: 'error',
  doc: `
A claim is named by its id: in derivations, in overrides, in reports and in the history of the registry. Where two
claims share one, such a name means the first of them, and nobody can tell from outside.

Give one of them another id. If the two say the same, merge their evidence and remove one.
`,
  reports: {
    registry: `version: 1
claims:
  - { id: fab-opened, claim: The fab opened in 2024., status: unverified }
  - { id: fab-opened, claim: The second fab opened in 2025., status: unverified }
`,
  },
  passes: {
    registry: `version: 1
claims:
  - { id: fab-opened, claim: The fab opened in 2024., status: unverified }
  - { id: second-fab-opened, claim: The second fab opened in 2025., status: unverified }
`,
  },
  check: ({ registry }) => duplicates(registry.claims, 'claims'),
};

/** Complains of each item whose id an earlier one has. */
export function* duplicates(items: readonly (Claim | Source)[], noun: string): Iterable<Complaint> {
  const first = new Map<string, Claim | Source>();
  for (const item of items) {
    const before = first.get(item.id);
    if (before === undefined) {
      first.set(item.id, item);
      continue;
    }
    yield {
      at: within(item.at, 'id'),
      message: `The id \`${item.id}\` is given to two ${noun}.`,
      help: 'Give one of them another id, or merge the two.',
      related: [{ at: within(before.at, 'id'), message: 'the first one' }],
      about: item,
    };
  }
}
