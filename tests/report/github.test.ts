import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/check.ts';
import { github } from '../../src/report/github.ts';
import { plain } from '../../src/report/reporter.ts';
import { checkYaml } from '../judge/in-memory.ts';

const terminal = { style: plain };

/** A registry with so many faults of each level: claims that are overstated, and sources that nobody uses. */
async function faulty(errors: number, warnings: number, notes = 0): Promise<Report> {
  const claims = Array.from({ length: errors }, (_, i) => ({
    id: `c${i}`,
    claim: 'A.',
    status: 'sourced',
    derivation: '[x]',
  }));
  const sources = Array.from({ length: warnings }, (_, i) => ({ id: `s${i}` }));
  const expired = Array.from({ length: notes }, (_, i) => ({
    id: `n${i}`,
    claim: 'A.',
    status: 'unverified',
    reviewBy: '2020-01-01',
  }));
  const x = { id: 'x', claim: 'A.', status: 'unverified' };
  const rules = { 'claim-expired': 'note' };
  return await checkYaml(JSON.stringify({ version: 1, rules, sources, claims: [x, ...claims, ...expired] }, null, 1));
}

const lines = (report: Report): readonly string[] => github(report, terminal).trimEnd().split('\n');
const count = (all: readonly string[], level: string): number =>
  all.filter((line) => line.startsWith(`::${level} `)).length;

describe('github', () => {
  test('annotates each diagnostic at its lines and columns', async () => {
    const report = await checkYaml(`version: 1
sources:
  - { id: 漢字, title: "漢" }
claims:
  - { id: a, claim: "約 100%", status: sourced }
`);
    expect(lines(report)).toEqual([
      expect.stringMatching(
        /^::error file=claims\.yaml,line=3,endLine=3,col=11,endColumn=13,title=registry-invalid::`id` is `漢字`\. .+$/,
      ),
      '::error file=claims.yaml,line=5,endLine=5,col=11,endColumn=12,title=evidence-missing::`a` is declared sourced without any evidence. Add what was read under `evidence`, or declare the claim unverified.',
      expect.stringMatching(
        /^::error file=claims\.yaml,line=5,endLine=5,col=39,endColumn=46,title=status-overstated::/,
      ),
      '1 claim: 0 sourced, 0 disputed, 1 unverified',
    ]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [10, 10],
  ])('shows all where there are no more than ten of a level: %i and %i', async (errors, warnings) => {
    const all = lines(await faulty(errors, warnings));
    expect([count(all, 'error'), count(all, 'warning')]).toEqual([errors, warnings]);
    expect(all.filter((line) => line.includes('more'))).toEqual([]);
    expect(all).toHaveLength(errors + warnings + 1);
  });

  test('shows ten of each level, and says how many it leaves out', async () => {
    const all = lines(await faulty(11, 25, 12));
    expect([count(all, 'error'), count(all, 'warning'), count(all, 'notice')]).toEqual([10, 10, 10]);
    expect(all.filter((line) => !line.startsWith('::'))).toEqual([
      '1 more error: GitHub shows only 10 a step.',
      '15 more warnings: GitHub shows only 10 a step.',
      '2 more notes: GitHub shows only 10 a step.',
      '24 claims: 0 sourced, 0 disputed, 24 unverified',
    ]);
  });

  test('leaves out what is suppressed, and does not count it', async () => {
    const report = await checkYaml(`version: 1
claims:
  - id: a
    claim: A.
    status: unverified
    reviewBy: 2020-01-01
    suppress: [{ rule: claim-expired, reason: known }]
`);
    expect(report.diagnostics).toHaveLength(1);
    expect(lines(report)).toEqual(['1 claim: 0 sourced, 0 disputed, 1 unverified']);
  });

  test('lets no text of a registry end a command, a property or a line', async () => {
    const report = await checkYaml(
      JSON.stringify({
        version: 1,
        claims: [{ id: 'x,line=9::y', claim: 'A.', status: 'a%0A::error::b\n::warning::c' }],
      }),
    );
    const all = lines(report);
    expect(count(all, 'error') + count(all, 'warning')).toBe(report.diagnostics.length);
    for (const line of all.slice(0, -1)) {
      expect(line).toMatch(
        /^::error file=claims\.yaml,line=1,endLine=1,col=\d+,endColumn=\d+,title=registry-invalid::/,
      );
    }
    expect(all.join('\n')).toContain('`a%250A\\u{3A}:error');
  });
});
