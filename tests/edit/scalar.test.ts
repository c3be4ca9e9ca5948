import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Context, writeScalar } from '../../src/edit/scalar.ts';
import { readYaml } from '../../src/load/yaml.ts';
import { line, sourceLine } from '../../src/report/escape.ts';

/** What a YAML text holds. */
function parsed(text: string): unknown {
  const yaml = readYaml('x.yaml', text);
  if ('fault' in yaml) throw new Error(`${yaml.fault.message}\n${text}`);
  return JSON.parse(JSON.stringify(yaml.value));
}

const nasty = [
  ...['', ' ', '~', 'null', 'True', 'no', 'y', '0x1f', '1e3', '.nan', '-.inf', '3.20', '12:30:45', '2026-01-01', '<<'],
  ...['- a', '-', '--- a', '---', '...', '? a', ': a', 'a: b', 'a:', 'a #b', '#a', 'a#b', '*a', '&a', '!a', '%a', '@a'],
  ...[
    '`a',
    '"',
    "'",
    "it's",
    '\\',
    '|',
    '>',
    ',',
    '[',
    '{a}',
    'a, b',
    'a[0]',
    'a}',
    '\ttab',
    'tab\t',
    'a\nb\n',
    '\r\n',
  ],
  ...[
    '約 2,000 顆',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u202eevil',
    'a\u200bb',
    '\u00ad',
    '\ud800',
    '👩‍👧',
    '\u{e0001}',
    '❤️',
  ],
  ...['##[error]', '##vso[task]', 'a ::error::b', '::error file=x::b', '=', '= 2', '-1', '+5', 'key: "value" # why'],
];
const part = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...nasty),
  fc.constantFrom(' ', ':', '#', ',', '{', ']', '-', '?', '"', "'"),
);
const text = fc.oneof(
  part,
  fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
);
const like = fc.constantFrom<Context['like']>(undefined, 'plain', 'single', 'double', 'block', 'alias');

/** The places that a scalar may be written to, with the value of the whole around it. */
const places: Readonly<
  Record<string, readonly [flow: boolean, (scalar: string) => string, (value: string) => unknown]>
> = {
  'a block map': [false, (scalar) => `a: ${scalar}\nb: 1\n`, (a) => ({ a, b: 1 })],
  'a block map, before a comment': [false, (scalar) => `a: ${scalar} # why\nb: 1`, (a) => ({ a, b: 1 })],
  'a block list': [false, (scalar) => `- ${scalar}\n- b\n`, (a) => [a, 'b']],
  'the end of a file': [false, (scalar) => `x:\n  - a: ${scalar}`, (a) => ({ x: [{ a }] })],
  'a file with Windows line ends': [false, (scalar) => `a: ${scalar}\r\nb: 1\r\n`, (a) => ({ a, b: 1 })],
  'a flow map': [true, (scalar) => `- { a: ${scalar}, b: 1 }\n`, (a) => [{ a, b: 1 }]],
  'a narrow flow map': [true, (scalar) => `{"b":1,"a":${scalar}}`, (a) => ({ b: 1, a })],
  'a flow list': [true, (scalar) => `[${scalar}, b]`, (a) => [a, 'b']],
};

describe('whatever a text is, the scalar that is written for it parses to that text', () => {
  test.each(Object.entries(places))('in %s', (_name, [flow, around, value]) => {
    fc.assert(
      fc.property(text, like, (given, style) => {
        const scalar = writeScalar(given, { flow, ...(style === undefined ? {} : { like: style }) });
        expect(scalar).not.toMatch(/[\r\n]/);
        expect(parsed(around(scalar))).toEqual(JSON.parse(JSON.stringify(value(given))));
      }),
      { numRuns: 400, examples: nasty.map((each) => [each, undefined]) },
    );
  });
});

test('nothing of a written scalar acts on a terminal or in a log', () => {
  fc.assert(
    fc.property(text, fc.boolean(), like, (given, flow, style) => {
      const scalar = writeScalar(given, { flow, ...(style === undefined ? {} : { like: style }) });
      expect(sourceLine(scalar)).toBe(scalar);
      expect(line(`- ${scalar}`)).toBe(`- ${scalar}`.replace(/ +/g, ' ').trim());
    }),
    { numRuns: 1000, examples: nasty.map((each) => [each, true, undefined]) },
  );
});

describe('a scalar is plain where that is safe', () => {
  test.each([
    ['rose by 12% in spring', 'rose by 12% in spring'],
    ['約 2,000 顆 H800 晶片', '約 2,000 顆 H800 晶片'],
    ["Nvidia's", "Nvidia's"],
    ['http://example.org/a#b', 'http://example.org/a#b'],
    ['-shaped', '-shaped'],
    ['30%', '30%'],
    ['a: b', '"a: b"'],
    ['issue #1', '"issue #1"'],
    ['2026-01-01', '"2026-01-01"'],
    ['3.20', '"3.20"'],
    ['yes', '"yes"'],
    ['"quoted"', '"\\"quoted\\""'],
    ['a\u202eb', '"a\\u202eb"'],
    ['a\u{e0001}b', '"a\\U000e0001b"'],
  ])('%s', (given, scalar) => {
    expect(writeScalar(given, { flow: false })).toBe(scalar);
  });

  test('a comma or a brace is safe outside of braces only', () => {
    expect(writeScalar('約 2,000 顆', { flow: true })).toBe('"約 2,000 顆"');
    expect(writeScalar('{a}', { flow: false })).toBe('"{a}"');
    expect(writeScalar('a {b}', { flow: false })).toBe('a {b}');
    expect(writeScalar('a {b}', { flow: true })).toBe('"a {b}"');
  });

  test('quotes stay what they were, as long as they can hold the text', () => {
    expect(writeScalar('rose', { flow: false, like: 'double' })).toBe('"rose"');
    expect(writeScalar("it's", { flow: false, like: 'single' })).toBe("'it''s'");
    expect(writeScalar('a\u200bb', { flow: false, like: 'single' })).toBe('"a\\u200bb"');
  });
});
