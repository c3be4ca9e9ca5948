import { daysBetween } from './load/calendar.ts';
import type { Claim, Evidence, Grade, Inadmissible, Policy, Source, Tier, Verdict } from './model.ts';

/** What every verdict of a registry is measured by. `asOf` is the day, ISO 8601, on which the evidence is judged. */
export interface Yardstick {
  readonly policy: Policy;
  readonly asOf: string;
  readonly sources: ReadonlyMap<string, Source>;
}

const grades: Readonly<Record<Grade, number>> = { failed: 0, cited: 1, quoted: 2, verified: 3 };
const tiers: Readonly<Record<Tier, number>> = { tertiary: 1, secondary: 2, primary: 3 };

/** Looks at each piece of evidence of a claim by itself. Nothing here depends on the order of the evidence. */
export function verify(claim: Claim, yardstick: Yardstick): readonly Verdict[] {
  return claim.evidence.map((evidence) => verdictOn(evidence, claim, yardstick));
}

function verdictOn(evidence: Evidence, claim: Claim, yardstick: Yardstick): Verdict {
  const source = yardstick.sources.get(evidence.source);
  const grade = gradeOf(evidence);
  const why: Inadmissible[] = [];
  if (source === undefined) why.push('source-unknown');
  if (isCovered(evidence, claim)) why.push('resolved');
  if (grades[grade] < grades[yardstick.policy.grade]) {
    why.push(yardstick.policy.grade === 'verified' && grade === 'quoted' ? 'not-snapshotted' : 'below-grade');
  }
  if (source) {
    if (tiers[source.tier] < tiers[yardstick.policy.minTier]) why.push('below-tier');
    if (isRetired(source, yardstick.asOf)) why.push('source-retired');
    if (isStale(source, yardstick)) why.push('source-stale');
  }
  const chain = chainOf(evidence.source, yardstick.sources);
  return {
    evidence,
    ...(source ? { source } : {}),
    grade,
    stance: evidence.stance,
    admissible: why.length === 0,
    why,
    origin: chain.at(-1) ?? evidence.source,
    parties: partiesOf(chain, yardstick.sources),
  };
}

/** Words that are given are believed until snapshots are pinned to look for them in. */
function gradeOf(evidence: Evidence): Grade {
  return evidence.quote === undefined ? 'cited' : 'quoted';
}

/** A source counts until the day on which it is retired. */
export function isRetired(source: Source, asOf: string): boolean {
  return source.retired !== undefined && source.retired.on <= asOf;
}

/** A source whose day of reading is not known is as old as can be. */
export function isStale(source: Source, { policy, asOf }: Pick<Yardstick, 'policy' | 'asOf'>): boolean {
  if (policy.maxAge === undefined) return false;
  return source.accessed === undefined || daysBetween(source.accessed, asOf) > policy.maxAge;
}

/** The ids from a source along `origin` to the one that retells no other. A circle, reported elsewhere, ends the walk. */
function chainOf(id: string, sources: ReadonlyMap<string, Source>): readonly string[] {
  const met = new Set([id]);
  let origin = sources.get(id)?.origin;
  while (origin !== undefined && !met.has(origin)) {
    met.add(origin);
    origin = sources.get(origin)?.origin;
  }
  const chain = [...met];
  // Every source of a circle must have the same last one, or the circle would count more than once.
  if (origin !== undefined) chain.push(chain.slice(chain.indexOf(origin)).sort()[0] ?? origin);
  return chain;
}

function partiesOf(chain: readonly string[], sources: ReadonlyMap<string, Source>): readonly string[] {
  const parties = chain.map((id) => sources.get(id)?.party).filter((party) => party !== undefined);
  return [...new Set(parties)];
}

function isCovered(evidence: Evidence, claim: Claim): boolean {
  return (claim.resolution?.covers ?? []).some(
    (cover) => cover.source === evidence.source && cover.quote === evidence.quote,
  );
}
