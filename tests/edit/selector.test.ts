import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { means, placesOf, shortestSelector, shortestSelectors, wordsOf } from '../../src/edit/selector.ts';

/** The place that holds the words between ‹ and ›, in the text without these marks. */
function marked(text: string): {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
} {
  const start = text.indexOf('‹');
  return { text: text.replace(/[‹›]/g, ''), span: { start, end: text.indexOf('›') - 1 } };
}

function shortest(given: string): unknown {
  const { text, span } = marked(given);
  return shortestSelector(text, span, placesOf(text, wordsOf(text, span)));
}

describe('words are read in one line', () => {
  test.each([
    ['‹rose by\n 12%\tin\u00a0spring›', 'rose by 12% in spring'],
    ['‹股市的跌\n勢也蔓延›', '股市的跌勢也蔓延'],
    ['‹約\n2,000 顆›', '約 2,000 顆'],
    ['‹股市 的›', '股市 的'],
    ['‹ “rose”—so ›', '“rose”—so'],
  ])('%j', (given, meant) => {
    const { text, span } = marked(given);
    expect(wordsOf(text, span)).toBe(meant);
  });
});

describe('the shortest selector', () => {
  test.each([
    ['needs no context where the words stand once', 'Alpha ‹rose by 12%›.', { exact: 'rose by 12%' }],
    ['has the word before', 'Alpha rose. Beta ‹rose›. Gamma rose.', { exact: 'rose', prefix: 'Beta' }],
    [
      'has the word behind where that before is the same',
      'It ‹rose› slowly. It rose fast.',
      { exact: 'rose', suffix: 'slowly' },
    ],
    ['has a Chinese character', '股價上漲。油價‹上漲›。', { exact: '上漲', prefix: '油價' }],
    ['does not split a word', 'Sales of Betamax ‹rose›. Sales of Umax rose.', { exact: 'rose', prefix: 'Betamax' }],
    ['knows that figures are whole', 'It is 117%. It is ‹17%›.', { exact: '17%' }],
  ])('%s', (_what, text, selector) => {
    expect(shortest(text)).toEqual(selector);
  });

  test('is none where nothing nearby tells the places apart', () => {
    const row = 'The very same sentence is repeated here over and over. '.repeat(8);
    const start = row.indexOf('same', 200);
    expect(shortestSelector(row, { start, end: start + 4 }, placesOf(row, 'same'))).toBeUndefined();
  });

  test('takes no half of a character', () => {
    const text = `𠀀𠀁${'x'.repeat(3)} rose 𠀂. 𠀃𠀁xxx rose 𠀄.`;
    for (const place of placesOf(text, 'rose')) {
      const selector = shortestSelector(text, place, placesOf(text, 'rose'));
      expect(JSON.stringify(selector)).not.toMatch(/\\ud/i);
    }
  });

  test('always means its place', () => {
    const word = fc.constantFrom(
      'sales',
      'rose',
      'by',
      '12%',
      'fell',
      '約',
      '2,000',
      '顆',
      '晶片',
      '\n',
      '“',
      '.',
      '…',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), fc.nat(29), (all, at) => {
        const text = all.join(' ');
        for (const place of placesOf(text, all[at % all.length] ?? '')) {
          const selector = shortestSelector(text, place, placesOf(text, wordsOf(text, place)));
          if (selector) expect(means(text, selector, place)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('in a long text with the words all over, each selector is found in reasonable time', () => {
  const text = [...Array(1000).keys()].map((i) => `Item ${i} of the list rose by some percent.`).join(' ');
  const places = placesOf(text, 'rose by some percent');
  expect(places.length).toBe(1000);
  const start = performance.now();
  const selectorOf = shortestSelectors(text, places);
  for (const place of places.slice(0, 50)) expect(selectorOf(place)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(5000);
});
