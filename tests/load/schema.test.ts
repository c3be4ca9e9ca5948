import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/load/schema.ts';
import type { Place, Problem } from '../../src/model.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Steps = readonly (string | number)[];

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly examples?: readonly Json[];
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/claims.schema.json', import.meta.url), 'utf8'),
) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

function resolved(node: Schema): Schema {
  const name = node.$ref?.split('/').at(-1);
  return name === undefined ? node : { ...schema.definitions[name], ...node };
}

/** A value that holds every key that a schema knows, each with its first example. */
function full(node: Schema): Json {
  const { properties, items, examples = [] } = resolved(node);
  if (properties) return Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, full(each)]));
  if (items && resolved(items).properties) return [full(items)];
  return examples[0] ?? null;
}

/** Every key of a schema, by the steps to it in the full value. */
function* keysOf(node: Schema, steps: Steps = []): Iterable<[Steps, Schema]> {
  const { properties = {}, items } = resolved(node);
  for (const [key, each] of Object.entries(properties)) {
    yield [[...steps, key], resolved(each)];
    yield* keysOf(each, [...steps, key]);
  }
  if (items && resolved(items).properties) yield* keysOf(items, [...steps, 0]);
}

/** The same value with another one at these steps; none is left out. */
function changed(value: Json, [step, ...rest]: Steps, put: (old: Json | undefined) => Json | undefined): Json {
  if (step === undefined) return put(value) ?? null;
  if (Array.isArray(value)) return value.map((each, i) => (i === step ? changed(each, rest, put) : each));
  const map = value as { readonly [key: string]: Json };
  const now = rest.length === 0 ? put(map[step]) : changed(map[step] ?? null, rest, put);
  const entries = Object.entries(map).flatMap(([key, each]) => (key === step ? [[key, now]] : [[key, each]]));
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Json;
}

function rename(value: Json, steps: Steps, name: string): Json {
  const parent = steps.slice(0, -1);
  return changed(value, parent, (map) =>
    Object.fromEntries(Object.entries(map as object).map(([key, each]) => [key === steps.at(-1) ? name : key, each])),
  );
}

const root: Place = { path: 'claims.yaml', steps: ['here'], part: 'value' };

function problems(part: 'top' | 'document' | 'source' | 'claim', value: Json): readonly Problem[] {
  return validate(part, value, { place: root, textAt: () => 'as it is written' });
}

/** The place of a problem, below the value that was validated. */
function placeOf({ at }: Problem): Place {
  if (!('steps' in at)) throw new Error('the problem has a span');
  return { ...at, steps: at.steps.slice(root.steps.length) };
}

const parts = (['claim', 'source', 'document', 'top'] as const).map((part) => {
  const node = part === 'top' ? schema : (schema.definitions[part] ?? {});
  // The top level is validated without its items, which have validators of their own.
  const own = ([steps]: [Steps, Schema]) =>
    part !== 'top' || !['claims', 'sources', 'documents'].includes(String(steps[0])) || steps.length === 1;
  return { part, value: full(node), keys: [...keysOf(node)].filter(own) };
});

const everyKey = parts.flatMap(({ part, value, keys }) =>
  keys.map(([steps, node]) => [`${part}: ${steps.join('.')}`, part, value, steps, node] as const),
);

/** A value that a schema cannot want. */
function wrong({ type, enum: values, const: only }: Schema): Json {
  if (type === 'array' || type === 'object') return 'nonsense';
  if (values !== undefined) return 'nonsense';
  return type === 'integer' || only !== undefined ? 'nonsense' : { no: 'text' };
}

const lower = (text: string | undefined): string => (text ?? '').toLowerCase();

describe('a value with every key that there is', () => {
  test.each(parts)('$part: has no fault', ({ part, value, keys }) => {
    expect(keys.length).toBeGreaterThan(2);
    expect(problems(part, value)).toEqual([]);
  });
});

describe('a wrong value is one fault, at its place, with what is right', () => {
  test.each(everyKey)('%s', (_name, part, value, steps, node) => {
    for (const put of [wrong(node), null]) {
      const found = problems(
        part,
        changed(value, steps, () => put),
      );
      expect(found.map((each) => placeOf(each))).toEqual([{ ...root, steps }]);
      expect(lower(found[0]?.help)).toContain(lower(node.errorMessage));
      expect(found[0]?.message).toContain(`\`${steps.at(-1)}\` is `);
    }
  });
});

describe('an unknown key is one fault, at the key', () => {
  test.each(everyKey)('beside %s', (_name, part, value, steps) => {
    const parent = steps.slice(0, -1);
    const more = changed(value, parent, (map) => ({ ...(map as Record<string, Json>), zzzzzzzz: 1 }));
    const [found, ...others] = problems(part, more);
    if (found === undefined) throw new Error('there is no fault');
    expect(others).toEqual([]);
    expect(placeOf(found)).toEqual({ ...root, steps: [...parent, 'zzzzzzzz'], part: 'key' });
    expect(found.message).toBe('There is no key `zzzzzzzz` here.');
    expect(found.help).toMatch(/^Known here: /);
    expect(found.help).toContain(String(steps.at(-1)));
  });
});

/** A word without its second letter. */
const misspelt = (word: string): string => `${word.slice(0, 1)}${word.slice(2)}`;

describe('a misspelt key is one fault, at the key, with what was meant', () => {
  const long = everyKey.filter(([, , , steps]) => String(steps.at(-1)).length > 3);

  test.each(long)('%s', (_name, part, value, steps) => {
    const key = String(steps.at(-1));
    const [found, ...others] = problems(part, rename(value, steps, misspelt(key)));
    if (found === undefined) throw new Error('there is no fault');
    expect(others).toEqual([]);
    expect(placeOf(found)).toEqual({ ...root, steps: [...steps.slice(0, -1), misspelt(key)], part: 'key' });
    expect(found.help).toBe(`Did you mean \`${key}\`?`);
  });
});

describe('a missing key is one fault, with what is right', () => {
  const required = everyKey.filter(([, part, , steps]) => {
    const parent = steps.slice(0, -1).reduce<Schema>(
      (node, step) => {
        const here = resolved(node);
        return typeof step === 'number' ? (here.items ?? {}) : (here.properties?.[step] ?? {});
      },
      part === 'top' ? schema : (schema.definitions[part] ?? {}),
    );
    return resolved(parent).required?.includes(String(steps.at(-1)));
  });

  test('there are such keys', () => {
    expect(required.length).toBeGreaterThan(10);
  });

  test.each(required)('%s', (_name, part, value, steps, node) => {
    const found = problems(
      part,
      changed(value, steps, () => undefined),
    );
    expect(found.map(({ message }) => message)).toEqual([`The key \`${steps.at(-1)}\` is missing.`]);
    expect(lower(found[0]?.help)).toContain(lower(node.errorMessage));
  });
});

describe('a word that is not allowed', () => {
  const words = everyKey.filter(([, , , , node]) => (node.enum?.length ?? 0) > 0);

  test.each(words)('%s: the nearest that is allowed is offered', (_name, part, value, steps, node) => {
    for (const word of (node.enum ?? []).map(String)) {
      const [found] = problems(
        part,
        changed(value, steps, () => misspelt(word)),
      );
      expect(found?.message).toBe(`\`${steps.at(-1)}\` is \`${misspelt(word)}\`.`);
      expect(found?.help).toContain(`Did you mean \`${word}\`?`);
    }
  });
});

describe('a text that YAML reads as something else', () => {
  const texts = everyKey.filter(([, , , , { type, enum: values }]) => type === 'string' && values === undefined);

  test.each(texts)('%s: a number or true is to be put in quotes', (_name, part, value, steps) => {
    for (const put of [3.2, true]) {
      const [found, ...others] = problems(
        part,
        changed(value, steps, () => put),
      );
      expect(others).toEqual([]);
      expect(found?.message).toContain(`YAML reads as it is written as ${put}`);
      expect(found?.help).toContain('Put it in quotes: "as it is written".');
    }
  });
});

describe('keys of a map that are anything', () => {
  test.each(['007', '1', 'a/b', 'a~b', 'a~1b', '__proto__', 'constructor'])('rules: %s', (rule) => {
    const found = problems('top', { version: 1, rules: Object.fromEntries([[rule, 'nonsense']]) });
    expect(found.map((each) => placeOf(each).steps)).toEqual([['rules', rule]]);
    expect(found[0]?.message).toBe(`\`${rule}\` is \`nonsense\`.`);
  });
});

describe('several faults', () => {
  test('of one value are one: half a source is neither whole nor enough', () => {
    const found = problems('top', { version: 1, policy: { minSources: 0.5 } });
    expect(found.map((each) => placeOf(each).steps)).toEqual([['policy', 'minSources']]);
  });

  test('are all told, each once', () => {
    const claim = { id: 'Not Kebab', claim: 3, staus: 'sourced', evidence: [{ source: 'a', stance: 'suports', x: 1 }] };
    const found = problems('claim', claim).map(({ message }) => message);
    expect(found.sort()).toEqual([
      'There is no key `staus` here.',
      'There is no key `x` here.',
      expect.stringMatching(/^`claim` is .*: YAML reads as it is written as 3\.$/),
      '`id` is `Not Kebab`.',
      '`stance` is `suports`.',
    ]);
  });
});
