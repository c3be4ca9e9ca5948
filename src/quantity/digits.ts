import { isDigit } from './chars.ts';
import { type Big, Decimal, lastPlace, maxDigits, maxExponent, one, tenTo, toRatio } from './decimal.ts';
import { divide, isDecimal, toDecimal, unity } from './exact.ts';
import type { View } from './view.ts';

/** A number that is written with Arabic digits, without sign and scale. */
export interface Literal {
  readonly end: number;
  readonly value: Big;
  readonly step: number;
  readonly bare: boolean;
}

const grouped = /\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?:,\d{2})+,\d{3}(?!\d)/y;
const spaced = /\d{1,3}(?: \d{3})+(?!\d)/y;
const apostrophes = /\d{1,3}(?:'\d{3})+(?!\d)/y;
const european = /\d{1,3}(?:\.\d{3})+,\d{1,9}(?!\d)/y;
const part = /\.\d+/y;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * Reads digits with their groups (1,234 · 1 234 · 1'234 · 12,34,567 · 1.234,5) and decimals at a place where a digit or
 * a point stands. Undefined where they are no number: too long, or a point without digits.
 */
export function readDigits(view: View, at: number): Literal | undefined {
  const { text } = view;
  const isPoint = text.charCodeAt(at) === 46;
  if (!isPoint && !isDigit(text.charCodeAt(at))) return undefined;
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const euro = isPoint || text.charCodeAt(end) !== 46 || end - at > 3 ? undefined : match(european, text, at);
  if (euro !== undefined) {
    const [whole = '', decimals = ''] = euro.replaceAll('.', '').split(',');
    return literal(at + euro.length, whole, decimals, false);
  }
  const whole = isPoint ? '' : (groups(view, at, end) ?? text.slice(at, end));
  const decimals = decimalsAt(text, at, at + whole.length);
  if (isPoint && decimals === undefined) return undefined;
  const digits = whole.replace(/[, ']/g, '');
  const bare = digits === whole && decimals === undefined;
  return literal(at + whole.length + (decimals?.length ?? 0), digits, decimals?.slice(1) ?? '', bare);
}

/** A point and digits; not where another point and digits follow, which divide numbers. */
function decimalsAt(text: string, begin: number, at: number): string | undefined {
  const isChain = text.charCodeAt(begin - 1) === 46 && isDigit(text.charCodeAt(begin - 2));
  const found = isChain || text.charCodeAt(at) !== 46 ? undefined : match(part, text, at);
  const end = at + (found?.length ?? 0);
  return text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)) ? undefined : found;
}

function groups(view: View, at: number, end: number): string | undefined {
  const next = view.low.charAt(end);
  if (end - at > 3 || (next !== ',' && next !== "'" && next !== ' ')) return undefined;
  const byComma = match(grouped, view.text, at) ?? match(apostrophes, view.text, at);
  if (byComma !== undefined) return byComma;
  const bySpace = match(spaced, view.low, at);
  if (bySpace === undefined || bySpace.startsWith('0')) return undefined;
  // Wider gaps divide columns, and a line end divides nothing but words.
  for (let i = at; i < at + bySpace.length; i++)
    if (view.low.charCodeAt(i) === 32 && (view.text.charCodeAt(i) !== 32 || gapAt(view, i) !== 1)) return undefined;
  return bySpace;
}

const gapAt = (view: View, at: number): number => (view.starts[at + 1] ?? 0) - (view.starts[at] ?? 0);

function literal(end: number, whole: string, decimals: string, bare: boolean): Literal | undefined {
  if (whole.length + decimals.length > maxDigits) return undefined;
  return { end, value: new Decimal(`${whole || '0'}${decimals && '.'}${decimals}`), step: -decimals.length, bare };
}

const exponent = /[eE]([+-]?\d{1,3})(?![\d.]\d|\w)/y;
const timesTen = / ?[x×*·] ?10(?:\^([+-]?\d{1,3})(?!\d)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/y;
const caret = /\^(?:--)?([+-]?\d{1,3})(?!\d)/y;
const raisedSigns = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/y;

/** What a raised number can go on with. */
const raisers = 'ex×*· ^⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A literal with what raises it: 1.3e6, 1.3×10^6, 6×10⁻⁴, 2^5, 10⁶. Superscripts of anything but ten may be notes. */
export function readScientific(view: View, at: number): Literal | undefined {
  const base = readDigits(view, at);
  if (base === undefined) return undefined;
  const sticky = (pattern: RegExp, text: string) => {
    pattern.lastIndex = base.end;
    return pattern.exec(text);
  };
  if (!raisers.includes(view.low.charAt(base.end) || '-')) return base;
  const scientific = sticky(exponent, view.text) ?? sticky(timesTen, view.low);
  if (scientific !== null) return raised(base, scientific[0].length, sizeOf(scientific[1] ?? scientific[2]));
  const power = sticky(caret, view.low);
  if (power !== null) return toPower(base, power[0].length, sizeOf(power[1]));
  const signs = base.value.eq('10') && base.bare ? sticky(raisedSigns, view.low) : null;
  return signs === null ? base : raised({ ...base, value: one }, signs[0].length, sizeOf(signs[0]));
}

const sizeOf = (text = '0'): number =>
  Number(
    text
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
      .replace('⁻', '-')
      .replace('⁺', ''),
  );

function raised(base: Literal, length: number, size: number): Literal | undefined {
  if (Math.abs(size) > maxExponent) return undefined;
  return { end: base.end + length, value: base.value.times(tenTo(size)), step: base.step + size, bare: false };
}

/** Whole powers, exactly: undefined where the result is too long, or has no end as a decimal. */
function toPower(base: Literal, length: number, size: number): Literal | undefined {
  const digits = Math.max(1, base.value.c.length) * Math.abs(size);
  if (digits > maxDigits || Math.abs(base.value.e * size) > maxExponent) return undefined;
  const power = base.value.pow(Math.abs(size));
  const end = base.end + length;
  if (size >= 0) return { end, value: power, step: Math.min(lastPlace(power), base.step * size), bare: false };
  if (power.eq('0')) return undefined;
  const inverse = divide(unity, toRatio(power));
  if (!isDecimal(inverse)) return undefined;
  const value = new Decimal(toDecimal(inverse));
  return { end, value, step: lastPlace(value), bare: false };
}
