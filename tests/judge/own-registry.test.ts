import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Report } from '../../src/check.ts';
import { diskFiles } from '../../src/load/files.ts';
import type { Finding } from '../../src/model.ts';
import { today } from './in-memory.ts';

describe('our own registry', () => {
  let report: Report;
  let findings: readonly Finding[];
  beforeAll(async () => {
    const files = diskFiles(fileURLToPath(new URL('../../', import.meta.url)));
    report = await check({ inputs: [{ path: 'claims.yaml', folder: '.' }], files, asOf: today });
    findings = report.registries.flatMap((registry) => registry.findings);
  });

  test('has 128 claims: 86 sourced, 21 disputed, 21 unverified', () => {
    expect(findings).toHaveLength(128);
    expect(report.counts).toEqual({ sourced: 86, disputed: 21, unverified: 21 });
  });

  test('has no fault, and suppresses none', () => {
    expect(report.diagnostics).toEqual([]);
    expect(findings.flatMap(({ claim }) => claim.suppress)).toEqual([]);
    for (const registry of report.registries) {
      expect(registry.rejected).toBe(0);
      expect([...registry.sources.values()].flatMap((source) => source.suppress)).toEqual([]);
    }
  });

  test.each([
    ['deepseek-v3-about-2000-h800', 'sourced'],
    ['deepseek-has-50000-h100', 'disputed'],
    ['wang-said-50000-h100-on-cnbc', 'sourced'],
    ['nvidia-shares-fell-17-percent', 'sourced'],
    ['newsguard-83-percent-fail-rate', 'sourced'],
  ])('%s is %s', (id, status) => {
    const finding = findings.find(({ claim }) => claim.id === id);
    expect(finding?.status).toBe(status);
    expect(finding?.claim.status).toBe(status);
  });

  test('quotes no more than fourteen words, or thirty Chinese characters, of a source at a time', () => {
    const quotes = findings.flatMap(({ claim }) =>
      [...claim.evidence, ...claim.challenges].map(({ quote }) => quote ?? ''),
    );
    expect(quotes.filter((quote) => quote !== '').length).toBeGreaterThan(100);
    const tooLong = quotes.filter((quote) => {
      const chinese = quote.match(/\p{Script=Han}/gu)?.length ?? 0;
      const words = quote.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
      return chinese > 0 ? chinese > 30 : words > 14;
    });
    expect(tooLong).toEqual([]);
  });
});
