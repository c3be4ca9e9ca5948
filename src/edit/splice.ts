import type { Stretch } from '../model.ts';

/** A stretch of a text, and what is to stand there instead. An empty stretch is a place between two characters. */
export interface Splice extends Stretch {
  readonly text: string;
}

/**
 * Gives the splices in the order of the text, each once. Throws where two overlap or are made at one place: which of
 * them is meant could only be guessed.
 */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Splice[] = [];
  for (const splice of sorted) {
    const before = kept.at(-1);
    if (before && isSameSplice(before, splice)) continue;
    if (before && overlap(before, splice)) throw new Error(`two edits overlap at ${splice.start}`);
    kept.push(splice);
  }
  return kept;
}

export const isSameSplice = (a: Splice, b: Splice): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

/** Whether two splices, the first of which begins no later, cannot both be made. */
export function overlap(first: Stretch, second: Stretch): boolean {
  return second.start < first.end || second.start === first.start;
}

/** The text with the splices made; whatever is outside of them is as it was, to the code unit. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const splice of inOrder(splices)) {
    parts.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** How lines end in a text: as the first one does. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** What stands before an offset in its line. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/**
 * Puts a line of its own behind the line that `end` is in; or at `end`, where a line begins there, as behind a text
 * that was written with | or >.
 */
export function lineBehind(text: string, end: number, line: string): Splice {
  const lineEnd = lineEndOf(text);
  if (lineBefore(text, end) === '' && end > 0) return { start: end, end, text: `${line}${lineEnd}` };
  const next = text.indexOf('\n', end);
  const bare = next < 0 ? text.length : next;
  const at = bare > end && text.charAt(bare - 1) === '\r' ? bare - 1 : bare;
  return { start: at, end: at, text: `${lineEnd}${line}` };
}
