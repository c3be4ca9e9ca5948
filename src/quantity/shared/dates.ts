import { type Days, day, month, time } from '../calendar.ts';
import type { Dated } from '../pack.ts';
import type { View } from '../view.ts';

/** Dates and times of day that are written with digits and signs only, as ISO 8601 and the customs of many places have them. */

interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => (Days & { readonly note?: string }) | undefined;
}

const rules: readonly Rule[] = [
  {
    pattern:
      /([12]\d{3})-([01]\d)-([0-3]\d)(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y,
    read: ([y, m, d]) => day(of(y), of(m), of(d)),
  },
  { pattern: /([12]\d{3})([/.])([01]?\d)\2([0-3]?\d)(?![\d/]|\.\d)/y, read: ([y, , m, d]) => day(of(y), of(m), of(d)) },
  { pattern: /([12]\d{3})-(0[1-9]|1[0-2])(?![\d-]|[.,]\d| ?%)/y, read: ([y, m]) => month(of(y), of(m)) },
  {
    pattern: /([0-3]?\d)([/.-])([0-3]?\d)\2([12]\d{3})(?![\d/-]|\.\d)/y,
    read: ([a, , b, y]) => dayFirst(of(a), of(b), of(y)),
  },
  {
    pattern: /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?! ?[ap]\.?m)/y,
    read: ([h, m, s]) => time(of(h), of(m), s === undefined ? undefined : of(s)),
  },
];

const of = (text: string | undefined): number => Number(text ?? '0');

/** 17/5/2018 and 5/17/2018 say which is the month; 5/7/2018 does not, and is read as Americans write it. */
function dayFirst(a: number, b: number, year: number): (Days & { readonly note?: string }) | undefined {
  if (a > 12) return day(year, b, a);
  const american = day(year, a, b);
  if (b > 12 || a === b || american === undefined) return american;
  return { ...american, note: 'Day and month may stand the other way round.' };
}

/** Reads a date or a time of day that begins with a digit at a place. */
export function readShared(view: View, at: number): Dated | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(view.low);
    if (match === null) continue;
    const days = read(match.slice(1));
    if (days === undefined) continue;
    const kind = days.value.includes(':') ? 'time' : 'date';
    // 3:1 is a ratio, and 16:09 of a screen is one too.
    if (kind === 'time' && /^ ?(?:ratio|aspect)/.test(view.low.slice(at + match[0].length, at + match[0].length + 8)))
      continue;
    return { start: at, end: at + match[0].length, kind, ...days };
  }
  return undefined;
}
