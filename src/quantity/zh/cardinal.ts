import { isDigit } from '../chars.ts';
import { type Big, Decimal, lastPlace, one, tenTo, zero } from '../decimal.ts';
import { readDigits } from '../digits.ts';
import type { Hull } from '../pack.ts';
import type { View } from '../view.ts';
import { digitOf, isMore, isSome, numberWords, placeOf, readDigitString, scaleOf, tensOf } from './numerals.ts';

/** A Chinese cardinal, digits and characters mixed as they come: 一千零五十, 3億5,000萬, 4.78万亿, 二十幾萬, 兩三百. */
export interface Cardinal {
  readonly end: number;
  readonly value: Big;
  readonly step: number;
  readonly hull?: Hull;
  /** No single number is said: 數十, 七八. */
  readonly vague?: boolean;
  /** How many characters of a place or a scale it has: 0 of 五, of 二〇二五 and of 12. */
  readonly places: number;
  /** It begins with a place, so that the one before it is left out: 百三, 十五. */
  readonly implied: boolean;
  /** Only digits one after another: 二〇二五. */
  readonly string: boolean;
  /** It begins with Arabic digits. */
  readonly digits: boolean;
  readonly scales: string;
  /** The exponent of the scale, or of the 千, that it ends with. */
  readonly scale: number | undefined;
}

interface State {
  readonly view: View;
  /** Which of two neighbouring digits counts: 七八百 is from 700 to 800. */
  readonly pick: 0 | 1;
  at: number;
  parts: { value: Big; readonly scale: number }[];
  section: Big;
  pending: Pending | undefined;
  /** The exponent of the last place or scale. */
  last: number | undefined;
  zeroed: boolean;
  /** The exponent of the last printed place. */
  step: number;
  places: number;
  implied: boolean;
  string: boolean;
  ranged: boolean;
  /** What 多, 餘 and 幾 leave open, from the number so far. */
  odd: Big | undefined;
  several: boolean;
  scales: string;
}

interface Pending {
  readonly value: Big;
  readonly step: number;
  readonly arabic: boolean;
  /** How many characters: only a single digit is short for a place, as in 一萬三. */
  readonly length: number;
  readonly decimal: boolean;
}

const longest = 400;

export function readCardinal(view: View, at: number): Cardinal | undefined {
  const first = walk(view, at, 0);
  if (first === undefined) return undefined;
  const { state, value } = first;
  const second = state.ranged ? walk(view, at, 1) : undefined;
  const hull = hullOf(first, second?.value);
  return {
    end: state.at,
    value,
    step: state.step,
    places: state.places,
    implied: state.implied,
    string: state.string,
    digits: isDigit(view.low.charCodeAt(at)),
    scales: state.scales,
    scale: state.pending === undefined && (state.last ?? 0) >= 3 ? scaleOfEnd(view, at, state) : undefined,
    ...(hull === undefined ? {} : { hull }),
    ...(state.several || state.ranged ? { vague: true } : {}),
  };
}

/** 百萬 and 千億 scale together what stands before them: 3到5百萬. */
function scaleOfEnd({ low }: View, at: number, state: State): number {
  let scale = 0;
  for (let end = state.at; end > at; end--) {
    const step = scaleOf.get(low.charAt(end - 1)) ?? placeOf.get(low.charAt(end - 1));
    if (step === undefined) break;
    scale += step;
  }
  return scale;
}

function hullOf({ state, value }: Walked, second: Big | undefined): Hull | undefined {
  if (second !== undefined) return { low: value, high: second, lowOpen: false, highOpen: false };
  if (state.several) return { low: value.times('2'), high: value.times('10'), lowOpen: false, highOpen: true };
  if (state.odd === undefined) return undefined;
  return { low: value, high: value.plus(state.odd), lowOpen: true, highOpen: true };
}

interface Walked {
  readonly state: State;
  readonly value: Big;
}

function walk(view: View, at: number, pick: 0 | 1): Walked | undefined {
  const state: State = {
    view,
    pick,
    at,
    parts: [],
    section: zero,
    pending: undefined,
    last: undefined,
    zeroed: false,
    step: 0,
    places: 0,
    implied: false,
    string: false,
    ranged: false,
    odd: undefined,
    several: false,
    scales: '',
  };
  const limit = at + longest;
  while (state.at < limit && takes.some((take) => take(state, view.low.charAt(state.at)))) {}
  if (state.at === at) return undefined;
  const value = finish(state);
  return value === undefined ? undefined : { state, value };
}

/** Each takes what stands at the place if it can go on there, and says whether it did. */
const takes: readonly ((state: State, character: string) => boolean)[] = [
  takeArabic,
  takeSome,
  takeZero,
  takeDigit,
  takeTens,
  takePlace,
  takeScale,
  takeMore,
  takePoint,
];

function takeArabic(state: State): boolean {
  const { view, at, pending, last, odd } = state;
  if (!isDigit(view.low.charCodeAt(at)) || pending !== undefined || odd !== undefined) return false;
  if (last === undefined && state.parts.length > 0) return false;
  const literal = readDigits(view, at);
  // 10 十: two numbers, not one; 3萬4000 is one.
  if (literal === undefined || (last !== undefined && literal.value.gte(tenTo(last)))) return false;
  state.pending = { ...literal, arabic: true, length: literal.end - at, decimal: literal.step < 0 };
  state.at = literal.end;
  return true;
}

function takeDigit(state: State, character: string): boolean {
  const digit = digitOf.get(character);
  if (digit === undefined || state.pending !== undefined || state.odd !== undefined) return false;
  const { low } = state.view;
  const run = readDigitString(low, state.at) ?? { end: state.at + 1, digits: String(digit) };
  const isPair = pairAt(low, state.at);
  if (isPair !== undefined) {
    state.pending = single(isPair[state.pick] ?? zero);
    state.ranged = true;
    state.at += 2;
    return true;
  }
  // 兩萬兩: the second one is the ounce.
  if (
    state.last !== undefined &&
    run.digits.length === 1 &&
    (character === '两' || character === '俩') &&
    !placeFollows(low, state.at + 1)
  )
    return false;
  if (state.last !== undefined && run.digits.length > 1) return false;
  state.pending = { ...single(new Decimal(run.digits)), length: run.digits.length };
  state.string = run.digits.length > 1;
  state.at = run.end;
  return true;
}

const placeFollows = (low: string, at: number): boolean => placeOf.has(low.charAt(at)) || scaleOf.has(low.charAt(at));

const single = (value: Big): Pending => ({ value, step: 0, arabic: false, length: 1, decimal: false });

/** Two neighbouring digits that say about how many: 七八, 兩三, 三五. Not before 折, where 七八 is 78. */
function pairAt(low: string, at: number): readonly [Big, Big] | undefined {
  const [a, b] = [digitOf.get(low.charAt(at)), digitOf.get(low.charAt(at + 1))];
  if (a === undefined || b === undefined || a === 0 || low.charAt(at + 1) === '两') return undefined;
  if (b !== a + 1 && !(a === 3 && b === 5)) return undefined;
  const next = low.charAt(at + 2);
  if (digitOf.has(next) || digitOf.has(low.charAt(at - 1)) || next === '折' || next === '点') return undefined;
  return [new Decimal(String(a)), new Decimal(String(b))];
}

function takeZero(state: State, character: string): boolean {
  if (digitOf.get(character) !== 0 || state.last === undefined || state.pending !== undefined || state.zeroed)
    return false;
  const next = state.view.low.charAt(state.at + 1);
  const goesOn = digitOf.has(next) || placeOf.has(next) || isDigit(next.charCodeAt(0)) || next === '几';
  if (!goesOn) return false;
  state.zeroed = true;
  state.at += 1;
  return true;
}

function takeTens(state: State, character: string): boolean {
  const tens = tensOf.get(character);
  if (tens === undefined || state.pending !== undefined || (state.last !== undefined && state.last < 2)) return false;
  state.section = state.section.plus(String(tens));
  return placed(state, 1, 0);
}

/** Goes on behind a place of the section. */
function placed(state: State, place: number, step: number): true {
  state.last = place;
  state.zeroed = false;
  state.pending = undefined;
  state.places += 1;
  state.step = step;
  state.at += 1;
  return true;
}

function takePlace(state: State, character: string): boolean {
  const place = placeOf.get(character);
  if (place === undefined || state.odd !== undefined) return false;
  const { pending, last } = state;
  if (pending !== undefined && !pending.arabic && pending.length > 1) return false;
  if (last !== undefined && last < 4 && place >= last) return false;
  if (pending === undefined && !mayImply(state, place)) return false;
  if (last === undefined && pending === undefined) state.implied = true;
  // 零十 is ten.
  const digit = pending === undefined || (pending.value.eq(zero) && place === 1) ? one : pending.value;
  state.section = state.section.plus(digit.times(tenTo(place)));
  // 兩千 is a scale as two thousand is; 二百 and 二十 are places of a number that is said in full.
  const isScale = place >= 3 || pending?.arabic === true;
  state.string = false;
  return placed(state, place, isScale ? place + (pending?.step ?? 0) : 0);
}

/** Whether 十, 百 or 千 may stand without a digit: 十五, 一百十五, 一百零十萬, 百三; not 五十千. */
function mayImply({ last, zeroed, section, parts }: State, place: number): boolean {
  if (last === undefined) return true;
  return place === 1 && (zeroed || (section.gt(zero) && last > 1) || (section.eq(zero) && parts.length > 0));
}

function takeScale(state: State, character: string): boolean {
  const scale = scaleOf.get(character);
  if (scale === undefined) return false;
  const { pending, parts } = state;
  if (pending !== undefined && !pending.arabic && pending.length > 1) return false;
  const amount = state.section.plus(pending?.value ?? zero);
  const top = parts.at(-1);
  if (amount.eq(zero)) {
    if (pending !== undefined || (top !== undefined && (state.last !== top.scale || scale < top.scale))) return false;
    if (top === undefined) state.implied = true;
  } else if (parts.some((part) => part.scale === scale)) return false;
  let sum = amount.eq(zero) && top === undefined ? one : amount;
  while ((parts.at(-1)?.scale ?? 99) <= scale) sum = sum.plus(parts.pop()?.value ?? zero);
  // 一萬五千億 is 15,000 億: what stands before a greater scale belongs under it.
  const inner = state.section.eq(zero) ? (pending?.step ?? (top === undefined ? 0 : state.step)) : sectionStep(state);
  parts.push({ value: sum.times(tenTo(scale)), scale });
  state.odd = state.odd?.times(tenTo(scale));
  state.section = zero;
  state.string = false;
  state.scales += character;
  return placed(state, scale, scale + inner);
}

/** In front of a scale the places of a section are those of a number: 四千萬 is 4,000 萬. */
const sectionStep = ({ pending, step, last }: State): number =>
  pending?.step ?? (last === 3 && step === 3 ? 0 : Math.min(step, 0));

/** 多 and 餘 after a place: 三十多, 一千餘萬, 500多. */
function takeMore(state: State, character: string): boolean {
  if (!isMore(character) || state.odd !== undefined || state.ranged || state.several) return false;
  const value = finish(state);
  if (value === undefined || value.eq(zero)) return false;
  const arabic = state.pending?.arabic === true && state.pending.step >= 0 && value.gte('10');
  if (state.pending !== undefined && !arabic) return false;
  const next = state.view.low.charAt(state.at + 1);
  // 十多餘, 十多少: other words.
  if (next === '少' || next === '数' || (character === '余' && next === '额')) return false;
  state.odd = tenTo(lastPlace(value));
  state.at += 1;
  return true;
}

/** 幾 and 數 where a digit would stand. */
function takeSome(state: State, character: string): boolean {
  if (!isSome(character) || state.pending !== undefined || state.odd !== undefined) return false;
  const { low } = state.view;
  const next = low.charAt(state.at + 1);
  if (state.last !== undefined) {
    if (character === '数' || state.last > 2 || state.last < 1) return false;
    state.odd = state.zeroed ? tenTo(1) : tenTo(state.last);
    // 一百幾十: the place is said as well.
    state.at += state.last === 2 && next === '十' ? 2 : 1;
    return true;
  }
  if (!placeFollows(low, state.at + 1) || (next === '十' && low.charAt(state.at + 2) === '分')) return false;
  if (character === '数' && numberWords.includes(low.charAt(state.at - 1) || '-')) return false;
  state.several = true;
  state.pending = single(one);
  state.at += 1;
  return true;
}

/** 點 and the digits after it. Not a time of day: 三點五十分, 三點半. */
function takePoint(state: State, character: string): boolean {
  if (character !== '点' || state.odd !== undefined || state.several || state.pending?.decimal === true) return false;
  const { view, at } = state;
  const run = isDigit(view.low.charCodeAt(at + 1)) ? arabicRun(view.low, at + 1) : readDigitString(view.low, at + 1);
  if (run === undefined || placeOf.has(view.low.charAt(run.end)) || '分钟刻'.includes(view.low.charAt(run.end) || '-'))
    return false;
  const whole = finish(state);
  if (whole === undefined) return false;
  const step = -run.digits.length;
  const value = whole.plus(new Decimal(`0.${run.digits}`));
  state.pending = { value, step, arabic: true, length: run.digits.length, decimal: true };
  state.parts = [];
  state.section = zero;
  state.last = undefined;
  state.string = false;
  state.at = run.end;
  return true;
}

function arabicRun(low: string, at: number): { readonly end: number; readonly digits: string } {
  let end = at;
  while (end < at + 40 && isDigit(low.charCodeAt(end))) end += 1;
  return { end, digits: low.slice(at, end) };
}

/** What a digit at the end adds: 一萬三 is 13,000, 一萬零三 is 10,003. */
function shortened({ pending, last, zeroed }: State): Big {
  if (pending === undefined) return zero;
  const isShort = last !== undefined && last >= 2 && !zeroed && pending.length === 1 && (!pending.arabic || last >= 4);
  return isShort ? pending.value.times(tenTo(last - 1)) : pending.value;
}

function finish(state: State): Big | undefined {
  const { pending, last, parts, section } = state;
  if (pending === undefined && last === undefined) return undefined;
  if (pending !== undefined) {
    const added = shortened(state);
    const isShort = last !== undefined && !added.eq(pending.value);
    state.step = isShort ? (last >= 3 ? last - 1 : 0) : pending.step;
  }
  return parts.reduce((sum, part) => sum.plus(part.value), section.plus(shortened(state)));
}
