import {
  type Days,
  day,
  dayOfMonth,
  dayOfYear,
  halfYear,
  month,
  monthOfYear,
  quarter,
  time,
  year,
  years,
} from '../calendar.ts';
import { isDigit } from '../chars.ts';
import type { Dated } from '../pack.ts';
import type { View } from '../view.ts';
import { readCardinal } from './cardinal.ts';
import { readDigitString } from './numerals.ts';

const H = '[〇零○一二三四五六七八九十廿卅]';
const Y = '((?:1\\d|2\\d)\\d{2}|[一二][〇零○一二三四五六七八九]{3})';
const N = `(\\d{1,2}|${H}{1,3})`;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[], view: View, at: number) => Days | undefined;
}

const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(pattern, 'y'), read });

const notes = '(?:初|年初|年末|年底|底|末|中|春|夏|秋|冬|间|度)?';

const rules: readonly Rule[] = [
  rule(`${Y}年${N}月${N}[日号]`, ([y, m, d]) => day(of(y), of(m), of(d))),
  rule(`${Y}年${N}月(?:份|初|中旬|下旬|上旬|底|中|末)?`, ([y, m]) => month(of(y), of(m))),
  rule(`${Y}年度?第?([1-4一二三四])季度?`, ([y, q]) => quarter(of(y), of(q))),
  rule(`${Y}年度?q([1-4])`, ([y, q]) => quarter(of(y), of(q))),
  rule(`${Y}年上半年?`, ([y]) => halfYear(of(y), 1)),
  rule(`${Y}年下半年?`, ([y]) => halfYear(of(y), 2)),
  rule(`${Y}年代(?:初|末|中期|初期|末期)?`, ([y]) => years(of(y), of(y) + 9)),
  rule(`${Y}(?:学|财)?年${notes}(?!历史|之久|代|薪|来的|前|的历史|寿|份的)`, ([y]) => year(of(y))),
  rule(`${Y}[./]([01]?\\d)[./]([0-3]?\\d)(?!\\d)`, ([y, m, d]) => day(of(y), of(m), of(d))),
  rule(`(\\d{1,2}|${H}{1,3})世纪([2-9]0|[二三四五六七八九]十)年代`, ([c, y]) => decade((of(c) - 1) * 100 + of(y))),
  rule(`(\\d{1,2}|${H}{1,3})世纪`, ([c]) => (of(c) > 0 ? years(of(c) * 100 - 99, of(c) * 100) : undefined)),
  rule('([2-9]0|[二三四五六七八九]十)年代', ([y]) => decade(1900 + of(y))),
  rule(`${N}月${N}[日号]`, ([m, d]) => dayOfYear(of(m), of(d))),
  rule(`${N}月(?:份|初|底|中旬|下旬|上旬|中|末)?(?!球|薪|台|租)`, ([m]) => monthOfYear(of(m))),
  rule('(\\d{1,2})日(?![元圆币円圓本内间均])', ([d]) => dayOfMonth(of(d))),
  rule(`${N}[点时](\\d{1,2}|${H}{1,3})分(?:(\\d{1,2}|${H}{1,3})秒)?`, ([h, m, s]) => clock(h, of(m), s)),
  rule(`${N}[点时](半|一刻|三刻|整|钟)(?!头)`, ([h, part]) => clock(h, minutes[part ?? ''] ?? 0, undefined)),
];

const minutes: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

/** Behind a part of the day, or a day, an hour needs no more: 下午3點. */
const hourAfterWord: Rule = rule(`${N}[点时](?![\\d一二三四五六七八九])`, ([h], view, at) =>
  /(?:上午|下午|早上|晚上|凌晨|中午|傍晚|清晨|深夜|时间|日|晚|早)$/.test(view.low.slice(Math.max(0, at - 3), at))
    ? clock(h, 0, undefined)
    : undefined,
);

const allRules = [...rules, hourAfterWord];

const numerals = '0123456789〇零○一二三四五六七八九十廿卅';

/** A date has one of these behind its first number. */
function mayBegin(low: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && numerals.includes(low.charAt(end))) end += 1;
  return end > at && '年月日世点时学财/.'.includes(low.charAt(end) || '-');
}

const eras: readonly (readonly [name: string, offset: number])[] = [
  ['民国', 1911],
  ['中华民国', 1911],
];

/** Reads a Chinese date, or a time of day, at a place: 2025 年 1 月 27 日, 民國 114 年, 九十年代, 下午3點半. */
export function readDate(view: View, at: number): Dated | undefined {
  const { low } = view;
  const first = low.charAt(at);
  if (first === '民' || first === '中') return inEra(view, at);
  if (first === '西' || first === '公') return afterChrist(view, at);
  if (!mayBegin(low, at)) return undefined;
  for (const { pattern, read } of allRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(low);
    if (match === null) continue;
    const days = read(match.slice(1), view, at);
    if (days !== undefined) return dated(at, at + match[0].length, days);
  }
  return undefined;
}

const dated = (start: number, end: number, days: Days): Dated => ({
  start,
  end,
  kind: days.value.includes(':') ? 'time' : 'date',
  ...days,
});

/** 民國 114 年 is 2025; the first year is 元年. */
function inEra(view: View, at: number): Dated | undefined {
  const era = eras.find(([name]) => view.low.startsWith(name, at));
  if (era === undefined) return undefined;
  const [name, offset] = era;
  const pattern = new RegExp(`(\\d{1,3}|元|[〇零一二三四五六七八九十百]{1,5})年(?:${N}月(?:${N}[日号])?)?(?!代)`, 'y');
  pattern.lastIndex = at + name.length;
  const match = pattern.exec(view.low);
  if (match === null) return undefined;
  const [all, y, m, d] = match;
  const number = offset + (y === '元' ? 1 : of(y));
  const days = m === undefined ? year(number) : d === undefined ? month(number, of(m)) : day(number, of(m), of(d));
  return days && dated(at, at + name.length + all.length, days);
}

function afterChrist(view: View, at: number): Dated | undefined {
  if (!/^(?:西元|公元)/.test(view.low.slice(at, at + 2)) || view.low.startsWith('前', at + 2)) return undefined;
  const found =
    isDigit(view.low.charCodeAt(at + 2)) || readDigitString(view.low, at + 2) ? readDate(view, at + 2) : undefined;
  return found && { ...found, start: at };
}

const decade = (from: number): Days | undefined => years(from, from + 9);

function clock(hour: string | undefined, minute: number, second: string | undefined): Days | undefined {
  return time(of(hour), minute, second === undefined ? undefined : of(second));
}

/** The number that Arabic or Chinese digits are; a year may be digits one after another. */
function of(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  if (isDigit(text.charCodeAt(0))) return Number(text);
  const run = readDigitString(text, 0);
  if (run?.end === text.length) return Number(run.digits);
  const view: View = { text, low: text, starts: new Uint32Array(text.length), hasHan: true };
  return Number(readCardinal(view, 0)?.value.toFixed() ?? '0');
}
