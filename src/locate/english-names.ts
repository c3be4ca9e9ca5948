import { dateWords, openers, relativeDates, saying } from './lexicon/english.ts';

/** Words, with what parts sentences and phrases. */
const parts =
  /(?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}\d']*(?:[-.&]\p{Script=Latin}[\p{Script=Latin}\d]*)*)|[.!?:;"\n]|\d+|,|\(/gu;

const withCapital = /^\p{Lu}/u;

/**
 * The names that a folded text shows: words with a capital that do not merely begin a sentence, and are not written
 * small just as often.
 */
export function* englishNamesIn(text: string): Iterable<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const all = [...text.matchAll(parts)];
  for (const [i, { 0: raw, groups }] of all.entries()) {
    if (groups?.['word'] === undefined) continue;
    const word = bare(raw);
    if (!withCapital.test(word)) small.set(word, (small.get(word) ?? 0) + 1);
    else if (isShown(all, i, word)) capital.set(word, (capital.get(word) ?? 0) + 1);
  }
  for (const [word, count] of capital) if (count > (small.get(word.toLowerCase()) ?? 0)) yield word;
}

/** Without the apostrophe of the genitive. */
export const bare = (word: string): string => word.replace(/'s?$/, '');

/** Whether a word with a capital shows that it is a name. */
function isShown(all: readonly RegExpMatchArray[], i: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (openers.has(lower) || dateWords.has(lower) || relativeDates.has(lower)) return false;
  const before = all[i - 1]?.[0];
  if (before !== undefined && !/^[.!?:;"\n]$/.test(before)) return true;
  return opensAsName(word, all[i]?.[0] ?? '', all[i + 1]?.[0] ?? '');
}

/**
 * Whether the first word of a sentence is a name, by what follows: a genitive, another word with a capital, or a verb of saying after a word that is
 * no plural and no adverb. A single thing that is no name would have an article.
 */
export function opensAsName(word: string, raw: string, next: string): boolean {
  if (/(?:ly|ing|ed)$/.test(word) || !/\p{Ll}/u.test(word)) return false;
  if (/'s$/.test(raw)) return true;
  if (/^\p{Lu}\p{Ll}/u.test(next) && !openers.has(next.toLowerCase())) return true;
  return !/(?<!s)s$/.test(word) && saying.has(next);
}
