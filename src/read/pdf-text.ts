import { withUrls } from './asides.ts';
import type { Aside, Block, BlockKind } from './document.ts';
import { joinsLines } from './line-ends.ts';
import { blocksOf, bodySizeOf, isOfSize, type PdfBlock } from './pdf-blocks.ts';
import { furnitureOf } from './pdf-furniture.ts';
import { lineNumbersOf } from './pdf-line-numbers.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-order.ts';
import type { Run } from './pdf-runs.ts';

/** The text of a PDF, as plain data that can leave a process. */
export interface PdfText {
  readonly text: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly pages: number;
  /** From each offset on the text is of that page, from 1, to the next. A page has several where text was put together. */
  readonly turns: readonly (readonly [number, number])[];
}

/** Makes text of what the pages draw: lines, paragraphs that run on from page to page, and what stands beside them. */
export function layOut(pages: readonly (readonly Run[])[]): PdfText {
  const numbers = new Set<Line>();
  const lines = pages.map((runs, page) => {
    const beside = lineNumbersOf(runs);
    const text = linesOf(beside.size === 0 ? runs : runs.filter((run) => !beside.has(run)), page);
    const numbered = linesOf([...beside], page);
    for (const line of numbered) numbers.add(line);
    return [...text, ...numbered];
  });
  const bodySize = bodySizeOf(lines);
  const blocks = blocksOf(lines, new Set([...furnitureOf(lines), ...numbers]), bodySize);
  const out = pageWriter();
  for (const paragraph of paragraphsOf(blocks)) {
    out.open();
    for (const line of paragraph.flatMap((block) => block.lines)) out.line(line);
    out.close(kindOf(paragraph[0], bodySize));
  }
  return { ...out.finish(), pages: pages.length };
}

function kindOf(block: PdfBlock | undefined, bodySize: number): BlockKind {
  if (block === undefined) return 'paragraph';
  if (block.kind === 'row') return 'cell';
  if (block.kind !== 'text') return block.kind;
  const small = block.size < bodySize && !isOfSize(block.size, bodySize);
  return small && /^(?:\d{1,2}|[*†‡§¶]+)\s?\p{L}/u.test(block.lines[0]?.text ?? '') ? 'footnote' : 'paragraph';
}

interface PageWriter {
  open(): void;
  line(line: Line): void;
  close(kind: BlockKind): void;
  finish(): Omit<PdfText, 'pages'>;
}

function pageWriter(): PageWriter {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const asides: Aside[] = [];
  const turns: [number, number][] = [];
  let length = 0;
  let start = 0;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  return {
    open() {
      if (length > 0) write('\n\n');
      start = length;
    },
    line({ text, page, marks }) {
      if (length > start && !joinsLines(parts.at(-1) ?? '', text)) write('\n');
      if (turns.at(-1)?.[1] !== page + 1) turns.push([length, page + 1]);
      for (const [from, to] of marks) asides.push({ start: length + from, end: length + to, kind: 'note-mark' });
      write(text);
    },
    close: (kind) => void blocks.push({ start, end: length, kind }),
    finish() {
      const text = parts.join('');
      return { text, blocks, asides: withUrls(text, asides), turns };
    },
  };
}
