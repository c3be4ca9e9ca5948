import type { Flow } from './flow.ts';

/** What a character reference such as `&amp;` stands for, as text, or the text itself where it stands for nothing. */
export type DecodeReference = (reference: string) => string;

/** The longest name has 31 letters: what is longer is cut, since only its beginning can be a name. */
const longest = 42;
const reference = /&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z0-9]{1,40};?)/y;

/** A piece of decoded text and the stretch of the source that it was read from. */
export interface Piece {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a piece into parts that stand in the source literally and parts that a stretch of the source stands for:
 * character references, and line ends of two characters. Where source and text do not fit together, one part stands
 * for the whole rest.
 */
export function* align(piece: Piece, source: string, decode: DecodeReference): Generator<Piece> {
  const { value, to } = piece;
  let read = 0;
  let from = startOf(piece, source, decode);
  while (read < value.length) {
    const same = samePrefix(value, read, source, from, to);
    if (same > 0) {
      yield { value: value.slice(read, read + same), from, to: from + same };
      read += same;
      from += same;
      if (read === value.length) return;
    }
    const skipped = nothingAt(source, from, value.charAt(read));
    if (skipped > 0) {
      from += skipped;
      continue;
    }
    const part = partAt(source, from, decode);
    if (part === undefined || from + part.length > to || !value.startsWith(part.value, read)) {
      yield { value: value.slice(read), from, to };
      return;
    }
    yield { value: part.value, from, to: from + part.length };
    read += part.value.length;
    from += part.length;
  }
}

/** Where a piece begins. The parser says it late, within the reference, where a piece begins with one. */
function startOf({ value, from }: Piece, source: string, decode: DecodeReference): number {
  if (source.charAt(from) === value.charAt(0)) return from;
  const before = source.lastIndexOf('&', from - 1);
  if (before < 0 || from - before > longest) return from;
  const part = partAt(source, before, decode);
  return part && before + part.length > from && value.startsWith(part.value) ? before : from;
}

/** How long that is which the parser passes over within a piece: an end tag without a name, the first line end of `<pre>`. */
function nothingAt(source: string, from: number, next: string): number {
  if (source.startsWith('</>', from)) return 3;
  if (next === '\n') return 0;
  return /^(?:\r\n|\r|\n)/.exec(source.slice(from, from + 2))?.[0].length ?? 0;
}

/** How many characters are the same; an ampersand in the source ends it, except where it stands for itself. */
function samePrefix(value: string, read: number, source: string, from: number, to: number): number {
  let count = 0;
  const most = Math.min(value.length - read, to - from);
  while (count < most) {
    const unit = source.charCodeAt(from + count);
    if (unit === ampersand || unit !== value.charCodeAt(read + count)) break;
    count += 1;
  }
  return count;
}

const ampersand = 0x26;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** What the source says at `from` in another way than literally, and how long that is in the source. */
function partAt(source: string, from: number, decode: DecodeReference): { value: string; length: number } | undefined {
  const unit = source.charCodeAt(from);
  if (unit === carriageReturn) {
    return { value: '\n', length: source.charCodeAt(from + 1) === lineFeed ? 2 : 1 };
  }
  if (unit === 0) return { value: '\ufffd', length: 1 };
  if (unit !== ampersand) return undefined;
  reference.lastIndex = from;
  const whole = reference.exec(source)?.[0];
  if (whole === undefined) return { value: '&', length: 1 };
  const value = decode(whole);
  if (value === whole) return { value: '&', length: 1 };
  // `&notit;` is ¬ and then literally `it;`.
  let tail = 0;
  while (tail < value.length - 1 && value.at(-1 - tail) === whole.at(-1 - tail)) tail += 1;
  return { value: value.slice(0, value.length - tail), length: whole.length - tail };
}

const blank = /[ \t\n\f\r]+/g;

/** Hands a part on, its white space as spaces that collapse. */
export function writeCollapsed(flow: Flow, part: Piece): void {
  const literal = part.to - part.from === part.value.length;
  let done = 0;
  for (const run of part.value.matchAll(blank)) {
    const end = run.index + run[0].length;
    writePart(flow, part, literal, done, run.index);
    const from = literal ? part.from + run.index : part.from;
    flow.space(from, literal ? part.from + end : part.to, /[\n\r]/.test(run[0]));
    done = end;
  }
  writePart(flow, part, literal, done, part.value.length);
}

function writePart(flow: Flow, part: Piece, literal: boolean, start: number, end: number): void {
  if (start === end) return;
  const value = part.value.slice(start, end);
  if (literal) flow.literal(value, part.from + start);
  else flow.decoded(value, part.from, part.to);
}

/** Hands a part on as it is. */
export function writePreserved(flow: Flow, part: Piece): void {
  writePart(flow, part, part.to - part.from === part.value.length, 0, part.value.length);
}
