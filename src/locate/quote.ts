import type { Match, Stretch } from '../model.ts';
import { locateAnchor } from './anchor.ts';
import { type Folded, fold, unfold } from './fold.ts';

/** A folded text without what typesetting puts in or takes out, and the way back to the folded text. */
interface Squashed {
  readonly folded: Folded;
  readonly text: string;
  /** The folded offset of each character. */
  readonly at: Uint32Array;
}

/** Words left out, `[…]`, stand for at most this many squashed characters; past that it is another passage. */
const longestElision = 3000;

/** An insertion, `[the company]`, may stand for words of the source: at most this many squashed characters. */
const longestInsertion = 60;

/**
 * Finds a quotation in the text of a source: one contiguous passage, or passages in their order around `[…]`, with
 * `[insertions]` skipped. Spacing, hyphenation, case and the marks of notes are forgiven, since extraction and house
 * style change them; a digit, a sign, a letter never. What is not there to the letter is missing, however alike the
 * nearest passage is. A figure that is only a part of a longer one ("17%" in "117%") is not there.
 */
export function locateQuote(text: string, quote: string): Match {
  for (const hay of haysOf(text)) {
    const found = spansOf(hay, quote);
    const [only] = found;
    if (only === undefined) continue;
    const spans = found.map(({ start, end }) => unfold(hay.folded, hay.at[start] ?? 0, (hay.at[end - 1] ?? 0) + 1));
    if (spans.length > 1) return { kind: 'ambiguous', spans };
    return { kind: 'found', span: spans[0] ?? { start: 0, end: 0 }, altered: false, facts: [] };
  }
  const near = locateAnchor(text, { exact: quote });
  if (near.kind === 'found') return { kind: 'missing', nearest: { span: near.span, facts: near.facts } };
  return near.kind === 'missing' ? near : { kind: 'missing' };
}

let last: { readonly text: string; readonly hays: readonly Squashed[] } | undefined;

/** The text as it is, and without the marks of notes that stand inside sentences. The same text is asked often. */
function haysOf(text: string): readonly Squashed[] {
  if (last?.text !== text) {
    const folded = fold(text);
    const plain = squash(folded, []);
    const marks = [...folded.text.matchAll(noteMarks)].map(({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    }));
    last = { text, hays: marks.length === 0 ? [plain] : [plain, squash(folded, marks)] };
  }
  return last.hays;
}

/** `[12]`, `[3, 4]`, `[5-7]`: references to a list of notes. */
const noteMarks = /\[\d{1,3}(?:[,;-] ?\d{1,3})*\]/g;

const isLetter = /\p{L}/u;

/** Drops spaces and, between letters, hyphens; a hyphen before a digit may be a sign or a range and stays. */
function squash(folded: Folded, without: readonly Stretch[]): Squashed {
  const { text } = folded;
  const kept: string[] = [];
  const at: number[] = [];
  let skip = 0;
  for (let i = 0; i < text.length; i++) {
    while ((without[skip]?.end ?? Number.POSITIVE_INFINITY) <= i) skip += 1;
    if (i >= (without[skip]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const character = text.charAt(i);
    if (character === ' ') continue;
    if (character === '-' && joinsLetters(text, i)) continue;
    kept.push(character.toLowerCase().charAt(0));
    at.push(i);
  }
  return { folded, text: kept.join(''), at: Uint32Array.from(at) };
}

function joinsLetters(text: string, i: number): boolean {
  const before = text.charAt(i - 1) === ' ' ? text.charAt(i - 2) : text.charAt(i - 1);
  const after = text.charAt(i + 1) === ' ' ? text.charAt(i + 2) : text.charAt(i + 1);
  return isLetter.test(before) && isLetter.test(after);
}

/** A part of a quotation, and how many squashed characters may stand between it and the part before. */
interface Part {
  readonly text: string;
  readonly gap: number;
}

/** The places of a quotation: as it is written, brackets and all, or else in parts. */
function spansOf(hay: Squashed, quote: string): readonly Stretch[] {
  const literal = squash(fold(quote), []).text;
  if (literal === '') return [];
  const whole = placesOf(hay, literal, 0, hay.text.length).map((start) => ({ start, end: start + literal.length }));
  if (whole.length > 0) return whole;
  const parts = partsOf(quote);
  const [first, ...rest] = parts;
  if (first === undefined || first.text === literal) return [];
  return placesOf(hay, first.text, 0, hay.text.length).flatMap((start) => {
    const end = follow(hay, start + first.text.length, rest);
    return end === undefined ? [] : [{ start, end }];
  });
}

function partsOf(quote: string): readonly Part[] {
  const pieces = quote.split(/(\[(?!\d+\])[^\]]*\]|…|\.{3,})/);
  const parts: Part[] = [];
  let gap = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) {
      const elided = /^(?:\[\s*(?:…|\.{3,})\s*\]|…|\.{3,})$/.test(piece);
      gap = Math.max(gap, elided ? longestElision : longestInsertion);
      continue;
    }
    const text = squash(fold(piece), []).text;
    if (text === '') continue;
    parts.push({ text, gap });
    gap = 0;
  }
  return parts;
}

/** Where the last part ends, if all parts follow in their order, each within its gap. */
function follow(hay: Squashed, from: number, parts: readonly Part[]): number | undefined {
  let end = from;
  for (const { text, gap } of parts) {
    const [next] = placesOf(hay, text, end, Math.min(hay.text.length, end + gap + text.length));
    if (next === undefined) return undefined;
    end = next + text.length;
  }
  return end;
}

/** The places of a squashed text in a window, but not those that cut a figure in two. */
function placesOf(hay: Squashed, text: string, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let at = hay.text.indexOf(text, from); at >= 0 && at + text.length <= to; at = hay.text.indexOf(text, at + 1)) {
    if (!cutsFigure(hay, at, at + text.length)) places.push(at);
    if (places.length >= mostPlaces) break;
  }
  return places;
}

const mostPlaces = 50;

function cutsFigure({ folded, at }: Squashed, start: number, end: number): boolean {
  const first = at[start] ?? 0;
  const after = (at[end - 1] ?? 0) + 1;
  const left =
    /\d[.,]?$/.test(folded.text.slice(Math.max(0, first - 2), first)) && /^\d/.test(folded.text.slice(first));
  const right = /\d$/.test(folded.text.slice(after - 1, after)) && /^[.,]?\d/.test(folded.text.slice(after, after + 2));
  return left || right;
}
