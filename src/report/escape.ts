/**
 * Every text of an input leaves through one of these, by the format that it goes to. Registries, documents and pages
 * are hostile: none of their characters may act on a terminal, a log, a table or a page.
 */

/**
 * Controls (C0, C1, DEL), the bidirectional controls of CVE-2021-42574, zero-width and other invisible format
 * characters, line and paragraph separators, tag characters, and lone surrogates.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

const codePoint = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/** One line for a terminal: white space runs become a space, what cannot be seen is shown as `\u{202E}`. */
export function line(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .replace(unseen, codePoint);
}

/** One line of a file as it stands, for a code frame: only what cannot be seen is shown as `\u{202E}`; a tab is two spaces. */
export function sourceLine(text: string): string {
  return text.replaceAll('\t', '  ').replace(unseen, codePoint);
}

/** JSON whose text is all visible: the values are the same after parsing. */
export function json(value: unknown, indent?: number): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join('');
  return JSON.stringify(value, null, indent).replace(unseen, (character) =>
    character === '\n' ? character : escaped(character),
  );
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
  const longest = Math.max(0, ...[...seen.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$/.test(seen) ? ` ${seen} ` : seen;
  return `${fence}${padded.replaceAll('|', '\\|')}${fence}`;
}

/** The message of a GitHub workflow command. */
export function githubMessage(text: string): string {
  return line(text).replaceAll('%', '%25');
}

/** A property of a GitHub workflow command, such as its file. */
export function githubProperty(text: string): string {
  return githubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
