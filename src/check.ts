import { coverageOf } from './coverage.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { judge } from './judge.ts';
import type { Files } from './load/files.ts';
import { type Input, type Loaded, load } from './load/registry.ts';
import { locateAnchors } from './locate/anchors.ts';
import type { DocumentCoverage, Finding, Place, Policy, Profile, Severity, Source, Span, Status } from './model.ts';
import { type OpenDocument, openDocuments } from './read/open-documents.ts';
import { followReferences } from './references.ts';
import { rules } from './rules/index.ts';
import { type Ruled, runRules } from './rules/run.ts';

export interface CheckOptions {
  readonly inputs: readonly Input[];
  readonly files: Files;
  /** The day on which the registries are judged, ISO 8601. */
  readonly asOf: string;
  /** Replaces the profile of the registries. */
  readonly profile?: Profile;
  /** Told of each registry before it is read. */
  readonly onProgress?: (path: string) => Promise<void>;
}

/** One registry of a report. */
export interface CheckedRegistry {
  readonly path: string;
  readonly title?: string;
  readonly policy: Policy;
  readonly sources: ReadonlyMap<string, Source>;
  readonly findings: readonly Finding[];
  readonly coverage: readonly DocumentCoverage[];
  /** The documents as they were read, by id. */
  readonly documents: ReadonlyMap<string, OpenDocument>;
  /** How many claims were too faulty to be judged. */
  readonly rejected: number;
  /** Whether a file of it could not be read. */
  readonly unreadable: boolean;
}

/** What of a report is to be shown. */
export interface Selection {
  /** Only these claims. Findings, and diagnostics of claims, are narrowed to them. */
  readonly statuses?: readonly Status[];
  /** Only errors. */
  readonly quiet?: boolean;
  /** How many diagnostics the selection leaves out. */
  readonly hidden: Readonly<Record<Severity, number>>;
}

/** All that a run learned. Reporters turn it into text. */
export interface Report {
  readonly asOf: string;
  readonly registries: readonly CheckedRegistry[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<Status, number>>;
  /** What the report was narrowed to, where it was. The counts are always of all claims. */
  readonly selection?: Selection;
  /** The texts of the files, by path: what offsets are turned into lines and columns with. */
  readonly texts: ReadonlyMap<string, string>;
  /** The span of a place in a registry. */
  locate(at: Place | Span): Span;
}

/**
 * The pipeline: load → locate → verify → judge → rules → report. The same input gives the same report, to the byte.
 * Faults of the input are diagnostics in the report; it throws only for faults of its own.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const knownRules = new Set(rules.map((rule) => rule.id));
  const checked: Checked[] = [];
  for (const input of options.inputs) {
    await options.onProgress?.(input.path);
    const loaded = load(input, { ...options, knownRules });
    const yardstick = { policy: loaded.registry.policy, asOf: options.asOf, sources: sourcesById(loaded) };
    const documents = await openDocuments(loaded.registry.documents, input.folder, options.files);
    const watched = namesToWatch(loaded);
    const findings = judge(loaded.registry, yardstick, (claim) => locateAnchors(claim, documents, watched));
    const coverage = coverageOf(documents, findings, loaded.registry.ignore);
    const { sources, unknown } = followReferences(loaded.registry, yardstick);
    const ruled = runRules(rules, {
      registry: loaded.registry,
      findings,
      sources,
      unknownSources: unknown,
      documents: [...documents.values()].map((each) => each.finding),
      coverage,
      asOf: options.asOf,
    });
    checked.push({
      loaded,
      findings,
      documents,
      coverage,
      diagnostics: ruled.map((each) => toDiagnostic(each, loaded)),
    });
  }
  return reportOf(checked, options.asOf);
}

interface Checked {
  readonly loaded: Loaded;
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly coverage: readonly DocumentCoverage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The names that a registry itself knows: whoever speaks, and whoever is spoken of. */
function namesToWatch({ registry }: Loaded): ReadonlySet<string> {
  const parties = registry.claims.flatMap(({ speaker, about }) => [speaker, about]);
  return new Set(parties.flatMap((party) => party?.split(/\s+/) ?? []).filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name)));
}

/** Where two sources share an id, the first one is meant. */
function sourcesById({ registry }: Loaded): ReadonlyMap<string, Source> {
  return new Map([...registry.sources].reverse().map((source) => [source.id, source]));
}

function toDiagnostic({ about, related, ...ruled }: Ruled, loaded: Loaded): Diagnostic {
  return {
    ...ruled,
    registry: loaded.registry.path,
    at: loaded.locate(ruled.at),
    related: (related ?? []).map(({ at, message }) => ({ at: loaded.locate(at), message })),
    ...(about !== undefined && 'claim' in about ? { claim: about.id } : {}),
  };
}

/** The files of documents as their spans count them; a PDF has no lines to show. */
function* documentTexts(documents: Checked['documents']): Iterable<[string, string]> {
  for (const { finding, reading } of documents.values()) if (reading) yield [finding.path, reading.source];
}

function reportOf(checked: readonly Checked[], asOf: string): Report {
  const findings = checked.flatMap((each) => each.findings);
  const count = (status: Status) => findings.filter((finding) => finding.status === status).length;
  return {
    asOf,
    registries: checked.map(({ loaded, findings: own, coverage, documents }) => ({
      path: loaded.registry.path,
      ...(loaded.registry.title === undefined ? {} : { title: loaded.registry.title }),
      policy: loaded.registry.policy,
      sources: sourcesById(loaded),
      findings: own,
      coverage,
      documents,
      rejected: loaded.registry.rejected,
      unreadable: loaded.registry.unreadable.length > 0,
    })),
    diagnostics: checked.flatMap((each) => each.diagnostics).sort(compareDiagnostics),
    counts: { sourced: count('sourced'), disputed: count('disputed'), unverified: count('unverified') },
    texts: new Map(checked.flatMap((each) => [...each.loaded.texts, ...documentTexts(each.documents)])),
    locate: (at) => {
      const owner = checked.find(({ loaded }) => loaded.texts.has(at.path));
      return owner?.loaded.locate(at) ?? { path: at.path, start: 0, end: 0 };
    },
  };
}
