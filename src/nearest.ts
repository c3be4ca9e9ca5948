import { distance } from 'fastest-levenshtein';
import { compareText } from './diagnostic.ts';

/**
 * The candidates that are most like `word`, the nearest first: at most `most`, and none that differs in more than a
 * third of its letters (or in two, for short words) or in all of them, unless something must `always` be offered.
 * Of two that are as near, the one that begins more like it: `titel` is `title` rather than `tier`.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = 1,
  offer: 'close' | 'always' = 'close',
): readonly string[] {
  const short = word.slice(0, 100);
  const close: { candidate: string; far: number; alike: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const far = distance(short.toLowerCase(), candidate.toLowerCase());
    const near = Math.max(2, Math.floor(Math.min(short.length, candidate.length) / 3));
    if (offer === 'always' || (far <= near && far < Math.max(short.length, candidate.length)))
      close.push({ candidate, far, alike: commonStart(short.toLowerCase(), candidate.toLowerCase()) });
  }
  close.sort((a, b) => a.far - b.far || b.alike - a.alike || compareText(a.candidate, b.candidate));
  return close.slice(0, most).map(({ candidate }) => candidate);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** "Did you mean `x`?" or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const [best] = nearest(word, candidates);
  return best === undefined ? undefined : `Did you mean \`${best}\`?`;
}
