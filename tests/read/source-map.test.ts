import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { ReadDocument } from '../../src/read/document.ts';
import { html, markdown, readIn } from './files.ts';

/** Pieces of which pages and documents are made, so that every construct meets every other. */
const words = [
  '17',
  '%',
  'chips',
  '輝達',
  '下跌',
  '𠮷',
  'e\u0301',
  '１２',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '.',
  '，',
];
const references = [
  '&amp;',
  '&lt',
  '&#8364;',
  '&#x1F600;',
  '&notit;',
  '&',
  '&nosuch;',
  '&nbsp;',
  '&acE;',
  '&Tab;',
  '&#128;',
];
const markdownMarks = [
  ...['**', '*', '_', '`', '~~', '[', '](u)', '![', '\\*', '\\', '\n\n', '\n> ', '\n- ', '\n# ', '|', '\n|-|-|\n'],
  ...['[^1]', '\n[^1]: ', '<b>', '</b>', '<!-- c -->', '<div>', '</div>', '\n\n<div>', '  \n', '\n    ', '```', '<br>'],
];
const tags = [
  ...['<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<table>', '<tr>', '<td>', '</table>', '<pre>', '</pre>', '<br>'],
  ...[
    '<div>',
    '</div>',
    '<li>',
    '<a href=x>',
    '</a>',
    '<!-- c -->',
    '<script>',
    '</script>',
    '<select>',
    '</x>',
    '<svg>',
  ],
  ...['<h1>', '</h1>', '<sup>', '</sup>', '<button>', '<', '>', '</', '<textarea>', '<nav>', '</nav>', '<title>'],
];

function sources(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...references), fc.constantFrom('', ...pieces)), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));
}

/** What is wrong with the map of a document: a character that its source does not stand for. */
function wrongPlace(read: ReadDocument): string | undefined {
  for (let at = 0; at < read.text.length; at += 1) {
    const unit = read.text.charAt(at);
    if (/[ \t\n]/.test(unit)) continue;
    const { start, end } = read.sourceSpan(at, at + 1);
    const source = read.source.slice(start, end);
    if (source === unit) continue;
    const [node] = parseFragment(source).childNodes;
    const decoded = source.startsWith('&') && node && 'value' in node ? node.value : '';
    if (!decoded.includes(unit)) return `${JSON.stringify(unit)} at ${at} stands for ${JSON.stringify(source)}`;
  }
  return undefined;
}

/** Blocks and asides are in order, inside the text, and blocks do not overlap nor begin or end with white space. */
function wrongParts({ text, blocks, asides }: ReadDocument): string | undefined {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length) return JSON.stringify(block);
    end = block.end;
  }
  const outside = asides.find((aside) => aside.start >= aside.end || aside.end > text.length);
  return outside && JSON.stringify(outside);
}

describe('The map from the text to the file', () => {
  test.each([
    ['Markdown', markdownMarks, markdown],
    ['HTML', tags, html],
    ['plain text', [], (source: string) => readIn('text/plain', source)],
  ] as const)('finds the source of every character of %s', async (_, pieces, read) => {
    await fc.assert(
      fc.asyncProperty(sources(pieces), async (source) => {
        const result = await read(source);
        expect(wrongPlace(result)).toBeUndefined();
        expect(wrongParts(result)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  test('a stretch of mere separators is empty and stands at what follows', async () => {
    const read = await html('<p>a</p><p>b</p>');
    expect(read.sourceSpan(1, 3)).toEqual({ start: 11, end: 11 });
    expect(read.sourceSpan(0, 4)).toEqual({ start: 3, end: 12 });
    expect(read.sourceSpan(4, 4)).toEqual({ start: 12, end: 12 });
    expect((await html('')).sourceSpan(0, 0)).toEqual({ start: 0, end: 0 });
  });
});
