import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, type Report } from '../../src/check.ts';
import { readYaml } from '../../src/load/yaml.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryFiles, today } from '../judge/in-memory.ts';
import { faultsOf, outputsOf } from './outputs.ts';
import { treacherous } from './registries.ts';

const path = 'claims.yaml';

async function checkBytes(bytes: Uint8Array): Promise<Report> {
  return await check({ inputs: [{ path, folder: '.', bytes }], files: memoryFiles({}), asOf: today });
}

const checkText = async (text: string): Promise<Report> => await checkBytes(new TextEncoder().encode(text));

/** Every diagnostic stands at a stretch of the text, and what was not read has one. */
function expectPositions(report: Report): void {
  const text = report.texts.get(path) ?? '';
  for (const { at, related } of report.diagnostics) {
    for (const span of [at, ...related.map((each) => each.at)]) {
      expect(span.path).toBe(path);
      expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    }
  }
  const isFaulty = report.diagnostics.some(({ rule }) => rule === 'registry-unreadable' || rule === 'registry-invalid');
  const [registry] = report.registries;
  if (registry === undefined) throw new Error('there is no registry in the report');
  if (registry.unreadable || registry.rejected > 0) expect(isFaulty).toBe(true);
  // What is neither faulty nor full of claims is a map that holds nothing of a registry but what may be in one.
  if (!isFaulty && registry.findings.length === 0) expect(text).toMatch(/\S/);
}

const scraps = fc.constantFrom(
  ...['[', ']', '{', '}', ',', ': ', '- ', '? ', '\n', '\r', '\t', '  ', '"', "'", '#', '|\n', '>\n', '---\n', '...\n'],
  ...[
    '&a ',
    '*a',
    '&a [*a]',
    '<<: *a',
    '!!binary ',
    '!!set ',
    '!!omap ',
    '!!timestamp ',
    '!x ',
    '!<tag:x> ',
    '%YAML 1.1\n',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\u200b',
    '"\\ud800"',
    '"\\u0007"',
    '\u{e0041}',
    '漢',
  ],
  ...[
    '::error::x',
    '##[group]x',
    '~',
    'null',
    '0x1f',
    '1e999',
    '-0',
    '.nan',
    '2026-02-30',
    '__proto__: 1\n',
    '[]: 1\n',
  ],
);

const whole = rules.map((rule) => rule.reports.registry);

/** A registry of the rules' examples with scraps thrown in and stretches torn out. */
const torn = fc
  .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), scraps), { maxLength: 6 }))
  .map(([text, wounds]) =>
    wounds.reduce((now, [at, length, scrap]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + scrap + now.slice(start + (length > 10 ? length - 10 : 0));
    }, text),
  );

const nest = fc.tuple(
  fc.constantFrom('[', '{', '{ a: ', '- ', '? ', '[{ a: ', '"', '[[a]: ', '!!set {', '&a [', '{ ? '),
  fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 5000 })),
  fc.constantFrom('', ']', '}', 'x'),
);

const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 40 }).map((all) => all.join('')),
  nest.map(([open, count, after]) => `version: 1\nclaims: ${open.repeat(count)}${after.repeat(count)}`),
  torn,
  torn,
);

describe('check', () => {
  test('never throws on rubbish, and says where it is', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(rubbish, async (text) => {
        const report = await checkText(text);
        if (report.registries[0]?.findings.length) read += 1;
        expectPositions(report);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(30);
  });

  test('never throws on bytes that are no UTF-8', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .tuple(fc.constantFrom(...whole), fc.uint8Array({ minLength: 1, maxLength: 4 }))
        .map(([text, more]) => Uint8Array.of(...new TextEncoder().encode(text), ...more)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => expectPositions(await checkBytes(given))),
      {
        numRuns: 1000,
      },
    );
  });

  test('nor does the reader of YAML on texts with lone surrogates, which no file can hold', () => {
    const unit = fc.oneof(scraps, fc.constantFrom('\ud800', '\udfff', '\udc00\ud800', 'a: "', '"'));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const text = units.join('');
        const yaml = readYaml(path, text);
        const places = 'fault' in yaml ? [yaml.fault.at] : yaml.problems.map((problem) => problem.at);
        for (const at of places) if ('start' in at) expect(at.start <= at.end && at.end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses five thousand nested lists as often as it is asked to', async () => {
    for (const open of ['[', '{ a: ', '- ', '? ']) {
      for (let i = 0; i < 3; i += 1) {
        const { diagnostics } = await checkText(open.repeat(5000));
        expect(diagnostics.map(({ rule }) => rule)).toEqual(['registry-unreadable']);
      }
    }
  });
});

describe('whatever a registry holds', () => {
  test('no format prints a character that cannot be seen, or a line that is a command', async () => {
    await fc.assert(
      fc.asyncProperty(torn, async (text) => {
        expect(faultsOf(await outputsOf(await checkText(text)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const hostile = fc
    .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(' ', 'word ')), {
      maxLength: 8,
    })
    .map((units) => `${units.join('')}x`);

  test('not in any text of a claim, a source, evidence, a challenge, a document or a file name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 16, maxLength: 16 }), async (texts) => {
        const [a, b, c, d, e, f, g = '', h, i, j, k, l, m, n, o, p] = texts;
        const registry = {
          version: 1,
          title: a,
          include: ['claims/*.yaml'],
          documents: [{ id: 'd', path: 'd.md' }],
          sources: [
            { id: 's', title: b, publisher: c, party: d, author: e, note: f, retired: { on: '2026-01-01', why: g } },
          ],
        };
        const claim = { id: 'c', claim: h, status: 'sourced', speaker: i, about: d, figure: j, reason: k, owner: l };
        const evidence = [{ source: 's', stance: 'refutes', quote: m, locator: n, note: o }];
        const challenges = [{ by: p, on: '2026-01-01', quote: a }];
        const resolution = { by: b, on: '2026-01-02', why: c, covers: [{ by: d, on: '2026-01-01' }] };
        const anchors = [{ document: 'd', exact: h, prefix: i, suffix: j }];
        const part = {
          claims: [{ ...claim, anchors, evidence, challenges, resolution, suppress: [{ rule: e, reason: f }] }],
        };
        const name = `claims/${g.replaceAll('/', '-')}.yaml`;
        const report = await check({
          inputs: [{ path, folder: '.' }],
          files: memoryFiles({
            'd.md': `${k} ${h} 12%. ${l}\n\n${m}\n`,
            [path]: JSON.stringify(registry),
            [name]: JSON.stringify(part),
          }),
          asOf: today,
        });
        expect(report.registries[0]?.findings.length).toBe(1);
        expect(faultsOf(await outputsOf(report))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names that every object has', () => {
  const properties = () => Object.entries(Object.getOwnPropertyDescriptors(Object.prototype));
  const before = properties();
  // A write that went through the prototype would throw.
  beforeAll(() => {
    Object.freeze(Object.prototype);
  });
  afterAll(() => {
    expect(properties().map(([key, { value }]) => [key, value])).toEqual(
      before.map(([key, { value }]) => [key, value]),
    );
  });

  const name = fc.constantFrom(...treacherous);

  test('are reported under their own name wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, name, async (one, two, three) => {
        const own = (key: string, value: unknown) => Object.fromEntries([[key, value]]);
        const registry = {
          version: 1,
          ...own(one, 1),
          rules: own(two, 'off'),
          overrides: [{ tags: [one], rules: own(three, 'off') }],
          documents: [{ id: two, path: two }],
          sources: [
            { id: one, ...own(two, 1) },
            { id: three, origin: one },
          ],
          claims: [
            { id: three, claim: one, status: two },
            { id: 'a', claim: 'A.', status: 'unverified', ...own(three, 1) },
            { id: 'b', claim: 'B.', status: 'unverified', tags: [two], derivation: `[${one}]` },
            { id: 'c', claim: 'C.', status: 'unverified', evidence: [{ source: two, stance: three, ...own(one, 2) }] },
            { id: 'd', claim: 'D.', status: 'unverified', suppress: [{ rule: one, reason: two }] },
          ],
        };
        // `{ ...own('__proto__', 1) }` keeps the key as a key of its own, and so does JSON.
        const report = await checkText(JSON.stringify(registry));
        const messages = report.diagnostics.map(({ message }) => message);
        for (const each of [one, two, three]) expect(messages.some((text) => text.includes(`\`${each}\``))).toBe(true);
        expect(messages).toContain(`There is no key \`${one}\` here.`);
        expect(messages).toContain(`There is no key \`${three}\` here.`);
        for (const rule of [one, two, three]) expect(messages).toContain(`There is no rule \`${rule}\`.`);
        expect(report.registries[0]?.findings.map(({ claim }) => claim.id)).toEqual(['b', 'd']);
        expect(faultsOf(await outputsOf(report))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('are names like any other where they may stand', async () => {
    const registry = {
      version: 1,
      sources: [{ id: 'constructor', origin: 'prototype' }, { id: 'prototype' }],
      claims: [
        {
          id: 'constructor',
          claim: 'A.',
          status: 'sourced',
          tags: ['__proto__'],
          evidence: [{ source: 'constructor', stance: 'supports', quote: 'q' }],
        },
        { id: 'prototype', claim: 'B.', status: 'sourced', derivation: '[constructor]' },
      ],
    };
    const report = await checkText(JSON.stringify(registry));
    expect(report.diagnostics).toEqual([]);
    const [first, second] = report.registries[0]?.findings ?? [];
    expect(first?.supporters).toEqual([{ origin: 'prototype', sources: ['constructor'] }]);
    expect(second?.inputs).toEqual([{ id: 'constructor', status: 'sourced' }]);
  });
});
