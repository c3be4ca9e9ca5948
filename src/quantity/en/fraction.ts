import { isDigit } from '../chars.ts';
import { type Big, Decimal, tenTo, toRatio } from '../decimal.ts';
import { add, divide, multiply, type Ratio, ratio } from '../exact.ts';
import type { View } from '../view.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { type Token, tokenAfter, tokenAt, wordAt } from './tokens.ts';
import { ordinalOf, scaleOf, scaleOrdinalOf, smallOf, tensOf } from './words.ts';

export interface Parted {
  readonly end: number;
  readonly value: Ratio;
}

interface Denominator {
  readonly end: number;
  readonly value: Big;
  readonly plural: boolean;
  /** Only fractions are called so: half, quarter. */
  readonly only: boolean;
}

/** The denominator that a word is: thirds, fifth, quarters, hundredths, twenty-first. */
function denominatorAt(view: View, token: Token | undefined): Denominator | undefined {
  if (token === undefined || token.isDigits) return undefined;
  const tens = tensOf.get(token.word);
  if (tens !== undefined) {
    const next = tokenAfter(view, token.end);
    const rest = next?.hyphen || next === undefined ? denominatorAt(view, next) : undefined;
    if (rest === undefined || rest.only || rest.value.gte('10')) return undefined;
    return { ...rest, value: rest.value.plus(String(tens)) };
  }
  const named = namedDenominator(token.word);
  return named && { end: token.end, ...named };
}

function namedDenominator(word: string): Omit<Denominator, 'end'> | undefined {
  if (word === 'half' || word === 'halves') return { value: new Decimal('2'), plural: word !== 'half', only: true };
  const plural = word.endsWith('s');
  const single = plural ? word.slice(0, -1) : word;
  if (single === 'quarter') return { value: new Decimal('4'), plural, only: true };
  const small = ordinalOf.get(single);
  if (small !== undefined && small > 2) return { value: new Decimal(String(small)), plural, only: false };
  const scale = scaleOrdinalOf.get(single);
  return scale === undefined ? undefined : { value: tenTo(scale), plural, only: false };
}

/** What a cardinal is with the denominator that follows it: two thirds, ninety-five hundred fifths, one hundred thirty-fifths. */
export function readFraction(view: View, cardinal: Cardinal): Parted | undefined {
  const token = tokenAfter(view, cardinal.end);
  const denominator = denominatorAt(view, token);
  if (denominator === undefined || cardinal.step < 0) return undefined;
  if (!denominator.plural && !cardinal.value.eq('1')) return undefined;
  if (denominator.plural && denominator.only && cardinal.value.eq('1')) return undefined;
  const { beforeTens } = cardinal;
  const isCompound = beforeTens !== undefined && !denominator.only && denominator.value.lt('10');
  const top = isCompound ? beforeTens.value : cardinal.value;
  const bottom = isCompound ? denominator.value.plus(String(beforeTens.tens)) : denominator.value;
  // Digits before an ordinal are no fraction: 2 fifths may be, 1 third is not.
  if (cardinal.literalOnly && !denominator.plural && !denominator.only) return undefined;
  return { end: denominator.end, value: divide(toRatio(top), toRatio(bottom)) };
}

/** Two hundred and fifty-four hundredths, five billion and three quarters: what stands behind the `and` is the fraction. */
export function readSum(view: View, cardinal: Cardinal): Parted | undefined {
  const { beforeAnd } = cardinal;
  const denominator = beforeAnd === undefined ? undefined : denominatorAt(view, tokenAfter(view, cardinal.end));
  if (beforeAnd === undefined || denominator === undefined) return undefined;
  const top = cardinal.value.minus(beforeAnd.value);
  if (top.gte(denominator.value) || denominator.plural === top.eq('1')) return undefined;
  const part = divide(toRatio(top), toRatio(denominator.value));
  return withPart(view, toRatio(beforeAnd.value), beforeAnd.scale, { end: denominator.end, value: part });
}

/** A fraction that begins with a or one, or with its own name: a fifth, half, a quarter. */
export function readPart(view: View, at: number): Parted | undefined {
  const token = tokenAt(view, at);
  if (token === undefined) return undefined;
  if (token.word === 'half' || token.word === 'quarter') return partOf(view, token, token.start === at);
  if (token.word !== 'a' && token.word !== 'an' && token.word !== 'one') return undefined;
  const next = tokenAfter(view, token.end);
  if (next?.word === 'hundred' || next?.word === 'hundredth') {
    const many = readCardinal(view, next.start, () => undefined);
    const rest = many === undefined ? undefined : readFraction(view, many);
    if (rest !== undefined) return rest;
  }
  const denominator = denominatorAt(view, next);
  if (denominator === undefined || denominator.plural) return undefined;
  return { end: denominator.end, value: divide(ratio(1n), toRatio(denominator.value)) };
}

const partOf = (view: View, token: Token, bare: boolean): Parted | undefined => {
  const value = token.word === 'half' ? ratio(1n, 2n) : ratio(1n, 4n);
  // A quarter without an article is three months, unless it is a quarter million.
  if (token.word === 'quarter' && bare && scaleAfter(view, token.end) === undefined) return undefined;
  return { end: token.end, value };
};

interface Scale {
  readonly end: number;
  readonly value: Ratio;
  readonly exponent: number;
}

/** The scale that multiplies a fraction: half a million, three quarters billion, two thirds of a million, half a dozen. */
export function scaleAfter(view: View, end: number): Scale | undefined {
  let token = tokenAfter(view, end);
  if (token?.word === 'of') token = tokenAfter(view, token.end);
  if (token?.word === 'a' || token?.word === 'an') token = tokenAfter(view, token.end);
  if (token === undefined || token.isDigits) return undefined;
  if (token.word === 'dozen') return { end: token.end, value: ratio(12n), exponent: 0 };
  const exponent = scaleOf.get(token.word) ?? (token.word === 'hundred' ? 2 : undefined);
  return exponent === undefined ? undefined : { end: token.end, value: toRatio(tenTo(exponent)), exponent };
}

/** What an `and a half` adds to a cardinal: one and a half, 3 million and a quarter, two and fifty-four hundredths. */
export function readMixed(view: View, cardinal: Cardinal): Parted | undefined {
  const { low } = view;
  if (!low.startsWith(' and ', cardinal.end) && !low.startsWith('-and-', cardinal.end)) return undefined;
  const at = cardinal.end + 5;
  const part = readPart(view, at) ?? fractionAt(view, at);
  if (part === undefined || part.value.num >= part.value.den) return undefined;
  return withPart(view, toRatio(cardinal.value), cardinal.scale, part);
}

function withPart(view: View, whole: Ratio, wholeScale: number | undefined, part: Parted): Parted {
  const scale = scaleAfter(view, part.end);
  // One billion and a half million; five and a half million; one million and a half.
  if (scale !== undefined && wholeScale !== undefined && scale.exponent < wholeScale)
    return { end: scale.end, value: add(whole, multiply(part.value, scale.value)) };
  if (scale !== undefined && wholeScale === undefined)
    return { end: scale.end, value: multiply(add(whole, part.value), scale.value) };
  const unit = wholeScale === undefined ? ratio(1n) : toRatio(tenTo(wholeScale));
  return { end: part.end, value: add(whole, multiply(part.value, unit)) };
}

function fractionAt(view: View, at: number): Parted | undefined {
  const cardinal = readCardinal(view, at, () => undefined);
  return cardinal === undefined ? undefined : readFraction(view, cardinal);
}

/** What one number is of another: one in five, two out of three, one over twenty. */
export function readShare(view: View, cardinal: Cardinal): Parted | undefined {
  const { low } = view;
  const joint = [' in every ', ' out of every ', ' out of ', ' in ', '-in-', ' over '].find((each) =>
    low.startsWith(each, cardinal.end),
  );
  if (joint === undefined || cardinal.step !== 0 || cardinal.value.lte('0')) return undefined;
  const whole = readCardinal(view, cardinal.end + joint.length, () => undefined);
  if (whole === undefined || whole.step < 0 || !fitsShare(view, cardinal, whole, joint)) return undefined;
  return { end: whole.end, value: divide(toRatio(cardinal.value), toRatio(whole.value)) };
}

const spans = /^ ?-?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|%|percent)\b/;

function fitsShare({ low }: View, part: Cardinal, whole: Cardinal, joint: string): boolean {
  const after = low.slice(whole.end, whole.end + 10);
  if (joint === ' over ') return !/^[ -]?[\w%$€£]/.test(after) && !/[$€£¥]$/.test(low.slice(0, part.start).slice(-1));
  if (whole.value.lte(part.value) || spans.test(after)) return false;
  // 3 in 2024; and what is too great for a share is another figure.
  const isYear = whole.literalOnly && whole.value.gte('1900') && whole.value.lt('2100');
  return !isYear && (part.value.lt('1000') || joint !== ' in ') && !/^[.,:/-]?\d/.test(after);
}

/** 10 1/2, 3/4, -4/5 and ½: digits over digits. Not dates (1/2/2025), 24/7 and paths. */
export function readSlash(view: View, at: number): Parted | undefined {
  const { low } = view;
  const slash = /(?:(\d{1,9}) )?(\d{1,15}) ?\/ ?(\d{1,15})(?![\d/]|,\d|\.\d|-\d)/y;
  slash.lastIndex = at;
  const match = slash.exec(low);
  if (match === null || match[0] === '24/7' || match[0] === '9/11') return undefined;
  if (match[0].includes(' /') !== match[0].includes('/ ')) return undefined;
  const [all, whole, top = '', bottom = ''] = match;
  if (BigInt(bottom) === 0n || (bottom.length > 1 && bottom.startsWith('0'))) return undefined;
  const part = ratio(BigInt(top), BigInt(bottom));
  return { end: at + all.length, value: whole === undefined ? part : add(ratio(BigInt(whole)), part) };
}

const signs = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const parts = '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/7 1/8 3/8 5/8 7/8 1/9 1/10'.split(' ');

/** A fraction in one character, alone or behind a whole number. */
export function readSign(view: View, at: number): Parted | undefined {
  let end = at;
  while (end < at + 9 && isDigit(view.low.charCodeAt(end))) end += 1;
  const [top = '', bottom = ''] = (parts[signs.indexOf(view.low.charAt(end) || '-')] ?? '').split('/');
  if (top === '') return undefined;
  const whole = end === at ? ratio(0n) : ratio(BigInt(view.low.slice(at, end)));
  return { end: end + 1, value: add(whole, ratio(BigInt(top), BigInt(bottom))) };
}

export const isFractionSign = (code: number): boolean => code > 0xbb && signs.includes(String.fromCharCode(code));

/** The ordinal that a word or several are: tenth, twenty-first, one hundred and third. */
export function readOrdinal(
  view: View,
  at: number,
): { readonly end: number; readonly value: Big; readonly word: string } | undefined {
  const word = wordAt(view.low, at);
  const plain = ordinalOf.get(word);
  if (plain !== undefined) return { end: at + word.length, value: new Decimal(String(plain)), word };
  const tens = tensOf.get(word);
  if (tens === undefined && !smallOf.has(word)) return undefined;
  const cardinal = readCardinal(view, at, () => undefined);
  if (cardinal === undefined) return undefined;
  const joint = view.low.startsWith(' and ', cardinal.end) ? cardinal.end + 4 : cardinal.end;
  const last = tokenAfter(view, joint);
  const small = last === undefined ? undefined : ordinalOf.get(last.word);
  if (last === undefined || small === undefined) return undefined;
  // Seven third-placed teams: only places with room before them take an ordinal.
  const room =
    cardinal.endsInTens === undefined ? (cardinal.value.gte('100') && cardinal.value.c.length === 1 ? 100 : 0) : 10;
  return small < room ? { end: last.end, value: cardinal.value.plus(String(small)), word: last.word } : undefined;
}
