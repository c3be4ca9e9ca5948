import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const sourceStale: Rule = {
  id: 'source-stale',
  summary: 'A source that claims rest on was read longer ago than the policy allows.',
  severity: 'warning',
  doc: `
With \`policy.maxAge\`, a source counts for that many days after \`accessed\`, the day on which it was last read. What
was true of a page two years ago need not be on it today. A source without \`accessed\` counts as stale, since nobody
knows when it was read. Without \`maxAge\` no source ages.

Read it again, correct the quotations that changed, and set \`accessed\` to the day.
`,
  reports: {
    registry: `version: 1
policy: { maxAge: 365 }
sources:
  - { id: price-list, title: Price list, accessed: 2024-01-10 }
claims:
  - id: price-is-20
    claim: The service costs 20 dollars a month.
    status: unverified
    evidence:
      - { source: price-list, stance: supports, quote: $20 per month }
`,
    asOf: '2026-01-10',
  },
  passes: {
    registry: `version: 1
policy: { maxAge: 365 }
sources:
  - { id: price-list, title: Price list, accessed: 2025-12-01 }
claims:
  - id: price-is-20
    claim: The service costs 20 dollars a month.
    status: sourced
    evidence:
      - { source: price-list, stance: supports, quote: $20 per month }
`,
    asOf: '2026-01-10',
  },
  *check({ sources, registry, asOf }) {
    const { maxAge } = registry.policy;
    for (const { source, stale, claims } of sources) {
      if (!stale || claims.length === 0) continue;
      const since =
        source.accessed === undefined
          ? `Nobody says when the source \`${source.id}\` was read; the policy allows ${maxAge} days.`
          : `The source \`${source.id}\` was read on ${source.accessed}; on ${asOf} that is more than the ${maxAge} days that the policy allows.`;
      yield {
        at: source.accessed === undefined ? within(source.at, 'id') : within(source.at, 'accessed'),
        message: since,
        help: 'Read it again and set `accessed` to the day.',
        about: source,
      };
    }
  },
};
