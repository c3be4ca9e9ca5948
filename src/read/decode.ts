import type { ReadFault } from './document.ts';
import { readFault } from './fault.ts';

/** A file as text: without its byte order mark, and with the label of its encoding. */
export interface Decoded {
  readonly source: string;
  readonly encoding: string;
}

/** What is known of the encoding from outside the bytes and, for a page, from within. */
export interface EncodingHints {
  /** The `charset` of a media type. */
  readonly charset?: string;
  /** What a page says of itself; see `declaredIn`. */
  readonly declared?: string;
  /** Whether a few broken characters are passed over: browsers show pages that have some. */
  readonly lenient: boolean;
}

/** The byte order marks and what they mean. UTF-32 is told from UTF-16 by being tried first. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that the byte order mark means. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/**
 * Decodes by, in this order, the byte order mark, what is declared, and UTF-8. Nothing is guessed: bytes that do not
 * fit are a fault, since text that is misread in silence is worse than none. One thing is known better than declared:
 * what is well-formed UTF-8 with several characters beyond ASCII is UTF-8, whatever a server says.
 */
export function decode(bytes: Uint8Array, hints: EncodingHints): Decoded | ReadFault {
  const marked = markedEncoding(bytes);
  if (marked !== undefined && knownLabel(marked) === undefined) return unknown(marked);
  if (marked !== undefined) return decodeAs(bytes, marked, hints.lenient) ?? broken(marked, 'byte order mark');
  const said = hints.charset ?? hints.declared;
  if (said === undefined) return decodeAs(bytes, 'utf-8', false) ?? sparselyBroken(bytes, hints) ?? undeclared();
  const label = knownLabel(said);
  if (label === undefined) return utf8Beyond(bytes, 1) ?? unknown(said);
  if (singleByte.test(label))
    return utf8Beyond(bytes, 3) ?? decodeAs(bytes, label, false) ?? broken(label, 'declaration');
  return decodeAs(bytes, label, hints.lenient) ?? utf8Beyond(bytes, 1) ?? broken(label, 'declaration');
}

/** Encodings in which almost any bytes are text, so that success proves nothing. */
const singleByte = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac|ibm866)/;

/** The WHATWG's name for a label, if there is a decoder for it. */
function knownLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** At most one character in so many may be broken where a page is read leniently. */
const wholePerBroken = 1000;

function decodeAs(bytes: Uint8Array, encoding: string, lenient: boolean): Decoded | undefined {
  try {
    return { source: decoder(encoding, true).decode(bytes), encoding };
  } catch {
    if (!lenient) return undefined;
    const source = decoder(encoding, false).decode(bytes);
    const most = Math.floor(source.length / wholePerBroken);
    return count(source, /\ufffd/g, most + 1) <= most ? { source, encoding } : undefined;
  }
}

/** UTF-8, if that is well-formed and has at least so many characters beyond ASCII. */
function utf8Beyond(bytes: Uint8Array, least: number): Decoded | undefined {
  const read = decodeAs(bytes, 'utf-8', false);
  return read && count(read.source, /\P{ASCII}/gu, least) === least ? read : undefined;
}

/** A page that declares nothing and is UTF-8 but for a few bytes, among many characters that prove it. */
function sparselyBroken(bytes: Uint8Array, hints: EncodingHints): Decoded | undefined {
  const read = decodeAs(bytes, 'utf-8', hints.lenient);
  if (!read) return undefined;
  const wanted = 10 * count(read.source, /\ufffd/g, read.source.length);
  return count(read.source, /[^\p{ASCII}\ufffd]/gu, wanted) === wanted ? read : undefined;
}

/** How often a pattern is found, up to `most`. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    if (found === most) return found;
    found += 1;
  }
  return found;
}

interface Decoder {
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}

function decoder(encoding: string, fatal: boolean): Decoder {
  const own = new TextDecoder(encoding, { fatal });
  if (own.encoding !== 'windows-1252') return own;
  // Some versions of Node read windows-1252 as Latin-1, which has controls where quotes and dashes are.
  return { decode: (bytes, options) => own.decode(bytes, options).replace(/[\x80-\x9f]/g, (unit) => c1(unit)) };
}

const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function c1(unit: string): string {
  return windows1252[unit.charCodeAt(0) - 0x80] ?? unit;
}

function broken(encoding: string, by: string): ReadFault {
  return readFault(
    'encoding',
    `The file is ${encoding} by its ${by}, but its bytes are not.`,
    'Save it again as UTF-8.',
  );
}

function undeclared(): ReadFault {
  return readFault(
    'encoding',
    'The file is not UTF-8 and does not say what else it is.',
    'Save it again as UTF-8. It may be in Latin-1, Windows-1252, Big5 or GB18030.',
  );
}

function unknown(label: string): ReadFault {
  return readFault(
    'encoding',
    `The file declares the encoding "${label.slice(0, 40)}", which is not known.`,
    'Save it again as UTF-8.',
  );
}

/** How many bytes are decoded between two places that are remembered. */
const step = 4096;

/** A function that gives the number of bytes before an offset of the decoded text. It decodes again when it is first asked. */
export function byteOffsets(bytes: Uint8Array, encoding: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= unitsAfterSteps(bytes, encoding);
    if (offset <= 0) return markLength(bytes);
    const full = ends.findIndex((units) => units >= offset);
    if (full < 0) return bytes.length;
    const again = decoder(encoding, false);
    let units = again.decode(bytes.subarray(0, full * step), { stream: true }).length;
    let byte = full * step;
    while (units < offset && byte < bytes.length) {
      units += again.decode(bytes.subarray(byte, byte + 1), { stream: true }).length;
      byte += 1;
    }
    return byte;
  };
}

function unitsAfterSteps(bytes: Uint8Array, encoding: string): number[] {
  const decoding = decoder(encoding, false);
  const ends: number[] = [];
  let units = 0;
  for (let from = 0; from < bytes.length; from += step) {
    units += decoding.decode(bytes.subarray(from, from + step), { stream: true }).length;
    ends.push(units);
  }
  return ends;
}

function markLength(bytes: Uint8Array): number {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1].length ?? 0;
}
