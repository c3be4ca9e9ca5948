import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/load/yaml.ts';
import type { Yaml } from '../../src/load/yaml-values.ts';
import type { Problem } from '../../src/model.ts';

type Steps = readonly (string | number)[];

function read(text: string): Yaml {
  const yaml = readYaml('x.yaml', text);
  if ('fault' in yaml) throw new Error(yaml.fault.message);
  return yaml;
}

function faultOf(text: string): Problem {
  const yaml = readYaml('x.yaml', text);
  if (!('fault' in yaml)) throw new Error('there is no fault');
  return yaml.fault;
}

/** What of a text a place is. */
function located(text: string, steps: Steps, part: 'key' | 'value' = 'value'): string {
  const { path, start, end } = read(text).locate(steps, part);
  expect(path).toBe('x.yaml');
  return text.slice(start, end);
}

/** What of a text a problem points at. */
function pointed(text: string, { at }: Problem): string {
  if ('steps' in at) throw new Error('the problem has no span');
  return text.slice(at.start, at.end);
}

const block = `claims:
  - id: first
    tags: [a, b]
  - id: second # a comment
    note: |
      two
      lines
    empty:
sources: { one: { url: 'x y' }, "two": [1, 2.50] }
`;

describe('locate', () => {
  test.each<[Steps, string]>([
    [['claims', 0, 'id'], 'first'],
    [['claims', 1, 'id'], 'second'],
    [['claims', 0, 'tags'], '[a, b]'],
    [['claims', 0, 'tags', 1], 'b'],
    [['claims', 1, 'note'], '|\n      two\n      lines\n'],
    [['sources'], `{ one: { url: 'x y' }, "two": [1, 2.50] }`],
    [['sources', 'one', 'url'], "'x y'"],
    [['sources', 'two', 1], '2.50'],
  ])('the value at %j is where it is written', (steps, expected) => {
    expect(located(block, steps)).toBe(expected);
  });

  test.each<[Steps, string]>([
    [['claims'], 'claims'],
    [['claims', 1, 'note'], 'note'],
    [['claims', 1, 'empty'], 'empty'],
    [['sources', 'one'], 'one'],
    [['sources', 'two'], '"two"'],
  ])('the key at %j is where it is written', (steps, expected) => {
    expect(located(block, steps, 'key')).toBe(expected);
  });

  test('of an empty value is right behind its key', () => {
    const { start, end } = read(block).locate(['claims', 1, 'empty'], 'value');
    expect([start, end]).toEqual([block.indexOf('empty:') + 6, block.indexOf('empty:') + 6]);
  });

  test.each<[string, Steps, string]>([
    ['a key that is missing', ['claims', 0, 'status'], 'id: first\n    tags: [a, b]\n'],
    ['an entry that is missing', ['claims', 0, 'tags', 7], '[a, b]'],
    ['steps into a text', ['claims', 0, 'id', 'x', 3], 'first'],
  ])('the nearest place that is there stands in for %s', (_case, steps, expected) => {
    expect(located(block, steps).trimEnd()).toBe(expected.trimEnd());
  });

  test('of the root is the whole document, and a wrong first key gives it too', () => {
    expect(located('{ a: 1 }\n', [])).toBe('{ a: 1 }');
    expect(located('{ a: 1 }\n', ['b', 'c'])).toBe('{ a: 1 }');
  });

  test('goes through aliases: the alias where it is meant itself, the target for what is in it', () => {
    const text = 'a: &x { one: [1, 2], two: 3 }\nb: *x\nc: [*x, { d: *x }]\n';
    expect(located(text, ['b'])).toBe('*x');
    expect(located(text, ['b', 'two'])).toBe('3');
    expect(located(text, ['b', 'one', 1])).toBe('2');
    expect(located(text, ['b', 'two'], 'key')).toBe('two');
    expect(located(text, ['c', 0])).toBe('*x');
    expect(located(text, ['c', 0, 'one', 0])).toBe('1');
    expect(located(text, ['c', 1, 'd', 'two'])).toBe('3');
  });

  test('counts in UTF-16 code units, under Windows line ends, behind a directive', () => {
    const text = '%YAML 1.2\r\n---\r\n"漢\u{1f600}": [約, "顆"]\r\nb: c\r\n';
    expect(located(text, ['漢\u{1f600}', 1])).toBe('"顆"');
    expect(located(text, ['b'])).toBe('c');
  });

  test('takes a key by its text, whatever YAML makes of it', () => {
    const text = '1: one\n"007": two\ntrue: three\n';
    expect(located(text, ['1'])).toBe('one');
    expect(located(text, ['007'])).toBe('two');
    expect(located(text, ['true'], 'key')).toBe('true');
  });
});

describe('a key that is given twice', () => {
  test('is a problem at its second place, with the first one named; the first value counts', () => {
    const text = 'a: 1\nb: { c: 1, c: 2 }\na: 3\n';
    const { value, problems } = read(text);
    expect(JSON.stringify(value)).toBe('{"a":1,"b":{"c":1}}');
    expect(problems.map(({ message }) => message)).toEqual([
      'The key `c` is given twice in one map.',
      'The key `a` is given twice in one map.',
    ]);
    const [, twice] = problems;
    if (twice === undefined) throw new Error('there is no problem');
    expect('steps' in twice.at ? '' : twice.at.start).toBe(text.lastIndexOf('a'));
    expect(twice.related?.map(({ at }) => at)).toEqual([{ path: 'x.yaml', start: 0, end: 1 }]);
  });

  test('is found among a hundred thousand in no time', () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join('');
    const start = performance.now();
    expect(read(`${keys}k5: 2\n`).problems).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a key that is no text', () => {
  test.each(['? [a, b]\n: 1', '? { a: 1 }\n: 1', '[a]: 1', 'a: &x b\n*x : 1'])('is a problem: %j', (text) => {
    expect(read(`${text}\nok: 2\n`).problems.map(({ message }) => message)).toEqual(['A key must be a plain text.']);
  });
});

describe('an anchor', () => {
  test.each([
    ['x: &a 1\ny: *a\n', { x: 1, y: 1 }],
    ['x: &a 1\ny: &a 2\nz: *a\n', { x: 1, y: 2, z: 2 }],
    // What an alias repeats does not name anything anew.
    ['x: &o [&a 1]\ny: &a 2\nz: *o\nw: *a\n', { x: [1], y: 2, z: [1], w: 2 }],
    // An alias within a value stands for what it stood for where the value was written.
    ['x: &a 1\ny: &s [*a]\nz: &a 2\nw: *s\n', { x: 1, y: [1], z: 2, w: [1] }],
    ['&k key: 1\nname: *k\n', { key: 1, name: 'key' }],
  ])('stands for the value that had its name last: %j', (text, expected) => {
    expect(JSON.stringify(read(text).value)).toBe(JSON.stringify(expected));
  });

  test('that comes too late, or holds its own alias, is a fault at the alias', () => {
    for (const text of ['a: *x\nb: &x 1\n', 'a: &x [1, *x]\n', 'a: &x { b: { c: *x } }\n'])
      expect(pointed(text, faultOf(text))).toBe('*x');
  });

  test('may be followed a hundred times, and no more often', () => {
    const text = (times: number) => `a: &x 1\nb: [${Array(times).fill('*x').join(', ')}]\n`;
    expect(read(text(100)).problems).toEqual([]);
    expect(faultOf(text(101)).message).toContain('more than 100 times');
  });

  test('cannot blow up: a billion laughs are refused', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 30; i += 1) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    expect(faultOf(lines.join('\n')).message).toContain('more than 100 times');
  });
});

describe('lists and maps', () => {
  test.each([
    ['[', ']', ''],
    ['{ a: ', '}', '1'],
    ['- ', '', 'x'],
  ])('may be nested 64 levels deep, and no deeper: %s', (open, close, inner) => {
    const nested = (depth: number) => open.repeat(depth) + inner + close.repeat(depth);
    expect(read(nested(64)).problems).toEqual([]);
    const fault = faultOf(nested(66));
    expect(fault.message).toContain('more than 64 levels deep');
    expect(pointed(nested(66), fault)).not.toBe('');
  });
});

describe('a tag', () => {
  test.each(['!!binary "aGk="', '!!timestamp 2026-01-01', '!x "a"', '!!set { a, b }', '!!omap [a: 1]', '!!merge <<'])(
    'makes no value but text, numbers, lists and maps: %s',
    (text) => {
      const kinds = (value: unknown): boolean =>
        value === null ||
        ['string', 'number', 'boolean'].includes(typeof value) ||
        (Array.isArray(value)
          ? value.every(kinds)
          : typeof value === 'object' && Object.getPrototypeOf(value) === null && Object.values(value).every(kinds));
      expect(kinds(read(`a: ${text}\n`).value)).toBe(true);
    },
  );
});

describe('what is no YAML', () => {
  test.each([
    ['a: [1, 2\n', ''],
    ['a: "b\n', ''],
    ['a: b: c\n', 'b'],
    ['claims:\n\t- id: a\n', '\t'],
    ['a: @b\n', '@'],
    ['- a\nb: 1\n', 'b'],
    ['a: "\\q"\n', '\\'],
    ['a: 1\n---\nb: 2\n', '---'],
  ])('is a fault at a place: %j', (text, expected) => {
    const fault = faultOf(text);
    expect(fault.message).toMatch(/^[A-Z].*\.$/);
    expect(fault.message).not.toContain('\n');
    expect(fault.help).toMatch(/\.$/);
    expect(pointed(text, fault).startsWith(expected)).toBe(true);
  });
});
