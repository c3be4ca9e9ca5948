import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { didYouMean, nearest } from '../../src/nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'A'), maxLength: 8 });
const words = fc.array(word, { maxLength: 8 });

describe('nearest', () => {
  test.each([
    ['staus', ['status', 'state', 'claims'], 'status'],
    ['sauced', ['sourced', 'disputed', 'unverified'], 'sourced'],
    ['STATUS', ['status'], 'status'],
    ['titel', ['tier', 'title'], 'title'],
    ['evidnce', ['evidence', 'derivation'], 'evidence'],
    ['audit-2052', ['audit-2025', 'audit-1999'], 'audit-2025'],
  ])('%s, of %j, is %s', (given, candidates, expected) => {
    expect(nearest(given, candidates)).toEqual([expected]);
  });

  test.each([
    ['zebra', ['status', 'claims']],
    ['id', ['by', 'on']],
    ['', ['status']],
    ['x', []],
  ])('%j, of %j, is like none', (given, candidates) => {
    expect(nearest(given, candidates)).toEqual([]);
    expect(didYouMean(given, candidates)).toBeUndefined();
  });

  test('offers candidates only, the nearest first, each once, and never more than asked for', () => {
    fc.assert(
      fc.property(word, words, fc.nat({ max: 4 }), fc.constantFrom('close', 'always'), (given, all, most, offer) => {
        const found = nearest(given, all, most, offer);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        for (const each of found) expect(all).toContain(each);
        const far = found.map((each) => distance(given.toLowerCase(), each.toLowerCase()));
        expect(far).toEqual([...far].sort((a, b) => a - b));
        // What is left out is not nearer than what is offered, unless it shares no letter with the word.
        const left = all.filter((each) => !found.includes(each));
        const last = far.at(-1);
        if (last === undefined || offer === 'close') return;
        for (const each of left) expect(distance(given.toLowerCase(), each.toLowerCase())).toBeGreaterThanOrEqual(last);
      }),
      { numRuns: 1000 },
    );
  });

  test('always offers as many as there are, if it must', () => {
    fc.assert(
      fc.property(word, words, (given, all) => {
        expect(nearest(given, all, 3, 'always')).toHaveLength(Math.min(3, new Set(all).size));
      }),
    );
  });

  test('finds a word that is there, but for capitals', () => {
    fc.assert(
      fc.property(word, words, (given, all) => {
        fc.pre(given !== '');
        const [found = ''] = nearest(given, [...all, given]);
        expect(found.toLowerCase()).toBe(given.toLowerCase());
      }),
    );
  });

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(word, words, fc.constantFrom('close', 'always'), (given, all, offer) => {
        expect(nearest(given, [...all].reverse(), 3, offer)).toEqual(nearest(given, all, 3, offer));
      }),
      { numRuns: 1000 },
    );
  });

  test('is quick on a word as long as a file', () => {
    expect(nearest('x'.repeat(1_000_000), ['status', 'xxx'])).toEqual([]);
  });
});
