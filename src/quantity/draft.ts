import type { Bound as Binding } from './bind.ts';
import { timesOf } from './bind.ts';
import { Decimal, lastPlace, magnitude, ratioOfTen, toRatio } from './decimal.ts';
import { add, isDecimal, multiply, negate, type Ratio, toDecimal, toFraction, unity } from './exact.ts';
import { above, below, endsOf, exactly, type Interval, mirrored, nearly, printed, scaledBy } from './interval.ts';
import type { Bound, Numeral, UnitEntry } from './pack.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { sourceEnd, type View } from './view.ts';

/** A figure while it is read: its number, its unit and what the words around it say. Places are those of the view. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** Without the words around it. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly numeral: Numeral;
  /** The number in its unit, without its sign. */
  readonly value: Ratio;
  /** What a step of the last printed place is worth. */
  readonly step: Ratio;
  readonly entry?: UnitEntry;
  readonly kind: QuantityKind;
  readonly noun?: string;
  readonly language?: 'en' | 'zh';
  readonly loose: boolean;
  readonly sign?: '+' | '-';
  readonly bounds: readonly Bound[];
  readonly roles: readonly string[];
  readonly direction?: 'up' | 'down';
  readonly multiple?: 'of' | 'by';
  /** An interval that the words give whole: ranges. */
  readonly span?: Interval;
  readonly valueless?: boolean;
}

export function valueOf(numeral: Numeral, entry: UnitEntry | undefined): Pick<Draft, 'value' | 'step'> {
  const value = numeral.fraction ?? toRatio(numeral.value);
  if (entry?.times === undefined) return { value, step: ratioOfTen(numeral.step) };
  const times = toRatio(new Decimal(timesOf(entry, numeral)));
  return { value: multiply(value, times), step: stepOf(numeral, entry, times) };
}

/** What a place is worth in the unit; a discount is stated to a percent: 七折 is 70%, not about that. */
const stepOf = ({ step }: Numeral, { fold }: UnitEntry, times: Ratio): Ratio =>
  fold && step >= 0 ? unity : multiply(ratioOfTen(step), times);

export function kindOf({ entry, numeral }: Binding, roles: readonly string[]): QuantityKind {
  if (roles.includes('rank') && (entry === undefined || entry.kind === 'count')) return 'ordinal';
  if (roles.includes('age') && (entry === undefined || entry.kind === 'duration')) return 'age';
  if (entry?.kind === 'count' && entry.unit === 'times' && numeral.step < 0) return 'ratio';
  return entry?.kind ?? 'number';
}

/** The interval that the wording commits to. */
export function commitment(draft: Draft): Interval {
  if (draft.span !== undefined) return draft.span;
  const plain = unsigned(draft);
  return draft.sign === '-' ? mirrored(plain) : plain;
}

function unsigned(draft: Draft): Interval {
  const { bounds, numeral } = draft;
  const limits = limited(draft);
  if (limits !== undefined) return limits;
  if (numeral.hull !== undefined) return hullOf(draft);
  if (bounds.includes('odd')) return odd(draft);
  if (bounds.includes('nearly') && draft.value.num > 0n) return nearly(draft.value);
  if (bounds.includes('about')) return printed(draft.value, roundStep(draft));
  return own(draft);
}

/** More than, at least, below, up to: of the number, or of the interval that its words give. */
function limited(draft: Draft): Interval | undefined {
  const { bounds, value, numeral } = draft;
  const given = numeral.hull === undefined ? undefined : hullOf(draft);
  const low = given?.low ?? value;
  const high = given?.high ?? value;
  const from = bounds.includes('from') ? above(low, false) : bounds.includes('above') ? above(low, true) : undefined;
  const to = bounds.includes('upto') ? below(high, false) : bounds.includes('below') ? below(high, true) : undefined;
  return from ?? to;
}

function hullOf({ numeral: { hull, value: printedValue }, value, entry, numeral }: Draft): Interval {
  if (hull === undefined) return exactly(value);
  const times = toRatio(new Decimal(timesOf(entry, { ...numeral, value: printedValue })));
  const { lowOpen, highOpen } = hull;
  return scaledBy({ low: toRatio(hull.low), high: toRatio(hull.high), lowOpen, highOpen }, times);
}

/** 三年多, 20-odd: above it, and below the next step of its last digit. */
function odd({ value, numeral, entry }: Draft): Interval {
  const place = ratioOfTen(lastPlace(numeral.value));
  const step = multiply(place, toRatio(new Decimal(timesOf(entry, numeral))));
  return { low: value, high: add(value, step), lowOpen: true, highOpen: true };
}

/** About commits to two significant digits at most. */
function roundStep({ value, step }: Draft): Ratio {
  const shown = new Decimal(toDecimal(value));
  const place = ratioOfTen(magnitude(shown) - 1);
  return place.num * step.den > step.num * place.den ? place : step;
}

/** The printed precision; what is counted one by one, ranks and fractions are exact, and ages are completed years. */
function own({ value, step, kind, numeral, entry }: Draft): Interval {
  const isWhole = numeral.step === 0 && value.den === 1n;
  if (numeral.fraction !== undefined) return exactly(value);
  if (kind === 'ordinal' || (kind === 'count' && isWhole)) return exactly(value);
  if (kind === 'age' && isWhole && (entry === undefined || entry.unit === 'a'))
    return { low: value, high: add(value, unity), lowOpen: false, highOpen: true };
  return printed(value, step);
}

/** The figure as others see it. */
export function toQuantity(view: View, source: string, draft: Draft): Quantity {
  const { numeral, entry, sign, kind, bounds } = draft;
  const start = view.starts[draft.start] ?? 0;
  const end = sourceEnd(view, draft.end);
  const value = sign === '-' ? negate(draft.value) : draft.value;
  const hidden = draft.valueless === true || numeral.vague === true;
  const unit = kind === 'age' ? (entry?.unit ?? 'a') : kind === 'ratio' || kind === 'ordinal' ? '1' : entry?.unit;
  const isFraction = numeral.fraction !== undefined ? value.den !== 1n : !isDecimal(value);
  const discount = entry?.discount ?? (draft.roles.includes('off') && kind === 'percent' ? 'off' : undefined);
  const ends = endsOf(commitment(draft));
  const quantity: Writable = {
    text: source.slice(start, end),
    span: { start, end },
    kind,
    low: ends.low,
    high: ends.high,
    lowOpen: ends.lowOpen,
    highOpen: ends.highOpen,
    approximate: numeral.hull !== undefined || bounds.some((bound) => blurs.has(bound)),
  };
  if (!hidden) quantity.value = toDecimal(value);
  if (!hidden && isFraction) quantity.fraction = toFraction(value);
  if (!hidden && !isFraction && numeral.hull === undefined) quantity.precision = toDecimal(draft.step);
  if (unit !== undefined) quantity.unit = unit;
  if (discount !== undefined) quantity.discount = discount;
  if (draft.noun !== undefined) quantity.noun = draft.noun;
  if (draft.language !== undefined) quantity.language = draft.language;
  if (sign !== undefined) quantity.sign = sign;
  if (draft.direction !== undefined) quantity.direction = draft.direction;
  if (draft.multiple !== undefined) quantity.multiple = draft.multiple;
  const note = numeral.note ?? entry?.note;
  if (note !== undefined) quantity.note = note;
  return quantity;
}

type Writable = { -readonly [Key in keyof Quantity]: Quantity[Key] };

const blurs: ReadonlySet<Bound> = new Set(['about', 'nearly', 'odd']);
