import { endsSentence, isOfSize, type PdfBlock } from './pdf-blocks.ts';

/** How many blocks and pages a table or a note may take up in the middle of a sentence: a chart has many labels. */
const mostBlocks = 400;
const mostPages = 3;

/**
 * Puts paragraphs together that a page, a column, a table or a note interrupts: each is a list of the blocks that it
 * runs through. What interrupted it comes behind it. Everything else stays in the order in which it is drawn.
 */
export function paragraphsOf(blocks: readonly PdfBlock[]): readonly (readonly PdfBlock[])[] {
  const paragraphs: PdfBlock[][] = [];
  const taken = new Set<PdfBlock>();
  blocks.forEach((block, index) => {
    if (taken.has(block)) return;
    const paragraph = [block];
    paragraphs.push(paragraph);
    for (let at = continuation(blocks, index, taken); at !== undefined; at = continuation(blocks, at, taken)) {
      const found = blocks[at];
      if (found === undefined) return;
      paragraph.push(found);
      taken.add(found);
    }
  });
  return withOrphans(paragraphs);
}

/**
 * Puts a paragraph that begins in the middle of a sentence behind the last one before it that stops in one, where other
 * paragraphs are drawn between them.
 */
function withOrphans(paragraphs: readonly PdfBlock[][]): readonly (readonly PdfBlock[])[] {
  const joined: PdfBlock[][] = [];
  let open: PdfBlock[] | undefined;
  for (const paragraph of paragraphs) {
    const [first] = paragraph;
    const last = open?.at(-1);
    if (open && first && last && isOrphan(first) && first.page - last.page <= 1 && isSetAlike(last, first)) {
      open.push(...paragraph);
      open = undefined;
    } else joined.push(paragraph);
    const end = paragraph.at(-1);
    if (end && isUnfinished(end) && isProse(end)) open = joined.at(-1);
  }
  return joined;
}

/** Whether a block begins in the middle of a sentence; a single letter may be the mark of a note. */
function isOrphan(block: PdfBlock): boolean {
  return block.kind === 'text' && isProse(block) && /^\p{Ll}{2}/u.test(block.lines[0]?.text ?? '');
}

/** The index of the block that an unfinished one goes on in. */
function continuation(blocks: readonly PdfBlock[], index: number, taken: ReadonlySet<PdfBlock>): number | undefined {
  const block = blocks[index];
  if (block === undefined || !isUnfinished(block)) return undefined;
  for (const [at, next] of candidates(blocks, index + 1, block, taken)) {
    if (isContinuation(block, next, at === index + 1)) {
      return isOrphan(next) ? at : (orphanFrom(blocks, at, block, taken) ?? at);
    }
    if (isProse(next) && isSetAlike(block, next)) return undefined;
  }
  return undefined;
}

/** The blocks from an index on in which a block may go on, with their indexes. */
function* candidates(
  blocks: readonly PdfBlock[],
  from: number,
  block: PdfBlock,
  taken: ReadonlySet<PdfBlock>,
): Generator<readonly [number, PdfBlock]> {
  for (let at = from; at < Math.min(blocks.length, from + mostBlocks); at += 1) {
    const next = blocks[at];
    if (next === undefined || next.page > block.page + mostPages) return;
    if (!taken.has(next) && next.kind === 'text' && isOfSize(next.size, block.size)) yield [at, next];
  }
}

/**
 * The index of a block that begins in the middle of a sentence, where none before it stops in one: it is then a better
 * continuation than a block that begins like any other.
 */
function orphanFrom(
  blocks: readonly PdfBlock[],
  from: number,
  block: PdfBlock,
  taken: ReadonlySet<PdfBlock>,
): number | undefined {
  for (const [at, next] of candidates(blocks, from, block, taken)) {
    if (next.page > block.page + 1) return undefined;
    if (isOrphan(next) && isSetAlike(block, next)) return at;
    if (isProse(next) && isUnfinished(next)) return undefined;
  }
  return undefined;
}

/** Whether a text stops where no sentence does, at the end of a line. */
function isUnfinished(block: PdfBlock): boolean {
  const last = block.lines.at(-1);
  if (block.kind !== 'text' || last === undefined || endsSentence(last.text)) return false;
  // Not all text is justified, but a paragraph is rarely cut where its line is short.
  return block.lines.length > 1 ? last.x1 - block.x0 > (block.x1 - block.x0) * 0.6 : isProse(block);
}

/** Whether a block has the long lines of running text, unlike the head of a table. */
function isProse({ lines }: PdfBlock): boolean {
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return letters >= 40 && letters >= 25 * (lines.length - 1);
}

function isContinuation(block: PdfBlock, next: PdfBlock, adjacent: boolean): boolean {
  const start = next.lines[0]?.text ?? '';
  const goesOn = /^[\p{Ll}\p{Script=Han},;)\]]/u.test(start);
  const isBelow = next.page === block.page && topOf(next) < bottomOf(block);
  if (adjacent && goesOn && isBelow) return true;
  if (!isSetAlike(block, next)) return false;
  if (goesOn && adjacent) return true;
  if (!isProse(block) || !isProse(next)) return false;
  // A name or a number may stand first in the next column, but then nothing sets the line apart.
  return goesOn || (/^[\p{Lu}\p{N}("“‘([−+–-]/u.test(start) && !isIndented(next) && !(adjacent && isBelow));
}

/** Whether two texts have the same type and about the same width, as the columns of one text have. */
function isSetAlike(block: PdfBlock, next: PdfBlock): boolean {
  const [first] = next.lines;
  if (first === undefined || Math.abs(next.size - block.size) > 0.2) return false;
  // Each page may name its fonts anew.
  if (next.page === block.page && mainFont(next) !== mainFont(block)) return false;
  return next.lines.length === 1 || first.x1 - first.x0 > (block.x1 - block.x0) * 0.6;
}

function mainFont({ lines }: PdfBlock): string {
  const counts = new Map<string, number>();
  for (const { font, text } of lines) counts.set(font, (counts.get(font) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function topOf({ lines }: PdfBlock): number {
  return lines[0]?.y ?? 0;
}

function bottomOf({ lines }: PdfBlock): number {
  return lines.at(-1)?.y ?? 0;
}

function isIndented({ lines }: PdfBlock): boolean {
  const [first, second] = lines;
  return first !== undefined && second !== undefined && first.x0 - second.x0 > first.size * 0.5;
}
