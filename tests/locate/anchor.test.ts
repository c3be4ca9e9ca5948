import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locateAnchor, type Selector } from '../../src/locate/anchor.ts';
import { fold } from '../../src/locate/fold.ts';

/** What became of an anchor, in one line: its kind, the words found, and the facts that changed. */
function outcome(text: string, exact: string, context: Omit<Selector, 'exact'> = {}): string {
  const match = locateAnchor(text, { exact, ...context });
  if (match.kind !== 'found') return match.kind;
  const facts = match.facts.map(({ kind, was, now }) => `${kind} ${was} > ${now}`).join('; ');
  const state = match.facts.length > 0 ? 'changed' : match.altered ? 'altered' : 'found';
  return `${state}: ${text.slice(match.span.start, match.span.end)}${facts === '' ? '' : ` (${facts})`}`;
}

const english = `Sales of Alpha rose by 12% in spring. The board, which met on Monday, was not surprised.

Beta sold about 2,000 machines in 2024, and its profit was stable. Harlan Voss said that the team is strong.`;

const chinese = `甲公司上季營收成長 12%，獲利增加三成。董事會於週一開會，並不意外。

乙公司賣出約 2,000 顆晶片，折合約 137.9 億美元。梁文峰說：「我們從來沒有缺過錢。」`;

describe('the very words', () => {
  test.each([
    ['stand once', english, 'rose by 12% in spring', 'found: rose by 12% in spring'],
    ['white space and quotes folded', 'He said\n“it  rose”.', 'said "it rose"', 'found: said\n“it  rose”'],
    ['in Chinese, spaces folded', chinese, '約2,000顆晶片', 'found: 約 2,000 顆晶片'],
    [
      'a line wrapped in Chinese',
      '營收成長\n12%，獲利增加',
      '營收成長 12%，獲利增加',
      'found: 營收成長\n12%，獲利增加',
    ],
    ['full-width and half-width marks', '輝達(Nvidia)股價', '輝達（Nvidia）股價', 'found: 輝達(Nvidia)股價'],
    ['twice are ambiguous, never the first', 'It rose 5%. Then it rose 5%.', 'rose 5%', 'ambiguous'],
    ['nowhere are missing', english, 'The weather was fine', 'missing'],
    ['an empty anchor is missing', english, ' \n', 'missing'],
  ])('%s', (_what, text, exact, expected) => {
    expect(outcome(text, exact)).toBe(expected);
  });

  test('context tells places apart, in both languages', () => {
    const rows = 'In Ohio sales rose 5% in May. In Utah sales rose 5% in June.';
    expect(outcome(rows, 'sales rose 5%', { prefix: 'In Utah ' })).toBe('found: sales rose 5%');
    expect(locateAnchor(rows, { exact: 'sales rose 5%', prefix: 'In Utah ' })).toMatchObject({ span: { start: 38 } });
    expect(locateAnchor(rows, { exact: 'sales rose 5%', suffix: ' in June' })).toMatchObject({ span: { start: 38 } });
    const both = '甲公司營收成長 5%。乙公司營收成長 5%。';
    expect(locateAnchor(both, { exact: '營收成長 5%', prefix: '乙公司' })).toMatchObject({ span: { start: 14 } });
    expect(outcome(both, '營收成長 5%', { prefix: '丙部門' })).toBe('ambiguous');
  });

  test('white space tells places apart where nothing else does', () => {
    const code = 'if a:\n  stop()\nif a:\n      stop()\n';
    expect(locateAnchor(code, { exact: 'stop()', prefix: 'if a:\n      ' })).toMatchObject({ span: { start: 27 } });
  });
});

describe('words that are cut out of longer ones', () => {
  test.each([
    ['17% of 117%', 'It grew by 117% a year', '17%', 'changed: 17% (figure 17 % > 117 %)'],
    ['2,000 of 2,000 萬', '賣出 2,000 萬顆', '賣出 2,000', 'changed: 賣出 2,000 (figure 2000 > ; figure  > 2000萬顆)'],
    ['H80 of H800', 'with H800 chips', 'with H80', 'changed: with H80 (name H80 > H800)'],
    ['3 of 3.5 million', 'It sold 3.5 million', 'It sold 3', 'changed: It sold 3 (figure 3 > 3.5 million)'],
    ['what stands by itself is meant', 'First 117%, then 17%.', '17%', 'found: 17%'],
  ])('%s', (_what, text, exact, expected) => {
    const got = outcome(text, exact);
    expect(got.startsWith(expected.split(' (')[0] ?? '')).toBe(true);
    expect(got.includes('(')).toBe(expected.includes('('));
  });
});

describe('other words', () => {
  test.each([
    ['a rewording', english, 'sales of Alpha rose by 12% during spring', /^altered: .*rose by 12% in spring/],
    [
      'a figure',
      english,
      'Beta sold about 3,000 machines in 2024',
      /^changed: .*\(unit .*|^changed: .*\(figure about 3000 machines > about 2000 machines\)$/,
    ],
    ['a denial', english, 'The board, which met on Monday, was surprised', /\(negation {2}> not\)$/],
    ['a date', english, 'The board, which met on Tuesday, was not surprised', /\(date Tuesday > Monday\)$/],
    ['a direction', english, 'Sales of Alpha fell by 12% in spring', /\(direction down > up\)$/],
    [
      'a name at the edge',
      english,
      'Robert Pavlik said that the team is strong',
      /^changed: Harlan Voss said.*\(name Robert > Harlan; name Pavlik > Voss\)$/,
    ],
    ['in Chinese, a rewording', chinese, '甲公司上季的營收成長了 12%，獲利也增加三成', /^altered: 甲公司/],
    ['in Chinese, a figure at the edge', chinese, '甲公司上季營收成長 12%，獲利增加五成', /\(figure 五成 > 三成\)$/],
    ['in Chinese, a scale', chinese, '折合約 137.9 萬美元', /137\.9萬美元 > .*137\.9億美元\)$/],
    ['in Chinese, a denial', chinese, '我們從來有缺過錢', /\(negation {2}> not\)$/],
    ['in Chinese, a name', chinese, '王文峰說：「我們從來沒有缺過錢', /\(name 王文峰 > 梁文峰\)$/],
    [
      'a sentence split in two',
      'Sales of Alpha rose by 12%. This was in spring.',
      'Sales of Alpha rose by 12% in spring',
      /^altered: /,
    ],
    ['emphasis inside a figure, as plain text', 'rose by **1**2% in spring', 'rose by 12% in spring', /^changed: /],
    ['digits swapped', '53% of workers agreed', '35% of workers agreed', /\(figure 35 % > 53 %\)$/],
    [
      'simplified for traditional',
      '该公司表示，营收成长 12%，获利增加三成。',
      '該公司表示，營收成長 12%，獲利增加三成。',
      /^altered: /,
    ],
  ])('%s', (_what, text, exact, expected) => {
    expect(outcome(text, exact)).toMatch(expected);
  });

  test('a look-alike of a deleted sentence is not taken for it', () => {
    const text = 'Team Beta has signed a keeper. The stadium will be rebuilt next year.';
    expect(outcome(text, 'Team Alpha has won the cup and sold its best player')).toBe('missing');
    expect(outcome(text, 'Team Alpha has signed a keeper')).toMatch(/^changed: .*name Alpha > Beta/);
    expect(outcome(chinese, '丙公司買下一座工廠，員工增加兩倍')).toBe('missing');
  });

  test('a text that moved is found where it is', () => {
    const text = '# Old\n\nNothing here.\n\n# New\n\nSales of Alpha rose by 12% in spring.';
    expect(outcome(text, 'Sales of Alpha rose by 12%', { prefix: '# Old\n\n' })).toBe(
      'found: Sales of Alpha rose by 12%',
    );
  });

  test('words that were corrected in their place are not found in another', () => {
    const text = 'The prize went to Robyn Hale in May. Later Robin spoke to the press.';
    const context = { prefix: 'The prize went to ', suffix: ' Hale in May.' };
    expect(outcome(text, 'Robin', context)).toBe('changed: Robyn (name Robin > Robyn)');
    const rows = 'In Ohio it was 53% in May. In Utah it was 30% in June.';
    const ohio = { prefix: 'In Ohio it was ', suffix: ' in May.' };
    expect(outcome(rows, '30%', ohio)).toBe('changed: 53% (figure 30 % > 53 %)');
  });

  test('two passages that are as alike as each other are ambiguous', () => {
    const text = 'The first team won by four goals here. The first team won by five goals here.';
    expect(outcome(text, 'The first team won by nine goals here')).toBe('ambiguous');
  });

  test('names to watch besides those that show themselves', () => {
    const text = '這是北辰的晶片，賣得很好。';
    const selector = { exact: '這是睿思的晶片，賣得很好' };
    expect(locateAnchor(text, selector)).toMatchObject({ altered: true, facts: [] });
    expect(locateAnchor(text, selector, new Set(['睿思']))).toMatchObject({ facts: [{ kind: 'name', was: '睿思' }] });
  });
});

describe('of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'alpha Beta 12% 2,000 顆 晶片 漲 跌 。 . “ ” \n － e\u0301 😀 \ud800 H800 不 約'.split(' ')),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const optional = fc.option(text, { nil: undefined });

  test('there is an answer, and no span is outside it', () => {
    fc.assert(
      fc.property(text, text, optional, optional, (source, exact, prefix, suffix) => {
        const match = locateAnchor(source, { exact, prefix, suffix });
        const spans =
          match.kind === 'found' ? [match.span] : match.kind === 'ambiguous' ? match.spans : [match.nearest?.span];
        for (const span of spans) {
          if (span === undefined) continue;
          expect(0 <= span.start && span.start < span.end && span.end <= source.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is found unaltered is folded to the anchor', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [from = 0, to = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
        const exact = source.slice(from, to);
        const match = locateAnchor(source, { exact, prefix: source.slice(0, from), suffix: source.slice(to) });
        if (match.kind !== 'found' || match.altered) return;
        expect(fold(source.slice(match.span.start, match.span.end)).text).toBe(fold(exact).text);
      }),
      { numRuns: 2000 },
    );
  });
});
