import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { check, type Report } from '../../src/check.ts';
import { diskFiles } from '../../src/load/files.ts';
import { json, jsonl, listJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import { select } from '../../src/select.ts';
import { version } from '../../src/version.ts';
import { checkYaml, today } from '../judge/in-memory.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const claimsSchema = read('schemas/claims.schema.json') as Schema;
const reportSchema = read('schemas/report.schema.json') as Schema;

/** In strict mode ajv throws on keywords that it does not know. */
function compiler(): Ajv {
  return new Ajv({ strict: true, allErrors: true });
}

const terminal = { style: plain };

async function ownRegistry(): Promise<Report> {
  const inputs = [{ path: 'claims.yaml', folder: '.' }];
  const files = diskFiles(fileURLToPath(new URL('../../', import.meta.url)));
  return await check({ inputs, files, asOf: today });
}

describe('report.schema.json', () => {
  const ajv = compiler();
  const isReport = ajv.compile(reportSchema);
  const isClaim = ajv.getSchema(`${reportSchema.$id}#/definitions/claim`);

  const faultsOf = (text: string) => {
    isReport(JSON.parse(text));
    return isReport.errors ?? [];
  };

  test('describes what check and list print of our own registry', async () => {
    const report = await ownRegistry();
    expect(report.counts.sourced).toBeGreaterThan(0);
    expect(faultsOf(json(report, terminal))).toEqual([]);
    expect(faultsOf(listJson(report, terminal))).toEqual([]);
    expect(faultsOf(json(select(report, { statuses: ['disputed'], quiet: true }), terminal))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('and of what %s complains of', async (_id, rule) => {
    for (const { registry, asOf = today, files = {} } of [rule.reports, rule.passes]) {
      const report = await checkYaml(registry, { asOf, files });
      expect(faultsOf(json(report, terminal))).toEqual([]);
      expect(faultsOf(listJson(report, terminal))).toEqual([]);
    }
  });

  test('describes every line of jsonl as a claim', async () => {
    const report = await ownRegistry();
    const lines = jsonl(report, terminal).trimEnd().split('\n');
    expect(lines).toHaveLength(report.registries[0]?.findings.length ?? 0);
    for (const each of lines) {
      isClaim?.(JSON.parse(each));
      expect(isClaim?.errors ?? []).toEqual([]);
    }
  });

  test('describes a claim with all that a claim can have, and one that is derived', async () => {
    const report = await checkYaml(`version: 1
title: All of it
policy: { maxAge: 30 }
sources: [{ id: wire, accessed: 2026-11-20 }]
claims:
  - id: a
    claim: A.
    kind: event
    speaker: X
    about: Y
    figure: "3"
    date: 2025-01
    status: sourced
    reason: It is.
    evidence: [{ source: wire, stance: supports, quote: q, locator: page 1, note: n }]
    challenges: [{ by: r, on: 2026-10-02, source: wire, quote: no }]
    resolution: { by: d, on: 2026-10-03, why: w, covers: [{ by: r, on: 2026-10-02 }] }
    tags: [t]
    owner: o
    reviewBy: 2027-01-01
    suppress: [{ rule: own-word, reason: none }]
  - { id: b, claim: B., status: sourced, derivation: "[a] + [nothing]" }
`);
    expect(report.registries[0]?.findings).toHaveLength(2);
    expect(faultsOf(json(report, terminal))).toEqual([]);
    const { claims } = JSON.parse(json(report, terminal)) as { claims: readonly Record<string, unknown>[] };
    expect(Object.keys(claims[0] ?? {}).sort()).toEqual(
      Object.keys(reportSchema.definitions?.['claim']?.properties ?? {})
        .filter((key) => !['derivation', 'inputs'].includes(key))
        .sort(),
    );
    expect(claims[1]).toMatchObject({
      derivation: '[a] + [nothing]',
      inputs: [{ id: 'a', status: 'sourced' }, { id: 'nothing' }],
    });
  });

  test('is not so wide that anything fits', () => {
    expect(faultsOf('{}')).not.toEqual([]);
    expect(faultsOf(JSON.stringify({ version: 1, unknown: true }))).not.toEqual([]);
  });
});

describe('claims.schema.json', () => {
  const ajv = compiler();
  ajv.addVocabulary(['errorMessage']);
  ajv.compile(claimsSchema);

  /** Every schema in it by its pointer. */
  function* schemas(node: Schema, pointer = ''): Iterable<[string, Schema]> {
    yield [pointer, node];
    const { properties = {}, definitions = {}, items, additionalProperties } = node;
    for (const [key, each] of Object.entries(properties)) yield* schemas(each, `${pointer}/properties/${key}`);
    for (const [key, each] of Object.entries(definitions)) yield* schemas(each, `${pointer}/definitions/${key}`);
    if (items) yield* schemas(items, `${pointer}/items`);
    if (typeof additionalProperties === 'object')
      yield* schemas(additionalProperties, `${pointer}/additionalProperties`);
  }

  const all = [...schemas(claimsSchema)];
  const withExamples = all.filter(([, { examples }]) => examples !== undefined);

  test('has examples', () => {
    expect(withExamples.length).toBeGreaterThan(50);
  });

  test.each(withExamples)('its example is one: %s', (pointer, { examples = [] }) => {
    const validate = ajv.getSchema(`${claimsSchema.$id}#${pointer}`);
    if (validate === undefined) throw new Error('there is no such schema');
    expect(examples).not.toEqual([]);
    for (const example of examples) {
      validate(example);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  const keys = all.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));

  test.each(keys)('a key says what it means, with an example and what is right: %s', (_pointer, node) => {
    const target = claimsSchema.definitions?.[node.$ref?.split('/').at(-1) ?? ''] ?? {};
    const { description, examples, errorMessage } = { ...target, ...node };
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(examples?.length).toBeGreaterThan(0);
    expect(errorMessage).toMatch(/^[`a-z].*[^.]$/);
  });
});

test('version.ts holds the version of the package', () => {
  expect(version).toBe((read('package.json') as { version: string }).version);
});
