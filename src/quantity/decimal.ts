import Big from 'big.js';
import type { Ratio } from './exact.ts';

/**
 * Decimals without rounding: only sums, differences and products are ever taken of them, which big.js computes to the
 * last digit; quotients are taken of `Ratio`s. Strict mode refuses floating-point numbers.
 */
export const Decimal: typeof Big = Big();
Decimal.strict = true;

export type { Big };

/** What is longer, or further from one, is no figure: it would cost time and means nothing. */
export const maxDigits = 1000;
export const maxExponent = 400;

export const zero: Big = new Decimal('0');
export const one: Big = new Decimal('1');

/** Ten to a whole power. */
export const tenTo = (exponent: number): Big => new Decimal(`1e${exponent}`);

export const half: Big = new Decimal('0.5');

/** Plain decimal text: no exponent, no trailing zeros. */
export const show = (value: Big): string => value.toFixed();

/** The exponent of the first significant digit: 2 of 345, -1 of 0.3; 0 of zero. */
export const magnitude = (value: Big): number => (value.eq(zero) ? 0 : value.e);

/** The exponent of the last digit that is not zero: 3 of 345000, -1 of 0.3; 0 of zero. */
export const lastPlace = (value: Big): number => (value.eq(zero) ? 0 : value.e - value.c.length + 1);

/** A decimal as a fraction. */
export function toRatio(value: Big): Ratio {
  const places = Math.max(0, -lastPlace(value));
  return { num: BigInt(value.times(tenTo(places)).toFixed()), den: 10n ** BigInt(places) };
}
