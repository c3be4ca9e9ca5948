import { isDigit, isLetter, isWord } from '../chars.ts';
import type { View } from '../view.ts';

/** A Latin word or a place where digits begin. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly isDigits: boolean;
  /** A hyphen, and no more, stands before it. */
  readonly hyphen: boolean;
}

const longestWord = 24;

export function wordAt(low: string, at: number): string {
  let end = at;
  while (end < at + longestWord && isLetter(low.charCodeAt(end))) end += 1;
  return isWord(low.charCodeAt(end)) || isWord(low.charCodeAt(at - 1)) ? '' : low.slice(at, end);
}

/** The word or number at a place. */
export function tokenAt(view: View, at: number): Token | undefined {
  const { low } = view;
  const code = low.charCodeAt(at);
  const hyphen = low.charCodeAt(at - 1) === 45;
  if (isDigit(code)) return { start: at, end: at + 1, word: '', isDigits: true, hyphen };
  const word = isLetter(code) ? wordAt(low, at) : '';
  return word === '' ? undefined : { start: at, end: at + word.length, word, isDigits: false, hyphen };
}

/** The word after the space or the hyphen that follows a place: twenty-five, twenty five, twenty - five. */
export function tokenAfter(view: View, end: number): Token | undefined {
  const { low } = view;
  const gap = low.startsWith(' - ', end) ? 3 : low.charCodeAt(end) === 32 || low.charCodeAt(end) === 45 ? 1 : 0;
  return gap === 0 ? undefined : tokenAt(view, end + gap);
}

/** The letters right behind digits: 5k, 100bn. */
export function attachedAt(view: View, end: number): Token | undefined {
  const { low } = view;
  if (!isDigit(low.charCodeAt(end - 1))) return undefined;
  let to = end;
  while (to < end + longestWord && isLetter(low.charCodeAt(to))) to += 1;
  if (to === end || isDigit(low.charCodeAt(to))) return undefined;
  return { start: end, end: to, word: low.slice(end, to), isDigits: false, hyphen: false };
}
