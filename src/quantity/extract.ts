import { year } from './calendar.ts';
import { isDigit, isHan, isLetter, isWord } from './chars.ts';
import { type Draft, toQuantity } from './draft.ts';
import { addressEnd, identifierEnd, isInsideName, isLabelled, lawUnits, listEnd, nameEnd } from './exclude.ts';
import { directed, draftAt, inIdiom, numeralAt } from './figure.ts';
import { currencyCodesBefore, currencySigns, folds, packs, settingOf } from './languages.ts';
import type { Dated, Setting } from './pack.ts';
import type { Quantity } from './quantity.ts';
import { joined } from './ranges.ts';
import { readShared } from './shared/dates.ts';
import { skipSpaceBack, sourceEnd, type View, viewOf } from './view.ts';

/**
 * Reads every figure of an English or Chinese text, or of one that mixes them, in the order of the text, none inside
 * another. `language` is a BCP 47 tag; it decides what 兆, 元, 斤, $ and ¥ mean where the text does not say. Never throws;
 * linear in the length of the text.
 */
export function extractQuantities(text: string, language?: string): readonly Quantity[] {
  const view = viewOf(text, folds);
  const setting = settingOf(view, language);
  const found: Quantity[] = [];
  let left = 0;
  let at = 0;
  while (at < view.low.length) {
    const step = readAt(view, at, left, setting, text);
    if (step.quantity !== undefined) {
      found.push(step.quantity);
      left = step.end;
    }
    at = Math.max(at + 1, step.end);
  }
  return found;
}

interface Step {
  readonly end: number;
  readonly quantity?: Quantity;
}

function readAt(view: View, at: number, left: number, setting: Setting, source: string): Step {
  const code = view.low.charCodeAt(at);
  if (isDigit(code) || code === 46) return readDigitsAt(view, at, left, setting, source);
  if (isHan(code)) return readHanAt(view, at, left, setting, source);
  if (isLetter(code)) return readWordAt(view, at, left, setting, source);
  if (code > 0xbb && packs.some((pack) => pack.starts(code)))
    return figureAt(view, at, left, setting, source) ?? { end: at + 1 };
  return { end: at + 1 };
}

function readDigitsAt(view: View, at: number, left: number, setting: Setting, source: string): Step {
  const { low } = view;
  if (low.charCodeAt(at) === 46) {
    const isNumber =
      isDigit(low.charCodeAt(at + 1)) && !isWord(low.charCodeAt(at - 1)) && low.charCodeAt(at - 1) !== 46;
    if (!isNumber) return { end: at + 1 };
  }
  const list = listEnd(view, at);
  if (list !== undefined) return { end: list };
  if (isInsideName(view, at, left)) return { end: nameEnd(view, at) };
  const date = dateAt(view, at, left, source);
  if (date !== undefined) return date;
  const identifier = identifierEnd(view, at);
  if (identifier !== undefined) return { end: nameEnd(view, identifier) };
  return figureAt(view, at, left, setting, source) ?? { end: nameEnd(view, at) };
}

function readHanAt(view: View, at: number, left: number, setting: Setting, source: string): Step {
  const { low } = view;
  const character = low.charAt(at);
  if (character === '第') return readOrdinal(view, at, setting, source);
  const isEra = character === '民' || character === '西' || character === '公' || character === '中';
  if (!isEra && !packs.some((pack) => pack.starts(low.charCodeAt(at)))) return { end: at + 1 };
  const list = listEnd(view, at);
  if (list !== undefined) return { end: list };
  const date = dateAt(view, at, left, source);
  if (date !== undefined) return date;
  if (isEra) return { end: at + 1 };
  const figure = figureAt(view, at, left, setting, source);
  if (figure !== undefined) return figure;
  // What was no figure as a whole has none in its parts either.
  const numeral = numeralAt(view, at, setting);
  return { end: numeral?.end ?? at + 1 };
}

/** 第 and a number: a rank, or the number of a thing that has a name by it. */
function readOrdinal(view: View, at: number, setting: Setting, source: string): Step {
  const from = view.low.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  const numeral = numeralAt(view, from, setting);
  if (numeral === undefined || numeral.hull !== undefined || numeral.bound !== undefined) return { end: at + 1 };
  if (lawUnits.includes(view.low.charAt(numeral.end) || '-')) return { end: numeral.end + 1 };
  const draft = draftAt(view, from, from, setting);
  if (draft === undefined || inIdiom(view, { ...numeral, start: at }, numeral.end)) return { end: numeral.end };
  const { entry: _entry, noun: _noun, ...rest } = draft;
  const rank: Draft = { ...rest, start: at, end: numeral.end, kind: 'ordinal', bounds: [], numeral };
  return { end: numeral.end, quantity: toQuantity(view, source, rank) };
}

function readWordAt(view: View, at: number, left: number, setting: Setting, source: string): Step {
  const { low } = view;
  const address = addressEnd(view, at);
  if (address !== undefined) return { end: address };
  const date = dateAt(view, at, left, source);
  if (date !== undefined) return date;
  const figure = figureAt(view, at, left, setting, source);
  if (figure !== undefined) return figure;
  let end = at;
  while (isLetter(low.charCodeAt(end))) end += 1;
  if (!isDigit(low.charCodeAt(end))) return { end };
  // USD115 and NT5 are money; H800 and V3 are names.
  const isMoney = currencyCodesBefore.get(view.text.slice(at, end)) ?? currencySigns.get(low.slice(at, end));
  return isMoney === undefined ? { end: nameEnd(view, end) } : { end };
}

function dateAt(view: View, at: number, left: number, source: string): Step | undefined {
  const first = dated(view, at);
  if (first === undefined) return undefined;
  const range = first.kind === 'date' ? secondDate(view, first) : undefined;
  const last = range ?? first;
  const start = view.starts[first.start] ?? 0;
  const end = sourceEnd(view, last.end);
  const { kind, value, note } = first;
  const interval = { low: first.low, high: last.high, lowOpen: false, highOpen: false };
  const quantity: Quantity = {
    text: source.slice(start, end),
    span: { start, end },
    kind,
    ...(range === undefined ? { value } : {}),
    ...interval,
    approximate: false,
    ...(note === undefined ? {} : { note }),
  };
  return start < (view.starts[left] ?? 0) ? undefined : { end: last.end, quantity };
}

function dated(view: View, at: number): Dated | undefined {
  const candidates = [readShared(view, at), ...packs.map((pack) => pack.readDate(view, at))];
  return candidates.reduce<Dated | undefined>(
    (best, each) => (each !== undefined && (best === undefined || each.end > best.end) ? each : best),
    undefined,
  );
}

const dateJoint = /^(?: ?(?:-|–|—|~|至|到|迄) ?| (?:to|through|until|and) )(?:the )?/;

/** The end of a span of days: 2020 年至 2022 年, 2020–2022, from 3 to 5 May is none. */
function secondDate(view: View, first: Dated): Dated | undefined {
  const match = dateJoint.exec(view.low.slice(first.end, first.end + 16));
  if (match === null) return undefined;
  if (match[0] === ' and ' && !/between $/.test(view.low.slice(Math.max(0, first.start - 8), first.start)))
    return undefined;
  const at = first.end + match[0].length;
  const second = dated(view, at) ?? shortYear(view, at, first) ?? yearOf(view, at);
  if (second === undefined || second.kind !== 'date') return undefined;
  return second.high > first.low && second.low.length === first.low.length ? second : undefined;
}

/** 2020–22. */
function shortYear({ low }: View, at: number, first: Dated): Dated | undefined {
  if (!/^\d{4}$/.test(first.value) || !/^\d{2}(?!\d|[.,]\d)/.test(low.slice(at, at + 4))) return undefined;
  const days = year(Number(first.value.slice(0, 2) + low.slice(at, at + 2)));
  return days && { start: at, end: at + 2, kind: 'date', ...days };
}

function yearOf({ low }: View, at: number): Dated | undefined {
  if (!/^(?:1[5-9]|20)\d{2}(?![\d%]|[.,]\d|[a-z]| ?[%年月])/.test(low.slice(at, at + 7))) return undefined;
  const days = year(Number(low.slice(at, at + 4)));
  return days && { start: at, end: at + 4, kind: 'date', ...days };
}

/** The figure whose number begins at a place; undefined where there is none, or what is there only looks like one. */
function figureAt(view: View, at: number, left: number, setting: Setting, source: string): Step | undefined {
  const draft = draftAt(view, at, left, setting);
  if (draft === undefined) return undefined;
  const joint = joined(view, directed(view, draft), setting);
  const bareYear = joint === draft || joint.span === undefined ? yearAlone(view, at, joint, source) : undefined;
  if (bareYear !== undefined) return bareYear;
  if (isCut(view, joint) || (draft.numeral.weak && !isStated(view, joint))) return { end: joint.numeral.end };
  if (isLabelled(view, joint)) return { end: joint.numeral.end };
  return { end: joint.end, quantity: toQuantity(view, source, joint) };
}

/** Digits that letters follow which are no unit belong to a name: 4o, 1a2b. */
function isCut({ low }: View, { coreEnd, numeral }: Draft): boolean {
  const code = low.charCodeAt(coreEnd);
  if (!isWord(low.charCodeAt(coreEnd - 1))) return false;
  return isWord(code) && (numeral.digits || isDigit(code)) && !isHan(code);
}

/** Four digits that nothing else claims are a year. */
function yearAlone(view: View, at: number, draft: Draft, source: string): Step | undefined {
  const { numeral, entry, loose, bounds, sign } = draft;
  const isPlain = numeral.bare === true && numeral.end - at === 4 && bounds.length === 0 && sign === undefined;
  if (!isPlain || draft.coreStart !== at || (entry !== undefined && !loose)) return undefined;
  const found = yearOf(view, at);
  if (found === undefined || found.value < '1900' || (loose && !isNamedYear(view, at))) return undefined;
  const second = secondDate(view, found);
  const end = second?.end ?? found.end;
  const span = { start: view.starts[at] ?? 0, end: sourceEnd(view, end) };
  const quantity: Quantity = {
    text: source.slice(span.start, span.end),
    span,
    kind: 'date',
    ...(second === undefined ? { value: found.value } : {}),
    low: found.low,
    high: (second ?? found).high,
    lowOpen: false,
    highOpen: false,
    approximate: false,
  };
  return { end, quantity };
}

/** The 2024 elections: a year before a noun, by the word before it. */
const isNamedYear = ({ low }: View, at: number): boolean =>
  /(?:^|[^a-z])(?:the|a|its|their|his|her|our|of|for|from|late|early|mid)[ -]$/.test(
    low.slice(Math.max(0, at - 7), at),
  );

const copulas = '是为于即至到前后满達达除乘加减比过剩第＝=叫';

/** A lone 一 or one is a figure with a unit, by itself, or where the sentence says that it is one. */
function isStated(view: View, draft: Draft): boolean {
  const { low, text } = view;
  if (draft.entry !== undefined || draft.sign !== undefined) return true;
  const start = skipSpaceBack(view, draft.coreStart);
  const [before, after] = [low.charCodeAt(start - 1), low.charCodeAt(draft.coreEnd)];
  const isHanWord = isHan(low.charCodeAt(draft.coreStart));
  if (!isHanWord)
    return (
      isLetter(after) === false &&
      /(?:is|was|equals|to|minus|plus|than|of|by|from) $/.test(low.slice(Math.max(0, start - 6), start + 1))
    );
  if (!isHan(before) && !isHan(after)) return text.charAt(start - 1) !== '·';
  const isBehind = !isHan(before) || copulas.includes(low.charAt(start - 1));
  return isBehind && (!isHan(after) || '的不而却这那和与或是时后前以，'.includes(low.charAt(draft.coreEnd)));
}
