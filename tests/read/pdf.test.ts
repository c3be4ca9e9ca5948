import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/read/pdf-runs.ts';
import { layOut } from '../../src/read/pdf-text.ts';
import { readText } from '../../src/read/read-text.ts';
import { asidesOf, blocksOf, document, faultOf } from './files.ts';
import { type Drawn, lines, pages, pageWith, pdfOf, streamOf } from './pdf-file.ts';

/** Words as pdf.js gives them; a character is half as wide as high. */
function runs(drawn: readonly Drawn[], font = 'serif'): Run[] {
  return drawn.map(({ x, y, size = 10, text }) => ({
    text,
    x,
    y,
    size,
    turn: 0,
    font,
    width: text.length * size * 0.5,
  }));
}

function textOf(...drawn: readonly (readonly Drawn[])[]): string {
  return layOut(drawn.map((words) => runs(words))).text;
}

const column = [
  'The quick brown fox jumps over the lazy',
  'dog, and the share of it that jumps has',
  'risen by 17% since the beginning of the',
];

describe('A PDF', () => {
  test('is read with its pages and its language', async () => {
    const read = document(
      await readText(pages(lines(72, 700, ['One 17%.']), lines(72, 700, ['Two (caf\u00e9) here.'])), 'application/pdf'),
    );
    expect(read.text).toBe('One 17%.\n\nTwo (café) here.');
    expect([read.pages, read.language, read.mediaType, read.source]).toEqual([2, 'en-GB', 'application/pdf', '']);
    expect([read.pageAt?.(0), read.pageAt?.(9), read.pageAt?.(10), read.pageAt?.(99)]).toEqual([1, 1, 2, 2]);
    expect([read.sourceSpan(0, 3), read.byteOffset(3)]).toEqual([{ start: 0, end: 0 }, 0]);
  });

  test('that is encrypted says so', async () => {
    const file = pdfOf(
      pageWith(streamOf('BT /F1 12 Tf (a) Tj ET')),
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
    );
    expect((await faultOf(file)).code).toBe('encrypted');
  });

  test('without text says so', async () => {
    expect((await faultOf(pdfOf(pageWith(streamOf('0 0 100 100 re f'))))).fault).toBe(
      'The PDF holds no text. Its pages may be scanned images.',
    );
  });

  test('whose font needs a table of characters says so, instead of leaving its words out', async () => {
    const objects = pageWith(streamOf('BT /F2 12 Tf <a4a4a4e5> Tj ET BT /F1 12 Tf 9 9 Td (a) Tj ET'));
    objects[2] = String(objects[2]).replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R');
    objects.push(
      '<< /Type /Font /Subtype /Type0 /BaseFont /MSung /Encoding /ETen-B5-H /DescendantFonts [7 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 0 >> /FontDescriptor 8 0 R >>',
      '<< /Type /FontDescriptor /FontName /MSung /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 8 /Descent 0 /CapHeight 7 /StemV 8 >>',
    );
    expect((await faultOf(pdfOf(objects))).fault).toBe(
      'Text of the PDF cannot be read: a font needs the character table ETen-B5-H, which is not at hand.',
    );
  });
});

describe('The lines of a PDF', () => {
  test('are those of a paragraph as long as they stand close', () => {
    expect(textOf([...lines(72, 700, column), ...lines(72, 600, ['Another paragraph.'])])).toBe(
      `${column.join('\n')}\n\nAnother paragraph.`,
    );
  });

  test('are put together from words by the gaps between them', () => {
    const words = [
      { x: 72, y: 700, text: 'He' },
      { x: 82.2, y: 700, text: 'llo' },
      { x: 100, y: 700, text: 'world' },
    ];
    expect(textOf(words)).toBe('Hello world');
  });

  test('are rows with tabs where the gaps are wide', () => {
    const row = [
      { x: 72, y: 700, text: 'Height' },
      { x: 150, y: 700, text: '173' },
      { x: 200, y: 700, text: '7.04' },
    ];
    expect(textOf(row)).toBe('Height\t173\t7.04');
  });

  test('end with their hyphens', () => {
    expect(textOf(lines(72, 700, ['The pro-', 'duction.']))).toBe('The pro-\nduction.');
  });

  test('of Chinese are joined, and gaps of justification are no spaces', () => {
    const chinese = [
      { x: 72, y: 700, text: '輝達' },
      { x: 85, y: 700, text: '股價' },
      { x: 72, y: 688, text: '下跌 17%' },
    ];
    expect(textOf(chinese)).toBe('輝達股價下跌 17%');
  });

  test('have no ligatures', () => {
    const read = layOut([runs([{ x: 72, y: 700, text: 'The five ﬁrst eﬀects' }])]);
    expect(read.text).toBe('The five ﬁrst eﬀects');
  });

  test('have a raised number set apart from a figure, and not from a unit', () => {
    const powers = [
      { x: 72, y: 700, text: '10' },
      { x: 82, y: 704, size: 6, text: '6' },
      { x: 88, y: 700, text: 'cells in 5 m' },
      { x: 148, y: 704, size: 6, text: '2' },
    ];
    expect(textOf(powers)).toBe('10 6 cells in 5 m2');
  });

  test('have marks of notes marked', () => {
    const found = layOut([
      runs([
        { x: 72, y: 700, text: 'as was shown' },
        { x: 132, y: 704, size: 6, text: '12,13' },
      ]),
    ]);
    expect(found.asides.map(({ start, end }) => found.text.slice(start, end))).toEqual(['12,13']);
  });

  test('have accents on their letters, whichever was drawn first', () => {
    const first = [
      { x: 72, y: 700, text: 'Pittichov´' },
      { x: 118, y: 700, text: 'a et al.' },
    ];
    const last = [
      { x: 72, y: 700, text: 'Universite' },
      { x: 118, y: 700, text: '´ Paris' },
    ];
    expect([textOf(first), textOf(last), textOf([{ x: 72, y: 700, text: 'Le´ger, caf´e, Maı¨s' }])]).toEqual([
      'Pittichová et al.',
      'Université Paris',
      'Léger, café, Maïs',
    ]);
  });
});

describe('A sentence of a PDF', () => {
  const rest = ['year and is going to rise further still.', 'Nobody has said why that is so.'];

  test('runs on from page to page over heads, feet and numbers of pages', () => {
    const page = (number: number, body: readonly string[]): Drawn[] => [
      { x: 72, y: 780, text: `Journal of Foxes ${number}` },
      ...lines(72, 700, body),
      { x: 300, y: 20, text: `${number}` },
    ];
    const { text, blocks } = layOut([runs(page(1, column)), runs(page(2, rest)), runs(page(3, ['The end.']))]);
    expect(text).toContain([...column, ...rest].join('\n'));
    expect(blocks.filter(({ kind }) => kind === 'margin').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Journal of Foxes 1',
      '1',
      'Journal of Foxes 2',
      '2',
      'Journal of Foxes 3',
      '3',
    ]);
  });

  test('runs on over a note, a figure and a table', () => {
    const between = [
      ...lines(72, 200, ['1 A note at the foot of the page.'], 8),
      ...lines(300, 700, ['Figure 1. Foxes that jump.']),
      { x: 300, y: 600, text: 'Fox' },
      { x: 400, y: 600, text: '17' },
    ];
    expect(textOf([...lines(72, 700, column), ...between], lines(72, 700, rest))).toContain(
      [...column, ...rest].join('\n'),
    );
  });

  test('runs on into the next column, though a name stands first there', () => {
    const named = ['Brown family, and is going to rise further still.', 'Nobody has said why that is so.'];
    expect(textOf([...lines(72, 400, column), ...lines(300, 700, named)])).toBe([...column, ...named].join('\n'));
  });

  test('does not run on into a paragraph that begins anew', () => {
    const anew = [
      { x: 310, y: 700, text: 'Another paragraph begins with an indent' },
      { x: 300, y: 688, text: 'and goes on in the line below, and so it is' },
    ];
    expect(textOf([...lines(72, 400, column), ...anew])).toContain('beginning of the\n\nAnother');
  });

  test('finds its end behind another paragraph', () => {
    const other = [
      { x: 310, y: 700, text: 'Another paragraph begins with an indent' },
      { x: 300, y: 688, text: 'and goes on in the line below, and so it is.' },
    ];
    expect(textOf([...lines(72, 400, column), ...other, ...lines(300, 500, rest)])).toBe(
      `${[...column, ...rest].join('\n')}\n\n${other.map(({ text }) => text).join('\n')}`,
    );
  });

  test('keeps the page of each of its parts', () => {
    const { turns, text } = layOut([runs(lines(72, 700, column)), runs(lines(72, 700, rest))]);
    expect(turns.map(([offset, page]) => [text.slice(offset, offset + 4), page])).toEqual([
      ['The ', 1],
      ['year', 2],
    ]);
  });
});

describe('What stands beside the text of a PDF', () => {
  test('are numbers of lines', () => {
    const numbered = Array.from({ length: 12 }, (_, index) => [
      { x: 50, y: 700 - index * 12, text: `${index + 1}` },
      { x: 72, y: 700 - index * 12, text: `this is line ${'abcdefghijkl'.charAt(index)} of the text,` },
    ]);
    const { text, blocks } = layOut([runs(numbered.flat())]);
    expect(text).toContain('line a of the text,\nthis is line b of the text,');
    expect(blocks.filter(({ kind }) => kind === 'margin')).toHaveLength(12);
  });

  test('are no numbers of the rows of a table', () => {
    const table = Array.from({ length: 12 }, (_, index) => [
      { x: 72, y: 700 - index * 12, text: `${index + 1}` },
      { x: 100, y: 700 - index * 12, text: 'fox' },
    ]);
    expect(textOf([...lines(72, 400, column), ...table.flat()])).toContain('2\tfox\n3\tfox');
  });

  test('are captions and rows', () => {
    const drawn = [
      ...lines(72, 700, ['Table 1. Heights of foxes.']),
      { x: 72, y: 650, text: 'Mean' },
      { x: 150, y: 650, text: '173' },
    ];
    const { text, blocks } = layOut([runs(drawn)]);
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'caption: Table 1. Heights of foxes.',
      'cell: Mean\t173',
    ]);
  });

  test('are headings in a type of their own', async () => {
    const file = pages([...lines(72, 700, ['A heading'], 14), ...lines(72, 670, column)]);
    const read = document(await readText(file));
    expect(blocksOf(read)[0]).toBe('heading: A heading');
    expect(asidesOf(read)).toEqual([]);
  });
});
