import { add, multiply, negate, order, parseRatio, type Ratio, ratio, subtract, toDecimal } from './exact.ts';
import type { Quantity } from './quantity.ts';

/** An interval of numbers; an end that is absent is infinite, and open. */
export interface Interval {
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const exactly = (value: Ratio): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

const halfOf = ratio(1n, 2n);
const nine = ratio(9n, 10n);

/** What a number commits to that is printed to a step: from half a step below, included, to half a step above. */
export function printed(value: Ratio, step: Ratio): Interval {
  const half = multiply(step, halfOf);
  const negative = value.num < 0n;
  return { low: subtract(value, half), high: add(value, half), lowOpen: negative, highOpen: !negative };
}

/** Nearly: from nine tenths of it, included, to below it. */
export function nearly(value: Ratio): Interval {
  const near = multiply(value, nine);
  return value.num < 0n
    ? { low: value, high: near, lowOpen: true, highOpen: false }
    : { low: near, high: value, lowOpen: false, highOpen: true };
}

export const above = (value: Ratio, open: boolean): Interval => ({ low: value, lowOpen: open, highOpen: true });

/** Below a number above zero is not below zero: what is counted or measured has no less than none. */
export const below = (value: Ratio, open: boolean): Interval =>
  value.num > 0n
    ? { low: ratio(0n), high: value, lowOpen: false, highOpen: open }
    : { high: value, lowOpen: true, highOpen: open };

export function mirrored({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    ...(high === undefined ? {} : { low: negate(high) }),
    ...(low === undefined ? {} : { high: negate(low) }),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

/** Every number of the interval times a positive factor. */
export function scaledBy({ low, high, lowOpen, highOpen }: Interval, factor: Ratio): Interval {
  return {
    ...(low === undefined ? {} : { low: multiply(low, factor) }),
    ...(high === undefined ? {} : { high: multiply(high, factor) }),
    lowOpen,
    highOpen,
  };
}

export function shifted({ low, high, lowOpen, highOpen }: Interval, by: Ratio): Interval {
  return {
    ...(low === undefined ? {} : { low: add(low, by) }),
    ...(high === undefined ? {} : { high: add(high, by) }),
    lowOpen,
    highOpen,
  };
}

/** Whether two intervals have a number in common. */
export const meet = (a: Interval, b: Interval): boolean => !endsBefore(a, b) && !endsBefore(b, a);

function endsBefore(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  const way = order(a.high, b.low);
  return way < 0 || (way === 0 && (a.highOpen || b.lowOpen));
}

export function contains({ low, high, lowOpen, highOpen }: Interval, value: Ratio): boolean {
  const aboveLow = low === undefined ? 1 : order(value, low);
  const belowHigh = high === undefined ? 1 : order(high, value);
  return (aboveLow > 0 || (aboveLow === 0 && !lowOpen)) && (belowHigh > 0 || (belowHigh === 0 && !highOpen));
}

/** The ends as text, as `Quantity` has them. */
export function endsOf({
  low,
  high,
  lowOpen,
  highOpen,
}: Interval): Pick<Quantity, 'low' | 'high' | 'lowOpen' | 'highOpen'> {
  return {
    low: low === undefined ? '-Infinity' : toDecimal(low),
    high: high === undefined ? 'Infinity' : toDecimal(high),
    lowOpen: low === undefined || lowOpen,
    highOpen: high === undefined || highOpen,
  };
}

/** The interval of a quantity; its fraction where that is all of it, so that a third is a third. */
export function intervalOf(quantity: Quantity): Interval {
  const { fraction, low, high, lowOpen, highOpen, value } = quantity;
  if (fraction !== undefined && value === low && value === high)
    return exactly(ratio(BigInt(fraction.num), BigInt(fraction.den)));
  const [from, to] = [parseRatio(low), parseRatio(high)];
  return {
    ...(from === undefined ? {} : { low: from }),
    ...(to === undefined ? {} : { high: to }),
    lowOpen,
    highOpen,
  };
}
