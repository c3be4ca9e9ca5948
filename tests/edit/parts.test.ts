import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/load/yaml.ts';
import type { Steps } from '../../src/load/yaml-parts.ts';
import type { Yaml } from '../../src/load/yaml-values.ts';

function read(text: string): Yaml {
  const yaml = readYaml('x.yaml', text);
  if ('fault' in yaml) throw new Error(yaml.fault.message);
  return yaml;
}

/** What stands at these steps: its form, its text, and what else is known of it. */
function at(text: string, steps: Steps): readonly unknown[] {
  const part = read(text).part(steps);
  if (part === undefined) return [];
  const { form, start, end, flow, shared } = part;
  return [form, text.slice(start, end), ...(flow ? ['flow'] : []), ...(shared ? ['shared'] : [])];
}

describe('a value is found with its quotes, and without its name, its tag and its comment', () => {
  test.each([
    ['plain', 'a: b c # d\n', ['plain', 'b c']],
    ['plain over several lines', 'a: b\n  c # d\n', ['plain', 'b\n  c']],
    ['in single quotes', "a: 'b''c' # d\n", ['single', "'b''c'"]],
    ['in double quotes', 'a: "b # c" # d\n', ['double', '"b # c"']],
    ['in double quotes over several lines', 'a: "b\\\n  c"\r\n', ['double', '"b\\\n  c"']],
    ['behind |', 'a: |- # why\n  b\n  c\n\n# d\n', ['block', '|- # why\n  b\n  c\n']],
    ['behind > with Windows line ends', 'a: >\r\n  b\r\n\r\nc: d\r\n', ['block', '>\r\n  b\r\n']],
    ['behind | that keeps what is empty', 'a: |+\n  b\n\n\nc: d\n', ['block', '|+\n  b\n\n\n']],
    ['behind | at the end of a file', 'a: |\n  b', ['block', '|\n  b']],
    ['with a name and a tag', 'a: &x !!str b # c\n', ['plain', 'b']],
    ['behind a byte order mark', '\ufeffa: b\n', ['plain', 'b']],
  ])('%s', (_how, text, meant) => {
    expect(at(text, ['a'])).toEqual(meant);
  });

  test('a list and a map', () => {
    expect(at('a: [b, {c: d}] # e\n', ['a'])).toEqual(['list', '[b, {c: d}]', 'flow']);
    expect(at('a: [b, {c: d}] # e\n', ['a', 1, 'c'])).toEqual(['plain', 'd', 'flow']);
    expect(at('a:\n  - b: c # d\n    e: f\n', ['a', 0])).toEqual(['map', 'b: c # d\n    e: f\n']);
    expect(at('a:\n  - b: c # d\n    e: f\n', ['a', 0, 'b'])).toEqual(['plain', 'c']);
  });

  test('of two values under one key, the first', () => {
    expect(at('a: b\na: c\n', ['a'])).toEqual(['plain', 'b']);
  });

  test('nothing, where nothing is', () => {
    expect(at('a: b\n', ['c'])).toEqual([]);
    expect(at('a: b\n', ['a', 'c'])).toEqual([]);
    expect(at('a: [b]\n', ['a', 1])).toEqual([]);
    expect(at('{ a, b }', ['a'])).toEqual([]);
  });
});

describe('what aliases stand for is shared', () => {
  const text = 'a: &x { b: &y c, d: e }\nf: *x\ng: [*y, h]\n';

  test('the value itself and what it holds', () => {
    expect(at(text, ['a'])).toEqual(['map', '{ b: &y c, d: e }', 'flow', 'shared']);
    expect(at(text, ['a', 'd'])).toEqual(['plain', 'e', 'flow', 'shared']);
  });

  test('what is reached through an alias, where it really stands', () => {
    expect(at(text, ['f', 'd'])).toEqual(['plain', 'e', 'flow', 'shared']);
    expect(at('a: &x\n  - b: c\nd: [*x]\n', ['d', 0, 0, 'b'])).toEqual(['plain', 'c', 'shared']);
  });

  test('an alias is not: it may be replaced without a change elsewhere', () => {
    expect(at(text, ['f'])).toEqual(['alias', '*x']);
    expect(at(text, ['g', 0])).toEqual(['alias', '*y', 'flow']);
    expect(at(text, ['g', 1])).toEqual(['plain', 'h', 'flow']);
  });
});

test('a map names its keys and where they and their values stand', () => {
  const text = '{ "a": b, c: , d, e: [f] }';
  const entries = read(text).part([])?.entries ?? [];
  const cut = (stretch?: { start: number; end: number }) => stretch && text.slice(stretch.start, stretch.end);
  expect(entries.map(({ step, key, value }) => [step, cut(key), key?.form, cut(value)])).toEqual([
    ['a', '"a"', 'double', 'b'],
    ['c', 'c', 'plain', undefined],
    ['d', 'd', 'plain', undefined],
    ['e', 'e', 'plain', '[f]'],
  ]);
});
