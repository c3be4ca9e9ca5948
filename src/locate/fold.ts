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
const alike: ReadonlyMap<number, string> = new Map(
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
  }).flatMap(([plain, others]) => [...others].map((other) => [other.charCodeAt(0), plain] as const)),
);

/** Soft hyphens, zero-width characters and marks of direction. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Without any of these, no character can be composed with what a dropped or replaced one leaves beside it. */
const composing = /[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** Hangul is composed by the syllable, everything else by a letter and its marks. */
const clusters = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Folds a text: NFC; runs of white space are one space, and none beside Chinese characters; curly quotes, dashes,
 * full-width forms and ligatures by table; invisible characters dropped; words hyphenated across a line end joined.
 * Folding twice is folding once.
 */
export function fold(text: string): Folded {
  const writer = new Writer(text);
  if (composing.test(text) || text.normalize('NFC') !== text) writeComposed(text, writer);
  else for (let i = 0; i < text.length; i++) writer.unit(text.charCodeAt(i), i, i + 1);
  return writer.done();
}

function writeComposed(source: string, writer: Writer): void {
  const places: number[] = [];
  for (let i = 0; i < source.length; i++) if (!invisible.test(source.charAt(i))) places.push(i);
  const text = places.length === source.length ? source : places.map((at) => source.charAt(at)).join('');
  const place = (at: number): number => places[at] ?? source.length;
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const composed = plainOf(cluster.normalize('NFC'));
    const last = place(index + cluster.length - 1) + 1;
    for (let i = 0; i < composed.length; i++) {
      const at = place(index + i);
      if (composed === cluster) writer.unit(composed.charCodeAt(i), at, at + 1);
      else writer.unit(composed.charCodeAt(i), place(index), last);
    }
  }
}

/** A cluster after the table, if that lets it be composed further: the ligature of "fí" is an f and an í. */
function plainOf(cluster: string): string {
  if (cluster.length < 2) return cluster;
  const plain = Array.from(
    { length: cluster.length },
    (_, i) => foldOne(cluster.charCodeAt(i)) ?? cluster.charAt(i),
  ).join('');
  const composed = plain.normalize('NFC');
  return composed === plain ? cluster : composed;
}

/** Collects folded characters with their places. The one piece of state in here: a run of white space that is pending. */
class Writer {
  readonly #source: string;
  #codes: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  #spaceAt = -1;
  #spaceEnd = -1;
  #lastIsCjk = false;

  constructor(source: string) {
    this.#source = source;
    const room = source.length + 64;
    this.#codes = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  unit(code: number, start: number, end: number): void {
    // Most characters are plain ASCII; nothing of the rest applies to them.
    if (code > 0x20 && code < 0x7f) {
      if (this.#spaceAt >= 0) this.#flush(false, code);
      this.#push(code, start, end);
      this.#lastIsCjk = false;
    } else if (isSpace(code)) {
      if (this.#spaceAt < 0) this.#spaceAt = start;
      this.#spaceEnd = end;
    } else if (!invisible.test(String.fromCharCode(code))) this.#unusual(code, start, end);
  }

  #unusual(code: number, start: number, end: number): void {
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    const isHighOfCjk = code >= 0xd840 && code <= 0xd8bf;
    const cjk = isWide(code) || isHighOfCjk || (isLow && this.#lastIsCjk);
    if (this.#spaceAt >= 0) this.#flush(cjk, code);
    const plain = foldOne(code) ?? String.fromCharCode(code);
    for (let i = 0; i < plain.length; i++) this.#push(plain.charCodeAt(i), start, end);
    this.#lastIsCjk = cjk;
  }

  #flush(nextIsCjk: boolean, next: number): void {
    const at = this.#spaceAt;
    this.#spaceAt = -1;
    if (this.#length === 0) return;
    // A space carries a mark that stands alone.
    const alone = next >= 0x300 && composing.test(String.fromCharCode(next));
    if ((nextIsCjk || this.#lastIsCjk) && !alone) return;
    if (this.#isHyphenation(at, next)) return;
    this.#push(0x20, at, this.#spaceEnd);
  }

  /** A letter, a hyphen, a line end, a small letter: the hyphen and the line end are typesetting. */
  #isHyphenation(spaceAt: number, next: number): boolean {
    const before = this.#length - 1;
    if (!/[\n\r\u2028\u2029]/.test(this.#source.slice(spaceAt, this.#spaceEnd))) return false;
    if (!/\p{Ll}/u.test(String.fromCharCode(next))) return false;
    const letter = (at: number): boolean => at >= 0 && /\p{L}/u.test(String.fromCharCode(this.#codes[at] ?? 0));
    if (this.#source.slice(this.#ends[before], spaceAt).includes('\u00ad')) return letter(before);
    if (!/[-\u2010]/.test(this.#source.charAt(this.#starts[before] ?? 0)) || !letter(before - 1)) return false;
    this.#length = before;
    return true;
  }

  #push(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  #grow(): void {
    const room = this.#codes.length * 2;
    const longer = <T extends Uint16Array | Uint32Array>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    this.#codes = longer(this.#codes, new Uint16Array(room));
    this.#starts = longer(this.#starts, new Uint32Array(room));
    this.#ends = longer(this.#ends, new Uint32Array(room));
  }

  done(): Folded {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += 4096) {
      parts.push(String.fromCharCode(...this.#codes.subarray(at, Math.min(at + 4096, this.#length))));
    }
    return {
      text: parts.join(''),
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
    };
  }
}

/** White space, as a regular expression knows it, but for U+FEFF, which has no width. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && code !== 0xfeff && /\s/.test(String.fromCharCode(code)));

/** Chinese characters and their marks; full-width letters and digits are Latin ones. */
const isWide = (code: number): boolean =>
  isCjk(code) &&
  !((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a));

function foldOne(code: number): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return alike.get(code);
}

/** The stretch of the source that the folded `[start, end)` stands for; an empty one stands before `start`. */
export function unfold({ starts, ends, text }: Folded, start: number, end: number): { start: number; end: number } {
  if (start >= end) {
    const at = starts[start] ?? ends[text.length - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
