import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, type Finding, type Report } from '../../src/index.ts';
import { inTemporaryFolder, runLine } from '../cli/harness.ts';
import { type Generated, generated, type Piece, textOf, yamlValue } from './registries.ts';

const order = ['disputed', 'unverified', 'sourced'];

/** The new values that a registry is to have, by their places; worked out from what the pipeline found. */
function expected(report: Report): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const findings = report.registries.flatMap((each) => each.findings);
  for (const { claim, status, anchors } of findings as readonly Finding[]) {
    const accepts = (rule: string) => claim.suppress.some((each) => each.rule === rule);
    const better = order.indexOf(status) > order.indexOf(claim.status);
    if (better && !accepts('status-understated')) values.set([...claim.at.steps, 'status'].join('.'), status);
    for (const { anchor, state, passage } of anchors) {
      if (state !== 'altered' || accepts('anchor-altered')) continue;
      values.set([...anchor.at.steps, 'exact'].join('.'), (passage?.text ?? '').replace(/\s+/g, ' '));
    }
  }
  return values;
}

/** What must match the registry afterwards: all pieces to the letter, but the scalars that are fixed. */
function patternOf(pieces: readonly Piece[], values: ReadonlyMap<string, string>): RegExp {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = pieces.map((piece) => {
    if (typeof piece === 'string') return literally(piece);
    if (!values.has(piece.steps.join('.'))) return literally(piece.scalar);
    return `[^\\r\\n]+${literally(piece.comment ?? '')}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** The value with others at some places. */
function withValues(
  value: unknown,
  values: ReadonlyMap<string, string>,
  at: readonly (string | number)[] = [],
): unknown {
  const own = values.get(at.join('.'));
  if (own !== undefined) return own;
  if (Array.isArray(value)) return value.map((each, index) => withValues(each, values, [...at, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withValues(each, values, [...at, key])]));
}

async function fixOnce({ pieces, document, mark }: Generated, folder: string): Promise<number> {
  const path = join(folder, 'claims.yaml');
  const before = textOf(pieces);
  const bom = mark ? '\ufeff' : '';
  writeFileSync(path, bom + before);
  writeFileSync(join(folder, 'doc.txt'), document);
  const report = await check({ cwd: folder, asOf: '2026-11-24' });
  const values = expected(report);
  const { code, stdout } = await runLine('claims fix', folder);
  expect([code, stdout.split('\n').length - 1]).toEqual([0, values.size]);
  const after = readFileSync(path, 'utf8');
  expect(after.startsWith('\ufeff')).toBe(mark);
  const fixed = after.slice(bom.length);
  expect(fixed).toMatch(patternOf(pieces, values));
  expect(yamlValue(fixed)).toEqual(withValues(yamlValue(before), values));

  const again = await runLine('claims fix', folder);
  expect([again.code, again.stdout, readFileSync(path, 'utf8')]).toEqual([0, '', after]);
  return [...values.keys()].filter((place) => place.endsWith('exact')).length;
}

test('whatever a registry looks like, fixing changes nothing but what is to be fixed, and twice is once', async () => {
  await inTemporaryFolder(async (folder) => {
    let anchors = 0;
    await fc.assert(
      fc.asyncProperty(generated, async (registry) => {
        anchors += await fixOnce(registry, folder);
      }),
      { numRuns: 500 },
    );
    // The property would hold of registries in which nothing is wrong.
    expect(anchors).toBeGreaterThan(200);
  });
}, 60_000);
