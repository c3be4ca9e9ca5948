import type { Witness } from './model.ts';

/** `a`, `a and b`, `a, b and c`. */
export function names(ids: readonly string[]): string {
  if (ids.length < 2) return ids[0] ?? '';
  return `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
}

/** Witnesses by the sources that are cited, with what they retell: `wire (retold by daily)`, `daily (retells wire)`. */
export function witnessNames(witnesses: readonly Witness[]): string {
  return names(
    witnesses.map(({ origin, sources }) => {
      const others = sources.filter((source) => source !== origin);
      if (others.length === 0) return origin;
      if (others.length < sources.length) return `${origin} (retold by ${names(others)})`;
      return `${names(others)} (${others.length === 1 ? 'retells' : 'retell'} ${origin})`;
    }),
  );
}
