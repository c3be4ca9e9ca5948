import type { Stretch } from '../model.ts';

/**
 * The sentences of a block of text. A sentence ends with 。！？, or with . ! ? before white space and something that can
 * begin one; quotation marks and brackets that close right behind belong to it.
 */
export function sentencesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const block = text.slice(start, end);
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of block.matchAll(ends)) {
    const to = match.index + match[0].length;
    if (abbreviation.test(block.slice(from, to))) continue;
    push(sentences, block, from, to, start);
    from = to;
  }
  push(sentences, block, from, block.length, start);
  return sentences;
}

const ends = /[。！？]+[」』”’）)]*|[.!?]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}]|\s*$)/gu;

/** A full stop after these ends no sentence. */
const abbreviation =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Inc|Corp|Co|Ltd|vs|etc|e\.g|i\.e|approx|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/;

function push(sentences: Stretch[], block: string, from: number, to: number, offset: number): void {
  if (/[\p{L}\p{N}]/u.test(block.slice(from, to))) sentences.push({ start: offset + from, end: offset + to });
}
