/** A word of one side of a pair of opposites: which pair, and which side. */
export interface Side {
  readonly pair: number;
  readonly plus: boolean;
}

/** Looks up words in pairs of opposites; a word may stand in several. */
export function sidesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>();
  for (const [pair, both] of pairs.entries()) {
    for (const [i, words] of both.entries()) {
      for (const word of words.trim().split(/\s+/)) {
        sides.set(word, [...(sides.get(word) ?? []), { pair, plus: i === 0 }]);
      }
    }
  }
  return sides;
}
