/** Dates as intervals of days, ISO 8601, in the proleptic Gregorian calendar. */

export interface Days {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const isYear = (year: number): boolean => year >= 1 && year <= 9999;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** A day, or undefined if the month has none such. */
export function day(year: number, month: number, date: number): Days | undefined {
  if (!isYear(year) || !isMonth(month) || date < 1 || date > monthLength(year, month)) return undefined;
  const value = `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
  return { value, low: value, high: value };
}

export function month(year: number, number: number): Days | undefined {
  return isYear(year) && isMonth(number) ? months(year, number, number, `${pad(year, 4)}-${pad(number)}`) : undefined;
}

export const year = (number: number): Days | undefined =>
  isYear(number) ? months(number, 1, 12, pad(number, 4)) : undefined;

export const quarter = (of: number, number: number): Days | undefined =>
  isYear(of) ? months(of, number * 3 - 2, number * 3, `${pad(of, 4)}-Q${number}`) : undefined;

export const halfYear = (of: number, number: number): Days | undefined =>
  isYear(of) ? months(of, number * 6 - 5, number * 6, `${pad(of, 4)}-H${number}`) : undefined;

/** `from` and all years up to `to`: decades and centuries. */
export function years(from: number, to: number): Days | undefined {
  if (!isYear(from) || !isYear(to)) return undefined;
  return { value: `${pad(from, 4)}/${pad(to, 4)}`, low: `${pad(from, 4)}-01-01`, high: `${pad(to, 4)}-12-31` };
}

/** A day of no year: `--01-27`. February has 29 days. */
export function dayOfYear(number: number, date: number): Days | undefined {
  if (!isMonth(number) || date < 1 || date > (number === 2 ? 29 : monthLength(2001, number))) return undefined;
  const value = `--${pad(number)}-${pad(date)}`;
  return { value, low: value, high: value };
}

/** A month of no year: `--01`. */
export function monthOfYear(number: number): Days | undefined {
  if (!isMonth(number)) return undefined;
  const last = number === 2 ? 29 : monthLength(2001, number);
  return { value: `--${pad(number)}`, low: `--${pad(number)}-01`, high: `--${pad(number)}-${pad(last)}` };
}

/** A day of no month: `---27`. */
export function dayOfMonth(date: number): Days | undefined {
  const value = `---${pad(date)}`;
  return date >= 1 && date <= 31 ? { value, low: value, high: value } : undefined;
}

/** A time of day, hh:mm or hh:mm:ss; 24:00 is midnight. */
export function time(hour: number, minute: number, second?: number): Days | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0)) return undefined;
  const value = `${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
  return { value, low: value, high: value };
}

function months(of: number, from: number, to: number, value: string): Days {
  return { value, low: `${pad(of, 4)}-${pad(from)}-01`, high: `${pad(of, 4)}-${pad(to)}-${pad(monthLength(of, to))}` };
}
