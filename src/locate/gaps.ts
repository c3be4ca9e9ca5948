import { type Token, tokensOf } from './likeness.ts';

/** A stretch of one text that another text has other words for, between words that both have. */
export interface Gap {
  readonly was: string;
  readonly now: string;
  readonly start: number;
  readonly end: number;
  readonly nowStart: number;
  readonly nowEnd: number;
}

/** Texts of more tokens than these are not aligned word by word. */
const most = 1200;

/** Where two wordings differ: the stretches between the words of their longest common subsequence. */
export function gapsBetween(was: string, now: string): readonly Gap[] {
  const a = tokensOf(was);
  const b = tokensOf(now);
  if (a.length > most || b.length > most) {
    return [{ was, now, start: 0, end: was.length, nowStart: 0, nowEnd: now.length }];
  }
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...commonPairs(a, b), [a.length, b.length] as const]) {
    if (nextI > i || nextJ > j) gaps.push(gapOf(was, now, a, b, [i, nextI], [j, nextJ]));
    i = nextI + 1;
    j = nextJ + 1;
  }
  return gaps;
}

type Slice = readonly [number, number];

function gapOf(was: string, now: string, a: readonly Token[], b: readonly Token[], left: Slice, right: Slice): Gap {
  const place = (tokens: readonly Token[], [from, to]: Slice, length: number): Slice =>
    from < to
      ? [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? length]
      : [tokens[from]?.start ?? length, tokens[from]?.start ?? length];
  const [start, end] = place(a, left, was.length);
  const [nowStart, nowEnd] = place(b, right, now.length);
  return { was: was.slice(start, end), now: now.slice(nowStart, nowEnd), start, end, nowStart, nowEnd };
}

/** The weight of the longest common subsequence of what is left of both from any pair of indexes on. */
function commonWeights(a: readonly Token[], b: readonly Token[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.text === b[j]?.text;
      best[i * width + j] = same ? at(i + 1, j + 1) + (a[i]?.weight ?? 0) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** The pairs of indexes of a longest common subsequence, by weight. */
export function commonPairs(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
  const at = commonWeights(a, b);
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text && at(i, j) === at(i + 1, j + 1) + (a[i]?.weight ?? 0)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
