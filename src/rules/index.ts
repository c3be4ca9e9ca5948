import { anchorAltered } from './anchor-altered.ts';
import { anchorAmbiguous } from './anchor-ambiguous.ts';
import { anchorFactChanged } from './anchor-fact-changed.ts';
import { anchorMissing } from './anchor-missing.ts';
import { challengeOpen } from './challenge-open.ts';
import { claimDuplicate } from './claim-duplicate.ts';
import { claimExpired } from './claim-expired.ts';
import { claimUnanchored } from './claim-unanchored.ts';
import { documentUnreadable } from './document-unreadable.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceUnquoted } from './evidence-unquoted.ts';
import { notIndependent } from './not-independent.ts';
import { ownWord } from './own-word.ts';
import { registryInvalid } from './registry-invalid.ts';
import { registryUnreadable } from './registry-unreadable.ts';
import { resolutionStale } from './resolution-stale.ts';
import type { Rule } from './rule.ts';
import { sourceDuplicate } from './source-duplicate.ts';
import { sourceRetired } from './source-retired.ts';
import { sourceStale } from './source-stale.ts';
import { sourceUnknown } from './source-unknown.ts';
import { sourceUnused } from './source-unused.ts';
import { statusOverstated } from './status-overstated.ts';
import { statusUnderstated } from './status-understated.ts';
import { uncoveredFigure } from './uncovered-figure.ts';
import { uncoveredQuotation } from './uncovered-quotation.ts';
import { unusedExclusion } from './unused-exclusion.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule, in the order of the way of the data: the registry, its sources, its documents, its evidence, its statuses, its upkeep. */
export const rules: readonly Rule[] = [
  registryUnreadable,
  registryInvalid,
  claimDuplicate,
  sourceDuplicate,
  sourceUnknown,
  sourceUnused,
  sourceRetired,
  sourceStale,
  documentUnreadable,
  claimUnanchored,
  anchorMissing,
  anchorAmbiguous,
  anchorFactChanged,
  anchorAltered,
  uncoveredFigure,
  uncoveredQuotation,
  unusedExclusion,
  evidenceMissing,
  evidenceUnquoted,
  ownWord,
  notIndependent,
  statusOverstated,
  statusUnderstated,
  claimExpired,
  challengeOpen,
  resolutionStale,
  unusedSuppression,
];
