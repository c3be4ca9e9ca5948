import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.ts';
import { inTemporaryFolder } from '../cli/harness.ts';
import { blocksOf, codesIn, pageOf, root, tableAfter } from './blocks.ts';

/** The nouns, wherever they stand below `src/model.ts`. */
const modelFiles = ['src/model.ts', ...readdirSync(join(root, 'src/model')).map((name) => `src/model/${name}`)];
const model = modelFiles.map(pageOf).join('\n');

/** The words of a union such as `export type Tier = 'primary' | 'secondary'`, and the names of unions that it takes in. */
function unionOf(name: string): readonly string[] {
  const [, words = ''] = new RegExp(`export type ${name} =([^;]+);`).exec(model) ?? [];
  return words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => (word.startsWith("'") ? [word.slice(1, -1)] : unionOf(word)));
}

const firstCodes = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap(([first = '']) => codesIn(first));

describe('docs/how-status-works.md', () => {
  const page = pageOf('docs/how-status-works.md');

  test.each([
    ['why evidence does not count', '## What counts', 'Inadmissible'],
    ['reasons', '## Reasons', 'ReasonCode'],
    ['grades', '### Grade', 'Grade'],
  ])('its table of %s is that of the code, but for what is to come', (_what, heading, union) => {
    const rows = tableAfter(page, heading);
    const toCome = rows.filter((row) => row.some((cell) => /(?:given|reaches this grade) yet/.test(cell)));
    const [told, announced] = [firstCodes(rows), firstCodes(toCome)];
    const known = unionOf(union);
    expect(known.length).toBeGreaterThan(1);
    expect(known.filter((code) => !told.includes(code))).toEqual([]);
    expect(told.filter((code) => !known.includes(code) && !announced.includes(code))).toEqual([]);
  });

  test.each(
    blocksOf(page)
      .filter(({ language }) => language === 'yaml')
      .map(({ body }, index) => [index + 1, body] as const),
  )('in its example %i every declared status is the computed one', async (_number, body) => {
    await inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'claims.yaml'), body);
      const { diagnostics } = await check({ cwd: folder, asOf: '2026-11-24' });
      const told = diagnostics.filter(({ rule, severity }) => severity === 'error' || rule.startsWith('status-'));
      expect(told).toEqual([]);
    });
  });
});

describe('the glossary of CONTRIBUTING.md', () => {
  const glossary = tableAfter(pageOf('CONTRIBUTING.md'), '## Words');
  const files = [...modelFiles, 'src/diagnostic.ts', 'src/rules/rule.ts', 'src/report/reporter.ts'];
  const exported = files.flatMap((path) =>
    [...pageOf(path).matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name),
  );

  test('names types that exist', () => {
    const named = glossary.flatMap(([, inCode = '']) => codesIn(inCode));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !exported.includes(name))).toEqual([]);
  });

  test('no type has a name that we never say', () => {
    const never = glossary.flatMap(([, , words = '']) => words.split(', '));
    expect(exported.filter((name) => never.includes(name.toLowerCase()))).toEqual([]);
  });
});

describe('links', () => {
  const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/how-status-works.md',
    ...decisions,
  ];

  test.each(pages)('of %s lead somewhere', (path) => {
    const prose = pageOf(path).replace(/^```[\s\S]*?^```$/gm, '');
    const targets = [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const inside = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(inside.filter((target) => !existsSync(join(root, normalize(join(dirname(path), target)))))).toEqual([]);
  });
});
