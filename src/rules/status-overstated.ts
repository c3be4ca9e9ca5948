import { within } from '../diagnostic.ts';
import type { Complaint, Facts, Rule } from './rule.ts';

const better = { sourced: 2, unverified: 1, disputed: 0 } as const;

export const statusOverstated: Rule = {
  id: 'status-overstated',
  summary: 'A claim is declared in a better status than its evidence gives it.',
  severity: 'error',
  doc: `
The declared status is what readers are told; the computed one is what the evidence gives under the policy. The order
is sourced, unverified, disputed, from best to worst. \`claims show\` tells step by step how the status came about.

Find better evidence, or declare the status that is computed. \`sourced\` never means "true": it means that the
required evidence says what the claim says.
`,
  reports: {
    registry: `version: 1
sources:
  - { id: forum-post, title: A forum post, tier: tertiary }
claims:
  - id: model-costs-6-million
    claim: Training the model cost 6 million dollars.
    status: sourced
    evidence:
      - { source: forum-post, stance: supports, quote: training cost them six million }
`,
  },
  passes: {
    registry: `version: 1
sources:
  - { id: forum-post, title: A forum post, tier: tertiary }
claims:
  - id: model-costs-6-million
    claim: Training the model cost 6 million dollars.
    status: unverified
    evidence:
      - { source: forum-post, stance: supports, quote: training cost them six million }
`,
  },
  check: (facts) => mismatches(facts, (declared, computed) => declared > computed),
};

/** Complains of each claim whose declared and computed status compare as asked. */
export function* mismatches(
  { findings }: Pick<Facts, 'findings'>,
  wrong: (declared: number, computed: number) => boolean,
): Iterable<Complaint> {
  for (const { claim, status, reasons } of findings) {
    if (!wrong(better[claim.status], better[status])) continue;
    yield {
      at: within(claim.at, 'status'),
      message: `\`${claim.id}\` is declared ${claim.status} and computed ${status}. ${reasons.map((reason) => reason.text).join(' ')}`,
      help: `Change the evidence, or declare \`status: ${status}\`. \`claims show ${claim.id}\` explains it.`,
      about: claim,
    };
  }
}
