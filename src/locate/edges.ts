import type { Stretch } from '../model.ts';
import { commonPairs } from './gaps.ts';
import { type Token, tokensOf } from './likeness.ts';

/** An edge of more words than these is no edge. */
const longest = 5;

/** A passage that takes in its neighbours, and which ends of the needle they may stand for. */
export interface Widened extends Stretch {
  /** What of the needle the passage lacks, as stretches of the needle. */
  readonly lacking: readonly Stretch[];
}

/**
 * Widens a passage where the words looked for begin or end with some that it lacks: "30% of the answers" was aligned
 * with "% of the answers", and what now stands before is 53. As many words are taken in as are lacking, within the
 * sentence.
 */
export function withEdges(text: string, { start, end }: Stretch, needle: readonly Token[]): Widened {
  const own = tokensOf(text.slice(start, end));
  const pairs = commonPairs(needle, own);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return { start, end, lacking: [] };
  const from = Math.max(0, start - 80);
  // Of the words at an edge that the passage has others for, some may be inside it already.
  const head = needle.slice(0, Math.max(0, first[0] - first[1]));
  const tail = needle.slice(last[0] + 1 + Math.min(own.length - 1 - last[1], needle.length - 1 - last[0]));
  const left = taken(tokensOf(text.slice(from, start)).toReversed(), head);
  const right = taken(tokensOf(text.slice(end, end + 80)), tail);
  return {
    start: left === undefined ? start : from + left.start,
    end: right === undefined ? end : end + right.end,
    lacking: [...(left === undefined ? [] : [stretchOf(head)]), ...(right === undefined ? [] : [stretchOf(tail)])],
  };
}

const stretchOf = (tokens: readonly Token[]): Stretch => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

const sentenceEnd = /^[.!?。！？;；]$/;

/** The last of the words beside a passage that stand for those that are lacking, the nearest first. */
function taken(beside: readonly Token[], lacking: readonly Token[]): Token | undefined {
  if (lacking.length === 0 || lacking.length > longest) return undefined;
  const stop = beside.findIndex((token) => sentenceEnd.test(token.text));
  return beside.slice(0, stop < 0 ? lacking.length : Math.min(stop, lacking.length)).at(-1);
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/**
 * Leaves out the end of the sentence before, or the beginning of the next one, if a single word of it was all that fits:
 * a name that stands at the end of one sentence is not the one that began the next.
 */
export function withoutStray(
  needle: readonly Token[],
  hay: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const isEnd = (token: Token): boolean => sentenceEnd.test(token.text);
  const stray = (tokens: readonly Token[], nearby: readonly Token[]): boolean => {
    const words = tokens.filter(isWord);
    const fitting = words.filter((word) => nearby.some((each) => each.text === word.text));
    return words.length >= 2 && fitting.length <= 1 && !nearby.slice(0, -1).some(isEnd);
  };
  const head = hay.slice(from, Math.min(to, from + near)).findIndex(isEnd);
  const start = head > 0 && stray(hay.slice(from, from + head), needle.slice(0, near)) ? from + head + 1 : from;
  const tail = hay.slice(Math.max(start, to - near), to - 1).findLastIndex(isEnd);
  const last = Math.max(start, to - near) + tail;
  const end = tail >= 0 && stray(hay.slice(last + 1, to), needle.slice(-near)) ? last + 1 : to;
  return start < end ? { from: start, to: end } : { from, to };
}

/** A stray part of a sentence has no more words and marks than these. */
const near = 12;
