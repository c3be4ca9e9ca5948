import { describe, expect, test } from '@jest/globals';
import { sheetOf, tryEdits } from '../../src/edit/edit.ts';
import type { Fix } from '../../src/edit/fixes.ts';
import { planFixes } from '../../src/edit/plan.ts';
import type { Place } from '../../src/model.ts';

const at = (...steps: readonly (string | number)[]): Place => ({ path: 'claims.yaml', steps, part: 'value' });
const anchorAt = at('claims', 0, 'anchors', 0);
const words = { exact: 'rose by 12%', prefix: 'Beta: ', suffix: 'in spring' };

function planned(
  text: string,
  ...fixes: readonly Fix[]
): { readonly text: string; readonly unfixed: readonly string[] } {
  const { plans, unfixed } = planFixes(fixes, new Map([['claims.yaml', text]]));
  return {
    text: plans[0]?.edited.sheet.text ?? text,
    unfixed: unfixed.map(({ claim, what, why }) => `${claim} ${what}: ${why}`),
  };
}

const anchored = (anchor: string): string => `claims:\n  - id: a\n    anchors:\n      - ${anchor}`;

describe('context that an anchor has not had yet is written behind its words', () => {
  test.each([
    [
      'within braces',
      anchored('{ document: d, exact: fell } # c\n'),
      anchored('{ document: d, exact: rose by 12%, prefix: "Beta: ", suffix: in spring } # c\n'),
    ],
    [
      'on lines of their own',
      anchored('document: d\n        exact: fell # c\n        # more\n    status: sourced\n'),
      anchored(
        'document: d\n        exact: rose by 12% # c\n        prefix: "Beta: "\n        suffix: in spring\n        # more\n    status: sourced\n',
      ),
    ],
    [
      'behind a text that was written with >',
      anchored('exact: >- # c\n          fell\n          down\n\n        document: d\n'),
      anchored('exact: rose by 12% # c\n        prefix: "Beta: "\n        suffix: in spring\n\n        document: d\n'),
    ],
    [
      'at the end of a file without a line end',
      anchored('document: d\r\n        exact: fell').replace(':\n', ':\r\n'),
      anchored(
        'document: d\r\n        exact: rose by 12%\r\n        prefix: "Beta: "\r\n        suffix: in spring',
      ).replace(':\n', ':\r\n'),
    ],
    [
      'in JSON, with quotes',
      '{"claims":[{"id":"a","anchors":[{"exact":"fell","document":"d"}]}]}',
      '{"claims":[{"id":"a","anchors":[{"exact":"rose by 12%", "prefix": "Beta: ", "suffix": "in spring","document":"d"}]}]}',
    ],
  ])('%s', (_where, before, after) => {
    expect(planned(before, { claim: 'a', at: anchorAt, to: { anchor: words } })).toEqual({ text: after, unfixed: [] });
  });

  test('and renewed where it stands', () => {
    const before = anchored('{ prefix: old, document: d, suffix: in spring, exact: fell }\n');
    const after = anchored('{ prefix: "Beta: ", document: d, suffix: in spring, exact: rose by 12% }\n');
    expect(planned(before, { claim: 'a', at: anchorAt, to: { anchor: words } }).text).toBe(after);
  });
});

describe('not done is', () => {
  test('what two registries want differently', () => {
    const before = 'claims:\n  - { id: a, status: disputed }\n  - { id: b, status: disputed }\n';
    const to = (status: 'sourced' | 'unverified', claim: number): Fix => ({
      claim: 'ab'[claim] ?? '',
      at: at('claims', claim),
      to: { status },
    });
    expect(planned(before, to('sourced', 0), to('unverified', 0), to('sourced', 1), to('sourced', 1))).toEqual({
      text: 'claims:\n  - { id: a, status: disputed }\n  - { id: b, status: sourced }\n',
      unfixed: [
        'a status: different things are to be written there',
        'a status: different things are to be written there',
      ],
    });
  });

  test('what would change a value that an alias stands for', () => {
    const before = 'claims:\n  - { id: a, anchors: [&a { document: d, exact: fell }] }\n  - { id: b, anchors: [*a] }\n';
    const why = 'an alias stands for it elsewhere; write it out first';
    for (const claim of [0, 1]) {
      const fix: Fix = { claim: 'x', at: at('claims', claim, 'anchors', 0), to: { anchor: words } };
      expect(planned(before, fix)).toEqual({ text: before, unfixed: [`x anchor: ${why}`] });
      const exactOnly: Fix = { ...fix, to: { anchor: { exact: 'rose' } } };
      expect(planned(before, exactOnly)).toEqual({ text: before, unfixed: [`x anchor: ${why}`] });
    }
  });
});

test('a plan throws rather than write where nothing stands', () => {
  const fix: Fix = { claim: 'a', at: at('claims', 7), to: { status: 'sourced' } };
  expect(() => planned('claims: []\n', fix)).toThrow('nothing stands at claims.7');
});

describe('edits are made only if exactly what is meant comes of them', () => {
  const sheet = sheetOf('claims.yaml', 'a: b # c\nd: e\n');
  const change = { steps: ['a'], value: 'x' };

  test.each([
    ['another value changes, too', [{ start: 3, end: 13, text: 'x\nd: f' }]],
    ['the value is another one', [{ start: 3, end: 4, text: 'y' }]],
    ['a key goes', [{ start: 3, end: 14, text: 'x\n' }]],
    ['a key is there twice', [{ start: 3, end: 4, text: 'x\nd: e' }]],
    ['it is no YAML any more', [{ start: 3, end: 4, text: 'x: [' }]],
    ['nothing changes', []],
  ])('not if %s', (_what, splices) => {
    expect(tryEdits(sheet, [{ splices, changes: [change] }])).toBeUndefined();
  });

  test('a number is no text that reads like it', () => {
    const splices = [{ start: 3, end: 4, text: '12' }];
    expect(tryEdits(sheet, [{ splices, changes: [{ steps: ['a'], value: '12' }] }])).toBeUndefined();
    expect(tryEdits(sheet, [{ splices, changes: [{ steps: ['a'], value: 12 }] }])?.sheet.text).toBe(
      'a: 12 # c\nd: e\n',
    );
  });

  test('a key of every object is a key like any other', () => {
    const hostile = sheetOf('x.yaml', '__proto__: { constructor: a }\nb: c\n');
    const steps = ['__proto__', 'constructor'];
    const splices = [{ start: 26, end: 27, text: 'x' }];
    expect(tryEdits(hostile, [{ splices, changes: [{ steps, value: 'x' }] }])?.sheet.text).toContain('constructor: x');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
