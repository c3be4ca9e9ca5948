import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { checkYaml } from '../judge/in-memory.ts';

const folder = new URL('../../src/rules/', import.meta.url);

const run = async ({ registry, asOf, files = {} }: Example): Promise<Report> =>
  await checkYaml(registry, asOf === undefined ? { files } : { asOf, files });

const ids = (report: Report): readonly string[] => [...new Set(report.diagnostics.map(({ rule }) => rule))].sort();

/** What the fault of an example leads to besides the rule that it is for. */
const consequences: Readonly<Record<string, readonly string[]>> = {
  // Without evidence the claim is unverified, which is better than the disputed that it declares.
  'evidence-missing': ['status-understated'],
};

/** What an example that passes shows as suppressed, because it is about suppressions. */
const suppressed: Readonly<Record<string, readonly string[]>> = { 'unused-suppression': ['claim-expired'] };

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('complains of its first example, and no other rule does but for what follows from the fault', async () => {
    const report = await run(rule.reports);
    expect(ids(report)).toEqual([id, ...(consequences[id] ?? [])].sort());
    const own = report.diagnostics.filter((diagnostic) => diagnostic.rule === id);
    expect(own.map(({ severity, suppressed: reason }) => ({ severity, reason }))).toEqual(
      own.map(() => ({ severity: rule.severity, reason: undefined })),
    );
  });

  test('points into its first example, at a stretch of the text', async () => {
    const report = await run(rule.reports);
    for (const { at, related } of report.diagnostics) {
      for (const span of [at, ...related.map((each) => each.at)]) {
        const text = { 'claims.yaml': rule.reports.registry, ...rule.reports.files }[span.path];
        expect(text?.slice(span.start, span.end)).not.toBe('');
        expect(text).toBeDefined();
      }
    }
  });

  test('no rule complains of its second example, which has a claim that is judged', async () => {
    const report = await run(rule.passes);
    expect(report.registries.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    expect(report.diagnostics.filter((diagnostic) => diagnostic.suppressed === undefined)).toEqual([]);
    expect(ids(report)).toEqual(suppressed[id] ?? []);
  });

  test('states the fact in its message, says what to do, and names no address', async () => {
    for (const { message, help } of (await run(rule.reports)).diagnostics) {
      expect(message).toMatch(/[.…]$/);
      expect(help).toMatch(/\S/);
      for (const text of [message, help]) expect(text).not.toMatch(/:\/\/|www\./i);
    }
  });

  test('is documented: one sentence, and paragraphs that say why and what to do', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.doc.trim().split(/\n{2,}/).length).toBeGreaterThan(1);
    expect(rule.doc).not.toMatch(/:\/\//);
  });
});

describe('the rules', () => {
  const all = rules.map((rule) => rule.id);

  test('have names in kebab-case, each its own', () => {
    for (const id of all) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(all).size).toBe(all.length);
  });

  test('are all in the index, each in the file of its name', async () => {
    const files = readdirSync(folder).filter((file) => !['rule.ts', 'run.ts', 'index.ts'].includes(file));
    expect(files.sort()).toEqual(all.map((id) => `${id}.ts`).sort());
    for (const file of files) {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href);
      const own = Object.values(exported).filter((each): each is Rule => typeof each === 'object' && each !== null);
      expect(own.map((each) => each.id)).toEqual([file.replace(/\.ts$/, '')]);
      expect(rules).toContain(own[0]);
    }
  });

  test('hold no address in what they say', () => {
    for (const id of all) expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).not.toMatch(/https?:/);
  });
});
