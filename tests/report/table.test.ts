import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csv } from '../../src/report/csv.ts';
import { markdown } from '../../src/report/markdown.ts';
import { plain, type Style } from '../../src/report/reporter.ts';
import { table } from '../../src/report/table.ts';
import { displayWidth } from '../../src/text.ts';
import { checkYaml } from '../judge/in-memory.ts';

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly figure?: string;
}

async function report(rows: readonly Row[]) {
  const claims = rows.map((row) => ({ ...row, status: 'unverified' }));
  return await checkYaml(JSON.stringify({ version: 1, claims }));
}

/** A line cut at columns of the terminal. A character that stands across a cut makes it throw. */
function cutAt(line: string, cuts: readonly number[]): readonly string[] {
  const parts = cuts.map(() => '');
  let column = 0;
  for (const character of line) {
    const part = cuts.findLastIndex((cut) => cut <= column);
    const end = column + displayWidth(character);
    if (end > (cuts[part + 1] ?? Number.POSITIVE_INFINITY)) throw new Error(`${character} stands across a column`);
    parts[part] += character;
    column = end;
  }
  return parts.map((part) => part.trimEnd());
}

/** The columns in which the heads of a table begin. */
function columnsOf(head: string): readonly number[] {
  return ['STATUS', 'ID', 'CLAIM', 'FIGURE', 'EVIDENCE'].map((name) => head.indexOf(name));
}

/** The cells of the rows of a table, with what was broken into several lines put together again. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const [head = '', ...lines] = text.split('\n\n')[0]?.split('\n') ?? [];
  const cuts = columnsOf(head);
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = cutAt(line, cuts);
    if (cells[0] !== '') rows.push([...cells]);
    else
      rows.at(-1)?.forEach((cell, i, row) => {
        row[i] = `${cell}${cells[i] ?? ''}`;
      });
  }
  return rows;
}

const rows: readonly Row[] = [
  { id: 'a', claim: '約 2,000 顆 H800 晶片用於訓練。', figure: '約 2,000 顆' },
  { id: 'shares-fell', claim: 'The shares fell.', figure: '17%' },
  { id: 'mixed-1', claim: 'DeepSeek 的模型，準確率 17%，排名第 10。' },
];

describe('the table', () => {
  test('stands in columns under Chinese text', async () => {
    expect(
      table(await report(rows), { style: plain }),
    ).toBe(`STATUS        ID           CLAIM                                     FIGURE       EVIDENCE
? unverified  a            約 2,000 顆 H800 晶片用於訓練。           約 2,000 顆         0
? unverified  shares-fell  The shares fell.                          17%                 0
? unverified  mixed-1      DeepSeek 的模型，準確率 17%，排名第 10。                      0

3 claims: 0 sourced, 0 disputed, 3 unverified
`);
  });

  test('keeps its columns when text is painted', async () => {
    const paint = (text: string) => `<${text}>`;
    const style: Style = { bold: paint, dim: paint, red: paint, green: paint, yellow: paint, blue: paint };
    const painted = table(await report(rows), { style, columns: 80 });
    expect(painted.replace(/[<>]/g, '')).toBe(table(await report(rows), { style: plain, columns: 80 }));
  });

  test('says so where no claim is', async () => {
    expect(table(await report([]), { style: plain })).toMatch(/^No claims?\.\n|^No claim matches\.\n/m);
  });

  const word = fc.constantFrom(
    '漢字',
    '晶片',
    '約',
    ' ',
    'DeepSeek',
    'H800',
    '，',
    '17%',
    'a',
    '\u{1f600}',
    'extraordinarily',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 25 }).map((all) => `${all.join('')}x`);
  const row = fc.record({ claim: words, figure: words });

  test('is no wider than the terminal, cuts no character, and loses none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(80, 100, 140),
        async (given, columns) => {
          const all = given.map((each, i) => ({ id: `claim-${i}`, ...each }));
          const text = table(await report(all), { style: plain, columns });
          for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          const squeeze = (cell: string) => cell.replace(/\s+/g, '');
          expect(cellsOf(text).map((cells) => cells.map(squeeze))).toEqual(
            all.map(({ id, claim, figure }) => ['?unverified', id, squeeze(claim), squeeze(figure), '0']),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('puts the parts of a claim below each other where the terminal is narrow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(30, 40, 50),
        async (given, columns) => {
          const all = given.map((each, i) => ({
            id: `claim-${i}`,
            ...each,
            claim: `A claim that is too long for its column. ${each.claim}`,
          }));
          const text = table(await report(all), { style: plain, columns });
          for (const line of text.split('\n\n')[0]?.split('\n') ?? [])
            expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(text.match(/^\? unverified {2}claim-\d$/gm)).toHaveLength(all.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the other lists', () => {
  test('csv has a header and a record a claim, and marks what a spreadsheet would compute', async () => {
    const text = csv(await report([{ id: 'a', claim: '=1+1, "x"', figure: '+3' }]), { style: plain });
    const [head = '', record = '', end] = text.split('\r\n');
    expect(head.split(',').slice(0, 4)).toEqual(['status', 'declared', 'id', 'claim']);
    expect(record.startsWith(`unverified,unverified,a,"'=1+1, ""x""",,,,"'+3",`)).toBe(true);
    expect(end).toBe('');
  });

  test('markdown has as many cells in every row', async () => {
    const hostile = [
      { id: 'a', claim: 'a | b', figure: '@x \\| y' },
      { id: 'b', claim: '<b> | `c`' },
    ];
    const lines =
      markdown(await report(hostile), { style: plain })
        .split('\n\n')[0]
        ?.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.split(/(?<=(?<!\\)(?:\\\\)*)\|/)).toHaveLength(7);
  });
});
