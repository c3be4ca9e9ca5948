/**
 * Every text of an input leaves through one of these, by the format that it goes to. Registries, documents and pages
 * are hostile: none of their characters may act on a terminal, a log, a table or a page.
 */

/**
 * Controls (C0, C1, DEL), the bidirectional controls of CVE-2021-42574, zero-width and other invisible characters,
 * line and paragraph separators, tag characters, and lone surrogates. The selectors that emoji are written with stay.
 */
const unseen =
  /(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb\ufffe\uffff]/gu;

/** What GitHub takes for a command where a line begins with it: `::name …::`. Any stretch of a wrapped text may. */
const colonCommands = /:(?=:[a-z-]+(?: .*?)?::)/gi;

/** What build servers take for a command anywhere in a line: `##[name]`, `##vso[…]`, `##teamcity[…]`. */
const bracketCommands = /(?<=##[a-z]*)\[/gi;

const codePoint = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/** One line for a terminal: white space runs become a space, what cannot be seen or would act is shown as `\u{202E}`. */
export function line(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .replace(unseen, codePoint)
    .replace(colonCommands, codePoint)
    .replace(bracketCommands, codePoint);
}

/** One line of a file as it stands, for a code frame, behind a line number: what `line` escapes; a tab is two spaces. */
export function sourceLine(text: string): string {
  return text.replaceAll('\t', '  ').replace(unseen, codePoint).replace(bracketCommands, codePoint);
}

/**
 * One line of a file in a diff, behind its mark: a tab and the CR of a line end stay, so that the diff can be applied. A
 * line in which anything is escaped cannot be found in the file, and no harm is done.
 */
export function diffLine(text: string): string {
  const body = text.replace(/\r$/, '');
  const seen = body
    .replace(unseen, (character) => (character === '\t' ? character : codePoint(character)))
    .replace(/^\s*:(?=:)/, (start) => `${start.slice(0, -1)}${codePoint(':')}`)
    .replace(bracketCommands, codePoint);
  return seen + text.slice(body.length);
}

/** JSON whose text is all visible: the values are the same after parsing. */
export function json(value: unknown, indent?: number): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join('');
  return JSON.stringify(value, null, indent)
    .replace(unseen, (character) => (character === '\n' ? character : escaped(character)))
    .replace(bracketCommands, escaped);
}

/** A cell of a CSV file by RFC 4180, which no spreadsheet takes for a formula (OWASP, "CSV Injection"). */
export function csv(text: string): string {
  const seen = line(text);
  const guarded = /^[=+\-@|%]/.test(seen) ? `'${seen}` : seen;
  return /[",;\n\r]|^'/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Text for Markdown (CommonMark, GFM) that stays text: no link, image, mention, HTML, table cell or fence. */
export function markdown(text: string): string {
  const seen = line(text);
  const acts = /[@<>&`]|:\/\/|www\.|#\d|\\u\{/i.test(seen);
  if (!acts)
    return seen
      .replace(/[\\*_{}[\]()#+!|~$]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^-/, '\\-');
  const longest = [...seen.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), 0);
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$/.test(seen) ? ` ${seen} ` : seen;
  // In a table, a bar is escaped even within code; behind a backslash it cannot be, since that would escape the backslash.
  const barless = padded.replace(/(\\?)\|/g, (_bar, slash: string) => (slash === '' ? '\\|' : `\\${codePoint('|')}`));
  return `${fence}${barless}${fence}`;
}

/** The message of a GitHub workflow command. */
export function githubMessage(text: string): string {
  return line(text).replaceAll('%', '%25');
}

/** A property of a GitHub workflow command, such as its file. */
export function githubProperty(text: string): string {
  return githubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
