import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applySplices, lineBehind, lineEndOf, type Splice } from '../../src/edit/splice.ts';

/** A text in parts, every other of which is replaced: the oracle needs no offsets. */
const parts = fc.array(
  fc.record({
    kept: fc.string({ minLength: 1, maxLength: 5 }),
    old: fc.string({ maxLength: 5 }),
    now: fc.string({ maxLength: 5 }),
  }),
  { maxLength: 6 },
);

test('what is outside of the splices stays as it was, in whatever order they are given', () => {
  fc.assert(
    fc.property(parts, fc.string(), fc.boolean(), (all, end, reverse) => {
      let text = '';
      const splices: Splice[] = [];
      for (const { kept, old, now } of all) {
        text += kept;
        splices.push({ start: text.length, end: text.length + old.length, text: now });
        text += old;
      }
      const meant = `${all.map(({ kept, now }) => kept + now).join('')}${end}`;
      expect(applySplices(text + end, reverse ? splices.reverse() : splices)).toBe(meant);
    }),
  );
});

test('the same splice twice is made once', () => {
  const splice = { start: 1, end: 2, text: 'x' };
  expect(applySplices('abc', [splice, { ...splice }])).toBe('axc');
});

test.each([
  ['overlap', { start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }],
  ['hold each other', { start: 0, end: 3, text: '' }, { start: 1, end: 2, text: '' }],
  ['insert at one place', { start: 1, end: 1, text: 'x' }, { start: 1, end: 1, text: 'y' }],
])('two splices that %s are refused', (_what, one, other) => {
  expect(() => applySplices('abc', [one, other])).toThrow('overlap');
});

describe('a line is put behind another one', () => {
  test.each([
    ['in the middle', 'a: 1 # c\nb: 2\n', 4, 'a: 1 # c\nX\nb: 2\n'],
    ['with Windows line ends', 'a: 1 # c\r\nb: 2\r\n', 4, 'a: 1 # c\r\nX\r\nb: 2\r\n'],
    ['at the end of a file', 'a: 1\n', 4, 'a: 1\nX\n'],
    ['at the end of a file without a line end', 'a: 1', 4, 'a: 1\nX'],
    ['behind a text that ends with its line', 'a: |\n  b\nc: 2\n', 9, 'a: |\n  b\nX\nc: 2\n'],
    ['at the end of such a text', 'a: |\n  b\n', 9, 'a: |\n  b\nX\n'],
    ['at the end of such a text without a line end', 'a: |\n  b', 8, 'a: |\n  b\nX'],
    ['where a lone CR is no line end', 'a: 1\rb', 4, 'a: 1\rb\nX'],
  ])('%s', (_where, text, end, meant) => {
    expect(applySplices(text, [lineBehind(text, end, 'X')])).toBe(meant);
  });
});

test('the first line end of a text is its line end', () => {
  expect(['a\nb\r\n', 'a\r\nb\n', 'a', ''].map(lineEndOf)).toEqual(['\n', '\r\n', '\n', '\n']);
});
