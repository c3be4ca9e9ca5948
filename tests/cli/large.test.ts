import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, listReporters, plain } from '../../src/index.ts';
import { inTemporaryFolder, type Run, runWords } from './harness.ts';

/** Runs over a registry that nobody would write by hand. Whatever is quadratic takes minutes, and fails by the clock. */
async function run(registry: string, ...argv: readonly string[]): Promise<Run> {
  return await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'claims.yaml'), registry);
    return await runWords(argv, folder);
  });
}

const times = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

test('a registry with 150,000 unknown keys has as many faults, and none of them is ours', async () => {
  const { stderr, code } = await run(`claims: []\n${times(150_000, (n) => `k${n}: x\n`)}`, 'list');
  expect(stderr).toContain('150000 faults');
  expect(code).toBe(1);
}, 20_000);

test('a table of 200,000 claims has as many rows', async () => {
  const [report, table] = await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'claims.yaml'), 'claims: [{ id: a, claim: A claim., status: unverified }]\n');
    const one = await check({ cwd: folder, asOf: '2026-11-24' });
    const registries = one.registries.map((registry) => ({
      ...registry,
      findings: Array.from({ length: 200_000 }, () => registry.findings).flat(),
    }));
    return [{ ...one, registries }, await listReporters.table()];
  });
  expect(table(report, { columns: 80, style: plain }).split('\n')).toHaveLength(200_004);
}, 20_000);

test('a claim with 20,000 unknown keys is reported at each of them', async () => {
  const { stdout } = await run(
    `claims:\n  - id: a\n${times(20_000, (n) => `    k${n}: x\n`)}`,
    'check',
    '--format',
    'json',
  );
  expect(JSON.parse(stdout).totals).toMatchObject({ error: 20_002 });
}, 20_000);

test('5,000 claims on one line are shown, each with its part of the line', async () => {
  const claims = times(5000, (n) => `{ id: c-${n}, claim: A claim., status: disputed },`);
  const { stdout } = await run(`claims: [${claims}]\n`, 'check');
  expect(stdout).toContain('5000 errors, 5000 warnings');
  for (const row of stdout.split('\n')) expect(row.length).toBeLessThan(200);
}, 20_000);

test('10,000 unverified claims are shown, each with its own diagnostics', async () => {
  const claim = (n: number) => `  - { id: c-${n}, claim: A claim., status: sourced }\n`;
  const { stdout } = await run(`claims:\n${times(10_000, claim)}`, 'check', '--status', 'unverified');
  expect(stdout).toContain('20000 errors, 0 warnings');
}, 20_000);

test('sources that retell each other in a chain of 10,000 are followed to its end', async () => {
  const sources = `${times(10_000, (n) => `  - { id: s-${n}, origin: s-${n + 1} }\n`)}  - { id: s-10000 }\n`;
  const evidence = times(
    100,
    (n) => `      - { source: s-${n}, stance: supports, quote: the plant opened in spring }\n`,
  );
  const claim = `  - id: plant-opened\n    claim: The plant opened.\n    status: sourced\n    evidence:\n${evidence}`;
  const { stdout, code } = await run(`sources:\n${sources}claims:\n${claim}`, 'show', 'plant-opened');
  expect(stdout).toContain('1: s-0, s-1, ');
  expect(stdout).toContain('(retell s-10000)');
  expect(code).toBe(0);
}, 20_000);

test('claims that are derived from each other in a circle of 20,000 are unverified', async () => {
  const claim = (n: number) =>
    `  - { id: c-${n}, claim: A claim., status: unverified, derivation: "[c-${(n + 1) % 20_000}]" }\n`;
  const { stdout, code } = await run(`claims:\n${times(20_000, claim)}`, 'check', '--status', 'sourced');
  expect(stdout).toContain('20000 claims: 0 sourced, 0 disputed, 20000 unverified');
  expect(code).toBe(0);
}, 20_000);
