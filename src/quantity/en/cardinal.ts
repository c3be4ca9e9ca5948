import { type Big, Decimal, one, tenTo, zero } from '../decimal.ts';
import { type Literal, readScientific } from '../digits.ts';
import type { View } from '../view.ts';
import { attachedAt, type Token, tokenAfter, tokenAt } from './tokens.ts';
import { scaleOf, shortScaleOf, smallOf, tensOf } from './words.ts';

/** An English cardinal, words and digits as they come: twenty-five hundred, 3 hundred and 21, 1.5 million, a hundred. */
export interface Cardinal {
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  /** The exponent of ten of the last printed place. */
  readonly step: number;
  /** The scale that it ends with, as an exponent of ten: a half more of it may follow. */
  readonly scale: number | undefined;
  /** It begins with digits, and has more than them. */
  readonly digits: boolean;
  readonly literalOnly: boolean;
  /** Where tens end it, and something stands before them without an and: one hundred | thirty. */
  readonly beforeTens: { readonly value: Big; readonly tens: number } | undefined;
  readonly endsInTens: number | undefined;
  readonly words: number;
  /** What stands before the last and of it: two hundred | and fifty-four. */
  readonly beforeAnd: { readonly value: Big; readonly scale: number | undefined } | undefined;
}

type Slot = 'none' | 'ones' | 'tens' | 'hundred' | 'scale' | 'literal';

interface State {
  total: Big;
  group: Big;
  slot: Slot;
  end: number;
  step: number;
  scale: number | undefined;
  hundred: boolean;
  words: number;
  beforeTens: Cardinal['beforeTens'];
  literals: number;
  andBefore: boolean;
}

const limit = 40;

export function readCardinal(
  view: View,
  at: number,
  short: (token: Token) => number | undefined,
): Cardinal | undefined {
  const first = tokenAt(view, at);
  if (first === undefined) return undefined;
  const start: State = {
    total: zero,
    group: zero,
    slot: 'none',
    end: at,
    step: 0,
    scale: undefined,
    hundred: false,
    words: 0,
    beforeTens: undefined,
    literals: 0,
    andBefore: false,
  };
  let state: State | undefined = start;
  let token: Token | undefined = first;
  // Goes back here if what follows an `and` turns out to be another number: 3 hundred and 2 hundred.
  let beforeAnd: State | undefined;
  while (token !== undefined && state.words < limit) {
    if (token.word === 'and' && (state.slot === 'hundred' || state.slot === 'scale')) {
      beforeAnd ??= state;
      token = tokenAfter(view, token.end);
      state = { ...state, andBefore: true };
      continue;
    }
    const next: State | 'clash' | undefined = advance(view, state, token, short);
    if (next === 'clash') {
      state = beforeAnd ?? (state.literals > 1 ? undefined : state);
      break;
    }
    if (next === undefined) break;
    state = next;
    if (state.slot === 'scale' || state.slot === 'hundred') beforeAnd = undefined;
    token = (state.slot === 'literal' ? attachedAt(view, state.end) : undefined) ?? tokenAfter(view, state.end);
  }
  return state === undefined || state.slot === 'none' ? undefined : done(state, at, first, beforeAnd);
}

function done(state: State, start: number, first: Token, before: State | undefined): Cardinal {
  return {
    start,
    end: state.end,
    value: state.total.plus(state.group),
    step: state.step,
    scale: state.slot === 'scale' ? state.scale : undefined,
    digits: first.isDigits,
    literalOnly: first.isDigits && state.words === 1,
    beforeTens: state.slot === 'tens' ? state.beforeTens : undefined,
    endsInTens: state.slot === 'tens' ? state.end : undefined,
    words: state.words,
    beforeAnd:
      before === undefined || before.end === state.end
        ? undefined
        : { value: before.total.plus(before.group), scale: before.slot === 'scale' ? before.scale : undefined },
  };
}

type Short = (token: Token) => number | undefined;

/** The state behind a token; undefined where the number ends before it, `clash` where it belongs to another number. */
function advance(view: View, state: State, token: Token, short: Short): State | 'clash' | undefined {
  if (token.isDigits) return takeLiteral(view, state, token);
  const small = smallOf.get(token.word);
  if (small !== undefined) return takeSmall(state, token, small);
  const tens = tensOf.get(token.word);
  if (tens !== undefined) return takeTens(state, token, tens);
  if (token.word === 'hundred' || token.word === 'hundreds') return takeHundred(state, token);
  const scale = scaleOf.get(token.word) ?? (state.slot === 'literal' ? scaleOfShort(token, short) : undefined);
  return scale === undefined ? undefined : takeScale(state, token, scale);
}

const scaleOfShort = (token: Token, short: Short): number | undefined => shortScaleOf.get(token.word) ?? short(token);

const grown = (state: State, token: Token, change: Partial<State>): State => ({
  ...state,
  end: token.end,
  words: state.words + 1,
  andBefore: false,
  ...change,
});

function takeSmall(state: State, token: Token, small: number): State | undefined {
  const { slot } = state;
  const fits =
    slot === 'none' || slot === 'hundred' || slot === 'scale' || (slot === 'tens' && small > 0 && small < 10);
  if (!fits || (slot !== 'none' && small === 0)) return undefined;
  return grown(state, token, { group: state.group.plus(String(small)), slot: 'ones', step: 0 });
}

function takeTens(state: State, token: Token, tens: number): State | undefined {
  const { slot } = state;
  if (slot === 'ones' || slot === 'tens' || slot === 'literal') return undefined;
  const before = state.total.plus(state.group);
  const beforeTens = slot === 'none' || state.andBefore ? undefined : { value: before, tens };
  return grown(state, token, { group: state.group.plus(String(tens)), slot: 'tens', step: 0, beforeTens });
}

function takeHundred(state: State, token: Token): State | 'clash' | undefined {
  if (state.hundred || (state.slot === 'scale' && token.word === 'hundreds')) return 'clash';
  if (state.slot === 'none' && token.word === 'hundreds') return undefined;
  const group = (state.group.eq(zero) ? one : state.group).times('100');
  const step = state.slot === 'literal' ? state.step + 2 : 0;
  return grown(state, token, { group, slot: 'hundred', hundred: true, step });
}

function takeScale(state: State, token: Token, scale: number): State | 'clash' | undefined {
  const base = { slot: 'scale', hundred: false, scale, group: zero } as const;
  if (state.slot === 'scale') {
    // three lakh crore
    if (state.scale === undefined || scale <= state.scale) return 'clash';
    return grown(state, token, { ...base, total: state.total.times(tenTo(scale)), step: state.step + scale });
  }
  const group = state.slot === 'none' ? one : state.group;
  const step = (state.slot === 'literal' ? state.step : 0) + scale;
  if (state.scale === undefined) return grown(state, token, { ...base, total: group.times(tenTo(scale)), step });
  if (scale === state.scale) return 'clash';
  const isInner = scale < state.scale;
  const total = isInner ? state.total.plus(group.times(tenTo(scale))) : state.total.plus(group).times(tenTo(scale));
  return grown(state, token, { ...base, total, step });
}

/** Digits go on only behind a place that has room for them: 4 thousand 3 hundred and 21. */
function takeLiteral(view: View, state: State, token: Token): State | undefined {
  const literal = readScientific(view, token.start);
  if (literal === undefined) return undefined;
  const { slot } = state;
  if (slot !== 'none' && !fitsBehind(state, literal)) return undefined;
  const change = { group: state.group.plus(literal.value), slot: 'literal', step: literal.step } as const;
  return grown(state, { ...token, end: literal.end }, { ...change, literals: state.literals + 1 });
}

function fitsBehind({ slot, scale, literals }: State, literal: Literal): boolean {
  if (literals === 0 || literal.step < 0 || literal.value.eq(zero)) return false;
  const room = slot === 'hundred' ? 2 : slot === 'scale' ? scale : undefined;
  return room !== undefined && literal.value.lt(tenTo(room));
}

/** What stands behind a point that is said: two hundred point zero three, nought point seventy-one. */
export function readPointDigits(
  view: View,
  end: number,
): { readonly end: number; readonly digits: string } | undefined {
  const point = tokenAfter(view, end);
  if (point?.word !== 'point') return undefined;
  let digits = '';
  let at = point.end;
  for (let count = 0; count < limit; count++) {
    const token = tokenAfter(view, at);
    if (token === undefined || token.isDigits) break;
    const small = smallOf.get(token.word);
    const tens = tensOf.get(token.word);
    if (small !== undefined && small < 10) digits += small;
    else if (digits === '' && (small !== undefined || tens !== undefined)) {
      const rest = readCardinal(view, token.start, () => undefined);
      if (rest === undefined) return undefined;
      return { end: rest.end, digits: rest.value.toFixed() };
    } else break;
    at = token.end;
  }
  return digits === '' ? undefined : { end: at, digits };
}

export const withPoint = (whole: Big, digits: string): Big => whole.plus(new Decimal(`0.${digits}`));
