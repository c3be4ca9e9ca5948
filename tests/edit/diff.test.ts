import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/edit/diff.ts';
import { applySplices, type Splice } from '../../src/edit/splice.ts';
import { inTemporaryFolder } from '../cli/harness.ts';

interface Hunk {
  readonly head: readonly number[];
  /** Its lines, with their marks; a line end that is missing is missing here, too. */
  readonly lines: readonly string[];
}

function hunksOf(diff: string): readonly Hunk[] {
  const [names, ...hunks] = diff.split(/(?<=\n)(?=@@)/);
  expect(names).toBe('--- a/x\n+++ b/x\n');
  return hunks.map((hunk) => {
    const [head = '', ...lines] = hunk.split(/(?<=\n)(?!\\)/);
    const numbers = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/.exec(head)?.slice(1);
    if (numbers === undefined) throw new Error(`no head of a hunk: ${head}`);
    return {
      head: numbers.map((number) => Number(number ?? 1)),
      lines: lines.map((line) => line.replace('\n\\ No newline at end of file\n', '')),
    };
  });
}

/** Applies a unified diff as strictly as can be: every line and every count must be right. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const { head, lines } of hunksOf(diff)) {
    const [start = 0, removed = 0, nowStart, added] = head;
    const first = removed === 0 ? start : start - 1;
    result.push(...old.slice(at, first));
    expect(result.length).toBe(added === 0 ? nowStart : Number(nowStart) - 1);
    const minus = lines.filter((line) => line[0] !== '+').map((line) => line.slice(1));
    const plus = lines.filter((line) => line[0] !== '-').map((line) => line.slice(1));
    expect([minus.length, plus.length]).toEqual([removed, added]);
    expect(minus).toEqual(old.slice(first, first + removed));
    result.push(...plus);
    at = first + removed;
  }
  return [...result, ...old.slice(at)].join('');
}
/** A text of short lines with some edits that do not touch each other. */
const edited = fc
  .record({
    lines: fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c\r\n', 'a long line\n'), { maxLength: 40 }),
    end: fc.constantFrom('', 'end'),
    cuts: fc.array(fc.tuple(fc.nat(400), fc.nat(6), fc.constantFrom('', 'x', '\n', 'x\ny', 'new\n')), { maxLength: 5 }),
  })
  .map(({ lines, end, cuts }) => {
    const before = lines.join('') + end;
    const splices: Splice[] = [];
    for (const [start, length, text] of cuts.toSorted((a, b) => a[0] - b[0])) {
      if (start + length <= before.length && start > (splices.at(-1)?.end ?? -1)) {
        splices.push({ start, end: start + length, text });
      }
    }
    return { before, splices };
  });

test('applying the diff of any edits gives the edited text', () => {
  fc.assert(
    fc.property(edited, ({ before, splices }) => {
      const after = applySplices(before, splices);
      const diff = unifiedDiff('x', before, splices);
      expect(diff === '').toBe(after === before);
      if (diff !== '') expect(patched(before, diff)).toBe(after);
    }),
    { numRuns: 1500 },
  );
});

test('git applies it, too', async () => {
  const samples = fc
    .sample(edited, { numRuns: 60, seed: 1 })
    .filter((each) => unifiedDiff('x', each.before, each.splices));
  await inTemporaryFolder((folder) => {
    for (const { before, splices } of samples.slice(0, 20)) {
      writeFileSync(join(folder, 'x'), before);
      const input = unifiedDiff('x', before, splices);
      execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], { cwd: folder, input });
      expect(readFileSync(join(folder, 'x'), 'utf8')).toBe(applySplices(before, splices));
    }
  });
});

const numbered = (count: number): string => [...Array(count).keys()].map((i) => `${i + 1}\n`).join('');

describe('a diff', () => {
  test('shows three lines around a change', () => {
    const before = numbered(9);
    const start = before.indexOf('5');
    expect(unifiedDiff('claims.yaml', before, [{ start, end: start + 1, text: 'five' }])).toBe(
      '--- a/claims.yaml\n+++ b/claims.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  test('parts changes that are more than six lines from each other, and counts on in the second hunk', () => {
    const before = numbered(20);
    const at = (line: string) => before.indexOf(`\n${line}\n`) + 1;
    const near = [
      { start: at('5'), end: at('5'), text: 'x\n' },
      { start: at('11'), end: at('11'), text: 'y\n' },
    ];
    expect(unifiedDiff('x', before, near).match(/@@.*/g)).toEqual(['@@ -2,12 +2,14 @@']);
    const far = [
      { start: at('5'), end: at('5'), text: 'x\n' },
      { start: at('12'), end: at('12'), text: 'y\n' },
    ];
    expect(unifiedDiff('x', before, far).match(/@@.*/g)).toEqual(['@@ -2,6 +2,7 @@', '@@ -9,6 +10,7 @@']);
  });

  test('says where a line end at the end of the file is missing', () => {
    expect(unifiedDiff('x', 'a\nb', [{ start: 2, end: 3, text: 'c' }])).toBe(
      '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    );
  });

  test('of edits that change nothing is empty', () => {
    expect(unifiedDiff('x', 'abc', [{ start: 0, end: 1, text: 'a' }])).toBe('');
  });
});
