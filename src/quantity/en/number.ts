import { isDigit, isLetter } from '../chars.ts';
import { Decimal, half, tenTo } from '../decimal.ts';
import { isDecimal, multiply, type Ratio, ratio, toDecimal } from '../exact.ts';
import type { Numeral, Setting, UnitEntry } from '../pack.ts';
import type { View } from '../view.ts';
import { type Cardinal, readCardinal, readPointDigits, withPoint } from './cardinal.ts';
import {
  isFractionSign,
  type Parted,
  readFraction,
  readMixed,
  readOrdinal,
  readPart,
  readShare,
  readSign,
  readSlash,
  readSum,
  scaleAfter,
} from './fraction.ts';
import { type Token, tokenAfter, wordAt } from './tokens.ts';
import { dozens, multiples, openOf, ordinalOf, scaleOf, smallOf, tensOf } from './words.ts';

const ratioUnit: UnitEntry = { kind: 'ratio', unit: '1' };
const ordinalUnit: UnitEntry = { kind: 'ordinal', unit: '1' };

const starters: ReadonlySet<string> = new Set([
  ...smallOf.keys(),
  ...tensOf.keys(),
  ...ordinalOf.keys(),
  ...openOf.keys(),
  ...multiples.keys(),
  ...scaleOf.keys(),
  ...['a', 'an', 'half', 'quarter', 'hundred', 'several', 'few', 'dozen', 'tens', 'halved'],
]);

export const startsNumber = (code: number): boolean => isLetter(code) || isFractionSign(code);

/** Reads the longest English number at a place: digits with a scale, number words, fractions, shares, ordinals. */
export function readNumber(view: View, at: number, setting: Setting): Numeral | undefined {
  const code = view.low.charCodeAt(at);
  if (isDigit(code) || isFractionSign(code)) return readFromDigits(view, at, setting);
  const word = isLetter(code) ? wordAt(view.low, at) : '';
  if (!starters.has(word)) return undefined;
  return readMultiple(at, word) ?? readOpen(view, at, word) ?? readFromWord(view, at, word);
}

function readFromDigits(view: View, at: number, setting: Setting): Numeral | undefined {
  const part = readSign(view, at) ?? readSlash(view, at);
  if (part !== undefined) return scaled(view, at, part, true);
  const ordinal = /\d{1,9}(?:st|nd|rd|th)(?![a-z\d])/y;
  ordinal.lastIndex = at;
  const match = ordinal.exec(view.low);
  if (match !== null) {
    const value = new Decimal(match[0].slice(0, -2));
    return { start: at, end: at + match[0].length, value, step: 0, digits: true, bound: ordinalUnit };
  }
  const cardinal = readCardinal(view, at, shortScale(view, setting));
  if (cardinal === undefined) return undefined;
  return readRest(view, cardinal) ?? (cardinal.literalOnly ? undefined : plain(cardinal));
}

function readFromWord(view: View, at: number, word: string): Numeral | undefined {
  const ordinal = readOrdinal(view, at);
  if (ordinal !== undefined) return isRank(view, at, ordinal) ? ranked(at, ordinal) : undefined;
  const part = word === 'one' || isPlace(view, at) ? undefined : readPart(view, at);
  if (part !== undefined && mayPart(view, part, word)) return scaled(view, at, part, false);
  const start = word === 'a' || word === 'an' ? tokenAfter(view, at + word.length) : undefined;
  if (word === 'half' || word === 'quarter' || ordinalOf.has(word)) return undefined;
  if ((word === 'a' || word === 'an') && !takesArticle(start)) return undefined;
  const from = start?.start ?? at;
  if (view.low.startsWith('dozen', from)) return dozen(view, at, from, new Decimal('1'));
  const cardinal = readCardinal(view, from, () => undefined);
  if (cardinal === undefined) return undefined;
  const found = readRest(view, cardinal) ?? plain(cardinal);
  const weak = start === undefined && cardinal.words === 1 && word === 'one' && found.end === cardinal.end;
  return { ...found, start: at, ...(weak ? { weak } : {}) };
}

const takesArticle = (token: Token | undefined): token is Token =>
  token !== undefined && (token.word === 'hundred' || token.word === 'dozen' || scaleOf.has(token.word));

/** The second half, half-time: places in a series and parts of words, no shares. */
const isPlace = ({ low }: View, at: number): boolean =>
  /(?:first|second|third|fourth|last|latter|other|better|1st|2nd|3rd|4th|this|next|previous|every|each|early|late|per|the) ?$/.test(
    low.slice(Math.max(0, at - 9), at),
  ) || low.charCodeAt(at - 1) === 45;

/** A fifth of, a half, by a third: not a third person. */
function mayPart({ low }: View, part: Parted, word: string): boolean {
  const after = low.slice(part.end, part.end + 4);
  if (/^-(?!a-|o-|d)/.test(after)) return false;
  if (word === 'half' || part.value.den === 2n) return true;
  return part.value.den === 4n || after.startsWith(' of ') || !/^[ -][a-z\d]/.test(after);
}

/** A fraction with the scale that may follow: half a million, 3/4 million. */
function scaled(view: View, at: number, part: Parted, digits: boolean): Numeral {
  const scale = scaleAfter(view, part.end);
  if (scale === undefined) return parted(at, part.end, part.value, digits, part.value.den !== 1n);
  return parted(at, scale.end, multiply(part.value, scale.value), digits, false);
}

/** A fraction is exact. Below one it is a ratio, unless a unit follows. */
function parted(start: number, end: number, fraction: Ratio, digits: boolean, isRatio: boolean): Numeral {
  const value = new Decimal(toDecimal(fraction));
  const step = isDecimal(fraction) ? Math.min(0, value.e - value.c.length + 1) : -20;
  return { start, end, value, fraction, step, digits, ...(isRatio ? { bound: ratioUnit } : {}) };
}

const plain = ({ start, end, value, step, digits, scale }: Cardinal): Numeral => ({
  start,
  end,
  value,
  step,
  digits,
  ...(scale === undefined ? {} : { scale }),
});

/** What may follow a cardinal and changes it. */
function readRest(view: View, cardinal: Cardinal): Numeral | undefined {
  const { start, digits } = cardinal;
  const point = cardinal.literalOnly ? undefined : readPointDigits(view, cardinal.end);
  if (point !== undefined) return pointed(view, cardinal, point);
  const mixed = readSum(view, cardinal) ?? readMixed(view, cardinal);
  if (mixed !== undefined) return parted(start, mixed.end, mixed.value, digits, false);
  const share = readShare(view, cardinal);
  if (share !== undefined) return parted(start, share.end, share.value, digits, true);
  const fraction = readFraction(view, cardinal);
  if (fraction !== undefined) return scaled(view, start, fraction, digits);
  const next = tokenAfter(view, cardinal.end);
  return next !== undefined && dozens.has(next.word)
    ? dozen(view, start, next.start, cardinal.value, cardinal)
    : undefined;
}

/** Dozens, those of a sum counted from its `and`: three hundred and two dozens. */
function dozen(view: View, start: number, at: number, count: Numeral['value'], cardinal?: Cardinal): Numeral {
  const end = at + wordAt(view.low, at).length;
  const digits = cardinal?.digits ?? false;
  const rest = count.gte('100') ? count.mod('100') : count;
  const value = count.minus(rest).plus(rest.times('12'));
  return { start, end, value, step: 0, digits };
}

function pointed(view: View, cardinal: Cardinal, point: { readonly end: number; readonly digits: string }): Numeral {
  const scale = scaleAfter(view, point.end);
  const value = withPoint(cardinal.value, point.digits);
  const step = -point.digits.length;
  const base = { start: cardinal.start, digits: cardinal.digits };
  if (scale === undefined || scale.exponent === 0) return { ...base, end: point.end, value, step };
  const { exponent } = scale;
  return { ...base, end: scale.end, value: value.times(tenTo(exponent)), step: step + exponent, scale: exponent };
}

function readMultiple(at: number, word: string): Numeral | undefined {
  const value = multiples.get(word);
  const base = { start: at, end: at + word.length, digits: false };
  const bound: UnitEntry = { ...ratioUnit, multiple: 'of' };
  if (value !== undefined) return { ...base, value: new Decimal(value), step: 0, bound };
  return word === 'halved' ? { ...base, value: half, fraction: ratio(1n, 2n), step: -1, bound } : undefined;
}

/** Hundreds of, tens of thousands, several million: from two to ten of it. */
function readOpen(view: View, at: number, word: string): Numeral | undefined {
  const { low } = view;
  let unit = openOf.get(word);
  let end = at + word.length;
  const next = tokenAfter(view, end);
  const isMany = word === 'several' || word === 'few';
  if (isMany && next !== undefined) {
    unit = openOf.get(`${next.word}s`) ?? openOf.get(next.word);
    end = next.end;
  } else if (word === 'tens') unit = '10';
  if (unit === undefined || (!isMany && !low.startsWith(' of ', end))) return undefined;
  const scale = isMany ? undefined : openOf.get(wordAt(low, end + 4));
  if (scale !== undefined) end += 4 + wordAt(low, end + 4).length;
  if (word === 'tens' && scale === undefined) return undefined;
  const value = new Decimal(unit).times(scale ?? '1');
  const hull = { low: value.times('2'), high: value.times('10'), lowOpen: false, highOpen: true };
  return { start: at, end, value, step: 0, digits: false, hull, vague: true };
}

/** First and second are mostly no ranks; where they are, something says so. */
function isRank({ low }: View, at: number, { end, word }: { readonly end: number; readonly word: string }): boolean {
  const after = low.slice(end, end + 14);
  const before = low.slice(Math.max(0, at - 14), at);
  if (/^[ -](?:quarter|half)/.test(after) || /(?:^|[^a-z])(?:an?|one) $/.test(before)) return false;
  if (word !== 'first' && word !== 'second') return true;
  return (
    /^(?:[- ][a-z]+est\b| place| most )/.test(after) || /(?:rank(?:s|ed|ing)?|finish(?:ed)?|came|placed) $/.test(before)
  );
}

const ranked = (
  start: number,
  { end, value }: { readonly end: number; readonly value: Numeral['value'] },
): Numeral => ({
  start,
  end,
  value,
  step: 0,
  digits: false,
  bound: ordinalUnit,
});

const moneyAfter =
  /^ ?(?:us |u\.s\. |hong kong |new taiwan |australian |canadian )?(?:dollars?|euros?|pounds?|yuan|yen|rmb|usd|eur|gbp|cny|jpy|hkd|ntd|twd|won|rupees?|francs?|renminbi)\b/;

/**
 * Letters behind digits that are scales here and units there: m is million with money and the metre without, M is
 * million; b and B are billion, B the byte only after a space; t is the tonne and T, behind digits, trillion.
 */
function shortScale(view: View, setting: Setting): (token: Token) => number | undefined {
  return (token) => {
    if (token.hyphen) return undefined;
    const written = view.text.slice(token.start, token.end);
    const attached = view.text.charCodeAt(token.start - 1) !== 32 && view.text.charCodeAt(token.start - 1) !== 10;
    const money = setting.money === true || moneyAfter.test(view.low.slice(token.end, token.end + 24));
    if (written === 'M') return 6;
    if (written === 'm' || written === 'MM' || written === 'mm') return money ? 6 : undefined;
    if (written === 'b' || written === 'B') return attached || money ? 9 : undefined;
    if (written === 'T') return attached || money ? 12 : undefined;
    return undefined;
  };
}
