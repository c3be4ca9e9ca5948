import type { Status } from '../../src/model.ts';
import type { Plain, PlainClaim, PlainEvidence } from './registries.ts';

/**
 * Section 6 of the design, read as plainly as can be and without a thought for speed: what each claim's status must be.
 * It shares no code with what it checks.
 */
export function expectedStatuses(plain: Plain, asOf: string): Readonly<Record<string, Status>> {
  const status = new Map(plain.claims.map((claim) => [claim.id, alone(claim, plain, asOf)]));
  const worse: readonly Status[] = ['sourced', 'unverified', 'disputed'];
  const worst = (a: Status, b: Status): Status => (worse.indexOf(a) > worse.indexOf(b) ? a : b);
  for (const claim of plain.claims) {
    if (reaches(claim.id, claim.id, plain))
      status.set(claim.id, worst(status.get(claim.id) ?? 'sourced', 'unverified'));
  }
  // As many rounds as there are claims carry the worst status as far as it can go.
  for (const _round of plain.claims) {
    for (const { id, derivation } of plain.claims) {
      for (const input of inputs(derivation)) {
        status.set(id, worst(status.get(id) ?? 'sourced', status.get(input) ?? 'unverified'));
      }
    }
  }
  return Object.fromEntries(status);
}

const inputs = (derivation = ''): readonly string[] => derivation.match(/[a-z0-9]+/g) ?? [];

function reaches(from: string, to: string, plain: Plain, seen: readonly string[] = []): boolean {
  const derivation = plain.claims.find((claim) => claim.id === from)?.derivation;
  return inputs(derivation).some(
    (input) => input === to || (!seen.includes(input) && reaches(input, to, plain, [...seen, input])),
  );
}

function alone(claim: PlainClaim, plain: Plain, asOf: string): Status {
  const covers = (claim.resolution?.covers ?? []) as readonly Record<string, string | undefined>[];
  const counts = ({ source: id, quote }: PlainEvidence): boolean => {
    const source = plain.sources.find((each) => each.id === id);
    if (source === undefined) return false;
    const { profile, minTier, maxAge } = plain.policy;
    const tiers = ['primary', 'secondary', 'tertiary'];
    const age = (Date.parse(asOf) - Date.parse(source.accessed ?? '1900-01-01')) / 86_400_000;
    return (
      !covers.some((cover) => cover['source'] === id && cover['quote'] === quote) &&
      (profile === 'draft' || (profile === 'review' && quote !== undefined)) &&
      tiers.indexOf(source.tier ?? 'secondary') <= tiers.indexOf(minTier) &&
      !(source.retired && source.retired.on <= asOf) &&
      !(maxAge !== undefined && age > maxAge)
    );
  };
  const open = claim.challenges.some(({ by, on }) => !covers.some((cover) => cover['by'] === by && cover['on'] === on));
  const counted = claim.evidence.filter(counts);
  if (open || counted.some(({ stance }) => stance === 'refutes')) return 'disputed';

  const support = counted.filter(({ stance }) => stance === 'supports');
  if (support.length === 0 && claim.derivation !== undefined) return 'sourced';
  const told = support.map(({ source }) => chain(source, plain));
  // Two sources are one if one retells the other, or both retell a third.
  const independent = told.filter((one, i) => !told.slice(0, i).some((other) => one.some((id) => other.includes(id))));
  const ofParty = (ids: readonly string[]) =>
    plain.sources.some(({ id, party }) => ids.includes(id) && party?.toLowerCase() === claim.about?.toLowerCase());
  const ownWord = claim.about !== undefined && claim.kind !== 'attribution' && told.every(ofParty);
  return independent.length >= plain.policy.minSources && !ownWord ? 'sourced' : 'unverified';
}

function chain(id: string, plain: Plain, before: readonly string[] = []): readonly string[] {
  const origin = plain.sources.find((source) => source.id === id)?.origin;
  const here = [...before, id];
  return origin === undefined || here.includes(origin) ? here : chain(origin, plain, here);
}
