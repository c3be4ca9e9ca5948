import { isDecimal, order, parseRatio, type Ratio, ratio, toDecimal } from './exact.ts';
import { exactly, type Interval, intervalOf, nearly, printed } from './interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * A figure as plain English that reads back to the same interval of the same unit: its printed value where that is what
 * it commits to, else `about`, `nearly`, a bound, a range or two bounds.
 */
export function print(quantity: Quantity): string {
  const { kind } = quantity;
  if (kind === 'date')
    return quantity.value !== undefined && quantity.low === quantity.high ? quantity.low : printDays(quantity);
  if (kind === 'time') return quantity.low;
  const interval = intervalOf(quantity);
  const write = writer(quantity);
  return asPrinted(quantity, interval, write) ?? asBound(quantity, interval, write) ?? asEnds(interval, write);
}

/** Writes a number, printed to a step, with the unit. */
type Write = (value: Ratio, step?: Ratio) => string;

function asPrinted(quantity: Quantity, interval: Interval, write: Write): string | undefined {
  const value = valueOf(quantity);
  if (value === undefined) return undefined;
  const step = parseRatio(quantity.precision ?? '1') ?? ratio(1n);
  if (same(interval, plainOf(quantity, value, step))) return write(value, step);
  if (quantity.precision === undefined || value.num <= 0n) return undefined;
  if (same(interval, nearly(value))) return `nearly ${write(value, step)}`;
  const rough = roughStep(value, step);
  return same(interval, printed(value, rough)) ? `about ${write(value, step)}` : undefined;
}

/** What the number commits to by itself, as the reader has it. */
function plainOf({ kind, fraction, unit }: Quantity, value: Ratio, step: Ratio): Interval {
  const isWhole = isOne(step) && toDecimal(value).indexOf('.') < 0;
  if (fraction !== undefined || kind === 'ordinal' || (kind === 'count' && isWhole)) return exactly(value);
  if (kind === 'age' && isWhole && unit === 'a')
    return { low: value, high: ratio(value.num + value.den, value.den), lowOpen: false, highOpen: true };
  return printed(value, step);
}

const isOne = ({ num, den }: Ratio): boolean => num === den;

/** Two significant digits, or the printed step where that is greater. */
function roughStep(value: Ratio, step: Ratio): Ratio {
  const [whole = '', part = ''] = toDecimal(value).split('.');
  const lead = whole === '0' ? -(part.search(/[1-9]/) + 1) : whole.length - 1;
  const two = lead > 0 ? ratio(10n ** BigInt(lead - 1)) : ratio(1n, 10n ** BigInt(1 - lead));
  return order(two, step) > 0 ? two : step;
}

function valueOf({ value, fraction }: Quantity): Ratio | undefined {
  if (fraction !== undefined) return ratio(BigInt(fraction.num), BigInt(fraction.den));
  return value === undefined ? undefined : parseRatio(value);
}

/** One end is the printed value, the other is where that kind of bound has it. */
function asBound(_: Quantity, { low, high, lowOpen, highOpen }: Interval, write: Write): string | undefined {
  if (low !== undefined && high === undefined) return `${lowOpen ? 'more than' : 'at least'} ${write(low)}`;
  const isBelow =
    high !== undefined && (low === undefined ? high.num <= 0n : low.num === 0n && !lowOpen && high.num > 0n);
  return isBelow ? `${highOpen ? 'less than' : 'at most'} ${write(high)}` : undefined;
}

function asEnds({ low, high, lowOpen, highOpen }: Interval, write: Write): string {
  if (low === undefined || high === undefined) return 'any number';
  if (!lowOpen && !highOpen && low.num >= 0n && order(low, high) < 0) return `between ${write(low)} and ${write(high)}`;
  return `${lowOpen ? 'more than' : 'at least'} ${write(low)} and ${highOpen ? 'less than' : 'at most'} ${write(high)}`;
}

function same(a: Interval, b: Interval): boolean {
  const equal = (x: Ratio | undefined, y: Ratio | undefined): boolean =>
    x === undefined || y === undefined ? x === y : order(x, y) === 0;
  return equal(a.low, b.low) && equal(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

function writer(quantity: Quantity): Write {
  const [before, behind] = sides(quantity);
  return (value, step) => {
    const number = numberText(value, step);
    // Money has its sign before the currency, and all else before the number.
    return number.startsWith('-') && before !== ''
      ? `-${before}${number.slice(1)}${behind}`
      : `${before}${number}${behind}`;
  };
}

/** What stands before and behind the number. */
function sides({ kind, unit = '', discount, noun, multiple }: Quantity): readonly [before: string, behind: string] {
  if (kind === 'percent') return ['', discount === 'off' ? '% off' : discount === 'paid' ? '% of the price' : '%'];
  if (kind === 'point') return ['', unit === 'bp' ? ' basis points' : ' percentage points'];
  if (kind === 'money') return unit.includes('/') ? ['', ` ${minor[unit] ?? unit}`] : [`${unit} `, ''];
  if (kind === 'age') return ['', ` ${spans[unit] ?? unit} old`];
  if (kind === 'ordinal') return ['No. ', ''];
  if (kind === 'ratio') return ['', multiple === undefined ? 'x' : 'x'];
  if (kind === 'count') return ['', ` ${unit}`];
  if (kind === 'duration') return ['', ` ${spans[unit] ?? unit}`];
  return kind === 'measure'
    ? [
        '',
        ` ${noun === undefined ? '' : `${noun} `}${noun === undefined ? unitName(unit) : (spans[unit] ?? unitName(unit))}`,
      ]
    : ['', ''];
}

const minor: Readonly<Record<string, string>> = { 'USD/100': 'US cents', 'GBP/100': 'pence', 'CNY/10': 'jiao' };

const spans: Readonly<Record<string, string>> = {
  s: 'seconds',
  ms: 'milliseconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
};

const unitNames: Readonly<Record<string, string>> = {
  '[in_i]': 'inches',
  '[ft_i]': 'feet',
  '[mi_i]': 'miles',
  '[yd_i]': 'yards',
  '[lb_av]': 'lb',
  '[oz_av]': 'ounces',
  'kW.h': 'kWh',
  Cel: '°C',
  '[degF]': '°F',
  By: 'bytes',
};

const unitName = (unit: string): string => unitNames[unit] ?? unit;

const scales: readonly (readonly [exponent: number, word: string])[] = [
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
  [15, 'quadrillion'],
  [18, 'quintillion'],
];

/** Digits in groups of three; with the smallest scale that shows the step as its last place. */
function numberText(value: Ratio, step?: Ratio): string {
  if (!isDecimal(value)) return `${value.num}/${value.den}`;
  const plain = toDecimal(value);
  if (step === undefined) return grouped(plain);
  const exponent = exponentOf(toDecimal(step));
  const [scale, word] = scales.find(([size]) => exponent > 0 && size >= exponent) ?? [0, ''];
  const number = grouped(fixed(value, scale, scale - exponent));
  return word === '' ? number : `${number} ${word}`;
}

const exponentOf = (step: string): number =>
  step.includes('.') ? -(step.length - step.indexOf('.') - 1) : step.replace(/[^0]/g, '').length;

/** The value in units of a scale, with as many places. */
function fixed({ num, den }: Ratio, scale: number, places: number): string {
  const text = toDecimal(ratio(num, den * 10n ** BigInt(scale)));
  const [whole = '', part = ''] = text.split('.');
  return places <= 0 ? text : `${whole}.${part.padEnd(places, '0')}`;
}

function grouped(text: string): string {
  const [whole = '', part] = text.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
}

function printDays({ value, low, high }: Quantity): string {
  return value !== undefined && /^\d{4}(?:-\d{2})?$/.test(value) && value >= '1900' && value < '2100'
    ? value
    : `${low} to ${high}`;
}
