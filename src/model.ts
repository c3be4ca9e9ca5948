/**
 * The nouns. Types only: everything here is read-only data that one stage of the pipeline hands to the next.
 *
 * Offsets are UTF-16 code units and half-open, as in SARIF's charOffset. Dates are ISO 8601 calendar dates as text.
 */

/** A stretch of a file: `text.slice(start, end)`. `path` is the file as the user would name it. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A place in a YAML file by its keys and indexes, such as `['claims', 3, 'status']`.
 * The loader turns it into a {@link Span} only when a diagnostic needs one.
 */
export interface Place {
  readonly path: string;
  readonly steps: readonly (string | number)[];
  /** Whether the key is meant, as in an unknown key, or what stands behind it. */
  readonly part: 'key' | 'value';
}

export const statuses = ['sourced', 'disputed', 'unverified'] as const;
export type Status = (typeof statuses)[number];

export const kinds = [
  'measurement',
  'event',
  'attribution',
  'comparison',
  'forecast',
  'opinion',
  'definition',
] as const;
export type Kind = (typeof kinds)[number];

export type Stance = 'supports' | 'refutes' | 'context';
export type Tier = 'primary' | 'secondary' | 'tertiary';

export const profiles = ['draft', 'review', 'publish'] as const;
export type Profile = (typeof profiles)[number];

/** How far a piece of evidence has been followed: a source is named, its words are given, the words were found. */
export type Grade = 'cited' | 'quoted' | 'verified' | 'failed';

export type Severity = 'error' | 'warning' | 'note';

/** A text that makes claims. `path` is relative to the registry's folder. */
export interface Document {
  readonly id: string;
  readonly path: string;
  readonly language?: string;
  readonly at: Place;
}

/** What it takes for a claim to be sourced. `maxAge` is in days. */
export interface Policy {
  readonly profile: Profile;
  readonly grade: Exclude<Grade, 'failed'>;
  readonly minSources: number;
  readonly minTier: Tier;
  readonly maxAge?: number;
}

/** A diagnostic that is known and accepted. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly at: Place;
}

/** What evidence is taken from. */
export interface Source {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly party?: string;
  readonly url?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly tier: Tier;
  readonly origin?: string;
  readonly language?: string;
  readonly retired?: { readonly on: string; readonly why: string };
  readonly note?: string;
  readonly suppress: readonly Suppression[];
  readonly at: Place;
}

/** The passage of a document that makes a claim: a W3C Web Annotation TextQuoteSelector. */
export interface Anchor {
  readonly document: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly at: Place;
}

/** What one source says on a claim. */
export interface Evidence {
  readonly source: string;
  readonly stance: Stance;
  readonly quote?: string;
  readonly locator?: string;
  readonly note?: string;
  readonly at: Place;
}

/** Somebody contests a claim. */
export interface Challenge {
  readonly by: string;
  readonly on: string;
  readonly source?: string;
  readonly quote?: string;
  readonly at: Place;
}

/** Evidence (by `source` and `quote`) or a challenge (by `by` and `on`) that a resolution answers. */
export interface Cover {
  readonly source?: string;
  readonly quote?: string;
  readonly by?: string;
  readonly on?: string;
  readonly at: Place;
}

/** Somebody answers for leaving evidence or challenges aside: exactly those in `covers`. */
export interface Resolution {
  readonly by: string;
  readonly on: string;
  readonly why: string;
  readonly covers: readonly Cover[];
  readonly at: Place;
}

/** One thing that a document says is so. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly kind?: Kind;
  readonly speaker?: string;
  readonly about?: string;
  readonly figure?: string;
  readonly date?: string;
  readonly anchors: readonly Anchor[];
  readonly status: Status;
  readonly reason?: string;
  readonly evidence: readonly Evidence[];
  readonly challenges: readonly Challenge[];
  readonly resolution?: Resolution;
  readonly derivation?: string;
  readonly tags: readonly string[];
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly suppress: readonly Suppression[];
  readonly at: Place;
}

/** Severities for the claims that carry one of the tags or have one of the ids. */
export interface Override {
  readonly tags: readonly string[];
  readonly claims: readonly string[];
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

/** A registry with all its included files, as far as it is valid. */
export interface Registry {
  /** The file that was asked for; every other path of the registry is inside its folder. */
  readonly path: string;
  readonly title?: string;
  readonly documents: readonly Document[];
  readonly policy: Policy;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly overrides: readonly Override[];
  /** How many claims were too faulty to be judged. Their faults are in `invalid`. */
  readonly rejected: number;
  /** What does not follow the format. */
  readonly invalid: readonly Problem[];
  /** What could not be read at all. */
  readonly unreadable: readonly Problem[];
}

/** Something to say, before a rule's name and severity are put to it. */
export interface Problem {
  readonly at: Place | Span;
  /** States the fact, with the value in it. */
  readonly message: string;
  /** Says what to do. */
  readonly help?: string;
  readonly related?: readonly { readonly at: Place | Span; readonly message: string }[];
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
