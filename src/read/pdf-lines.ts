import { withoutWideSpaces } from './line-ends.ts';
import { composeAccents, joinOverdrawn } from './pdf-accents.ts';
import type { Run } from './pdf-runs.ts';

/** What stands on one baseline, from left to right. Cells of a row are parted by tabs. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The size and the font of most of its characters. */
  readonly size: number;
  readonly font: string;
  readonly turn: number;
  /** From 0. */
  readonly page: number;
  /** Raised numbers and signs that may be marks of notes, as offsets in `text`. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A gap of so many heights parts cells; one of so many parts words. */
const cellGap = 2;
const wordGap = 0.2;

/** The lines of a page in the order in which it draws them. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const lines: Line[] = [];
  let open: OpenLine | undefined;
  for (const run of runs) {
    if (run.text === '') continue;
    const isSpace = run.text.trim() === '';
    if (open && joins(open, run)) append(open, run);
    else if (!isSpace) {
      if (open) lines.push(finish(open, page));
      open = start(run);
    }
  }
  if (open) lines.push(finish(open, page));
  return lines.filter((line) => line.text !== '');
}

interface OpenLine {
  text: string;
  x0: number;
  x1: number;
  y: number;
  /** The largest size so far: a raised number may come first. */
  size: number;
  readonly turn: number;
  readonly weights: Map<string, { readonly font: string; readonly size: number; count: number }>;
  readonly marks: [number, number][];
}

function start(run: Run): OpenLine {
  const { x, y, size, turn, width } = run;
  const line: OpenLine = { text: '', x0: x, x1: x + width, y, size, turn, weights: new Map(), marks: [] };
  write(line, run);
  return line;
}

/** Whether a run goes on where the line stops: on its baseline or a little raised, and not further back than an accent. */
function joins(line: OpenLine, run: Run): boolean {
  if (run.turn !== line.turn) return false;
  const size = Math.max(line.size, run.size);
  // A power may stand over an index, so that both begin at the same place.
  const isSmall = run.size < line.size * 0.85 && Math.abs(run.x - line.x1) < line.size;
  return Math.abs(run.y - line.y) <= size * (isSmall ? 0.8 : 0.5) && run.x >= line.x1 - size * 0.8;
}

function append(line: OpenLine, run: Run): void {
  const gap = run.x - line.x1;
  const isSpace = run.text.trim() === '';
  if (isSpace) {
    const wide = run.width > line.size * cellGap;
    if (!line.text.endsWith('\t')) line.text = wide ? `${line.text.trimEnd()}\t` : spaced(line.text);
    line.x1 = Math.max(line.x1, run.x + run.width);
    return;
  }
  if (gap > line.size * cellGap) line.text = `${line.text.trimEnd()}\t`;
  else if (gap > line.size * wordGap) line.text = spaced(line.text);
  write(line, run);
}

function spaced(text: string): string {
  return text === '' || text.endsWith(' ') || text.endsWith('\t') ? text : `${text} `;
}

function write(line: OpenLine, run: Run): void {
  const overdrawn = run.x < line.x1 - 0.1 * line.size ? joinOverdrawn(line.text, run.text) : undefined;
  if (overdrawn === undefined) writeText(line, run);
  else line.text = overdrawn;
  const key = `${run.font} ${run.size.toFixed(1)}`;
  const weight = line.weights.get(key) ?? { font: run.font, size: run.size, count: 0 };
  weight.count += run.text.trim().length;
  line.weights.set(key, weight);
  if (run.size > line.size * 1.1) line.y = run.y;
  line.size = Math.max(line.size, run.size);
  line.x0 = Math.min(line.x0, run.x);
  line.x1 = Math.max(line.x1, run.x + run.width);
}

function writeText(line: OpenLine, run: Run): void {
  const raised = run.size < line.size * 0.85 && run.y - line.y > line.size * 0.15;
  // 10⁶ drawn as 10 and a raised 6 is not 106.
  if (raised && /\d$/.test(line.text) && /^[\d+−–-]/.test(run.text)) line.text = spaced(line.text);
  const before = line.text;
  line.text += composeAccents(run.text);
  if (raised && isNoteMark(before, run.text.trim())) line.marks.push([before.length, line.text.trimEnd().length]);
}

/** A raised number behind a word or a mark of punctuation; behind a unit such as `m` it is a power. */
function isNoteMark(before: string, mark: string): boolean {
  return /(?:\p{L}{3}|[.,;:)\]”"])$/u.test(before) && /^(?:\d{1,3}(?:[,–-]\s?\d{1,3})*,?|[*†‡§¶]+|[a-f])$/.test(mark);
}

function finish(line: OpenLine, page: number): Line {
  const [most] = [...line.weights.values()].sort((a, b) => b.count - a.count);
  const text = line.text.trimEnd();
  const tight = withoutWideSpaces(text);
  return {
    text: tight,
    x0: line.x0,
    x1: line.x1,
    y: line.y,
    size: most?.size ?? line.size,
    font: most?.font ?? '',
    turn: line.turn,
    page,
    marks: tight === text ? line.marks : [],
  };
}
