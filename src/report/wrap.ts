import wrapAnsi from 'wrap-ansi';
import type { Terminal } from './reporter.ts';

/** Lines of at most the terminal's width, each indented; Chinese text breaks anywhere, as it does in print. */
export function wrap(text: string, indent: string, { columns }: Pick<Terminal, 'columns'>): readonly string[] {
  if (columns === undefined) return [indent + text];
  return wrapTo(text, Math.max(20, columns - indent.length)).map((each) => indent + each);
}

/** The same without indentation. */
export function wrapTo(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
}
