import { expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { runLine } from './harness.ts';

test('explain lists every rule with its severity and its sentence', async () => {
  const { stdout, code } = await runLine('claims explain', '.');
  const rows = stdout.split('\n').map((row) => row.replace(/ {2,}/g, ' '));
  for (const { id, severity, summary } of rules) expect(rows).toContain(`${id} ${severity} ${summary}`);
  expect(code).toBe(0);
});

test('explain keeps within the columns that there are', async () => {
  const { stdout } = await runLine('COLUMNS=60 claims explain', '.');
  for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(60);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'explain %s says what it means, with both examples',
  async (id, rule) => {
    const { stdout, stderr, code } = await runLine(`claims explain ${id}`, '.');
    expect(stdout).toContain(rule.summary);
    for (const line of `${rule.reports.registry}${rule.passes.registry}`.trimEnd().split('\n'))
      expect(stdout).toContain(`  ${line}`.trimEnd());
    expect(stderr).toBe('');
    expect(code).toBe(0);
  },
);
