import type { Problem } from '../model.ts';
import { lineStarts, positionAt } from '../text.ts';

/**
 * The text of a file; or why it has none, and what of it can be shown all the same. A UTF-8 byte order mark is dropped;
 * offsets count without it.
 */
export type Decoded = { readonly text: string } | Undecoded;

interface Undecoded {
  readonly fault: Problem;
  readonly shown: string;
}

/** Decodes UTF-8 and nothing else: a registry in another encoding would be misread in silence. */
export function decodeUtf8(path: string, bytes: Uint8Array): Decoded {
  if (isWide(bytes)) {
    return {
      fault: {
        at: { path, start: 0, end: 0 },
        message: 'The file is in UTF-16. A registry is in UTF-8.',
        help: 'Save it again as UTF-8.',
      },
      shown: '',
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? withNul(path, text) : { text };
  } catch {
    return notUtf8(path, bytes);
  }
}

/** UTF-16 has a mark, or so many NULs as no other text. */
function isWide(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, 1000);
  return start.filter((byte) => byte === 0).length > start.length / 5;
}

function withNul(path: string, text: string): Undecoded {
  const start = text.indexOf('\0');
  return {
    fault: {
      at: { path, start, end: start + 1 },
      message: 'The file holds the character NUL, which no text has.',
      help: 'Remove the character.',
    },
    shown: text,
  };
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function notUtf8(path: string, bytes: Uint8Array): Undecoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  // The first replacement character that the bytes do not themselves spell is where decoding broke.
  let start = lenient.indexOf('\ufffd');
  const encoder = new TextEncoder();
  let offset = encoder.encode(lenient.slice(0, start)).length + (hasMark(bytes) ? 3 : 0);
  while (start >= 0 && bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = lenient.indexOf('\ufffd', start + 1);
    offset += encoder.encode(lenient.slice(start, next)).length;
    start = next;
  }
  const { line } = positionAt(lineStarts(lenient), Math.max(0, start));
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    fault: {
      at: { path, start: Math.max(0, start), end: Math.max(0, start) + 1 },
      message: `The file is not UTF-8: the byte 0x${hex} in line ${line} cannot be read.`,
      help: 'Save it again as UTF-8. It may be in Latin-1, Windows-1252, Big5 or GB18030.',
    },
    shown: lenient,
  };
}
