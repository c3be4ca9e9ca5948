import { distance } from 'fastest-levenshtein';
import { compareText } from './diagnostic.ts';

/**
 * The candidates that are most like `word`, the nearest first: at most `most`, and none that differs in more than a
 * third of its letters (or in two, for short words), unless something must `always` be offered.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = 1,
  offer: 'close' | 'always' = 'close',
): readonly string[] {
  const short = word.slice(0, 100);
  const close: { candidate: string; far: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const far = distance(short.toLowerCase(), candidate.toLowerCase());
    if (offer === 'always' || far <= Math.max(2, Math.floor(Math.min(short.length, candidate.length) / 3)))
      close.push({ candidate, far });
  }
  close.sort((a, b) => a.far - b.far || compareText(a.candidate, b.candidate));
  return close.slice(0, most).map(({ candidate }) => candidate);
}

/** "Did you mean `x`?" or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const [best] = nearest(word, candidates);
  return best === undefined ? undefined : `Did you mean \`${best}\`?`;
}
