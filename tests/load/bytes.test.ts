import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeUtf8 } from '../../src/load/bytes.ts';
import type { Span } from '../../src/model.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.of(...parts.flatMap((part) => (typeof part === 'number' ? [part] : [...encode(part)])));

function fault(given: Uint8Array): { readonly at: Span; readonly message: string } {
  const decoded = decodeUtf8('x.yaml', given);
  if (!('fault' in decoded) || 'steps' in decoded.fault.at) throw new Error('there is no fault');
  return { at: decoded.fault.at, message: decoded.fault.message };
}

describe('decodeUtf8', () => {
  test('reads what is UTF-8, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(decodeUtf8('x.yaml', encode(text))).toEqual({ text });
      }),
    );
  });

  test('drops one byte order mark at the beginning, and no other', () => {
    expect(decodeUtf8('x.yaml', encode('\ufeffa\ufeff'))).toEqual({ text: 'a\ufeff' });
    expect(decodeUtf8('x.yaml', encode('\ufeff\ufeffa'))).toEqual({ text: '\ufeffa' });
  });

  test.each([
    ['little-endian', bytes(0xff, 0xfe, 'a', 0)],
    ['big-endian', bytes(0xfe, 0xff, 0, 'a')],
  ])('knows UTF-16, %s', (_case, given) => {
    expect(fault(given)).toEqual({
      at: { path: 'x.yaml', start: 0, end: 0 },
      message: 'The file is in UTF-16. A registry is in UTF-8.',
    });
  });

  test('refuses a NUL, and says where it is', () => {
    expect(fault(bytes('a: 1\nb: 約', 0, '\n'))).toEqual({
      at: { path: 'x.yaml', start: 9, end: 10 },
      message: 'The file holds the character NUL, which no text has.',
    });
  });

  test.each([
    ['Latin-1', bytes('version: 1\ntitle: caf', 0xe9, '\n'), 21, '0xE9 in line 2'],
    ['Big5', bytes('a: ', 0xa4, 0xa4), 3, '0xA4 in line 1'],
    ['a character that breaks off', bytes('a: 漢', 0xe6, 0xbc), 4, '0xE6 in line 1'],
    ['behind a byte order mark', bytes('\ufeffa: ', 0xff), 3, '0xFF in line 1'],
    ['half a byte order mark', bytes(0xef, 0xbb, 'abc'), 0, '0xEF in line 1'],
    ['behind replacement characters that are there', bytes('\ufffd漢\ufffd\r\n\ufffd', 0x80), 6, '0x80 in line 2'],
    ['an overlong slash', bytes('a', 0xc0, 0xaf), 1, '0xC0 in line 1'],
    ['an encoded surrogate', bytes('a', 0xed, 0xa0, 0x80), 1, '0xED in line 1'],
  ])('says which byte it cannot read, and where: %s', (_case, given, start, says) => {
    expect(fault(given)).toEqual({
      at: { path: 'x.yaml', start, end: start + 1 },
      message: `The file is not UTF-8: the byte ${says} cannot be read.`,
    });
  });

  test('points at the first byte that cannot be read, whatever stands before and after', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '漢', 'é', '\ufffd', '\u{1f600}'), maxLength: 10 });
    const wrong = fc.constantFrom(0x80, 0xa4, 0xc0, 0xe6, 0xf8, 0xff);
    fc.assert(
      fc.property(text, wrong, text, (before, byte, after) => {
        const given = bytes(before, byte, ` ${after}`);
        fc.pre(!(given[0] === 0xff && given[1] === 0xfe));
        const { at, message } = fault(given);
        expect(at.start).toBe(before.length);
        const hex = byte.toString(16).toUpperCase();
        expect(message).toContain(`0x${hex} in line ${before.split('\n').length} `);
      }),
      { numRuns: 1000 },
    );
  });
});
