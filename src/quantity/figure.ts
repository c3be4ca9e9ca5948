import { type Bound as Binding, bind, moneyBefore } from './bind.ts';
import { isDigit, isHan, isLetter } from './chars.ts';
import { Decimal, toRatio } from './decimal.ts';
import { readScientific } from './digits.ts';
import { type Draft, kindOf, valueOf } from './draft.ts';
import { add, divide, multiply, order, type Ratio, ratio } from './exact.ts';
import { halves, idioms, links, packs, unitNames } from './languages.ts';
import { modifiersAfter, modifiersFrom, signBefore, wayOf } from './modify.ts';
import type { Modifier, Numeral, Setting, UnitEntry } from './pack.ts';
import { convert, samePowers, unitSize } from './units.ts';
import type { View } from './view.ts';

/** The longest number that any language, or none, reads at a place. */
export function numeralAt(view: View, at: number, setting: Setting): Numeral | undefined {
  const literal =
    isDigit(view.low.charCodeAt(at)) || view.low.charCodeAt(at) === 46 ? readScientific(view, at) : undefined;
  let best: Numeral | undefined =
    literal === undefined
      ? undefined
      : { start: at, digits: true, ...literal, ...(literal.bare ? { bare: true } : {}) };
  for (const pack of packs) {
    const found = pack.readNumber(view, at, setting);
    if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  }
  return best;
}

/** Reads the figure whose number begins at a place, without what joins it to another. `left` ends the one before it. */
export function draftAt(view: View, at: number, left: number, setting: Setting): Draft | undefined {
  // Most words are no numbers: those are done with here.
  if (isLetter(view.low.charCodeAt(at)) && numeralAt(view, at, setting) === undefined) return undefined;
  const near = signBefore(view, at);
  const prefix = moneyBefore(view, near?.start ?? at, left, setting);
  const numeral = numeralAt(view, at, prefix === undefined ? setting : { ...setting, money: true });
  if (numeral === undefined) return undefined;
  const binding = bind(view, numeral, prefix, setting);
  const outer = prefix === undefined ? near : (signBefore(view, prefix.start) ?? near);
  const start = Math.min(at, near?.start ?? at, prefix?.start ?? at, outer?.start ?? at);
  const words = modifiersFrom(view, start, left);
  const base = { ...valueOf(binding.numeral, binding.entry), end: binding.end };
  const grown = withTail(view, binding, withParts(view, binding, base, setting), setting);
  const behind = modifiersAfter(view, grown.end, mayFollow(binding, grown.end === numeral.end));
  if (inIdiom(view, numeral, binding.loose ? numeral.end : behind.end)) return undefined;
  const roles = [...words.roles, ...behind.roles];
  const kind = kindOf(binding, roles);
  const sign = words.sign === outer?.sign ? plusOf(words.sign) : (words.sign ?? outer?.sign);
  return {
    start: words.start,
    end: behind.end,
    coreStart: start,
    coreEnd: grown.end,
    numeral: binding.numeral,
    value: grown.value,
    step: grown.step,
    kind,
    loose: binding.loose === true,
    bounds: [...words.bounds, ...behind.bounds, ...(numeral.about ? (['about'] as const) : [])],
    roles,
    ...(binding.entry === undefined ? {} : { entry: binding.entry }),
    ...(binding.noun === undefined ? {} : { noun: binding.noun }),
    ...(binding.language === undefined ? {} : { language: binding.language }),
    ...(sign === undefined ? {} : { sign }),
  };
}

/** Minus and a minus sign are a plus: 負３分之負一. */
const plusOf = (sign: '+' | '-' | undefined): '+' | '-' | undefined => (sign === '-' ? '+' : sign);

function mayFollow({ entry }: Binding, isBare: boolean): (modifier: Modifier) => boolean {
  return (modifier) => {
    if ('sign' in modifier) return false;
    if ('role' in modifier) {
      if (modifier.role === 'off') return entry?.kind === 'percent';
      return modifier.role === 'age' && entry?.kind === 'duration';
    }
    return modifier.bound !== 'odd' || isBare || entry?.kind !== 'count';
  };
}

interface Grown extends Pick<Draft, 'value' | 'step'> {
  readonly end: number;
}

const mostParts = 3;

/** Adds smaller units: five feet two inches, 5 元 3 毛, 2 小時 30 分. */
function withParts(view: View, { entry }: Binding, first: Grown, setting: Setting): Grown {
  if (entry === undefined || !mayHaveParts(view, entry, first.end)) return first;
  let grown = first;
  let smallest = entry.unit;
  for (let count = 0; count < mostParts; count++) {
    const part = partAt(view, grown.end, entry, smallest, setting);
    if (part === undefined) break;
    const ofEntry = convert(ratio(1n), part.unit, entry.unit) ?? ratio(0n);
    grown = {
      end: part.end,
      value: add(grown.value, multiply(part.value, ofEntry)),
      step: multiply(part.step, ofEntry),
    };
    smallest = part.unit;
  }
  return grown;
}

/** Metric units in Latin letters stand for themselves (12 m 2 dm), and so do rates. */
function mayHaveParts({ low }: View, { kind, unit }: UnitEntry, end: number): boolean {
  if (kind === 'money' || kind === 'duration') return true;
  const isLatin = isLetter(low.charCodeAt(end - 1));
  return kind === 'measure' && !unit.includes('/') && (unit.startsWith('[') || unit === 'deg' || !isLatin);
}

interface Part extends Grown {
  readonly unit: string;
}

function partAt(view: View, end: number, entry: UnitEntry, smallest: string, setting: Setting): Part | undefined {
  const at = afterLink(view, end);
  const code = view.low.charCodeAt(at);
  if (!isDigit(code) && !isHan(code) && !isLetter(code)) return undefined;
  const numeral = numeralAt(view, at, setting);
  if (numeral === undefined || numeral.hull !== undefined || numeral.bound !== undefined) return undefined;
  const bound = bind(view, numeral, undefined, setting);
  const unit =
    bound.entry === undefined || bound.loose
      ? inchAfter(view, numeral, smallest)
      : smallerUnit(bound.entry, entry, smallest);
  if (unit === undefined || unit.size.num >= unit.size.den * 1000n) return undefined;
  return { ...valueOf(bound.numeral, undefined), end: unit.end ?? bound.end, unit: unit.code };
}

function afterLink({ low }: View, end: number): number {
  let at = low.charCodeAt(end) === 32 ? end + 1 : end;
  const link = links.at(low, at);
  if (link !== undefined) at = low.charCodeAt(link.end) === 32 ? link.end + 1 : link.end;
  return at;
}

interface Smaller {
  readonly code: string;
  readonly size: Ratio;
  readonly end?: number;
}

/** The unit as a part of the first one, if it is smaller than the last: 分 of 元 and of 小時. */
function smallerUnit(entry: UnitEntry, first: UnitEntry, smallest: string): Smaller | undefined {
  const within = entry.within?.[first.kind];
  const base = first.unit.split('/')[0] ?? '';
  const code =
    within === undefined ? sameCurrency(entry, first, base) : within.startsWith('/') ? base + within : within;
  const [a, b] = [unitSize(code), unitSize(smallest)];
  if (a === undefined || b === undefined || !samePowers(a.powers, b.powers) || order(a.size, b.size) >= 0)
    return undefined;
  return { code, size: divide(a.size, b.size) };
}

/** Cents are of the dollars before them, whatever cents are elsewhere. */
function sameCurrency({ unit, by, kind }: UnitEntry, first: UnitEntry, base: string): string {
  const [, part] = unit.split('/');
  return kind === 'money' && first.kind === 'money' && part !== undefined && by !== undefined
    ? `${base}/${part}`
    : unit;
}

/** `in` is the inch only behind feet: 5 ft 2 in. */
function inchAfter({ low }: View, numeral: Numeral, smallest: string): Smaller | undefined {
  if (smallest !== '[ft_i]') return undefined;
  const match = /^ ?(?:in\b(?! (?!more|less|tall|long|high|wide|deep|or|and|thick)[a-z])|in\.|"|″|'')/.exec(
    low.slice(numeral.end, numeral.end + 8),
  );
  return match === null ? undefined : { code: '[in_i]', size: ratio(1n, 12n), end: numeral.end + match[0].length };
}

/** 三成五, 五塊三, 一米八: a digit behind the unit adds tenths; 兩年半: a half. 15 dollars 50 adds cents. */
function withTail(view: View, { entry }: Binding, grown: Grown, setting: Setting): Grown {
  if (entry === undefined) return grown;
  const { low } = view;
  const { end } = grown;
  if (
    halves.has(low.charAt(end)) &&
    !/[年月天小个公日场夜价成径导信周]/.test(low.charAt(end + 1)) &&
    entry.kind !== 'count'
  ) {
    const step = toRatio(new Decimal(entry.times ?? '1'));
    return {
      end: end + 1,
      value: add(grown.value, multiply(step, ratio(1n, 2n))),
      step: multiply(step, ratio(1n, 10n)),
    };
  }
  if (entry.tail) return withTenths(view, entry, grown);
  return entry.kind === 'money' && !entry.unit.includes('/') ? withCents(view, grown, setting) : grown;
}

function withTenths(view: View, entry: UnitEntry, grown: Grown): Grown {
  const { low } = view;
  const { end } = grown;
  const digit = tailDigit(low, end);
  if (digit === undefined || (grown.step.den !== 1n && entry.times === undefined)) return grown;
  const times = toRatio(new Decimal(entry.times ?? '1').times('0.1'));
  return { end: end + 1, value: add(grown.value, multiply(ratio(BigInt(digit)), times)), step: times };
}

const hanDigits = '〇一二三四五六七八九';

/** A single digit that no unit and no place follows. */
function tailDigit(low: string, at: number): number | undefined {
  const character = low.charAt(at);
  const digit = isDigit(character.charCodeAt(0)) ? Number(character) : hanDigits.indexOf(character || '-');
  if (digit < 1 || low.charAt(at - 1) === '钱') return undefined;
  const next = low.charAt(at + 1);
  if (
    /[\d.,%十百千万亿兆点折成]/.test(next) ||
    hanDigits.includes(next || '-') ||
    unitNames.at(low, at + 1) !== undefined
  )
    return undefined;
  return digit;
}

/** The two digits behind dollars, if nothing else claims them. */
function withCents(view: View, grown: Grown, setting: Setting): Grown {
  const { low } = view;
  if (grown.value.den !== 1n || !isLetter(low.charCodeAt(grown.end - 1))) return grown;
  const link = low.startsWith(' and ', grown.end) ? 5 : low.charCodeAt(grown.end) === 32 ? 1 : 0;
  const numeral = link === 0 ? undefined : numeralAt(view, grown.end + link, setting);
  if (numeral === undefined || numeral.bound !== undefined || numeral.step !== 0) return grown;
  const isCents = numeral.value.gte('10') && numeral.value.lt('100') && numeral.scale === undefined;
  if (!isCents || /^ ?[%$€£¥\w-]|^[.,:]\d/.test(low.slice(numeral.end, numeral.end + 3))) return grown;
  const cents = ratio(BigInt(numeral.value.toFixed()), 100n);
  return { end: numeral.end, value: add(grown.value, cents), step: ratio(1n, 100n) };
}

/** Whether a word or a name holds the number without stating it. */
export function inIdiom({ low }: View, { start, end, weak, digits }: Numeral, unitEnd: number): boolean {
  if (digits && end - start > 5) return false;
  for (let from = digits ? start : Math.max(0, start - 6); from <= start; from++) {
    const hit = idioms.at(low, from);
    if (hit === undefined || hit.start > start) continue;
    if (isLetter(low.charCodeAt(from)) && from > 0 && isLetter(low.charCodeAt(from - 1))) continue;
    // 十分鐘 goes on behind 十分, and so is ten minutes.
    if (unitEnd <= hit.end && (hit.end >= end || weak === true)) return true;
  }
  return false;
}

/** Adds the direction of the change, and what a multiple is of. */
export function directed(view: View, draft: Draft): Draft {
  const { kind } = draft;
  if (kind === 'ordinal' || kind === 'age') return draft;
  const way = wayOf(view, draft.start, draft.end);
  if (kind === 'ratio') return { ...draft, ...multipleOf(draft, way.direction, way.level === true) };
  return way.direction === undefined ? draft : { ...draft, direction: way.direction };
}

/** 增加兩倍 is three times as much, 增加到兩倍 twice; tenfold and 翻倍 say themselves what they are of. */
function multipleOf({ entry, numeral }: Draft, direction: 'up' | 'down' | undefined, level: boolean): Partial<Draft> {
  if (entry?.multiple !== undefined) return { multiple: entry.multiple };
  if (numeral.fraction !== undefined) return direction === undefined ? {} : { direction };
  if (level) return { multiple: 'of' };
  return direction === undefined ? {} : { direction, ...(entry?.grows ? { multiple: 'by' as const } : {}) };
}
