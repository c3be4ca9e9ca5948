import { isDigit, isHan, isWord } from '../chars.ts';
import { Decimal, half, one, tenTo, toRatio } from '../decimal.ts';
import { readDigits } from '../digits.ts';
import { divide, toDecimal } from '../exact.ts';
import { lexicon, words } from '../lexicon.ts';
import type { Numeral, Setting, UnitEntry } from '../pack.ts';
import type { View } from '../view.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { digitOf, isSome, placeOf, scaleOf, tensOf } from './numerals.ts';

const ratioUnit: UnitEntry = { kind: 'ratio', unit: '1' };
const percentUnit: UnitEntry = { kind: 'percent', unit: '%' };

const ofHalf = { value: half, fraction: { num: 1n, den: 2n }, step: -1, digits: false } as const;
const byTwo = { value: new Decimal('2'), step: 0, digits: false, bound: { ...ratioUnit, multiple: 'of' } } as const;
const halfPrice: Omit<Numeral, 'start' | 'end'> = {
  value: new Decimal('50'),
  step: 1,
  digits: false,
  bound: { ...percentUnit, discount: 'paid' },
};

/** Words that are a figure by themselves. */
const wholes = lexicon<Omit<Numeral, 'start' | 'end'>>({
  ...words('打对折 半折 半价', halfPrice),
  ...words('一半 半数', { ...ofHalf, bound: ratioUnit }),
  过半: { ...ofHalf, bound: ratioUnit, hull: { low: half, high: one, lowOpen: true, highOpen: false } },
  过半数: { ...ofHalf, bound: ratioUnit, hull: { low: half, high: one, lowOpen: true, highOpen: false } },
  ...words('翻倍 翻番 翻了一番 翻一番 翻了一倍 加倍 倍增 翻了倍', byTwo),
  ...words('减半', { ...ofHalf, bound: { ...ratioUnit, multiple: 'of' } }),
});

/** What a Chinese number may begin with, besides Arabic digits. */
const first: ReadonlySet<number> = new Set(
  [...digitOf.keys(), ...placeOf.keys(), ...scaleOf.keys(), ...tensOf.keys(), ...'几数半上打过翻加倍减'].map((each) =>
    each.charCodeAt(0),
  ),
);

export const startsNumber = (code: number): boolean => first.has(code);

/** Reads the longest Chinese number at a place: cardinals, 三分之一, 百分之三十, 上百萬, 半, 一打. */
export function readNumber(view: View, at: number, setting: Setting): Numeral | undefined {
  const character = view.low.charAt(at);
  if (!isDigit(character.charCodeAt(0)) && !first.has(character.charCodeAt(0))) return undefined;
  const whole = wholes.at(view.low, at);
  if (whole !== undefined) return { ...whole.entry, start: at, end: whole.end };
  if (character === '半') return readHalf(view, at);
  if (character === '上') return readUpTo(view, at, setting);
  if (isDigit(character.charCodeAt(0)) && !hanFollows(view.low, at)) return undefined;
  const cardinal = readCardinal(view, at);
  if (cardinal === undefined) return undefined;
  return readFraction(view, at, cardinal) ?? readPlain(view, at, cardinal, setting);
}

/** Digits that no Chinese character follows are no Chinese number. */
function hanFollows(low: string, at: number): boolean {
  let end = at;
  while (isDigit(low.charCodeAt(end)) || low.charAt(end) === ',' || low.charAt(end) === '.') end += 1;
  return isHan(low.charCodeAt(end));
}

/** 一半 is a figure by itself; 半年 is one with its unit. 半百 is fifty. */
function readHalf(view: View, at: number): Numeral | undefined {
  if (view.low.startsWith('半百', at))
    return { start: at, end: at + 2, value: new Decimal('50'), step: 0, digits: false };
  const dozen = view.low.startsWith('半打', at);
  if (dozen) return { start: at, end: at + 2, value: new Decimal('6'), step: 0, digits: false };
  return { start: at, end: at + 1, value: half, fraction: { num: 1n, den: 2n }, step: -1, digits: false, weak: true };
}

/** 上百萬, 上千: as much as that and up to ten times as much. Not after 以, 加 and the like: 以上百分之三. */
function readUpTo(view: View, at: number, setting: Setting): Numeral | undefined {
  if ('以加晚早线网之同马路楼海地身桌岸车班'.includes(view.low.charAt(at - 1) || '-')) return undefined;
  const cardinal = readCardinal(view, at + 1);
  if (cardinal === undefined || !cardinal.implied || cardinal.hull !== undefined) return undefined;
  if (view.low.charAt(at + 1) === '十' || view.low.charAt(cardinal.end) === '分') return undefined;
  const plain = readPlain(view, at + 1, { ...cardinal, places: 2 }, setting);
  if (plain === undefined) return undefined;
  const hull = { low: cardinal.value, high: cardinal.value.times('10'), lowOpen: false, highOpen: true };
  return { ...plain, start: at, hull, weak: false };
}

function readPlain(view: View, at: number, cardinal: Cardinal, setting: Setting): Numeral | undefined {
  const { end, places, implied, digits, hull, vague, value } = cardinal;
  const { low } = view;
  // Arabic digits alone are read for all languages in one place.
  if (digits && places === 0 && hull === undefined) return undefined;
  // 萬, 千 and 百 alone are parts of words: 千萬別去, 百家.
  if (implied && places === 1 && hull === undefined && !'十拾'.includes(low.charAt(at)) && end === at + 1)
    return undefined;
  if (cardinal.string && !isStated(low, at, end)) return undefined;
  const note = noteOf(cardinal, setting);
  const base = { start: at, value, step: cardinal.step, digits, ...(note === undefined ? {} : { note }) };
  const open = {
    ...(hull === undefined ? {} : { hull }),
    ...(vague === undefined ? {} : { vague }),
    ...(cardinal.scale === undefined ? {} : { scale: cardinal.scale }),
  };
  if (isDozen(low, end) && hull === undefined) return { ...base, end: end + 1, value: value.times('12'), step: 0 };
  const more = halfMore(low, end);
  if (more && hull === undefined) return { ...base, end: end + 2, value: value.plus(half), step: -1 };
  if (
    low.charAt(end) === '来' &&
    places > 0 &&
    hull === undefined &&
    /[个名位人家台部间所条件只次岁天年座辆吨种]/.test(low.charAt(end + 1))
  )
    return { ...base, end: end + 1, about: true };
  const weak =
    (places === 0 && cardinal.step === 0 && (!cardinal.string || vague === true)) ||
    (implied && places === 1 && end === at + 1);
  return { ...base, ...open, end, ...(weak ? { weak } : {}) };
}

/** 一個半小時: a half more of what follows. */
const halfMore = (low: string, at: number): boolean =>
  low.startsWith('个半', at) &&
  ['小时', '钟头', '月', '星期', '礼拜', '世纪'].some((unit) => low.startsWith(unit, at + 2));

const isDozen = (low: string, at: number): boolean =>
  low.charAt(at) === '打' &&
  !'开电算折击败破仗压扫架印造工赌官扰动包听人死车的得对'.includes(low.charAt(at + 1) || '-');

/** Digits one after another are a number before 折, or with 〇, or where they are many; 九九 alone may be a name. */
function isStated(low: string, at: number, end: number): boolean {
  if (low.charAt(end) === '折') return end - at === 2;
  return end - at >= 3 || /[零〇○]/.test(low.slice(at, end));
}

function noteOf({ scales }: Cardinal, { simplified }: Setting): string | undefined {
  return simplified && scales.includes('兆') ? '兆 is read as 10¹²; in Simplified text it may mean 10⁶.' : undefined;
}

/** 三分之一, 3又1000分之23, 百分之三十. The denominator is said first. */
function readFraction(view: View, at: number, cardinal: Cardinal): Numeral | undefined {
  const { low } = view;
  if (low.charAt(cardinal.end) === '又') {
    const denominator = readCardinal(view, cardinal.end + 1);
    const rest = denominator === undefined ? undefined : readFraction(view, cardinal.end + 1, denominator);
    if (rest?.fraction === undefined || rest.bound === percentUnit) return undefined;
    const whole = toRatio(cardinal.value);
    const fraction = {
      num: whole.num * rest.fraction.den + rest.fraction.num * whole.den,
      den: whole.den * rest.fraction.den,
    };
    return { ...rest, start: at, value: new Decimal(toDecimal(fraction)), fraction };
  }
  if (!low.startsWith('分之', cardinal.end) || cardinal.hull !== undefined || cardinal.value.lte('0')) return undefined;
  const top = readNumerator(view, cardinal.end + 2);
  if (top === undefined) return undefined;
  const base = { start: at, end: top.end, digits: top.digits, step: top.step };
  if (isPerHundred(low.slice(at, cardinal.end))) {
    const down = 2 - (cardinal.value.toFixed().length - 1);
    const scaled = (value: typeof one) => value.times(tenTo(down));
    const hull = top.hull && { ...top.hull, low: scaled(top.hull.low), high: scaled(top.hull.high) };
    const open = { ...(hull === undefined ? {} : { hull }), ...(top.vague ? { vague: true } : {}) };
    return { ...base, ...open, step: top.step + down, value: scaled(top.value), bound: percentUnit };
  }
  if (top.hull !== undefined) return undefined;
  const fraction = divide(toRatio(top.value), toRatio(cardinal.value));
  return { ...base, value: new Decimal(toDecimal(fraction)), fraction, bound: ratioUnit };
}

/** 百分之, 千分之, 萬分之 without a digit are percents; 一百分之一 is a fraction. */
const isPerHundred = (denominator: string): boolean => /^[百佰千仟万亿]+$/.test(denominator);

type Top = Pick<Numeral, 'end' | 'value' | 'step' | 'digits' | 'hull' | 'vague'>;

function readNumerator(view: View, at: number): Top | undefined {
  const negative = view.low.charAt(at) === '负' || view.low.charAt(at) === '-';
  const start = negative ? at + 1 : at;
  if (isSome(view.low.charAt(start)) && !placeOf.has(view.low.charAt(start + 1))) return undefined;
  const cardinal = readCardinal(view, start);
  const digits = isDigit(view.low.charCodeAt(start));
  const literal = digits && cardinal?.places === 0 ? readDigits(view, start) : undefined;
  const found: Top | undefined = literal === undefined ? cardinal : { ...literal, digits };
  if (found === undefined) return undefined;
  const scaled = thousands(view, found);
  return negative ? { ...scaled, value: scaled.value.times('-1') } : scaled;
}

/** 百分之15K: a k may stand behind digits in Chinese text too. */
function thousands(view: View, top: Top): Top {
  const { low } = view;
  const at = low.charCodeAt(top.end) === 32 ? top.end + 1 : top.end;
  if (!top.digits || low.charAt(at) !== 'k' || isWord(low.charCodeAt(at + 1))) return top;
  return { ...top, end: at + 1, value: top.value.times('1000'), step: top.step + 3 };
}
