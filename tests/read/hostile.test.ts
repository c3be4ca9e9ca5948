import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { FaultCode } from '../../src/read/document.ts';
import { readText } from '../../src/read/read-text.ts';
import { bytes, utf8, utf16 } from './files.ts';
import { pages, pageWith, pdfOf, streamOf } from './pdf-file.ts';

/** A hostile file: how it is made, what it claims to be, and what may come of it. */
type Hostile = readonly [name: string, path: string, make: () => Uint8Array, outcomes: readonly ('read' | FaultCode)[]];

const text = (make: () => string) => (): Uint8Array => utf8(make());
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const small = (): Uint8Array => pages([{ x: 72, y: 700, text: 'Hello.' }]);

const markdownFiles: readonly Hostile[] = [
  ['runs of emphasis', 'a.md', text(() => '*a_ '.repeat(10_000)), ['read', 'timeout', 'memory']],
  ['runs of emphasis, with little time', 'a.md', text(() => '*a_ '.repeat(50_000)), ['timeout', 'memory']],
  ['opening brackets', 'a.md', text(() => '['.repeat(50_000)), ['read', 'timeout']],
  ['closing brackets', 'a.md', text(() => 'a]'.repeat(20_000)), ['read', 'timeout']],
  ['links', 'a.md', text(() => '[a](b)'.repeat(20_000)), ['read', 'timeout', 'memory']],
  [
    'a reference bomb',
    'a.md',
    text(() => times(5000, (i) => `[a${i}]: b\n`) + times(5000, (i) => `[a${i}] `)),
    ['read', 'timeout'],
  ],
  [
    'footnotes',
    'a.md',
    text(() => times(3000, (i) => `[^${i}]: x\n\n`) + times(3000, (i) => `[^${i}]`)),
    ['read', 'timeout'],
  ],
  ['quotations in quotations', 'a.md', text(() => '> '.repeat(10_000)), ['read', 'timeout', 'memory']],
  ['lists in lists', 'a.md', text(() => `${'- '.repeat(10_000)}a`), ['read', 'timeout', 'memory']],
  ['lists by indentation', 'a.md', text(() => times(300, (i) => `${'  '.repeat(i)}- a\n`)), ['read']],
  ['unclosed comments', 'a.md', text(() => 'a <!-- '.repeat(5000)), ['read', 'timeout']],
  ['ticks', 'a.md', text(() => times(500, (i) => `${'`'.repeat(i)} a`)), ['read', 'timeout']],
  [
    'a wide table',
    'a.md',
    text(() => `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b'.repeat(5000)}`),
    ['read', 'timeout'],
  ],
  ['elements in elements', 'a.md', text(() => '<div>'.repeat(20_000)), ['too-deep']],
  ['one line of nothing but marks', 'a.md', text(() => '#'.repeat(100_000)), ['read']],
  ['a binary file', 'a.md', () => new Uint8Array(randomBytes(100_000)), ['not-text', 'encoding']],
  ['NUL bytes', 'a.md', () => bytes("'# a'", '00', "'b'"), ['not-text']],
  ['a lone surrogate', 'a.md', () => utf16('a\ud800b', 'le'), ['encoding']],
  ['more bytes than are read', 'a.md', () => new Uint8Array(17 * 1024 * 1024).fill(97), ['too-large']],
];

const htmlFiles: readonly Hostile[] = [
  ['div in div', 'a.html', text(() => '<div>'.repeat(20_000)), ['too-deep']],
  ['tables in tables', 'a.html', text(() => '<table><tr><td>'.repeat(20_000)), ['too-deep']],
  ['b in b', 'a.html', text(() => '<b>'.repeat(100_000)), ['too-deep']],
  ['blockquote in blockquote, not too deep', 'a.html', text(() => `${'<blockquote>'.repeat(4000)}a`), ['read']],
  ['lists in lists', 'a.html', text(() => '<ul><li>'.repeat(50_000)), ['too-deep']],
  [
    'elements that are opened again in every paragraph',
    'a.html',
    text(() => `<p>${times(2000, (i) => `<b id=${i}>`)}${'<p>x'.repeat(20_000)}`),
    ['too-large'],
  ],
  ['end tags of nothing', 'a.html', text(() => '<span>'.repeat(4000) + '</x>'.repeat(500_000)), ['read', 'timeout']],
  ['attributes', 'a.html', text(() => `<a ${times(100_000, (i) => `a${i} `)}>x`), ['read', 'timeout']],
  ['broken references', 'a.html', text(() => '&#x110000;&#xd800;&amp&ampamp&&#;&#x;&nosuch;'.repeat(20_000)), ['read']],
  ['text that tables foster out', 'a.html', text(() => `<table>${'a<tr>'.repeat(50_000)}`), ['read']],
  ['comments', 'a.html', text(() => '<!--'.repeat(200_000)), ['read']],
  ['a page of 5 MB', 'a.html', text(() => '<p>17% of it '.repeat(400_000)), ['read', 'memory', 'timeout']],
  ['a Latin-1 page without a declaration', 'a.html', () => bytes("'<p>caf'", 'e9'), ['encoding']],
  ['a Big5 page that declares UTF-8', 'a.html', () => bytes("'<meta charset=utf-8><p>'", 'bdf7b946'), ['encoding']],
];

const pdfFiles: readonly Hostile[] = [
  ['half a PDF', 'a.pdf', () => small().subarray(0, 300), ['damaged', 'no-text']],
  ['a PDF without its end', 'a.pdf', () => small().subarray(0, -80), ['read', 'damaged']],
  [
    'a PDF with bytes changed',
    'a.pdf',
    () => small().map((byte, index) => (index > 50 && index % 7 === 0 ? byte ^ 1 : byte)),
    ['damaged', 'no-text', 'read'],
  ],
  [
    'a stream of 500 MB of zeros',
    'a.pdf',
    () => pdfOf(pageWith(streamOf(deflateSync(new Uint8Array(500_000_000)), '/Filter /FlateDecode'))),
    ['memory', 'timeout'],
  ],
  [
    'pages that hold themselves',
    'a.pdf',
    () => pdfOf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ['damaged'],
  ],
  [
    'forms that draw each other a billion times',
    'a.pdf',
    () => pdfOf([...pageWith(streamOf('/X Do'), '/XObject << /X 6 0 R >>'), ...formsThatDouble(30)]),
    ['timeout', 'memory'],
  ],
  [
    'a form that draws itself',
    'a.pdf',
    () =>
      pdfOf([
        ...pageWith(streamOf('/X Do'), '/XObject << /X 6 0 R >>'),
        streamOf('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>'),
      ]),
    ['no-text', 'damaged'],
  ],
  [
    'more pages than are read',
    'a.pdf',
    () =>
      pdfOf([
        catalog,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(2500)}] /Count 2500 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    ['too-large'],
  ],
  [
    'brackets in brackets',
    'a.pdf',
    () => pdfOf([catalog, `<< /Type /Pages /Kids ${'['.repeat(50_000)}${']'.repeat(50_000)} /Count 1 >>`]),
    ['damaged'],
  ],
  ['no PDF', 'a.pdf', text(() => 'This is none.'), ['damaged']],
  [
    'more bytes than are read',
    'a.pdf',
    () => Uint8Array.from({ length: 51 * 1024 * 1024 }, (_, index) => '%PDF-1.7'.charCodeAt(index) || 32),
    ['too-large'],
  ],
];

function formsThatDouble(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const drawn = index === count - 1 ? 'BT /F1 9 Tf (a) Tj ET' : '/X Do /X Do';
    return streamOf(
      drawn,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${7 + index} 0 R >> >>`,
    );
  });
}

/** Less than the ten seconds that are promised, so that the suite ends soon; files that end in time are not affected. */
const timeoutMs = 2500;

describe.each([
  ['Markdown', markdownFiles],
  ['HTML', htmlFiles],
  ['PDF', pdfFiles],
])('A hostile %s file', (_, files) => {
  test.each(files.map((file) => [...file] as const))(
    'with %s is read or refused',
    async (_name, path, make, outcomes) => {
      const file = make();
      const started = performance.now();
      const reading = await readText(file, undefined, { path, timeoutMs });
      expect(outcomes).toContain('fault' in reading ? reading.code : 'read');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});

test('files that take long or crash their reader stand in no other file’s way', async () => {
  const bomb = pdfOf(pageWith(streamOf(deflateSync(new Uint8Array(100_000_000)), '/Filter /FlateDecode')));
  const readings = await Promise.all([
    readText(bomb, undefined, { timeoutMs: 300 }),
    readText(small()),
    readText(utf8('*a_ '.repeat(50_000)), 'text/markdown', { timeoutMs: 300 }),
    readText(utf8('# Hello'), 'text/markdown'),
  ]);
  expect(readings.map((reading) => ('fault' in reading ? reading.code : reading.text))).toEqual([
    'timeout',
    'Hello.',
    'timeout',
    'Hello',
  ]);
}, 20_000);
