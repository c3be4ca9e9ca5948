import { isWord } from './chars.ts';

/** Words and what they mean, found by the longest one at a place; a look-up costs a few slices, whatever the text. */
export interface Lexicon<T> {
  /** The longest entry that begins at `at`. */
  readonly at: (text: string, at: number) => Hit<T> | undefined;
  /** The longest entry that ends at `end`. */
  readonly before: (text: string, end: number) => Hit<T> | undefined;
  readonly get: (word: string) => T | undefined;
}

export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly entry: T;
}

/** No entry of a language begins or ends inside a Latin word or a run of digits; one of signs or Han may. */
const joins = (text: string, at: number): boolean => isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));

/** Later entries win over earlier ones of the same wording. */
export function lexicon<T>(...sources: readonly Readonly<Record<string, T>>[]): Lexicon<T> {
  const entries = new Map<string, T>();
  for (const source of sources) for (const [word, entry] of Object.entries(source)) entries.set(word, entry);
  const byFirst = lengths([...entries.keys()], (word) => word.charCodeAt(0));
  const byLast = lengths([...entries.keys()], (word) => word.charCodeAt(word.length - 1));
  return {
    at: (text, at) => {
      for (const length of byFirst.get(text.charCodeAt(at)) ?? []) {
        const end = at + length;
        const word = text.slice(at, end);
        const entry = entries.get(word);
        // A unit may stand right after a digit (5km), so what comes before it does not matter.
        if (entry !== undefined && !joins(text, end)) return { start: at, end, word, entry };
      }
      return undefined;
    },
    before: (text, end) => {
      for (const length of byLast.get(text.charCodeAt(end - 1)) ?? []) {
        if (length > end) continue;
        const word = text.slice(end - length, end);
        const entry = entries.get(word);
        if (entry !== undefined && !joins(text, end - length)) return { start: end - length, end, word, entry };
      }
      return undefined;
    },
    get: (word) => entries.get(word),
  };
}

/** The lengths of the words by one of their characters, longest first. */
function lengths(words: readonly string[], key: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const sets = new Map<number, Set<number>>();
  for (const word of words) {
    const set = sets.get(key(word)) ?? new Set();
    sets.set(key(word), set.add(word.length));
  }
  return new Map([...sets].map(([code, set]) => [code, [...set].sort((a, b) => b - a)]));
}

/** `words('about around', x)`: the same entry for each word of a list divided by `|` or spaces. */
export function words<T>(list: string, entry: T): Readonly<Record<string, T>> {
  return Object.fromEntries(
    list
      .trim()
      .split(list.includes('|') ? '|' : /\s+/)
      .map((word) => [word.trim(), entry]),
  );
}
