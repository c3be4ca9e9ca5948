import type { Stretch } from '../model.ts';
import { fold } from './fold.ts';
import { foldedOnce } from './recent.ts';

/** The words right before and right after a passage that tell it from others. */
export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Context longer than this tells no reader anything. */
const longest = 60;

/** Of more passages than these, only so many are told apart: nobody reads more. */
const most = 50;

/** For each of several passages with the same words, the shortest prefix or suffix that no other of them has. */
export function tellApart(text: string, spans: readonly Stretch[]): readonly Context[] {
  const folded = foldedOnce(text);
  const places = spans.slice(0, most).map((span) => ({
    before: folded.text.slice(0, firstFrom(folded.starts, span.start)).trimEnd().slice(-around),
    after: folded.text.slice(firstFrom(folded.starts, span.end)).trimStart().slice(0, around),
  }));
  return spans.map((span, own): Context => {
    const others = places.filter((_, i) => i !== own);
    const prefix = shortest(
      (length) => before(text, span, length),
      (words) => others.every((other) => !other.before.endsWith(words)),
    );
    const suffix = shortest(
      (length) => after(text, span, length),
      (words) => others.every((other) => !other.after.startsWith(words)),
    );
    if (prefix !== undefined && prefix.length <= (suffix?.length ?? longest)) return { prefix };
    return suffix === undefined ? {} : { suffix };
  });
}

/** Folding may lengthen context a little. */
const around = 4 * longest;

/** The index of the first offset that is not before a place; offsets are ordered. */
function firstFrom(offsets: Uint32Array, place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shortest(take: (length: number) => string, isOwn: (folded: string) => boolean): string | undefined {
  for (let length = 1; length <= longest; length++) {
    const words = take(length);
    // White space alone is no context.
    if (words !== '' && isOwn(fold(words).text)) return words;
  }
  return undefined;
}

/** Context is given in whole words; a Chinese character is a word. */
function before(text: string, { start }: Stretch, length: number): string {
  const left = text.slice(Math.max(0, start - length), start);
  const cut = /^[\p{Script=Latin}\d]/u.test(left)
    ? (/[\p{Script=Latin}\d]*$/u.exec(
        text.slice(Math.max(0, start - length - longest), Math.max(0, start - length)),
      )?.[0] ?? '')
    : '';
  return `${cut}${left}`.replace(/\s+/g, ' ').trim();
}

function after(text: string, { end }: Stretch, length: number): string {
  const right = text.slice(end, end + length);
  const cut = /[\p{Script=Latin}\d]$/u.test(right)
    ? (/^[\p{Script=Latin}\d]*/u.exec(text.slice(end + length, end + length + longest))?.[0] ?? '')
    : '';
  return `${right}${cut}`.replace(/\s+/g, ' ').trim();
}
