import { within } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const notIndependent: Rule = {
  id: 'not-independent',
  summary: 'A claim has as many sources as the policy asks for, but they retell each other.',
  severity: 'warning',
  doc: `
Ten copies of one wire item are one source. Sources are counted by the \`origin\` that they retell, so a claim that
cites enough of them can still have too few.

Find a source that learned it in another way. If two sources were wrongly taken for one, correct their \`origin\`.
`,
  reports: {
    registry: `version: 1
policy: { minSources: 2 }
sources:
  - { id: wire, title: The wire item }
  - { id: daily, title: A newspaper that prints the wire item, origin: wire }
claims:
  - id: factory-closed
    claim: The factory closed.
    status: unverified
    evidence:
      - { source: wire, stance: supports, quote: the factory closed on Friday }
      - { source: daily, stance: supports, quote: the factory was closed on Friday }
`,
  },
  passes: {
    registry: `version: 1
policy: { minSources: 2 }
sources:
  - { id: wire, title: The wire item }
  - { id: local-radio, title: A radio report from the gate }
claims:
  - id: factory-closed
    claim: The factory closed.
    status: sourced
    evidence:
      - { source: wire, stance: supports, quote: the factory closed on Friday }
      - { source: local-radio, stance: supports, quote: the gates have been shut since Friday }
`,
  },
  *check({ findings, registry }) {
    const { minSources } = registry.policy;
    for (const { claim, supporters } of findings) {
      const sources = supporters.flatMap((witness) => witness.sources);
      if (sources.length < minSources || supporters.length >= minSources) continue;
      yield {
        at: { ...within(claim.at, 'evidence'), part: 'key' },
        message: `${sources.length} sources support \`${claim.id}\`, but by origin they are ${supporters.length}: ${supporters.map((witness) => witness.origin).join(', ')}. The policy asks for ${minSources}.`,
        help: 'Find a source that learned it in another way.',
        about: claim,
      };
    }
  },
};
