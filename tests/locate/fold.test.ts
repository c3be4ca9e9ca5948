import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, unfold } from '../../src/locate/fold.ts';

const folded = (text: string): string => fold(text).text;

describe('folding', () => {
  test.each([
    ['a run of white space is one space', 'a \t\n  b', 'a b'],
    ['white space at both ends is dropped', '\n a b \u3000', 'a b'],
    ['no space stands beside a Chinese character', '約 2,000 顆 H800 晶片', '約2,000顆H800晶片'],
    ['a line end between Chinese characters is none', '晶片\n禁令', '晶片禁令'],
    ['nor beside full-width punctuation', '輝達 （Nvidia） ， 超微', '輝達(Nvidia),超微'],
    ['a space between Latin words stays beside full-width letters', 'ＡＩ model', 'AI model'],
    ['a space beside Chinese beyond the BMP is dropped', 'a 𠮷 b', 'a𠮷b'],
    ['curly quotes are straight', '“it’s ‘so’”', "\"it's 'so'\""],
    ['dashes and the minus sign are hyphens', '1–2—3−4', '1-2-3-4'],
    ['full-width forms are ASCII', '（１７％）', '(17%)'],
    ['an ellipsis is three full stops', 'a…', 'a...'],
    ['ligatures are letters', 'eﬃcient ﬂow', 'efficient flow'],
    ['letters and their marks are composed', 'cafe\u0301', 'café'],
    ['Hangul is composed', '\u1112\u1161\u11ab', '한'],
    ['a mark after a ligature is composed with its last letter', 'ﬁ\u0301', 'fí'],
    ['soft hyphens and zero-width characters are dropped', 'inter\u00adna\u200btio\u2060nal\ufeff', 'international'],
    ['a mark is composed over a zero-width character', 'e\u200b\u0301', 'é'],
    ['a word hyphenated across a line end is joined', 'super-\n  computer', 'supercomputer'],
    ['so is one with a soft hyphen', 'super\u00ad\ncomputer', 'supercomputer'],
    ['a hyphen before a capital stays', 'Sino-\nAmerican', 'Sino- American'],
    ['a dash before a line end stays', 'chips –\nmany', 'chips - many'],
    ['a hyphen within a line stays', 'well- known', 'well- known'],
    ['a superscript is no digit', '10²', '10²'],
    ['a fraction is no pair of digits', '½', '½'],
    ['ideographs of compatibility are the plain ones', '\uf92e', '\u51b7'],
  ])('%s', (_rule, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('every folded character knows where it stood', () => {
    const text = 'a  “ﬁ” e\u0301, super-\ncomputer';
    const all = fold(text);
    expect(all.text).toBe('a "fi" é, supercomputer');
    const at = (words: string): string => {
      const start = all.text.indexOf(words);
      const span = unfold(all, start, start + words.length);
      return text.slice(span.start, span.end);
    };
    expect(at(' ')).toBe('  ');
    expect(at('fi')).toBe('ﬁ');
    expect(at('é')).toBe('e\u0301');
    expect(at('supercomputer')).toBe('super-\ncomputer');
    expect(unfold(all, 3, 3)).toEqual({ start: 4, end: 4 });
    expect(unfold(fold(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abzAZ019 ,.-%') },
  fc.constantFrom('晶', '片', '約', 'か', '゙', '𠮷', '中', '。', '「'),
  fc.constantFrom('\u0301', '\u0308', '\u0323', '\u3099', '\u0338', 'é', 'e\u0301', 'Å', 'Å'),
  fc.constantFrom('Ａ', '１', '％', '，', '＝', '…', 'ﬁ', 'ﬃ', 'ﬅ', '½', '²', '’', '“', '–'),
  fc.constantFrom('\u1112', '\u1161', '\u11ab', '한', '글', '\uac00'),
  fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e'),
  fc.constantFrom('\n', '\r\n', '\t', '\u00a0', '\u3000', '\u2028', '-\n', 'ab-\ncd', 'x\u00ad\ny'),
  fc.constantFrom('😀', '👩‍💻', '𝟙', '\ud83d', '\ude00'),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const runs = { numRuns: 10_000 };

describe('of any text', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = folded(source);
        expect(folded(once)).toBe(once);
      }),
      runs,
    );
  });

  test('the places are in order and inside the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: all, starts, ends } = fold(source);
        expect([starts.length, ends.length]).toEqual([all.length, all.length]);
        for (let i = 0; i < all.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          if (i > 0) expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        }
      }),
      runs,
    );
  });

  /**
   * Where a folded stretch neither begins nor ends inside what one character or cluster of the source became, nor
   * inside a surrogate pair, and neither begins nor ends with a space or with a mark that stands alone.
   */
  test('what a folded stretch stands for is folded to that stretch', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const all = fold(source);
        const { text: whole, starts } = all;
        const isEdge = (at: number): boolean =>
          at === 0 ||
          at === whole.length ||
          (starts[at] !== starts[at - 1] &&
            !/[\udc00-\udfff]/.test(whole.charAt(at)) &&
            !/[\s\p{M}\u1100-\u11ff]/u.test(whole.charAt(at)) &&
            !/[\s\u1100-\u11ff]/.test(whole.charAt(at - 1)));
        const edges = Array.from({ length: whole.length + 1 }, (_, at) => at).filter(isEdge);
        const [from = 0, to = 0] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].sort((x, y) => x - y);
        const { start, end } = unfold(all, from, to);
        expect(folded(source.slice(start, end))).toBe(whole.slice(from, to));
      }),
      runs,
    );
  });
});
