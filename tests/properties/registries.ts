import fc from 'fast-check';
import type { Report } from '../../src/check.ts';
import type { Finding, Stance, Status, Tier } from '../../src/model.ts';
import { checkYaml, type InMemory } from '../judge/in-memory.ts';

/** A registry as plain data, in the form that it has in YAML. Keys without a value are left out when it is printed. */
export interface Plain {
  readonly version: 1;
  readonly policy: PlainPolicy;
  readonly sources: readonly PlainSource[];
  readonly claims: readonly PlainClaim[];
}

interface PlainPolicy {
  readonly profile: 'draft' | 'review' | 'publish';
  readonly minSources: number;
  readonly minTier: Tier;
  readonly maxAge?: number | undefined;
}

interface PlainSource {
  readonly id: string;
  readonly tier?: Tier | undefined;
  readonly party?: string | undefined;
  readonly origin?: string | undefined;
  readonly accessed?: string | undefined;
  readonly retired?: { readonly on: string; readonly why: string } | undefined;
}

export interface PlainEvidence {
  readonly source: string;
  readonly stance: Stance;
  readonly quote?: string | undefined;
}

interface PlainChallenge {
  readonly by: string;
  readonly on: string;
}

export interface PlainClaim {
  readonly id: string;
  readonly claim: string;
  readonly status: Status;
  readonly kind?: string | undefined;
  readonly about?: string | undefined;
  readonly evidence: readonly PlainEvidence[];
  readonly challenges: readonly PlainChallenge[];
  readonly resolution?:
    | { readonly by: string; readonly on: string; readonly why: string; readonly covers: readonly unknown[] }
    | undefined;
  readonly derivation?: string | undefined;
}

/** Names that every object has. */
export const treacherous = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'] as const;

const sourceIds = ['s0', 's1', 's2', 's3', 's4'];
const claimIds = ['c0', 'c1', 'c2', 'c3'];

/** A value or none, with these odds. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, some = 1, none = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(undefined), weight: none }, { arbitrary, weight: some });

const tier: fc.Arbitrary<Tier> = fc.constantFrom('primary', 'secondary', 'tertiary');
export const status: fc.Arbitrary<Status> = fc.constantFrom('sourced', 'disputed', 'unverified');
export const stance: fc.Arbitrary<Stance> = fc.constantFrom('supports', 'supports', 'refutes', 'context');

const source = (id: string): fc.Arbitrary<PlainSource> =>
  fc.record({
    id: fc.constant(id),
    tier: maybe(tier, 3),
    party: maybe(fc.constantFrom('Acme', 'ACME', 'Bolt')),
    // Chains, circles and sources that retell themselves.
    origin: maybe(fc.constantFrom(...sourceIds)),
    accessed: maybe(fc.constantFrom('2026-11-20', '2026-01-05'), 3),
    retired: maybe(
      fc.constantFrom('2026-03-01', '2027-01-01').map((on) => ({ on, why: 'Retracted.' })),
      1,
      4,
    ),
  });

const evidence: fc.Arbitrary<PlainEvidence> = fc.record({
  source: fc.constantFrom(...sourceIds, ...sourceIds, 'nobody'),
  stance,
  quote: maybe(fc.constantFrom('first', 'second'), 4),
});

const challenge: fc.Arbitrary<PlainChallenge> = fc.record({
  by: fc.constantFrom('a reader', 'another'),
  on: fc.constantFrom('2026-10-02', '2026-10-03'),
});

const covers = fc.array(
  fc.oneof(
    evidence.map(({ source: id, quote }) => ({ source: id, quote })),
    challenge,
  ),
  { minLength: 1, maxLength: 4 },
);

const derivation = fc
  .subarray(claimIds, { minLength: 1, maxLength: 2 })
  .map((ids) => ids.map((id) => `[${id}]`).join(' + '));

const claim = (id: string): fc.Arbitrary<PlainClaim> =>
  fc.record({
    id: fc.constant(id),
    claim: fc.constant('Acme grew.'),
    status,
    kind: maybe(fc.constantFrom('attribution', 'measurement')),
    about: maybe(fc.constantFrom('Acme', 'acme', 'Bolt')),
    evidence: fc.array(evidence, { maxLength: 5 }),
    challenges: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.array(challenge, { maxLength: 2 })),
    resolution: maybe(
      covers.map((all) => ({ by: 'desk', on: '2026-10-05', why: 'Weighed.', covers: all })),
      1,
      2,
    ),
    derivation: maybe(derivation, 2, 3),
  });

const policy: fc.Arbitrary<PlainPolicy> = fc.record({
  profile: fc.constantFrom('draft', 'review', 'review', 'publish'),
  minSources: fc.constantFrom(1, 1, 2, 3),
  minTier: fc.constantFrom('primary', 'secondary', 'secondary', 'tertiary'),
  maxAge: maybe(fc.constant(100), 1, 2),
});

/** Registries with evidence of all stances and grades, origins in chains and circles, resolutions and derivations. */
export const registry: fc.Arbitrary<Plain> = fc.record({
  version: fc.constant(1 as const),
  policy,
  sources: fc.tuple(...sourceIds.map(source)),
  claims: fc
    .integer({ min: 1, max: claimIds.length })
    .chain((count) => fc.tuple(...claimIds.slice(0, count).map(claim))),
});

/** JSON is YAML. */
const print = (plain: Plain): string => JSON.stringify(plain);

export async function check(plain: Plain, options: InMemory = {}): Promise<Report> {
  return await checkYaml(print(plain), options);
}

/** The findings by id; every claim of the registry must have been judged, or a property would be about nothing. */
export async function findings(plain: Plain, options: InMemory = {}): Promise<ReadonlyMap<string, Finding>> {
  const report = await check(plain, options);
  const all = report.registries.flatMap((each) => each.findings);
  if (all.length !== plain.claims.length) throw new Error('a claim of the generated registry was not judged');
  return new Map(all.map((finding) => [finding.claim.id, finding]));
}

/** The finding of a claim that must be there. */
export function of(all: ReadonlyMap<string, Finding>, id: string): Finding {
  const finding = all.get(id);
  if (finding === undefined) throw new Error(`there is no finding of ${id}`);
  return finding;
}

/** The same registry with one claim changed. */
export function withClaim(plain: Plain, id: string, change: (claim: PlainClaim) => PlainClaim): Plain {
  return { ...plain, claims: plain.claims.map((each) => (each.id === id ? change(each) : each)) };
}

/** The same with one more piece of evidence for a claim. */
export function withEvidence(plain: Plain, id: string, more: PlainEvidence): Plain {
  return withClaim(plain, id, (each) => ({ ...each, evidence: [...each.evidence, more] }));
}
