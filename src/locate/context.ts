import type { Stretch } from '../model.ts';
import { fold } from './fold.ts';
import { likenessToHeads, type Token, tokensOf } from './likeness.ts';

/** What to look for: a W3C TextQuoteSelector. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The prefix and the suffix of a selector, folded. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Context is compared over this many folded characters on either side. */
const length = 32;

/** Context may have moved away from its place by an insertion: it is looked for in this many characters. */
const lookAround = 3 * length;

export const contextOf = ({ prefix = '', suffix = '' }: Selector): Context => ({
  before: fold(prefix).text,
  after: fold(suffix).text,
});

/** How many sides of context are given. */
export const sidesOf = ({ before, after }: Context): number => Number(before !== '') + Number(after !== '');

/** How well both sides of a place fit the context, from 0 to 2. What was not given fits nothing. */
export function fitOf(text: string, start: number, end: number, { before, after }: Context): number {
  const left = tokensOf(text.slice(Math.max(0, start - lookAround), start));
  const right = tokensOf(text.slice(end, end + lookAround));
  return (
    nearness(tokensOf(before.slice(-length)).toReversed(), left.toReversed()) +
    nearness(tokensOf(after.slice(0, length)), right)
  );
}

/** Whether a place stands in the very context. */
export const standsIn = ({ before, after }: Context, text: string, start: number, end: number): boolean =>
  text
    .slice(Math.max(0, start - before.length - 1), start)
    .trimEnd()
    .endsWith(before) &&
  text
    .slice(end, end + after.length + 1)
    .trimStart()
    .startsWith(after);

/** How well context stands beside a place; both are given from the place outwards. */
const nearness = (given: readonly Token[], found: readonly Token[]): number =>
  given.length === 0 ? 0 : Math.max(0, ...likenessToHeads(given, found));

/** How many characters of the prefix and the suffix stand, to the letter, right beside a span. */
export function exactContext(text: string, { start, end }: Stretch, { prefix = '', suffix = '' }: Selector): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text.charAt(start - 1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && suffix.charAt(after) === text.charAt(end + after)) after += 1;
  return before + after;
}

/** So many places of one kind are looked at. */
const mostPlaces = 8;

/** Where words stand in a text, up to a number of times. */
export function occurrences(text: string, words: string, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Where the prefix ends in a text, by its last characters: as many of them as do stand somewhere. */
export function endsOfPrefix(text: string, { before }: Context): readonly number[] {
  for (const count of [24, 12, 6].filter((each) => each <= before.length)) {
    const tail = before.slice(-count);
    const places = occurrences(text, tail, mostPlaces);
    if (places.length > 0) return places.map((at) => at + count);
  }
  return [];
}

/** Where the suffix begins in a text, by its first characters. */
export function startsOfSuffix(text: string, { after }: Context): readonly number[] {
  for (const count of [24, 12, 6].filter((each) => each <= after.length)) {
    const places = occurrences(text, after.slice(0, count), mostPlaces);
    if (places.length > 0) return places;
  }
  return [];
}
