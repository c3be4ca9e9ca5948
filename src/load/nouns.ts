import { within } from '../diagnostic.ts';
import type {
  Anchor,
  Challenge,
  Claim,
  Cover,
  Document,
  Evidence,
  Ignore,
  Override,
  Place,
  Policy,
  Profile,
  Resolution,
  Severity,
  Source,
  Suppression,
} from '../model.ts';

/** A map of the registry that has passed its validator: its keys and types are those of the schema. */
export type Valid = Readonly<Record<string, unknown>>;

const listOf = <T>(value: unknown, at: Place, make: (item: Valid, at: Place) => T): readonly T[] =>
  ((value ?? []) as readonly Valid[]).map((item, index) => make(item, within(at, index)));

const plain = <T>(item: Valid, at: Place): T => ({ ...item, at }) as T;

export function toDocument(item: Valid, at: Place): Document {
  return plain(item, at);
}

export function toSource(item: Valid, at: Place): Source {
  return {
    ...plain<Source>(item, at),
    tier: (item['tier'] ?? 'secondary') as Source['tier'],
    suppress: listOf(item['suppress'], within(at, 'suppress'), plain<Suppression>),
  };
}

export function toClaim(item: Valid, at: Place): Claim {
  const resolution = item['resolution'] as Valid | undefined;
  return {
    ...plain<Claim>(item, at),
    anchors: listOf(item['anchors'], within(at, 'anchors'), plain<Anchor>),
    evidence: listOf(item['evidence'], within(at, 'evidence'), plain<Evidence>),
    challenges: listOf(item['challenges'], within(at, 'challenges'), plain<Challenge>),
    ...(resolution ? { resolution: toResolution(resolution, within(at, 'resolution')) } : {}),
    tags: (item['tags'] ?? []) as readonly string[],
    suppress: listOf(item['suppress'], within(at, 'suppress'), plain<Suppression>),
  };
}

function toResolution(item: Valid, at: Place): Resolution {
  return { ...plain<Resolution>(item, at), covers: listOf(item['covers'], within(at, 'covers'), plain<Cover>) };
}

export function toSeverities(value: unknown): ReadonlyMap<string, Severity | 'off'> {
  return new Map(Object.entries((value ?? {}) as Record<string, Severity | 'off'>));
}

export function toOverrides(value: unknown): readonly Override[] {
  return ((value ?? []) as readonly Valid[]).map((item) => ({
    tags: (item['tags'] ?? []) as readonly string[],
    claims: (item['claims'] ?? []) as readonly string[],
    rules: toSeverities(item['rules']),
  }));
}

/** The passages that `coverage.ignore` excludes. */
export function toIgnore(coverage: unknown, at: Place): readonly Ignore[] {
  return listOf((coverage as Valid | undefined)?.['ignore'], at, plain<Ignore>);
}

/** The grade that each profile asks for. */
const gradeOf = { draft: 'cited', review: 'quoted', publish: 'verified' } as const;

/** The policy of a registry; a profile that was asked for on the command line replaces the registry's, and its grade. */
export function toPolicy(value: unknown, asked: Profile | undefined): Policy {
  const given = (value ?? {}) as Partial<Policy>;
  const profile = asked ?? given.profile ?? 'review';
  const grade = asked === undefined ? (given.grade ?? gradeOf[profile]) : gradeOf[profile];
  return {
    profile,
    grade,
    minSources: given.minSources ?? 1,
    minTier: given.minTier ?? 'secondary',
    ...(given.maxAge === undefined ? {} : { maxAge: given.maxAge }),
  };
}
