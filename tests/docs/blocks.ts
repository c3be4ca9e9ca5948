import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a Markdown page: three backticks, `language`, `name`, and its lines. */
export interface Block {
  readonly language: string;
  readonly name: string;
  readonly body: string;
  /** Where the body begins in the page. */
  readonly start: number;
}

export const pageOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w*) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = '', name = '', body = ''] = match;
    return { language, name, body, start: match.index + whole.indexOf('\n') + 1 };
  });
}

/** The page with other bodies in some of its blocks. */
export function withBodies(page: string, bodies: ReadonlyMap<Block, string>): string {
  const changed = [...bodies].sort(([a], [b]) => b.start - a.start);
  return changed.reduce(
    (text, [{ start, body }, now]) => text.slice(0, start) + now + text.slice(start + body.length),
    page,
  );
}

/** The cells of the table that follows a heading or a sentence, without its head. */
export function tableAfter(page: string, words: string): readonly (readonly string[])[] {
  const from = page.indexOf(words);
  if (from < 0) throw new Error(`the page does not say: ${words}`);
  const [table] = /(?:^\|.*\|$\n?)+/m.exec(page.slice(from)) ?? [];
  if (table === undefined) throw new Error(`no table follows: ${words}`);
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return rows.slice(2);
}

/** What stands in backticks in a text. */
export const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
