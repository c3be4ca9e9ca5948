import type { Stretch } from '../model.ts';
import { type Token, tokensOf } from './likeness.ts';

/** An edge of more words than these is no edge. */
const longest = 4;

/**
 * Widens a passage where the words looked for begin or end with some that it lacks: "30% of the answers" was aligned
 * with "% of the answers", and what now stands before is 53. As many words are taken in as are lacking, within the
 * sentence, and only if one of them carries a fact.
 */
export function withEdges(text: string, { start, end }: Stretch, needle: readonly Token[]): Stretch {
  const inside = new Set(tokensOf(text.slice(start, end)).map((token) => token.text));
  const first = needle.findIndex((token) => inside.has(token.text));
  const last = needle.findLastIndex((token) => inside.has(token.text));
  if (first < 0) return { start, end };
  const from = Math.max(0, start - 80);
  const left = taken(tokensOf(text.slice(from, start)).toReversed(), needle.slice(0, first).toReversed());
  const right = taken(tokensOf(text.slice(end, end + 80)), needle.slice(last + 1));
  return { start: left === undefined ? start : from + left.start, end: right === undefined ? end : end + right.end };
}

const sentenceEnd = /^[.!?。！？;；]$/;
const carriesFact = /[\d\p{Lu}]|[一二三四五六七八九十百千萬億兆兩半成]/u;

/** The last of the words beside a passage that stand for those that are lacking, the nearest first. */
function taken(beside: readonly Token[], lacking: readonly Token[]): Token | undefined {
  if (lacking.length === 0 || lacking.length > longest) return undefined;
  if (!lacking.some((token) => carriesFact.test(token.text))) return undefined;
  const stop = beside.findIndex((token) => sentenceEnd.test(token.text));
  return beside.slice(0, stop < 0 ? lacking.length : Math.min(stop, lacking.length)).at(-1);
}
