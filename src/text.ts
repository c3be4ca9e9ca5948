import stringWidth from 'string-width';

/** Where the lines of a text begin, as offsets. A line ends with LF, CRLF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** A 1-based line and a 1-based column in UTF-16 code units, as SARIF and LSP count by default. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in a text whose lines begin at `starts`. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** How many terminal columns a text takes: two for a Chinese character, none for a combining mark. */
export function displayWidth(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** Pads a text with spaces to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
