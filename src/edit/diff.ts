import { inOrder, type Splice } from './splice.ts';

/** Lines of a text that are replaced by others. Each but the last of a text ends in LF. */
interface Change {
  /** The index of the first line that is replaced. */
  readonly from: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** This many lines are shown around a change. */
const around = 3;

/**
 * What splices do to a text, as a unified diff that `patch` and `git apply` take; nothing, if they do nothing. A CR
 * before an LF is a part of the line. `show` is how a line is printed; the line end is not a part of what it is given.
 */
export function unifiedDiff(
  path: string,
  before: string,
  splices: readonly Splice[],
  show: (line: string) => string = (line) => line,
): string {
  const lines = linesOf(before);
  const hunks = hunksOf(changesOf(before, lines, inOrder(splices)));
  if (hunks.length === 0) return '';
  const name = (side: string) => (/\s/.test(path) ? `${side}/${show(path)}\t` : `${side}/${show(path)}`);
  let grown = 0;
  const printed = hunks.map((hunk) => {
    const text = printHunk(lines, hunk, grown, show);
    grown += hunk.reduce((sum, { old, now }) => sum + now.length - old.length, 0);
    return text;
  });
  return `--- ${name('a')}\n+++ ${name('b')}\n${printed.join('')}`;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The lines that each splice touches; splices that touch a line in common are one change. */
function changesOf(before: string, lines: readonly string[], splices: readonly Splice[]): readonly Change[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const groups: { from: number; to: number; splices: Splice[] }[] = [];
  let at = 0;
  for (const splice of splices) {
    while (at < lines.length - 1 && (starts[at + 1] ?? 0) <= splice.start) at += 1;
    let to = at + 1;
    // Where a line end is taken away, the next line is touched, too.
    while (to < lines.length && (starts[to] ?? 0) <= splice.end) to += 1;
    const group = groups.at(-1);
    if (group && at < group.to) {
      group.to = Math.max(group.to, to);
      group.splices.push(splice);
    } else groups.push({ from: at, to, splices: [splice] });
  }
  return groups.flatMap(({ from, to, splices: own }) => {
    const [start, end] = [starts[from] ?? 0, starts[to] ?? before.length];
    return trimmed({ from, old: lines.slice(from, to), now: linesOf(spliced(before, start, end, own)) });
  });
}

function spliced(text: string, start: number, end: number, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = start;
  for (const splice of splices) {
    parts.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  return parts.join('') + text.slice(done, end);
}

/** Without the lines at both ends that are the same as before. */
function trimmed({ from, old, now }: Change): readonly Change[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const change = {
    from: from + head,
    old: old.slice(head, old.length - tail),
    now: now.slice(head, now.length - tail),
  };
  return change.old.length + change.now.length === 0 ? [] : [change];
}

/** Changes whose surroundings meet are shown together. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - (last.from + last.old.length) <= 2 * around) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** `grown` is by how many lines the hunks before made the text longer. */
function printHunk(
  lines: readonly string[],
  changes: readonly Change[],
  grown: number,
  show: (line: string) => string,
): string {
  const from = Math.max(0, (changes[0]?.from ?? 0) - around);
  const printed: string[] = [];
  let [removed, added, at] = [0, 0, from];
  const context = (to: number) => {
    for (; at < Math.min(to, lines.length); at += 1) {
      printed.push(printLine(' ', lines[at] ?? '', show));
      removed += 1;
      added += 1;
    }
  };
  for (const { from: start, old, now } of changes) {
    context(start);
    printed.push(...old.map((line) => printLine('-', line, show)), ...now.map((line) => printLine('+', line, show)));
    removed += old.length;
    added += now.length;
    at = start + old.length;
  }
  context(at + around);
  const stretch = (first: number, count: number) => {
    const start = count === 0 ? first : first + 1;
    return count === 1 ? `${start}` : `${start},${count}`;
  };
  return `@@ -${stretch(from, removed)} +${stretch(from + grown, added)} @@\n${printed.join('')}`;
}

function printLine(mark: string, line: string, show: (line: string) => string): string {
  const bare = line.endsWith('\n') ? line.slice(0, -1) : line;
  const end = bare.length < line.length ? '\n' : '\n\\ No newline at end of file\n';
  return `${mark}${show(bare)}${end}`;
}
