import type { BlockKind, ReadFault } from './document.ts';
import type { Flow } from './flow.ts';

const unseenTag = /^<(script|style|template|noscript|svg|iframe|object|audio|video|canvas)\b(?![^>]*\/>$)/i;

/**
 * Reads a tag or a comment within a line. What stands between tags is Markdown, so that only a few tags mean anything:
 * given and returned is the name of the element in which nothing is seen.
 */
export function writeTag(tag: string, from: number, out: Flow, unseen: string | undefined): string | undefined {
  if (unseen !== undefined) return tag.toLowerCase().startsWith(`</${unseen}`) ? undefined : unseen;
  if (tag.startsWith('<!--')) writeComment(tag, from, out);
  else if (/^<br\b/i.test(tag)) out.lineBreak();
  return unseenTag.exec(tag)?.[1]?.toLowerCase();
}

function writeComment(comment: string, from: number, out: Flow): void {
  out.comment(comment.slice(4, -3), { start: from, end: from + comment.length });
}

/** Where a block of HTML stands. */
interface MarkupPlace {
  readonly from: number;
  readonly kind: BlockKind;
  /** How many quotations it stands in: its lines begin with so many marks at most. */
  readonly quotes: number;
  readonly deadline: number;
}

/** Reads a block of HTML. */
export async function writeMarkup(
  block: string,
  out: Flow,
  { from, kind, quotes, deadline }: MarkupPlace,
): Promise<ReadFault | undefined> {
  out.blockBreak('paragraph', kind);
  if (!writeComments(block, from, out)) {
    const markup = quotes > 0 ? withoutQuoteMarks(block, quotes) : block;
    const { fragmentInto } = await import('./html.ts');
    const fault = await fragmentInto(out, markup, { base: from, kind, deadline });
    if (fault) return fault;
  }
  out.blockBreak('paragraph', 'paragraph');
  return undefined;
}

/** The marks become as many spaces, so that offsets stay what they are. */
function withoutQuoteMarks(block: string, quotes: number): string {
  let left = 0;
  return block.replace(/[\n\r]|>|[^\n\r>]+/g, (run) => {
    if (/[\n\r]/.test(run)) left = quotes;
    else if (run === '>' && left > 0) {
      left -= 1;
      return ' ';
    } else if (run.trim() !== '') left = 0;
    return run;
  });
}

/** Reads a block that is nothing but comments; false where it is more. */
function writeComments(block: string, from: number, out: Flow): boolean {
  const found: { readonly start: number; readonly end: number }[] = [];
  let at = skipBlank(block, 0);
  while (at < block.length) {
    const end = block.startsWith('<!--', at) ? block.indexOf('-->', at + 4) : -1;
    if (end < 0) return false;
    found.push({ start: at, end: end + 3 });
    at = skipBlank(block, end + 3);
  }
  for (const { start, end } of found) writeComment(block.slice(start, end), from + start, out);
  return true;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}
