/** Below this many steps, parsing takes some 0.2 s at worst: measured at 7 ns a step on the worst inputs found. */
const mostSteps = 25_000_000;
const mostLength = 262_144;
const mostMarks = 24;
const mostDefinitions = 1000;

/** What may begin a construct that the parser looks for to the end of the paragraph. */
const openers: ReadonlySet<number> = new Set([...'*_~[]<`('].map((mark) => mark.charCodeAt(0)));

/**
 * Whether parsing may take long. The parser's work on a paragraph is at most the number of characters that may open
 * something, times the paragraph's length: 39 KB of `*a_ ` take 7 s. Prose stays a thousand times below the bound.
 */
export function isCostlyMarkdown(source: string): boolean {
  if (source.length > mostLength) return true;
  let steps = 0;
  let marks = 0;
  let length = 0;
  let definitions = 0;
  // A blank line ends every paragraph; one that only a mark of a quotation precedes is counted on, to be safe.
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') {
      steps += marks * length;
      marks = 0;
      length = 0;
      continue;
    }
    const prefix = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))*/.exec(line)?.[0] ?? '';
    if (prefix.replace(/[ \t\d.)]+/g, '-').length > mostMarks) return true;
    if (/^[ \t>]*\[[^\]]+\]:/.test(line)) definitions += 1;
    marks += openersIn(line);
    length += line.length + 1;
  }
  return steps + marks * length > mostSteps || definitions > mostDefinitions;
}

function openersIn(line: string): number {
  let found = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (openers.has(line.charCodeAt(at))) found += 1;
  }
  return found;
}
