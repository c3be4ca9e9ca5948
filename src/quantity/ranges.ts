import { isDigit } from './chars.ts';
import { tenTo, toRatio } from './decimal.ts';
import { commitment, type Draft } from './draft.ts';
import { add, multiply, order, type Ratio, ratio } from './exact.ts';
import { draftAt } from './figure.ts';
import type { Interval } from './interval.ts';
import { apart, directions, joints, openers } from './languages.ts';
import type { Bound, Setting } from './pack.ts';
import { convert } from './units.ts';
import { skipSpaceBack, type View } from './view.ts';

/** A figure with the one that a joint makes the other end of a range, if one does: 5–6 million, 60 億到 80 億美元. */
export function joined(view: View, first: Draft, setting: Setting): Draft {
  return rangeOf(view, first, setting) ?? boundedOf(view, first, setting) ?? toleranceOf(view, first, setting) ?? first;
}

function rangeOf(view: View, first: Draft, setting: Setting): Draft | undefined {
  if (!mayBegin(first)) return undefined;
  // The noun that a first number seems to count may be the joint itself: eight to 10 feet.
  for (const end of first.loose || first.end !== first.numeral.end ? [first.end, first.numeral.end] : [first.end]) {
    const range = rangeFrom(view, first, end, setting);
    if (range !== undefined) return range;
  }
  return undefined;
}

const mayBegin = ({ bounds, numeral, kind }: Draft): boolean =>
  kind !== 'ordinal' && numeral.hull === undefined && bounds.every((bound) => bound === 'about' || bound === 'nearly');

interface Joint {
  readonly end: number;
  readonly word: string;
}

function rangeFrom(view: View, first: Draft, end: number, setting: Setting): Draft | undefined {
  const joint = jointAt(view, first, end);
  if (joint === undefined) return undefined;
  const second = secondAt(view, joint.end, end, setting);
  if (second === undefined || second.bounds.some((bound) => bound !== 'about')) return undefined;
  if (joint.word === '-' && isIdentifier(view, first, second)) return undefined;
  const low = lowOf(first, second, end === first.numeral.end);
  if (low === undefined) return undefined;
  return { ...second, start: first.start, coreStart: first.coreStart, valueless: true, ...both(first, second, low) };
}

function jointAt(view: View, first: Draft, end: number): Joint | undefined {
  const { low } = view;
  const at = low.charCodeAt(end) === 32 ? end + 1 : end;
  const hit = joints.at(low, at);
  if (hit === undefined) return undefined;
  const start = skipSpaceBack(view, first.start);
  if (hit.entry === 'and' && openers.before(low, start) === undefined) return undefined;
  if (hit.entry === 'to' && areLevels(view, start, hit.word)) return undefined;
  const to = low.charCodeAt(hit.end) === 32 ? hit.end + 1 : hit.end;
  // A dash with a space on one side only divides clauses, or is a sign.
  if (hit.word === '-' && at > end !== to > hit.end) return undefined;
  return { end: to, word: hit.word };
}

/** From 10% to 20%, rose 5% to 20%: two levels. Ranges from 5 to 6: a range. */
function areLevels({ low }: View, start: number, word: string): boolean {
  const from = apart.before(low, start);
  if (from === undefined) return word === 'to' && directions.before(low, start) !== undefined;
  return !/(?:rang|vari|var(?:y|ies)|anywhere|anything) ?[a-z]* ?$/.test(
    low.slice(Math.max(0, from.start - 12), from.start),
  );
}

function secondAt(view: View, at: number, left: number, setting: Setting): Draft | undefined {
  // A currency may stand before the second number too.
  for (let from = at; from < at + 8; from++) {
    const code = view.low.charCodeAt(from);
    if (isDigit(code) || from === at) {
      const draft = draftAt(view, from, left, setting);
      if (draft !== undefined && draft.coreStart <= at && draft.coreEnd > from)
        return draft.start >= left ? { ...draft, start: draft.coreStart } : undefined;
    }
    if (isDigit(code) || code === 32) break;
  }
  return undefined;
}

/** 555-1234, 3-2, 10-K and 2024-07: no ranges. */
function isIdentifier(view: View, first: Draft, second: Draft): boolean {
  const { low } = view;
  const length = second.numeral.end - second.numeral.start;
  if (!first.numeral.digits && !second.numeral.digits) return true;
  const isPhone = length === 4 && first.numeral.end - first.numeral.start === 3 && second.numeral.bare === true;
  return isPhone || (low.charCodeAt(second.numeral.end) === 45 && isDigit(low.charCodeAt(second.numeral.end + 1)));
}

/** The first number in the unit of the second one, or undefined if the two are no range. */
function lowOf(first: Draft, second: Draft, isBare: boolean): Draft | undefined {
  if (second.numeral.hull !== undefined || second.kind === 'ordinal') return undefined;
  const unit = isBare ? undefined : first.entry;
  const given = unit === undefined ? inherited(first, second) : inUnit(first, second);
  return given !== undefined && order(given.value, second.value) < 0 && first.sign !== '-' ? given : undefined;
}

/** A number without a unit has that of the other end, and its scale where it would be the greater one without: 3到5萬. */
function inherited(first: Draft, second: Draft): Draft | undefined {
  const times = second.entry?.times === undefined ? ratio(1n) : toRatio(tenTo(0).times(second.entry.times));
  const plain =
    first.entry === undefined || first.loose ? first : { ...first, value: ratioOf(first), step: first.step };
  const scale = second.numeral.scale;
  const base = { ...plain, value: multiply(plain.value, times), step: multiply(plain.step, times) };
  if (scale === undefined || first.numeral.scale !== undefined) return base;
  const factor = toRatio(tenTo(scale));
  const bigger = { ...base, value: multiply(base.value, factor), step: multiply(base.step, factor) };
  return order(bigger.value, second.value) < 0 ? bigger : base;
}

const ratioOf = ({ numeral }: Draft): Ratio => numeral.fraction ?? toRatio(numeral.value);

function inUnit(first: Draft, second: Draft): Draft | undefined {
  const [a, b] = [first.entry, second.entry];
  if (a === undefined || b === undefined) return undefined;
  if (a.unit === b.unit && (a.kind === b.kind || first.kind === second.kind)) return first;
  // US$5 to 6 million, 5 公里到 6 公里; $5 and US$6 are of one dollar only if it is the same.
  if (a.kind !== b.kind) return a.kind === 'money' && b.kind === 'count' ? undefined : undefined;
  const value = convert(first.value, a.unit, b.unit);
  const step = convert(first.step, a.unit, b.unit);
  return value === undefined || step === undefined ? undefined : { ...first, value, step };
}

function both(first: Draft, second: Draft, low: Draft): Partial<Draft> {
  const about: Bound[] = first.bounds.concat(second.bounds).includes('about') ? ['about'] : [];
  const ends = { lowOpen: false, highOpen: false };
  const plain: Interval = { low: low.value, high: second.value, ...ends };
  const span = about.length === 0 ? plain : blurred(low, second, about);
  // The currency before the first number is that of both: US$5–6 million.
  const entry = second.entry === undefined && first.entry !== undefined ? { entry: first.entry, kind: first.kind } : {};
  return { span, bounds: about, ...entry, ...(first.direction === undefined ? {} : { direction: first.direction }) };
}

function blurred(first: Draft, second: Draft, bounds: readonly Bound[]): Interval {
  const [low, high] = [commitment({ ...first, bounds }), commitment({ ...second, bounds })];
  return {
    ...(low.low === undefined ? {} : { low: low.low }),
    ...(high.high === undefined ? {} : { high: high.high }),
    lowOpen: low.lowOpen,
    highOpen: high.highOpen,
  };
}

const conjunctions = [', but ', ' but ', ' and ', ', and ', ',但', '但', ',', '、', '，但', '，'];

/** More than 10 and less than 20: two bounds of one figure. */
function boundedOf(view: View, first: Draft, setting: Setting): Draft | undefined {
  const isLower = first.bounds.includes('above') || first.bounds.includes('from');
  if (!isLower || first.numeral.hull !== undefined) return undefined;
  for (const end of [first.end, first.numeral.end]) {
    const conjunction = conjunctions.find((each) => view.low.startsWith(each, end));
    if (conjunction === undefined) continue;
    const second = upperAt(view, end + conjunction.length, setting);
    if (second === undefined) continue;
    const low = lowOf(first, second, end === first.numeral.end && first.entry?.kind !== 'money');
    if (low === undefined) continue;
    const open = first.bounds.includes('above');
    const span = { low: low.value, high: second.value, lowOpen: open, highOpen: second.bounds.includes('below') };
    return { ...second, start: first.start, coreStart: first.coreStart, valueless: true, span, bounds: [] };
  }
  return undefined;
}

/** The second figure, whose bound stands between it and the conjunction. */
function upperAt(view: View, at: number, setting: Setting): Draft | undefined {
  for (let from = at; from < at + 24; from++) {
    if (!isDigit(view.low.charCodeAt(from))) continue;
    const draft = draftAt(view, from, at, setting);
    const isUpper = draft?.bounds.some((bound) => bound === 'below' || bound === 'upto') && draft.start === at;
    return isUpper ? draft : undefined;
  }
  return undefined;
}

/** 5 ± 2, 5 +/- 2. */
function toleranceOf(view: View, first: Draft, setting: Setting): Draft | undefined {
  if (first.bounds.length > 0 || first.numeral.hull !== undefined) return undefined;
  const match = /^ ?(?:±|\+\/-|\+-) ?/.exec(view.low.slice(first.end, first.end + 6));
  if (match === null) return undefined;
  const second = draftAt(view, first.end + match[0].length, first.end, setting);
  if (second === undefined || second.numeral.hull !== undefined) return undefined;
  const given =
    first.entry === undefined || first.loose
      ? inherited(first, second)
      : second.entry === undefined
        ? first
        : inUnit(first, second);
  const tolerance = second.entry === undefined ? inherited(second, first) : second;
  if (given === undefined || tolerance === undefined) return undefined;
  const middle = first.sign === '-' ? multiply(given.value, ratio(-1n)) : given.value;
  const span = {
    low: add(middle, multiply(tolerance.value, ratio(-1n))),
    high: add(middle, tolerance.value),
    lowOpen: false,
    highOpen: false,
  };
  return { ...first, ...given, end: second.end, span, ...entryOf(first, second) };
}

const entryOf = (first: Draft, second: Draft): Partial<Draft> =>
  first.entry === undefined || first.loose
    ? { kind: second.kind, ...(second.entry === undefined ? {} : { entry: second.entry }) }
    : {};
