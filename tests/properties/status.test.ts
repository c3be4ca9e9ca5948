import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Status } from '../../src/model.ts';
import { today } from '../judge/in-memory.ts';
import { expectedStatuses } from './oracle.ts';
import {
  findings,
  of,
  type Plain,
  type PlainClaim,
  type PlainEvidence,
  registry,
  stance,
  status,
  withClaim,
  withEvidence,
} from './registries.ts';

const runs = { numRuns: 150 };

const statusesOf = (all: ReadonlyMap<string, Finding>): Readonly<Record<string, Status>> =>
  Object.fromEntries([...all].map(([id, finding]) => [id, finding.status]));

/** All that must not depend on how a registry is written down: the status, its reasons, and how many say what. */
const essence = (all: ReadonlyMap<string, Finding>, rename: (id: string) => string = (id) => id) =>
  new Map(
    [...all]
      .map(([id, finding]) => {
        const { status: computed, reasons, supporters, refuters } = finding;
        const codes = reasons.map((reason) => reason.code).sort();
        return [rename(id), { computed, codes, supporters: supporters.length, refuters: refuters.length }] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Fisher and Yates, with the numbers that are given. */
function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = next() % (i + 1);
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}

function reordered(plain: Plain, next: () => number): Plain {
  return {
    ...plain,
    sources: shuffled(plain.sources, next),
    claims: shuffled(
      plain.claims.map((claim) => ({
        ...claim,
        evidence: shuffled(claim.evidence, next),
        challenges: shuffled(claim.challenges, next),
        resolution: claim.resolution && { ...claim.resolution, covers: shuffled(claim.resolution.covers, next) },
      })),
      next,
    ),
  };
}

/** New names for all sources and claims, everywhere. */
function renamed(plain: Plain, name: (id: string) => string): Plain {
  const optional = (id: string | undefined) => (id === undefined ? undefined : name(id));
  const inside = (text: string | undefined) => text?.replace(/[a-z0-9]+/g, name);
  const cover = (each: unknown) => {
    const { source, ...rest } = each as { source?: string };
    return source === undefined ? rest : { ...rest, source: name(source) };
  };
  return {
    ...plain,
    sources: plain.sources.map((source) => ({ ...source, id: name(source.id), origin: optional(source.origin) })),
    claims: plain.claims.map((claim) => ({
      ...claim,
      id: name(claim.id),
      derivation: inside(claim.derivation),
      evidence: claim.evidence.map((each) => ({ ...each, source: name(each.source) })),
      resolution: claim.resolution && { ...claim.resolution, covers: claim.resolution.covers.map(cover) },
    })),
  };
}

describe('the status of every claim', () => {
  test('is what a plain reading of the design gives', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const all = await findings(plain);
        for (const finding of all.values()) for (const { code } of finding.reasons) seen.add(code);
        expect(statusesOf(all)).toEqual(expectedStatuses(plain, today));
      }),
      { numRuns: 400 },
    );
    // The generator reaches nearly every reason, so the property is about something.
    expect(seen.size).toBeGreaterThan(15);
  });

  test('does not depend on the order of evidence, challenges, covers, claims or sources', async () => {
    await fc.assert(
      fc.asyncProperty(registry, fc.infiniteStream(fc.nat()), async (plain, numbers) => {
        const next = () => numbers.next().value;
        expect(essence(await findings(reordered(plain, next)))).toEqual(essence(await findings(plain)));
      }),
      runs,
    );
  });

  test('does not depend on what is declared', async () => {
    await fc.assert(
      fc.asyncProperty(registry, fc.infiniteStream(status), async (plain, declared) => {
        const claims = plain.claims.map((claim) => ({ ...claim, status: declared.next().value }));
        expect(essence(await findings({ ...plain, claims }))).toEqual(essence(await findings(plain)));
      }),
      runs,
    );
  });

  test('does not depend on what anything is called', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'constructor', 'x-1'];
    const ids = ['s0', 's1', 's2', 's3', 's4', 'c0', 'c1', 'c2', 'c3', 'nobody'];
    const renaming = fc.shuffledSubarray(names, { minLength: names.length });
    await fc.assert(
      fc.asyncProperty(registry, renaming, async (plain, others) => {
        const name = (id: string) => others[ids.indexOf(id)] ?? id;
        expect(essence(await findings(renamed(plain, name)))).toEqual(essence(await findings(plain), name));
      }),
      runs,
    );
  });

  test('has at least one reason, and reasons of its own kind', async () => {
    const kinds: Readonly<Record<Status, RegExp>> = {
      sourced: /^supported$/,
      disputed: /^(?:refuted|conflicting|challenged|input-disputed)$/,
      unverified: /^(?!supported|refuted|conflicting|challenged|input-disputed)/,
    };
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        for (const { status: computed, reasons } of (await findings(plain)).values()) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const { code, text } of reasons) {
            expect(code).toMatch(kinds[computed]);
            expect(text).toMatch(/^\S.*\S\.$/);
            expect(text).not.toMatch(/undefined| {2}|: \.| \./);
          }
        }
      }),
      runs,
    );
  });
});

/** Which claim of a registry is meant: any of those that it has. */
const chosen = (plain: Plain, n: number): PlainClaim => plain.claims[n % plain.claims.length] as PlainClaim;

describe('evidence that is added', () => {
  const fresh = { id: 'fresh', tier: 'primary', accessed: today } as const;

  test('makes a claim disputed, and all that is derived from it, if it refutes and counts', async () => {
    await fc.assert(
      fc.asyncProperty(registry, fc.nat(), fc.constantFrom('draft', 'review'), async (plain, n, profile) => {
        const { id } = chosen(plain, n);
        const more = { source: 'fresh', stance: 'refutes', quote: 'fresh words' } as const;
        const before = { ...plain, policy: { ...plain.policy, profile }, sources: [...plain.sources, fresh] };
        const after = await findings(withEvidence(before, id, more));
        expect(of(after, id).status).toBe('disputed');
        for (const { status: computed, inputs } of after.values()) {
          if (inputs.some((input) => input.id === id)) expect(computed).toBe('disputed');
        }
      }),
      runs,
    );
  });

  test('changes nothing if its words are not given and the profile is review', async () => {
    await fc.assert(
      fc.asyncProperty(registry, fc.nat(), stance, fc.boolean(), async (plain, n, how, isFresh) => {
        const before = {
          ...plain,
          policy: { ...plain.policy, profile: 'review' },
          sources: [...plain.sources, fresh],
        } as const;
        const more: PlainEvidence = { source: isFresh ? 'fresh' : 's0', stance: how };
        const after = await findings(withEvidence(before, chosen(plain, n).id, more));
        expect(statusesOf(after)).toEqual(statusesOf(await findings(before)));
      }),
      runs,
    );
  });

  test('changes nothing if its source is unknown, or it is context', async () => {
    await fc.assert(
      fc.asyncProperty(registry, fc.nat(), stance, fc.boolean(), async (plain, n, how, isContext) => {
        const before = { ...plain, sources: [...plain.sources, fresh] };
        const more: PlainEvidence = isContext
          ? { source: 'fresh', stance: 'context', quote: 'fresh words' }
          : { source: 'nobody', stance: how, quote: 'fresh words' };
        const after = await findings(withEvidence(before, chosen(plain, n).id, more));
        expect(statusesOf(after)).toEqual(statusesOf(await findings(before)));
      }),
      runs,
    );
  });

  test('from one more source of an origin that supports it already changes neither the count nor the status', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const before = await findings(plain);
        for (const { claim, verdicts, supporters } of before.values()) {
          const support = verdicts.find((verdict) => verdict.admissible && verdict.stance === 'supports');
          if (support === undefined) continue;
          tried += 1;
          const echo = { ...fresh, id: 'echo', origin: support.evidence.source };
          const more = { source: 'echo', stance: 'supports', quote: 'the same in other words' } as const;
          const after = await findings(withEvidence({ ...plain, sources: [...plain.sources, echo] }, claim.id, more));
          expect(of(after, claim.id).supporters.length).toBe(supporters.length);
          expect(of(after, claim.id).supporters.flatMap(({ sources }) => sources)).toContain('echo');
          expect(statusesOf(after)).toEqual(statusesOf(before));
        }
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe('a stricter policy', () => {
  const tiers = ['tertiary', 'secondary', 'primary'] as const;
  const profiles = ['draft', 'review', 'publish'] as const;
  const stricter = fc.constantFrom<(policy: Plain['policy']) => Plain['policy']>(
    (policy) => ({ ...policy, minTier: tiers[tiers.indexOf(policy.minTier) + 1] ?? 'primary' }),
    (policy) => ({ ...policy, profile: profiles[profiles.indexOf(policy.profile) + 1] ?? 'publish' }),
    (policy) => ({ ...policy, maxAge: 10 }),
  );

  test('asking for more sources makes sourced claims unverified at most, and touches no other', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const more = { ...plain, policy: { ...plain.policy, minSources: plain.policy.minSources + 1 } };
        const before = await findings(plain);
        for (const [id, { status: now }] of await findings(more)) {
          const was = of(before, id).status;
          expect(was === 'sourced' ? ['sourced', 'unverified'] : [was]).toContain(now);
        }
      }),
      runs,
    );
  });

  const rank: Readonly<Record<Status, number>> = { sourced: 2, unverified: 1, disputed: 0 };
  const without = (plain: Plain, drop: (claim: PlainClaim) => Partial<PlainClaim>): Plain => ({
    ...plain,
    claims: plain.claims.map((claim) => ({ ...claim, ...drop(claim) })),
  });

  test('asking for more of evidence makes no claim better, unless all that refuted it does not count any more', async () => {
    let appeased = 0;
    await fc.assert(
      fc.asyncProperty(registry, stricter, async (plain, change) => {
        const underived = without(plain, () => ({ derivation: undefined }));
        const before = await findings(underived);
        for (const [id, now] of await findings({ ...underived, policy: change(plain.policy) })) {
          const was = of(before, id);
          if (rank[now.status] <= rank[was.status]) continue;
          appeased += 1;
          expect([was.status, now.refuters, now.openChallenges]).toEqual(['disputed', [], []]);
          expect(was.refuters.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
    expect(appeased).toBeGreaterThan(0);
  });

  test('where nothing refutes, it makes no claim better at all', async () => {
    await fc.assert(
      fc.asyncProperty(registry, stricter, async (plain, change) => {
        const unrefuted = without(plain, ({ evidence }) => ({
          derivation: undefined,
          evidence: evidence.filter((each) => each.stance !== 'refutes'),
        }));
        const before = await findings(unrefuted);
        for (const [id, now] of await findings({ ...unrefuted, policy: change(plain.policy) })) {
          expect(rank[now.status]).toBeLessThanOrEqual(rank[of(before, id).status]);
        }
      }),
      runs,
    );
  });

  /**
   * What is derived may become better with its inputs; and where all support of its own stops to count, support that was
   * not enough (too few sources, an own word), its inputs alone decide.
   */
  test('makes a derived claim better only by its inputs, or by what of its own does not count any more', async () => {
    await fc.assert(
      fc.asyncProperty(registry, stricter, async (plain, change) => {
        const before = await findings(plain);
        const after = await findings({ ...plain, policy: change(plain.policy) });
        const isBetter = (id: string) => after.has(id) && rank[of(after, id).status] > rank[of(before, id).status];
        for (const [id, now] of after) {
          const was = of(before, id);
          if (!isBetter(id)) continue;
          const freed = was.refuters.length > 0 && now.refuters.length === 0;
          const bare = now.inputs.length > 0 && was.supporters.length > 0 && now.supporters.length === 0;
          expect(freed || bare || was.inputs.some((input) => isBetter(input.id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('under publish nothing is sourced yet', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const all = await findings(plain, { profile: 'publish' });
        for (const finding of all.values()) expect(finding.status).not.toBe('sourced');
      }),
      runs,
    );
  });
});

describe('a resolution', () => {
  test('that covers all refuting evidence and all challenges leaves no claim disputed by itself', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const claims = plain.claims.map((claim) => ({ ...claim, derivation: undefined }));
        const covered = claims.reduce<Plain>(
          (whole, { id, evidence, challenges }) => {
            const refuting = evidence.filter((each) => each.stance === 'refutes');
            const covers = [...refuting.map(({ source, quote }) => ({ source, quote })), ...challenges];
            if (covers.length === 0) return withClaim(whole, id, (each) => ({ ...each, resolution: undefined }));
            const resolution = { by: 'desk', on: '2026-10-05', why: 'Weighed.', covers };
            return withClaim(whole, id, (each) => ({ ...each, resolution }));
          },
          { ...plain, claims },
        );
        for (const { status: computed } of (await findings(covered)).values()) expect(computed).not.toBe('disputed');
      }),
      runs,
    );
  });
});
