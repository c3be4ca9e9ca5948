import { within } from './diagnostic.ts';
import type { Claim, Place, Registry, Source, SourceFinding, UnknownSource } from './model.ts';
import { nearest } from './nearest.ts';
import { isRetired, isStale, type Yardstick } from './verify.ts';

/** Follows every name of a source in a registry, in both directions. */
export function followReferences(
  registry: Registry,
  yardstick: Yardstick,
): { readonly sources: readonly SourceFinding[]; readonly unknown: readonly UnknownSource[] } {
  const users = new Map<string, Set<Claim>>();
  const origins = new Set(registry.faulty.usedSources);
  const unknown: UnknownSource[] = [];
  const known = new Set([...registry.sources.map((source) => source.id), ...registry.faulty.sources]);

  const note = (id: string, at: Place, owner: Claim | Source): void => {
    if (known.has(id)) return;
    const [guess] = nearest(id, known);
    unknown.push({ id, at, owner, ...(guess === undefined ? {} : { nearest: guess }) });
  };
  for (const claim of registry.claims) {
    for (const { source, at } of [...claim.evidence, ...claim.challenges]) {
      if (source === undefined) continue;
      note(source, within(at, 'source'), claim);
      const claims = users.get(source);
      if (claims) claims.add(claim);
      else users.set(source, new Set([claim]));
    }
  }
  for (const source of registry.sources) {
    if (source.origin === undefined) continue;
    note(source.origin, within(source.at, 'origin'), source);
    origins.add(source.origin);
  }
  const sources = registry.sources.map((source) => ({
    source,
    retired: isRetired(source, yardstick.asOf),
    stale: isStale(source, yardstick),
    claims: [...(users.get(source.id) ?? [])],
    used: users.has(source.id) || origins.has(source.id),
  }));
  return { sources, unknown };
}
