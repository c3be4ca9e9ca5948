import type { Span } from '../model.ts';
import { displayWidth, lineStarts, positionAt } from '../text.ts';
import { sourceLine } from './escape.ts';
import type { Terminal } from './reporter.ts';

/** Turns offsets into lines and columns, and shows the line. One for a report: line starts are found once a file. */
export interface Lens {
  /** `claims.yaml:12:5`, with 1-based lines and UTF-16 columns. */
  where(span: Span): string;
  position(span: Span): {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  /** The line of the span, its number and a line that underlines the span; no lines where the file has no text. */
  frame(span: Span, terminal: Terminal): readonly string[];
}

export function lensOf(texts: ReadonlyMap<string, string>): Lens {
  const known = new Map<string, readonly number[]>();
  const startsOf = (path: string): readonly number[] => {
    const found = known.get(path) ?? lineStarts(texts.get(path) ?? '');
    known.set(path, found);
    return found;
  };
  const position: Lens['position'] = (span) => {
    const start = positionAt(startsOf(span.path), span.start);
    const end = positionAt(startsOf(span.path), span.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return {
    position,
    where(span) {
      const { line, column } = position(span);
      return `${span.path}:${line}:${column}`;
    },
    frame(span, terminal) {
      const text = texts.get(span.path);
      if (text === undefined || text === '') return [];
      const starts = startsOf(span.path);
      const { line } = position(span);
      const from = starts[line - 1] ?? 0;
      const whole = lineAt(text, from, starts[line] ?? text.length);
      return draw(whole, span.start - from, Math.min(span.end - from, whole.length), String(line), terminal);
    },
  };
}

/** Without its line end. A search for that would read all of a long line, once a diagnostic. */
function lineAt(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(from, end);
}

/** At least so many columns are left to what stands before the marked words. */
const fewest = 8;

/** A window on a long line: what is marked stays in view. */
function draw(
  whole: string,
  start: number,
  end: number,
  number: string,
  { columns, style }: Terminal,
): readonly string[] {
  const room = Math.max(20, Math.min(columns ?? 120, 120) - number.length - 4);
  // A line may be as long as the file; nothing past a few hundred characters can be in view.
  const far = 500;
  let before = sourceLine(whole.slice(Math.max(0, start - far), start));
  let marked = sourceLine(whole.slice(start, Math.min(Math.max(start, end), start + far)));
  let after = sourceLine(whole.slice(Math.max(start, end), Math.max(start, end) + far));
  // What stands before keeps some columns, and what follows one for the sign that there is more.
  const lead = Math.min(displayWidth(before), fewest);
  if (displayWidth(marked) > room - lead - 1) marked = `${keepStart(marked, room - lead - 2)}…`;
  const half = Math.max(fewest, Math.floor((room - displayWidth(marked)) / 2));
  if (displayWidth(before) + displayWidth(marked) > room - fewest && displayWidth(before) >= half)
    before = `…${keepEnd(before, half - 1)}`;
  const left = room - displayWidth(before) - displayWidth(marked);
  if (displayWidth(after) > left) after = `${keepStart(after, Math.max(0, left - 1))}…`;
  const gutter = ' '.repeat(number.length);
  // What is harmless in parts can be a command where they meet.
  const shown = sourceLine(`${before}${marked}${after}`);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    style.blue(`${gutter} |`),
    `${style.blue(`${number} |`)} ${shown}`.trimEnd(),
    `${style.blue(`${gutter} |`)} ${' '.repeat(displayWidth(before))}${style.red(carets)}`,
  ];
}

function keepStart(text: string, width: number): string {
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width) break;
    kept += character;
  }
  return kept;
}

function keepEnd(text: string, width: number): string {
  let kept = '';
  for (const character of [...text].reverse()) {
    if (displayWidth(character + kept) > width) break;
    kept = character + kept;
  }
  return kept;
}
