import type { Stretch } from '../model.ts';
import { fold } from './fold.ts';

/** The words right before and right after a passage that tell it from others. */
export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Context longer than this tells no reader anything. */
const longest = 60;

/** For each of several passages with the same words, the shortest prefix or suffix that no other of them has. */
export function tellApart(text: string, spans: readonly Stretch[]): readonly Context[] {
  return spans.map((span) => {
    const others = spans.filter((other) => other.start !== span.start);
    const prefix = shortest(
      (length) => before(text, span, length),
      (words) => others.every((other) => !fold(text.slice(0, other.start)).text.endsWith(words)),
    );
    if (prefix !== undefined) return { prefix };
    const suffix = shortest(
      (length) => after(text, span, length),
      (words) => others.every((other) => !fold(text.slice(other.end, other.end + 4 * longest)).text.startsWith(words)),
    );
    return suffix === undefined ? {} : { suffix };
  });
}

function shortest(take: (length: number) => string, isOwn: (folded: string) => boolean): string | undefined {
  for (let length = 1; length <= longest; length++) {
    const words = take(length);
    if (words === '') return undefined;
    if (isOwn(fold(words).text)) return words;
  }
  return undefined;
}

/** Context is given in whole words; a Chinese character is a word. */
function before(text: string, { start }: Stretch, length: number): string {
  const left = text.slice(Math.max(0, start - length), start);
  const cut = /^[\p{Script=Latin}\d]/u.test(left)
    ? (/[\p{Script=Latin}\d]*$/u.exec(text.slice(0, start - length))?.[0] ?? '')
    : '';
  return `${cut}${left}`.replace(/\s+/g, ' ').trim();
}

function after(text: string, { end }: Stretch, length: number): string {
  const right = text.slice(end, end + length);
  const cut = /[\p{Script=Latin}\d]$/u.test(right)
    ? (/^[\p{Script=Latin}\d]*/u.exec(text.slice(end + length))?.[0] ?? '')
    : '';
  return `${right}${cut}`.replace(/\s+/g, ' ').trim();
}
