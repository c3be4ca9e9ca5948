import type { Line } from './pdf-lines.ts';

/** Lines that stand under one another as a paragraph, or a single line of another sort. */
export interface PdfBlock {
  readonly lines: readonly Line[];
  readonly kind: 'text' | 'heading' | 'caption' | 'row' | 'margin';
  readonly page: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
}

/** The blocks of all pages in the order in which they are drawn. */
export function blocksOf(
  pages: readonly (readonly Line[])[],
  furniture: ReadonlySet<Line>,
  bodySize: number,
): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const lines of pages) {
    let open: Line[] = [];
    for (const line of lines) {
      if (open.length > 0 && !continues(open, line, furniture)) {
        blocks.push(blockOf(open, furniture, bodySize));
        open = [];
      }
      open.push(line);
    }
    if (open.length > 0) blocks.push(blockOf(open, furniture, bodySize));
  }
  return blocks;
}

/** The size that most characters have, to half a point. */
export function bodySizeOf(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function isOfSize(size: number, other: number): boolean {
  return Math.abs(size - other) <= 0.7;
}

/** Whether a line is the next one of a paragraph. */
function continues(open: readonly Line[], line: Line, furniture: ReadonlySet<Line>): boolean {
  const last = open.at(-1);
  if (!last || furniture.has(line) || furniture.has(last)) return false;
  const left = Math.min(...open.map(({ x0 }) => x0));
  const right = Math.max(...open.map(({ x1 }) => x1));
  if (!isBelow(last, line) || line.x0 >= right || line.x1 <= left) return false;
  if (line.text.includes('\t') !== last.text.includes('\t') && !isJustified(line, last)) return false;
  const ends = endsSentence(last.text);
  if (captionForSure.test(line.text) && (ends || isShort(last, right))) return false;
  if (isHeadingOf(open, line)) return false;
  return !ends || !startsParagraph(open, line, { left, right });
}

/** Whether a line stands under another of the same type, no further than lines of a paragraph do. */
function isBelow(last: Line, line: Line): boolean {
  const drop = last.y - line.y;
  return line.turn === last.turn && isOfSize(line.size, last.size) && drop > last.size * 0.3 && drop < last.size * 2;
}

/** Whether the lines so far are a heading in a type of its own, and the line begins the text below it. */
function isHeadingOf(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1) ?? line;
  if (open.length > 3 || line.font === last.font || /[,\u002d\u2010]$/.test(last.text)) return false;
  return open.every(({ font }) => font === last.font) && last.x1 < line.x1 - line.size * 2;
}

/** Whether a line behind the end of a sentence begins a paragraph: it is indented, set apart, or behind a short line. */
function startsParagraph(
  open: readonly Line[],
  line: Line,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  const last = open.at(-1) ?? line;
  if (line.x0 - left > line.size * 0.5 && open.length > 1) return true;
  if (isShort(last, right) || line.font !== last.font) return true;
  const before = open.at(-2);
  return before !== undefined && last.y - line.y > (before.y - last.y) * 1.25;
}

/** Whether two lines are equally long: then a wide gap in one of them is no column. */
function isJustified(line: Line, last: Line): boolean {
  return Math.abs(line.x0 - last.x0) < line.size * 0.2 && Math.abs(line.x1 - last.x1) < line.size * 0.2;
}

function isShort(line: Line, right: number): boolean {
  return right - line.x1 > line.size * 2;
}

const sentenceEnd = /[.!?:;。！？：；…]["'”’»」』)\]]*[*†‡§]*$/;
/** A raised number behind the end of a sentence: "…as shown.12". In "0.95" stands a digit before the point. */
const notedEnd = /[\p{L})\]”"][.!?]["”’)\]]*\d{1,3}(?:[,–-]\d{1,3})*$/u;

/** Whether a text ends as a sentence does: with its mark, and behind it no more than quotes, brackets and marks of notes. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text) || notedEnd.test(text);
}

function blockOf(lines: readonly Line[], furniture: ReadonlySet<Line>, bodySize: number): PdfBlock {
  const size = lines.map((line) => line.size).sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  const x0 = Math.min(...lines.map((line) => line.x0));
  const x1 = Math.max(...lines.map((line) => line.x1));
  return { lines, kind: kindOf(lines, furniture, size, bodySize), page: lines[0]?.page ?? 0, size, x0, x1 };
}

const captioned = String.raw`^(?:[Ff]ig(?:ure|\.)?|FIG(?:URE|\.)?|[Tt]able|TABLE|[Tt]ab\.|[Ss]cheme|[Bb]ox|圖|图|表)\s*`;
const number = String.raw`(?:S?\d+[a-z]?|[IVX]+|[一二三四五六七八九十]+)`;
/** "Table 3 shows that…" may be a sentence; "Table 3 Number of…" and "Figure 1. The…" name what stands beside them. */
const caption = new RegExp(captioned + number, 'u');
const captionForSure = new RegExp(String.raw`${captioned}${number}(?:[.:：|]|\s+\p{Lu}|\s*$)`, 'u');

function kindOf(
  lines: readonly Line[],
  furniture: ReadonlySet<Line>,
  size: number,
  bodySize: number,
): PdfBlock['kind'] {
  const [first] = lines;
  if (first === undefined) return 'text';
  if (furniture.has(first) || first.turn !== 0) return 'margin';
  const text = first.text;
  if (captionForSure.test(text) || (caption.test(text) && !isOfSize(size, bodySize))) return 'caption';
  if (lines.filter((line) => line.text.includes('\t')).length * 2 > lines.length) return 'row';
  if (lines.length <= 3 && size > bodySize + 0.7 && !endsSentence(lines.at(-1)?.text ?? '')) return 'heading';
  return 'text';
}
