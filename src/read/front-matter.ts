/** Where the text of a Markdown file begins, behind a head in YAML or TOML, and the language that the head declares. */
export function frontMatter(source: string): { readonly end: number; readonly language?: string } {
  const mark = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source);
  if (!mark) return { end: 0 };
  const close = mark[1] === '---' ? /^---[ \t]*(?:\r?\n|$)/gm : /^\+\+\+[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = mark[0].length;
  const found = close.exec(source);
  if (!found) return { end: 0 };
  const head = source.slice(mark[0].length, found.index);
  const language = /^lang(?:uage)?[ \t]*[:=][ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)["']?[ \t]*\r?$/m.exec(
    head,
  )?.[1];
  const end = found.index + found[0].length;
  return language === undefined ? { end } : { end, language };
}
