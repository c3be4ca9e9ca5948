import { singularOf } from './en/nouns.ts';
import { order, type Ratio, ratio } from './exact.ts';
import { type Interval, intervalOf, meet, mirrored, scaledBy, shifted } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { samePowers, unitSize } from './units.ts';
import { sameThing } from './zh/nouns.ts';

export type Relation = 'agree' | 'differ' | 'incomparable';

export interface Comparison {
  readonly relation: Relation;
  /** What decided it: `interval` where both are of one unit, else what keeps them from being compared, or apart. */
  readonly by: 'interval' | 'unit' | 'kind' | 'noun' | 'direction' | 'period';
  /** A sentence for people. */
  readonly reason: string;
}

/**
 * Whether two figures agree: of the same unit after exact conversion within a dimension, and with intervals that meet.
 * Percents, percentage points and ratios are three units; counts agree with counts in whatever classifier, and what is
 * counted is compared only within a language; currencies are never converted. Symmetric.
 */
export function compare(a: Quantity, b: Quantity): Comparison {
  const apart = incomparable(a, b);
  if (apart !== undefined) return apart;
  if (a.kind === 'date' || a.kind === 'time') return compareDates(a, b);
  const [first, second] = [comparable(a, b), comparable(b, a)];
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction)
    return { relation: 'differ', by: 'direction', reason: `One went ${a.direction}, the other ${b.direction}.` };
  const agrees = meet(signed(first, a, b), signed(second, b, a));
  if (agrees)
    return { relation: 'agree', by: 'interval', reason: 'Both are of the same unit, and their intervals meet.' };
  const text = `${showInterval(a)} and ${showInterval(b)}`;
  return { relation: 'differ', by: 'interval', reason: `${text} do not meet.` };
}

const apart = (by: Comparison['by'], reason: string): Comparison => ({ relation: 'incomparable', by, reason });

/** Numbers without a noun are counts of something that is not said. */
const family = ({ kind }: Quantity): string => (kind === 'number' ? 'count' : kind === 'duration' ? 'measure' : kind);

function incomparable(a: Quantity, b: Quantity): Comparison | undefined {
  if (family(a) !== family(b)) return apart('kind', `A ${nameOf(a)} is not compared with a ${nameOf(b)}.`);
  if (a.kind === 'date')
    return a.low.length === b.low.length ? undefined : apart('period', 'Only one of the dates has a year.');
  if (family(a) === 'count') return differentThings(a, b);
  if (a.kind === 'money' || family(a) === 'measure' || a.kind === 'age' || a.kind === 'point')
    return differentUnits(a, b);
  return a.kind === 'percent' || a.kind === 'ratio' ? differentThings(a, b) : undefined;
}

const names: Readonly<Partial<Record<Quantity['kind'], string>>> = {
  point: 'difference in percentage points',
  percent: 'percentage',
  money: 'sum of money',
  ordinal: 'rank',
};

const nameOf = ({ kind }: Quantity): string => names[kind] ?? kind;

function differentUnits(a: Quantity, b: Quantity): Comparison | undefined {
  const [first, second] = [sizeOf(a), sizeOf(b)];
  if (a.unit !== b.unit && (first === undefined || second === undefined || !samePowers(first.powers, second.powers)))
    return apart('unit', `${a.unit ?? 'no unit'} is not converted to ${b.unit ?? 'no unit'}.`);
  return a.kind === 'measure' ? differentThings(a, b) : undefined;
}

/** Percents and basis points: a hundred basis points are a percentage point. */
function sizeOf({ kind, unit = '' }: Quantity): ReturnType<typeof unitSize> {
  if (kind !== 'point') return unitSize(unit);
  return { powers: new Map([['point', 1]]), size: unit === 'bp' ? ratio(1n, 100n) : ratio(1n) };
}

/** Nouns are compared only where both figures have one in the same language. */
function differentThings(a: Quantity, b: Quantity): Comparison | undefined {
  if (a.language === undefined || a.language !== b.language) return undefined;
  const same = a.language === 'en' ? sameHead(a, b) : sameThing(a, b);
  return same
    ? undefined
    : apart('noun', `${a.noun ?? a.unit ?? ''} and ${b.noun ?? b.unit ?? ''} are different things.`);
}

const headOf = ({ kind, noun, unit = '' }: Quantity): string | undefined => {
  const words = (kind === 'count' ? unit : (noun ?? '')).split(' ').at(-1);
  return words === undefined || words === '' ? undefined : singularOf(words);
};

function sameHead(a: Quantity, b: Quantity): boolean {
  const [first, second] = [headOf(a), headOf(b)];
  return first === undefined || second === undefined || first === second;
}

/** The interval in units that both share. */
function comparable(a: Quantity, other: Quantity): Interval {
  const interval = intervalOf(a);
  if (a.kind === 'percent') return asPaid(a, other, interval);
  if (a.kind === 'ratio') return asMultiple(a, other, interval);
  const size = sizeOf(a);
  if (size === undefined || a.kind === 'count' || a.kind === 'number') return interval;
  const scaled = scaledBy(interval, size.size);
  return size.offset === undefined ? scaled : shifted(scaled, size.offset);
}

const hundred = ratio(100n);

/** 七折 is 30% off. */
function asPaid(a: Quantity, other: Quantity, interval: Interval): Interval {
  const isOff = a.discount === 'off' && other.discount === 'paid';
  return isOff ? shifted(mirrored(interval), hundred) : interval;
}

/** 增加兩倍 is an increase to three times as much. */
const asMultiple = (a: Quantity, other: Quantity, interval: Interval): Interval =>
  a.multiple === 'by' && other.multiple === 'of' ? shifted(interval, ratio(1n)) : interval;

/** Fell 17% is −17% where the other one has a sign. */
function signed(interval: Interval, a: Quantity, other: Quantity): Interval {
  const falls = a.direction === 'down' && a.sign === undefined && !isNegative(a);
  return falls && other.direction === undefined && isNegative(other) ? mirrored(interval) : interval;
}

const isNegative = ({ value, high }: Quantity): boolean => (value ?? high).startsWith('-');

function compareDates(a: Quantity, b: Quantity): Comparison {
  const agrees = a.low <= b.high && b.low <= a.high;
  if (agrees) return { relation: 'agree', by: 'interval', reason: 'The days meet.' };
  return { relation: 'differ', by: 'interval', reason: `${showInterval(a)} and ${showInterval(b)} do not meet.` };
}

/** An interval as mathematics writes it, with its unit: `[16.5, 17.5) %`. */
export function showInterval({ low, high, lowOpen, highOpen, unit, kind }: Quantity): string {
  if (low === high) return unit === undefined || unit === '1' ? low : `${low} ${unitText(kind, unit)}`;
  const ends = [low, high].map((end) => end.replace('Infinity', '∞')).join(', ');
  const text = `${lowOpen ? '(' : '['}${ends}${highOpen ? ')' : ']'}`;
  return unit === undefined || unit === '1' ? text : `${text} ${unitText(kind, unit)}`;
}

const unitText = (kind: Quantity['kind'], unit: string): string =>
  kind === 'point' && unit === '%' ? 'percentage points' : unit;

/** Whether two figures say the same: of the same unit, and with the same interval. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (incomparable(a, b) !== undefined) return false;
  if (a.kind === 'date' || a.kind === 'time') return a.low === b.low && a.high === b.high;
  const [x, y] = [comparable(a, b), comparable(b, a)];
  return sameEnd(x.low, y.low) && sameEnd(x.high, y.high) && x.lowOpen === y.lowOpen && x.highOpen === y.highOpen;
}

const sameEnd = (a: Ratio | undefined, b: Ratio | undefined): boolean =>
  a === undefined || b === undefined ? a === b : order(a, b) === 0;
