import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sourceLine } from '../../src/report/escape.ts';
import { lensOf } from '../../src/report/frame.ts';
import { plain } from '../../src/report/reporter.ts';
import { displayWidth } from '../../src/text.ts';

const path = 'claims.yaml';

function frameOf(text: string, start: number, end: number, columns?: number): readonly string[] {
  const terminal = { style: plain, ...(columns === undefined ? {} : { columns }) };
  return lensOf(new Map([[path, text]])).frame({ path, start, end }, terminal);
}

/** The frame of the first place in a text where some words stand. */
function frame(text: string, words: string, columns?: number): readonly string[] {
  const start = text.indexOf(words);
  return frameOf(text, start, start + words.length, columns);
}

/** What stands in a line between two columns of the terminal. */
function under(line: string, from: number, to: number): string {
  let column = 0;
  let found = '';
  for (const character of line) {
    if (column >= from && column < to) found += character;
    column += displayWidth(character);
  }
  return found;
}

/** What the carets of a frame stand under. */
function marked(lines: readonly string[]): string {
  const [, shown = '', carets = ''] = lines;
  const from = carets.indexOf('^');
  return under(shown, from, carets.length);
}

describe('a frame', () => {
  test('shows the line with its number, and carets under the words', () => {
    expect(frame('version: 1\nclaims: all\n', 'all')).toEqual(['  |', '2 | claims: all', '  |         ^^^']);
  });

  test('has room for line numbers of any length', () => {
    const text = `${'x\n'.repeat(1233)}status: sauced\n`;
    expect(frame(text, 'sauced')).toEqual(['     |', '1234 | status: sauced', '     |         ^^^^^^']);
  });

  test('counts two columns for a Chinese character, before the words and in them', () => {
    expect(frame('claim: 約 2,000 顆晶片\n', '2,000')).toEqual([
      '  |',
      '1 | claim: 約 2,000 顆晶片',
      '  |           ^^^^^',
    ]);
    expect(frame('claim: 約 2,000 顆晶片\n', '顆晶片')).toEqual([
      '  |',
      '1 | claim: 約 2,000 顆晶片',
      '  |                 ^^^^^^',
    ]);
  });

  test('shows a tab as two spaces, and what cannot be seen by its name', () => {
    expect(frame('\tid:\tx\n', 'x')).toEqual(['  |', '1 |   id:  x', '  |        ^']);
    expect(frame('a\u202eb: x\n', 'x')).toEqual(['  |', '1 | a\\u{202E}b: x', '  |             ^']);
    expect(frame('a: \u001b[31m\n', '\u001b[31m')).toEqual(['  |', '1 | a: \\u{1B}[31m', '  |    ^^^^^^^^^^']);
  });

  test('marks one column where there is nothing to mark', () => {
    expect(frameOf('status:\n', 7, 7)).toEqual(['  |', '1 | status:', '  |        ^']);
    expect(frameOf('a\n', 2, 2)).toEqual(['  |', '2 |', '  | ^']);
  });

  test('marks what is on the first line of several', () => {
    expect(frameOf('a: |\n  one\n  two\n', 3, 16)).toEqual(['  |', '1 | a: |', '  |    ^']);
  });

  test('knows all line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(frame(`a: 1${end}b: 2${end}`, '2')).toEqual(['  |', '2 | b: 2', '  |    ^']);
    }
  });

  test('of a file that has no text is none', () => {
    expect(lensOf(new Map()).frame({ path, start: 0, end: 0 }, { style: plain })).toEqual([]);
    expect(frameOf('', 0, 0)).toEqual([]);
  });

  test('of a long line is a window in which the words stay in view', () => {
    const text = `${'before '.repeat(1000)}WORDS${' after'.repeat(1000)}\n`;
    for (const columns of [undefined, 120, 80, 40, 20]) {
      const lines = frame(text, 'WORDS', columns);
      expect(marked(lines)).toBe('WORDS');
      expect(lines[1]).toMatch(/^1 \| ….*WORDS.*…$/);
    }
  });

  test('of a line as long as a file is there at once', () => {
    const text = `${'漢'.repeat(5_000_000)}X${'漢'.repeat(1_000_000)}`;
    const start = performance.now();
    expect(marked(frame(text, 'X', 80))).toBe('X');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('of words that are too long shows how they begin', () => {
    const lines = frame(`a: ${'漢字'.repeat(100)}\n`, '漢字'.repeat(100), 40);
    expect(marked(lines)).toMatch(/^(?:漢字)+漢?…$/);
    expect(lines[1]).toMatch(/^1 \| a: 漢字/);
  });

  const unit = fc.constantFrom('a', 'b', ' ', '漢', '，', '\t', '\u{1f600}', '\u202e', '字', 'word ');
  const stretch = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

  test('stands under the words, whatever is before and behind them, and is no wider than the terminal', () => {
    fc.assert(
      fc.property(
        stretch,
        stretch,
        stretch,
        fc.constantFrom(undefined, 30, 40, 80, 200),
        (before, words, after, columns) => {
          const lines = frameOf(
            `x\n${before}${words}${after}\n`,
            2 + before.length,
            2 + before.length + words.length,
            columns,
          );
          expect(lines).toHaveLength(3);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns ?? 124);
          const found = marked(lines);
          const all = sourceLine(words);
          if (found.endsWith('…')) expect(all.startsWith(found.slice(0, -1))).toBe(true);
          else if (all !== '') expect(found.trimEnd()).toBe(all.trimEnd());
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a position', () => {
  const position = (text: string, start: number, end: number) =>
    lensOf(new Map([[path, text]])).position({ path, start, end });

  test('counts lines and columns from one, in UTF-16 code units', () => {
    expect(position('漢\u{1f600}x\ny', 3, 4)).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 5 });
    expect(position('a\r\nb\rc\nd', 3, 7)).toEqual({ line: 2, column: 1, endLine: 4, endColumn: 1 });
    expect(position('', 0, 0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  test('agrees with counting by hand', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '漢', '\u{1f600}'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(), (given, n) => {
        const at = n % (given.length + 1);
        // Between the two halves of CRLF the next line has not begun.
        fc.pre(!(given[at - 1] === '\r' && given[at] === '\n'));
        const lines = given.slice(0, at).split(/\r\n|\n/);
        const { line, column } = position(given, at, at);
        expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written as path, line and column', () => {
    expect(lensOf(new Map([[path, 'a\nbc']])).where({ path, start: 3, end: 4 })).toBe('claims.yaml:2:2');
  });
});
