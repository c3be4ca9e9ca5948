import { describe, expect, test } from '@jest/globals';
import { locateQuote } from '../../src/locate/quote.ts';

const text = `Operating under tight rules, the firm trained its model on 2,048 chips [12]. It did not say how long that
took. The exam-
ple shows that revenue rose by 117% to €1.95 million, or minus 3.2 points. Results were publicly-available data.
公司 2024 年營收成長 30%，並未公布獲利。`;

const accepted = (quote: string): string | undefined => {
  const match = locateQuote(text, quote);
  return match.kind === 'found' ? text.slice(match.span.start, match.span.end) : undefined;
};

describe('a quotation is found', () => {
  test.each([
    ['as it stands', 'the firm trained its model', 'the firm trained its model'],
    ['over a line end', 'how long that took', 'how long that\ntook'],
    ['over a word that is hyphenated', 'The example shows', 'The exam-\nple shows'],
    ['with or without the hyphen of a compound', 'publicly available data', 'publicly-available data'],
    ['in other capitals', 'operating UNDER tight rules', 'Operating under tight rules'],
    ['without the mark of a note', 'on 2,048 chips. It did not say', 'on 2,048 chips [12]. It did not say'],
    ['in parts around an elision', 'the firm trained […] 2,048 chips', 'the firm trained its model on 2,048 chips'],
    ['in parts around three dots', 'It did not say...took', 'It did not say how long that\ntook'],
    ['with an insertion skipped', '[The firm] did not say how long', 'did not say how long'],
    ['in Chinese, whatever the spacing', '2024年營收成長 30%', '2024 年營收成長 30%'],
    ['with its minus sign', 'minus 3.2 points', 'minus 3.2 points'],
  ])('%s', (_how, quote, found) => {
    expect(accepted(quote)).toBe(found);
  });
});

describe('a quotation is not found', () => {
  test.each([
    ['with a digit changed', 'trained its model on 2,049 chips'],
    ['with a part of a figure', 'rose by 17% to'.slice(8)],
    ['that stops inside a figure', 'revenue rose by 117% to €1.9'],
    ['without its "not"', 'It did say how long'],
    ['without its 未', '並公布獲利'],
    ['with another unit', 'revenue rose by 117 points'],
    ['with its parts in another order', '2,048 chips […] the firm trained'],
    ['that is empty', '   '],
  ])('%s', (_how, quote) => {
    expect(locateQuote(text, quote).kind).toBe('missing');
  });
});

test('what is missing comes with the nearest passage and what differs in it', () => {
  const match = locateQuote(text, 'the firm trained its model on 2,049 chips');
  expect(match).toMatchObject({ kind: 'missing', nearest: { facts: [{ kind: 'figure' }] } });
});

test('words that stand twice are found in both places', () => {
  const match = locateQuote('The end. And again: the end.', 'the end');
  expect(match.kind === 'ambiguous' && match.spans).toEqual([
    { start: 0, end: 7 },
    { start: 20, end: 27 },
  ]);
});
