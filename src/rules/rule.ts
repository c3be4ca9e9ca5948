import type {
  Claim,
  DocumentCoverage,
  DocumentFinding,
  Finding,
  Problem,
  Registry,
  Severity,
  Source,
  SourceFinding,
  Suppression,
  UnknownSource,
} from '../model.ts';

/** All that the pipeline learned of one registry. Rules read it and compute nothing new. */
export interface Facts {
  readonly registry: Registry;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFinding[];
  readonly unknownSources: readonly UnknownSource[];
  readonly documents: readonly DocumentFinding[];
  readonly coverage: readonly DocumentCoverage[];
  /** The day on which the registry is judged, ISO 8601. */
  readonly asOf: string;
  /** Suppressions that silenced nothing; known once the other rules have run. */
  readonly unusedSuppressions: readonly Suppression[];
}

/** A problem, with the claim or the source whose `suppress` and tags hold for it. */
export interface Complaint extends Problem {
  readonly about?: Claim | Source;
  /** Where what the policy asks for decides the weight, instead of the rule's usual one. */
  readonly severity?: Severity;
}

/** A registry that shows what a rule is about. It is run by the tests and printed by `claims explain`. */
export interface Example {
  readonly registry: string;
  /** The day that the example is judged on, where that matters. */
  readonly asOf?: string;
  /** Further files beside the registry, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A rule is one plain object in one file. Its id names the fault and reads after "allow"; it needs no configuration
 * to be useful; it only complains of facts that it is given.
 */
export interface Rule {
  readonly id: string;
  /** One sentence: what it complains of. */
  readonly summary: string;
  readonly severity: Severity;
  /** Set where a registry may neither change the severity nor suppress it. */
  readonly fixed?: true;
  /** Why that is bad, and what to do: Markdown paragraphs. */
  readonly doc: string;
  readonly reports: Example;
  readonly passes: Example;
  readonly check: (facts: Facts) => Iterable<Complaint>;
}
