import { isCjk } from './script.ts';

/**
 * A text with all differences taken out that are of no meaning, and the way back: the folded character `i` stands for
 * the source's `[starts[i], ends[i])`. Offsets are UTF-16 code units.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Characters that are written for each other, by an explicit table. Never NFKC, which turns 10² into 102 and ½ into 1⁄2.
 * Full-width forms U+FF01–FF5E are their ASCII counterparts by arithmetic.
 */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛′ʼ',
    '"': '“”„‟″',
    '-': '‐‑‒–—―−﹣',
    '%': '﹪',
    ',': '﹐',
    '¥': '￥',
    '£': '￡',
    '...': '…',
    ff: 'ﬀ',
    fi: 'ﬁ',
    fl: 'ﬂ',
    ffi: 'ﬃ',
    ffl: 'ﬄ',
    st: 'ﬅﬆ',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** Soft hyphens, zero-width characters and marks of direction. */
const invisible = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/;

const space = /^\s$/;

/** Hangul is composed by the syllable, everything else by a letter and its marks. */
const clusters = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Folds a text: NFC; runs of white space are one space, and none beside Chinese characters; curly quotes, dashes,
 * full-width forms and ligatures by table; invisible characters dropped; words hyphenated across a line end joined.
 */
export function fold(text: string): Folded {
  const writer = new Writer(text);
  if (text.normalize('NFC') === text) {
    for (let i = 0; i < text.length; i++) writer.unit(text.charAt(i), i, i + 1);
    return writer.done();
  }
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const composed = cluster.normalize('NFC');
    const changed = composed !== cluster;
    for (let i = 0; i < composed.length; i++) {
      const start = changed ? index : index + i;
      writer.unit(composed.charAt(i), start, changed ? index + cluster.length : start + 1);
    }
  }
  return writer.done();
}

/** Collects folded characters with their places. The one piece of state in here: a run of white space that is pending. */
class Writer {
  readonly #source: string;
  #text: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #spaceAt = -1;
  #lastIsCjk = false;

  constructor(source: string) {
    this.#source = source;
  }

  unit(character: string, start: number, end: number): void {
    const code = character.charCodeAt(0);
    // Most characters are plain ASCII; nothing below applies to them.
    if (code > 0x20 && code < 0x7f) {
      this.#flush(false);
      this.#push(character, start, end);
      this.#lastIsCjk = false;
      return;
    }
    if (space.test(character)) {
      if (this.#spaceAt < 0) this.#spaceAt = start;
      return;
    }
    if (code >= 0x80 && invisible.test(character)) return;
    const cjk = isCjk(code) || (code >= 0xd840 && code <= 0xd8bf);
    this.#flush(cjk);
    for (const each of foldOne(character, code)) this.#push(each, start, end);
    this.#lastIsCjk = cjk || (this.#lastIsCjk && code >= 0xdc00 && code <= 0xdfff);
  }

  #flush(nextIsCjk: boolean): void {
    const from = this.#spaceAt;
    if (from < 0) return;
    this.#spaceAt = -1;
    if (this.#text.length === 0 || nextIsCjk || this.#lastIsCjk) return;
    this.#push(' ', from, this.#endOfSpace(from));
  }

  #endOfSpace(from: number): number {
    let end = from + 1;
    while (end < this.#source.length && space.test(this.#source.charAt(end))) end += 1;
    return end;
  }

  #push(character: string, start: number, end: number): void {
    this.#text.push(character);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  done(): Folded {
    return { text: this.#text.join(''), starts: Uint32Array.from(this.#starts), ends: Uint32Array.from(this.#ends) };
  }
}

function foldOne(character: string, code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return alike.get(character) ?? character;
}

/** The stretch of the source that the folded `[start, end)` stands for; an empty one stands before `start`. */
export function unfold({ starts, ends, text }: Folded, start: number, end: number): { start: number; end: number } {
  if (start >= end) {
    const at = starts[start] ?? ends[text.length - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
