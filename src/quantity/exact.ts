import type { Fraction } from './quantity.ts';

/** An exact rational number; `den` is above zero. Not always in lowest terms: `reduce` brings it there. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const ratio = (num: bigint, den = 1n): Ratio => (den < 0n ? { num: -num, den: -den } : { num, den });

export const nought: Ratio = ratio(0n);
export const unity: Ratio = ratio(1n);

const plain = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads plain decimal text, as `Quantity` holds it; undefined for anything else, `Infinity` included. */
export function parseRatio(text: string): Ratio | undefined {
  const match = plain.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  return reduce(ratio(BigInt(sign + whole + part), 10n ** BigInt(part.length)));
}

/** Sums and products are brought to lowest terms only once their parts grow long. */
const kept = (value: Ratio): Ratio => (value.den > long ? reduce(value) : value);
const long = 10n ** 30n;

export const add = (a: Ratio, b: Ratio): Ratio =>
  kept(a.den === b.den ? ratio(a.num + b.num, a.den) : ratio(a.num * b.den + b.num * a.den, a.den * b.den));
export const negate = (a: Ratio): Ratio => ratio(-a.num, a.den);
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, negate(b));
export const multiply = (a: Ratio, b: Ratio): Ratio => kept(ratio(a.num * b.num, a.den * b.den));

/** The divisor must not be zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => kept(ratio(a.num * b.den, a.den * b.num));

/** Below zero, zero or above it, as a is below, equal to or above b. */
export function order(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

function reduce({ num, den }: Ratio): Ratio {
  if (den === 1n) return { num, den };
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { num, den } : { num: num / a, den: den / a };
}

/** Whether a number has an end as a decimal. */
export function isDecimal(value: Ratio): boolean {
  if (value.den === 1n) return true;
  let { den } = reduce(value);
  for (const prime of [2n, 5n]) while (den % prime === 0n) den /= prime;
  return den === 1n;
}

/**
 * Plain decimal text: whole if the number ends within `digits` significant digits or ends at all, else rounded half to
 * even at that many.
 */
export function toDecimal(value: Ratio, digits = 20): string {
  if (value.den === 1n) return value.num.toString();
  const { num, den } = reduce(value);
  const sign = num < 0n ? '-' : '';
  const size = num < 0n ? -num : num;
  const places = isDecimal(value) ? decimalPlaces(den) : roundedPlaces(size, den, digits);
  const scaled = size * 10n ** BigInt(places);
  let quotient = scaled / den;
  const twice = (scaled % den) * 2n;
  if (twice > den || (twice === den && quotient % 2n === 1n)) quotient += 1n;
  const text = quotient.toString().padStart(places + 1, '0');
  const part = text.slice(text.length - places).replace(/0+$/, '');
  const whole = places === 0 ? text : text.slice(0, -places);
  const shown = places === 0 || part === '' ? whole : `${whole}.${part}`;
  return shown === '0' ? shown : sign + shown;
}

/** How many decimal places a fraction in lowest terms needs that has an end. */
function decimalPlaces(den: bigint): number {
  let places = 0;
  for (let power = 1n; power % den !== 0n; power *= 10n) places += 1;
  return places;
}

function roundedPlaces(size: bigint, den: bigint, digits: number): number {
  const lead = size.toString().length - den.toString().length;
  return Math.max(0, digits - lead);
}

export function toFraction(value: Ratio): Fraction {
  const { num, den } = reduce(value);
  return { num: num.toString(), den: den.toString() };
}
