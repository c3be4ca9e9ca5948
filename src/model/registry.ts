/**
 * What a registry holds. Types only, but for the lists of words that options are checked against.
 */

/** A stretch of a text: `text.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a file. `path` is the file as the user would name it. */
export interface Span extends Stretch {
  readonly path: string;
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

/**
 * The names of what is in a registry but does not follow the format. It is not used, but a name of it does name
 * something: one fault is reported once, and not again wherever it is named.
 */
export interface Faulty {
  readonly documents: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** The tags that faulty claims carry. */
  readonly tags: ReadonlySet<string>;
  /** The sources that faulty claims and sources name. */
  readonly usedSources: ReadonlySet<string>;
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
  /** Passages that need no claims. */
  readonly ignore: readonly Ignore[];
  /** How many claims were too faulty to be judged. Their faults are in `invalid`. */
  readonly rejected: number;
  readonly faulty: Faulty;
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

/** A passage of a document that the registry excludes from coverage. */
export interface Ignore {
  readonly document: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly reason: string;
  readonly at: Place;
}
