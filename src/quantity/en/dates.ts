import { type Days, day, dayOfYear, halfYear, month, monthOfYear, quarter, time, year, years } from '../calendar.ts';
import { isDigit, isLetter, isUpper } from '../chars.ts';
import type { Dated } from '../pack.ts';
import type { View } from '../view.ts';
import { ordinalOf } from './words.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** A month by its name or its first three letters. */
const monthOf = (word: string): number => months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;

const M =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?';
const Y = '([12]\\d{3})(?![\\d%]|,\\d|\\.\\d|-\\d|[a-z])';
const D = '([0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z%]|,\\d|\\.\\d)';
const N = '(first|second|third|fourth|1st|2nd|3rd|4th)';

interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => Days | undefined;
}

const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(pattern, 'y'), read });

const number = (text: string | undefined): number => Number(text ?? '0');
const nth = (text = ''): number => ordinalOf.get(text) ?? number(text.replace(/\D/g, ''));

/** Those that begin with a digit. */
const fromDigit: readonly Rule[] = [
  rule(`${D} (?:of )?${M},? ${Y}`, ([d, m = '', y]) => day(number(y), monthOf(m), number(d))),
  rule(`${D} (?:of )?${M}(?! [12]\\d{3})`, ([d, m = '']) => dayOfYear(monthOf(m), number(d))),
  rule(`${Y} ?-?q([1-4])\\b`, ([y, q]) => quarter(number(y), number(q))),
  rule(`${N} quarter (?:of |in )?(?:fiscal |fy ?)?(?:year )?${Y}`, ([q, y]) => quarter(number(y), nth(q))),
  rule(`${N} half (?:of |in )?(?:fiscal )?${Y}`, ([h, y]) => halfOf(number(y), nth(h))),
  rule('(\\d{1,2})(?:st|nd|rd|th)[ -](?:century|centuries)\\b', ([c]) => centuryOf(number(c))),
  rule("([12]\\d{2}0)'?s\\b", ([y]) => years(number(y), number(y) + 9)),
  rule("([2-9]0)'?s\\b(?! )", () => undefined),
  rule('(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))? ?(am|pm|a\\.m\\.|p\\.m\\.|a\\.m|p\\.m)(?![a-z])', clock),
];

/** Those that begin with a letter. */
const fromLetter: readonly Rule[] = [
  rule(`${M} ${D},? ${Y}`, ([m = '', d, y]) => day(number(y), monthOf(m), number(d))),
  rule(`${M} ${D}(?! ?(?:${M.replace('\\.?', '')}|[12]\\d{3}))`, ([m = '', d]) => dayOfYear(monthOf(m), number(d))),
  rule(`${M},? (?:of )?${Y}`, ([m = '', y]) => month(number(y), monthOf(m))),
  rule(`q([1-4])[ -]?(?:of )?(?:fy ?)?${Y}`, ([q, y]) => quarter(number(y), number(q))),
  rule(`h([12])[ -]?(?:of )?(?:fy ?)?${Y}`, ([h, y]) => halfYear(number(y), number(h))),
  rule(`${N} quarter (?:of |in )?(?:fiscal |fy ?)?(?:year )?${Y}`, ([q, y]) => quarter(number(y), nth(q))),
  rule(`${N} half (?:of |in )?(?:fiscal )?${Y}`, ([h, y]) => halfOf(number(y), nth(h))),
  rule(`(?:fy|cy|fiscal year |fiscal |calendar year |year |anno domini |ad )${Y}`, ([y]) => year(number(y))),
  rule('([a-z]+(?:-[a-z]+)?)[ -](?:century|centuries)\\b', ([word = '']) => centuryOf(spelled(word))),
];

const bareMonth = new RegExp(M, 'y');

/** Reads an English date, or a time of day, at a place: 27 January 2025, Jan. 27, Q3 2024, the 1990s, 6pm. */
export function readDate(view: View, at: number): Dated | undefined {
  const isNumber = isDigit(view.low.charCodeAt(at));
  if (!isNumber && !mayBegin(view.low, at)) return undefined;
  const rules = isNumber ? fromDigit : fromLetter;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(view.low);
    if (match === null || !isCapital(view, at, match[0])) continue;
    const days = read(match.slice(1));
    if (days === undefined) continue;
    const kind = days.value.includes(':') ? 'time' : 'date';
    return { start: at, end: at + match[0].length, kind, ...days };
  }
  return isDigit(view.low.charCodeAt(at)) ? yearAfterWord(view, at) : monthAlone(view, at);
}

const firstWords: ReadonlySet<string> = new Set([
  ...'jan feb mar apr may jun jul aug sep sept oct nov dec fy cy fiscal year calendar anno ad twenty q h'.split(' '),
  ...months,
  ...ordinalOf.keys(),
]);

/** Most words begin no date: no need to try them. */
function mayBegin(low: string, at: number): boolean {
  let end = at;
  while (end < at + 10 && isLetter(low.charCodeAt(end))) end += 1;
  return firstWords.has(low.slice(at, end));
}

/** The verb may is no month, a march no March: in text with capitals these names have one. */
const isCapital = ({ text }: View, at: number, found: string): boolean =>
  !/^(?:may|march)\b/.test(found) || isUpper(text.charCodeAt(at));

function monthAlone(view: View, at: number): Dated | undefined {
  bareMonth.lastIndex = at;
  const match = bareMonth.exec(view.low);
  if (match === null || !isUpper(view.text.charCodeAt(at))) return undefined;
  const [all, name = ''] = match;
  const before = view.low.slice(Math.max(0, at - 9), at);
  const isClear = name.length > 3 && name !== 'march' && name !== 'april' && name !== 'august' && name !== 'june';
  if (!isClear && !/(?:in|of|since|by|until|early|late|mid|mid-|from|to|last|next|this|and) ?$/.test(before))
    return undefined;
  const days = monthOfYear(monthOf(name));
  return days && { start: at, end: at + all.replace(/\.$/, '').length, kind: 'date', ...days };
}

const yearWords =
  /(?:^|[^a-z])(?:in|since|during|until|till|early|late|mid|mid-|fiscal|fy|circa|year|years|ad|spring|summer|autumn|fall|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|election|elections|olympics|©|\(c\)|copyright) ?$/;

/** A year by the word before it; what stands alone is decided once all else is known. */
function yearAfterWord({ low }: View, at: number): Dated | undefined {
  if (!/^[12]\d{3}(?![\d%]|,\d|\.\d|-\d|[a-z]| ?%| percent| million| billion)/.test(low.slice(at, at + 14)))
    return undefined;
  if (!yearWords.test(low.slice(Math.max(0, at - 12), at))) return undefined;
  const days = year(number(low.slice(at, at + 4)));
  return days && { start: at, end: at + 4, kind: 'date', ...days };
}

const halfOf = (of: number, which: number): Days | undefined => (which < 3 ? halfYear(of, which) : undefined);

const centuryOf = (count: number): Days | undefined =>
  count > 0 && count < 100 ? years(count * 100 - 99, count * 100) : undefined;

function spelled(word: string): number {
  const [tens = '', ones = ''] = word.split('-');
  return ordinalOf.get(word) ?? (tens === 'twenty' ? 20 + (ordinalOf.get(ones) ?? 80) : 0);
}

function clock([h, m, s, half]: readonly string[]): Days | undefined {
  const hour = number(h);
  if (hour < 1 || hour > 12) return undefined;
  const noon = hour % 12;
  return time((half ?? '').startsWith('p') ? noon + 12 : noon, number(m), s === undefined ? undefined : number(s));
}
