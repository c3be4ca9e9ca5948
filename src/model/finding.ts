/**
 * What the pipeline learns of a registry. Types only.
 */

import type {
  Anchor,
  Challenge,
  Claim,
  Cover,
  Document,
  Evidence,
  Grade,
  Place,
  Source,
  Span,
  Stance,
  Status,
  Stretch,
} from './registry.ts';

export type FactKind = 'figure' | 'unit' | 'date' | 'negation' | 'direction' | 'name';

/** A fact that differs between two wordings; `was` or `now` is empty where it was added or left out. */
export interface FactChange {
  readonly kind: FactKind;
  readonly was: string;
  readonly now: string;
}

/** What became of the words that were looked for in a text. */
export type Match =
  | { readonly kind: 'found'; readonly span: Stretch; readonly altered: boolean; readonly facts: readonly FactChange[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Stretch[] }
  | { readonly kind: 'missing'; readonly nearest?: { readonly span: Stretch; readonly facts: readonly FactChange[] } };

/** What became of an anchor in its document. */
export type AnchorState = 'found' | 'altered' | 'changed' | 'ambiguous' | 'missing' | 'unread';

/** A place in a document, with its words. */
export interface Passage {
  readonly at: Span;
  readonly text: string;
}

/** A place among several, with the shortest context that tells it from the others. */
export interface AmbiguousPassage extends Passage {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** An anchor with all that was learned of it. Spans are in the document's file. */
export interface AnchorFinding {
  readonly anchor: Anchor;
  /**
   * `altered`: the wording differs, and no fact; `changed`: a fact differs; `unread`: the document could not be read,
   * or is not listed.
   */
  readonly state: AnchorState;
  /** Where it is, if found, altered or changed; where the nearest passage is, if missing and there is one. */
  readonly passage?: Passage;
  /** The facts that differ between `exact` and the passage. */
  readonly facts: readonly FactChange[];
  /** All places, if ambiguous. */
  readonly places: readonly AmbiguousPassage[];
}

/** A document with what came of reading it. */
export interface DocumentFinding {
  readonly document: Document;
  /** The file, as the user would name it. */
  readonly path: string;
  /** Why it could not be read. */
  readonly fault?: { readonly message: string; readonly help?: string };
}

/** Why evidence does not count. */
export type Inadmissible =
  | 'below-grade'
  | 'below-tier'
  | 'not-snapshotted'
  | 'quote-failed'
  | 'resolved'
  | 'source-retired'
  | 'source-stale'
  | 'source-unknown';

/** What was learned of one piece of evidence. */
export interface Verdict {
  readonly evidence: Evidence;
  readonly source?: Source;
  readonly grade: Grade;
  /** What it does to the claim, whatever was declared. */
  readonly stance: Stance;
  readonly admissible: boolean;
  /** Why it is not admissible; empty where it is. */
  readonly why: readonly Inadmissible[];
  /** The source at the end of the chain of `origin`: evidence of one origin counts once. */
  readonly origin: string;
  /** Whose own word it is: the parties of the source and of all that it retells. */
  readonly parties: readonly string[];
}

export type ReasonCode =
  | 'supported'
  | 'refuted'
  | 'conflicting'
  | 'challenged'
  | 'input-disputed'
  | 'input-unverified'
  | 'input-unknown'
  | 'input-cyclic'
  | 'no-evidence'
  | 'no-support'
  | 'needs-sources'
  | 'own-word'
  | 'anchor-missing'
  | 'anchor-ambiguous'
  | 'anchor-changed'
  | 'document-unreadable'
  | Inadmissible;

/** Why a claim has its status: a code for machines and a sentence for people. */
export interface Reason {
  readonly code: ReasonCode;
  readonly text: string;
}

/** Sources of one origin that say the same of a claim: however many they are, they count once. */
export interface Witness {
  readonly origin: string;
  /** The sources that the evidence names, sorted; the origin itself need not be among them. */
  readonly sources: readonly string[];
}

/** A claim with all that was learned of it. */
export interface Finding {
  readonly claim: Claim;
  readonly anchors: readonly AnchorFinding[];
  readonly verdicts: readonly Verdict[];
  readonly openChallenges: readonly Challenge[];
  /** Covers of the claim's resolution that name nothing in the claim. */
  readonly staleCovers: readonly Cover[];
  /** Who supports and who refutes it, by admissible evidence; sorted, so that no order of evidence shows. */
  readonly supporters: readonly Witness[];
  readonly refuters: readonly Witness[];
  /** Whether all admissible support is the own word of the party that the claim is about. */
  readonly ownWord: boolean;
  /** The claims that it is derived from, by id. */
  readonly inputs: readonly { readonly id: string; readonly status?: Status }[];
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/** A source with all that was learned of it. */
export interface SourceFinding {
  readonly source: Source;
  readonly retired: boolean;
  readonly stale: boolean;
  /** The claims whose evidence or challenges name it, each once. */
  readonly claims: readonly Claim[];
  /** Whether a claim names it, or another source that it is the origin of. */
  readonly used: boolean;
}

/** A name of a source that no source of the registry has. */
export interface UnknownSource {
  readonly id: string;
  readonly at: Place;
  readonly owner: Claim | Source;
  readonly nearest?: string;
}

/** What of a document deserves a claim. */
export type CheckworthyKind = 'figure' | 'date' | 'quotation' | 'attribution' | 'comparison';

/** Something in a document that deserves a claim, and whether it has one. The span is in the document's file. */
export interface CoverageItem {
  readonly kind: CheckworthyKind;
  readonly at: Span;
  readonly text: string;
  /** Whether it lies inside the passage of an anchor. */
  readonly covered: boolean;
  /** Why it needs no claim, where somebody says so. */
  readonly excluded?: string;
}

/** A passage that needs no claims, by a comment of the document or by the registry. */
export interface Exclusion {
  readonly at: Span | Place;
  /** Missing where the comment gives none; such an exclusion does not count. */
  readonly reason?: string;
  /** Whether it excludes anything that is not covered anyway. */
  readonly used: boolean;
}

/** How much of what a document states the registry covers. */
export interface DocumentCoverage {
  readonly document: Document;
  readonly path: string;
  readonly sentences: number;
  /** Sentences with anything that deserves a claim, those that are excluded left aside. */
  readonly checkworthy: number;
  /** Those of them in which all that deserves a claim has one. */
  readonly covered: number;
  readonly items: readonly CoverageItem[];
  readonly exclusions: readonly Exclusion[];
}
