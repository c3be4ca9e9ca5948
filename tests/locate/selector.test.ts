import { expect, test } from '@jest/globals';
import { locateAnchor } from '../../src/locate/anchor.ts';
import { tellApart } from '../../src/locate/selector.ts';

const spansOf = (text: string, words: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }));

test.each([
  ['In Ohio it rose 5%. In Utah it rose 5%.', 'rose 5%', [{ suffix: '. In' }, { prefix: 'Utah it' }]],
  ['甲公司成長 5%。乙公司成長 5%。', '成長 5%', [{ suffix: '。乙' }, { prefix: '乙公司' }]],
  ['It rose in May. It rose in June.', 'It rose', [{ suffix: 'in May' }, { prefix: '.' }]],
])('the shortest words that tell places apart: %s', (text, words, expected) => {
  expect(tellApart(text, spansOf(text, words))).toEqual(expected);
});

test('with them, each place is found', () => {
  const text = 'In Ohio sales rose 5%, he said. In Utah sales rose 5%, she said. 在台北成長 5%。在台中成長 5%。';
  for (const words of ['rose 5%', '成長 5%']) {
    const spans = spansOf(text, words);
    for (const [i, context] of tellApart(text, spans).entries()) {
      expect(locateAnchor(text, { exact: words, ...context })).toMatchObject({ kind: 'found', span: spans[i] });
    }
  }
});

test('places that nothing tells apart have no context', () => {
  const text = `${'word '.repeat(40)}same ${'word '.repeat(40)}same ${'word '.repeat(40)}same ${'word '.repeat(40)}`;
  expect(tellApart(text, spansOf(text, 'same'))).toEqual([{}, {}, {}]);
});
