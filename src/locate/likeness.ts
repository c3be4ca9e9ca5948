import { isCjk } from './script.ts';

/** A word, a number, a Chinese character or a mark, with its place in a folded text and what it weighs. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const tokenPattern =
  /[\u2e80-\u9fff\uf900-\ufaff]|[\p{L}\p{M}]+?(?=[\u2e80-\u9fff\uf900-\ufaff]|[^\p{L}\p{M}]|$)|\p{N}+|[^\s]/gu;

/** Splits a folded text. Words weigh by their letters, a Chinese character like two, marks hardly anything. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    weight: wordWeight(word),
  }));
}

function wordWeight(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0.3;
  return isCjk(word.charCodeAt(0)) ? 2 : word.length;
}

/** What all tokens weigh together: roughly, how many letters they have. */
export function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.weight, 0);
}

/** How alike two texts are, from 0 to 1: twice the weight of their longest common subsequence by that of both. */
export function likeness(a: readonly Token[], b: readonly Token[]): number {
  return weightOf(a) + weightOf(b) === 0 ? 0 : (likenessToHeads(a, b).at(-1) ?? 0);
}

/** How alike a text is to each beginning of another, from the empty one to the whole. */
export function likenessToHeads(a: readonly Token[], b: readonly Token[]): readonly number[] {
  const common = commonToHeads(a, b);
  let both = weightOf(a);
  return Array.from(common, (weight, j) => {
    both += b[j - 1]?.weight ?? 0;
    return both === 0 ? 0 : (2 * weight) / both;
  });
}

/** What the longest common subsequence of a text and each beginning of another weighs. */
function commonToHeads(a: readonly Token[], b: readonly Token[]): Float64Array {
  let above = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (const token of a) {
    for (const [i, other] of b.entries()) {
      row[i + 1] = other.text === token.text ? at(above, i) + token.weight : Math.max(at(above, i + 1), at(row, i));
    }
    [above, row] = [row, above];
  }
  return above;
}

/**
 * The run of `hay` that is most like all of `needle`: an alignment that is global in the needle and free at both ends
 * of the hay (Needleman and Wunsch, with free end gaps). Gives token indexes, half-open.
 */
export function alignWithin(
  needle: readonly Token[],
  hay: readonly Token[],
): { readonly from: number; readonly to: number } {
  let above: Row = {
    score: new Float64Array(hay.length + 1),
    from: Int32Array.from({ length: hay.length + 1 }, (_, j) => j),
  };
  let row: Row = { score: new Float64Array(hay.length + 1), from: new Int32Array(hay.length + 1) };
  for (const token of needle) {
    fillRow(row, above, token, hay);
    [above, row] = [row, above];
  }
  const to = above.score.reduce((best, score, j) => (score > at(above.score, best) ? j : best), 0);
  return { from: Math.min(at(above.from, to), to), to };
}

/** What was put in since costs less than what was left out: edits lengthen a sentence more than they shorten it. */
const addedWorth = 0.6;

/** A row of the alignment: the best score that ends at each token of the hay, and where that run began. */
interface Row {
  readonly score: Float64Array;
  readonly from: Int32Array;
}

const at = (values: Float64Array | Int32Array, index: number): number => values[index] ?? 0;

function fillRow(row: Row, above: Row, token: Token, hay: readonly Token[]): void {
  row.score[0] = at(above.score, 0) - token.weight;
  row.from[0] = 0;
  for (const [i, other] of hay.entries()) {
    const same = other.text === token.text;
    const together = at(above.score, i) + (same ? 2 * token.weight : -0.9 * (token.weight + other.weight));
    const dropped = at(above.score, i + 1) - token.weight;
    const added = at(row.score, i) - addedWorth * other.weight;
    const best = Math.max(together, dropped, added);
    row.score[i + 1] = best;
    if (best === together) row.from[i + 1] = at(above.from, i);
    else row.from[i + 1] = best === dropped ? at(above.from, i + 1) : at(row.from, i);
  }
}
