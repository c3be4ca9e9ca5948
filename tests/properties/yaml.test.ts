import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readYaml } from '../../src/load/yaml.ts';
import type { Yaml } from '../../src/load/yaml-values.ts';
import { treacherous } from './registries.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '~',
    'null',
    'true',
    'no',
    '0x1f',
    '1e3',
    '.nan',
    '3.20',
    '2026-01-01',
    '<<',
    '# a',
    'a: b',
    '- a',
  ),
  fc.constantFrom(
    '約 2,000 顆',
    'two\nlines\n',
    ' edges ',
    '\ttab',
    "it's",
    '"',
    '\\',
    '*a',
    '&a',
    '!!str a',
    '%a',
    '...',
  ),
);

const key = fc.oneof(text, fc.constantFrom(...treacherous), fc.nat().map(String));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, maxLength: 4 })
      // `Object.fromEntries` defines `__proto__` as a key of its own.
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

/** The same value without prototypes, so that two can be compared whatever they were made of; -0 and 0 stay apart. */
function bare(given: unknown): unknown {
  if (Array.isArray(given)) return ['list', ...given.map(bare)];
  if (typeof given !== 'object' || given === null) return given;
  return ['map', ...Object.keys(given).map((name) => [name, bare((given as Record<string, unknown>)[name])])];
}

function read(printed: string): Yaml {
  const yaml = readYaml('x.yaml', printed);
  if ('fault' in yaml) throw new Error(`${yaml.fault.message}\n${printed}`);
  return yaml;
}

/** Every way down into a value, with what is there. */
function* ways(
  given: unknown,
  steps: readonly (string | number)[] = [],
): Iterable<[readonly (string | number)[], unknown]> {
  yield [steps, given];
  if (Array.isArray(given)) for (const [i, item] of given.entries()) yield* ways(item, [...steps, i]);
  else if (typeof given === 'object' && given !== null)
    for (const name of Object.keys(given)) yield* ways((given as Record<string, unknown>)[name], [...steps, name]);
}

const runs = { numRuns: 1000 };

describe('readYaml', () => {
  test('reads what YAML prints as the library itself does', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('BLOCK_FOLDED', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), (given, style) => {
        const printed = stringify(given, { defaultStringType: style, aliasDuplicateObjects: false });
        const { value: ours, problems } = read(printed);
        expect(problems).toEqual([]);
        expect(bare(ours)).toEqual(bare(parse(printed, { uniqueKeys: false })));
      }),
      runs,
    );
  });

  test('reads JSON, on one line and indented, as JSON.parse does', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, 2), (given, indent) => {
        const printed = JSON.stringify(given, null, indent);
        expect(bare(read(printed).value)).toEqual(bare(JSON.parse(printed)));
      }),
      runs,
    );
  });

  test('reads aliases as what they stand for', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const given = { a: one, b: [other, one, { c: other }], d: { e: one, f: [one] } };
        const printed = stringify(given, { aliasDuplicateObjects: true });
        expect(bare(read(printed).value)).toEqual(bare(given));
      }),
      runs,
    );
  });

  test('reads the same with other line ends', () => {
    fc.assert(
      fc.property(value, (given) => {
        const printed = stringify(given, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' });
        expect(bare(read(printed.replaceAll('\n', '\r\n')).value)).toEqual(bare(read(printed).value));
      }),
      runs,
    );
  });

  test('gives maps no prototype, and knows every key by its own name', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...treacherous), { minLength: 1 }), (names) => {
        const printed = names.map((name) => `${name}: { ${name}: 1 }\n`).join('');
        const map = read(printed).value as Record<string, Record<string, unknown>>;
        expect(Object.keys(map)).toEqual(names);
        expect(Object.getPrototypeOf(map)).toBe(null);
        for (const name of names) expect(Object.keys(map[name] ?? {})).toEqual([name]);
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('locates every value and every key where it is written', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (given, isFlow) => {
        const printed = stringify(given, {
          collectionStyle: isFlow ? 'flow' : 'block',
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'QUOTE_DOUBLE',
          aliasDuplicateObjects: false,
          lineWidth: 0,
        });
        const yaml = read(printed);
        const slice = (steps: readonly (string | number)[], part: 'key' | 'value') => {
          const { start, end } = yaml.locate(steps, part);
          return printed.slice(start, end);
        };
        for (const [steps, there] of ways(yaml.value)) {
          const last = steps.at(-1);
          if (typeof last === 'string') expect(parse(slice(steps, 'key'))).toBe(last);
          if (typeof there !== 'object') expect(parse(slice(steps, 'value'))).toEqual(there);
        }
      }),
      runs,
    );
  });
});
