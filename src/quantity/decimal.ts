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

const powers: ReadonlyMap<number, Big> = new Map(
  Array.from({ length: 49 }, (_, i): [number, Big] => [i - 24, new Decimal(`1e${i - 24}`)]),
);

/** Ten to a whole power. */
export const tenTo = (exponent: number): Big => powers.get(exponent) ?? new Decimal(`1e${exponent}`);

/** Ten to a whole power, as a fraction. */
export const ratioOfTen = (exponent: number): Ratio =>
  exponent < 0 ? { num: 1n, den: 10n ** BigInt(-exponent) } : { num: 10n ** BigInt(exponent), den: 1n };

export const half: Big = new Decimal('0.5');

/** The exponent of the first significant digit: 2 of 345, -1 of 0.3; 0 of zero. */
export const magnitude = (value: Big): number => (value.eq(zero) ? 0 : value.e);

/** The exponent of the last digit that is not zero: 3 of 345000, -1 of 0.3; 0 of zero. */
export const lastPlace = (value: Big): number => (value.eq(zero) ? 0 : value.e - value.c.length + 1);

/** A decimal as a fraction. */
export function toRatio(value: Big): Ratio {
  const places = lastPlace(value);
  const digits = BigInt(value.c.join('')) * (value.s < 0 ? -1n : 1n);
  return places < 0 ? { num: digits, den: 10n ** BigInt(-places) } : { num: digits * 10n ** BigInt(places), den: 1n };
}
