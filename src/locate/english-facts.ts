import { bare, opensAsName } from './english-names.ts';
import {
  bounds,
  breaks,
  dateWords,
  directions,
  negations,
  numberWords,
  openers,
  opposites,
  ordinals,
  periods,
  relativeDates,
  scales,
  units,
  whichPeriod,
} from './lexicon/english.ts';
import { sidesOf } from './opposites.ts';
import type { StatedFact } from './stated-fact.ts';

/** Words, numbers with their separators and currency signs, and single marks. */
const parts =
  /(?<money>(?:[A-Z]{1,3}|NT|HK)?[$€£¥])|(?<number>[+-]?\d+(?:[.,:/]\d+)*[½⅓⅔¼¾²³]?|[½⅓⅔¼¾])|(?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}\d']*(?:[-.&][\p{Script=Latin}\d]+)*)|(?<sign>[%‰°])|(?<stop>[.!?:;"\n]|\. )/gu;

interface Part {
  readonly kind: 'money' | 'number' | 'word' | 'sign' | 'stop';
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const sides = sidesOf(opposites);

/** The facts that the Latin words and the digits of a folded text state. */
export function* englishFacts(text: string, names: ReadonlySet<string>): Iterable<StatedFact> {
  const all = [...text.matchAll(parts)].map(toPart);
  for (const [i, part] of all.entries()) {
    if (part.kind === 'number') yield* numberFact(all, i, text);
    else if (part.kind === 'word') yield* wordFacts(all, i, text, names);
  }
}

function toPart(match: RegExpMatchArray): Part {
  const groups = match.groups ?? {};
  const kind = (['money', 'number', 'word', 'sign', 'stop'] as const).find((each) => groups[each] !== undefined);
  const at = match.index ?? 0;
  return { kind: kind ?? 'stop', text: match[0], at, end: at + match[0].length };
}

/** A number with its sign, its currency, what follows and the words that bound it: `more than $13.79 billion`. */
function* numberFact(all: readonly Part[], i: number, text: string): Iterable<StatedFact> {
  const part = all[i] as Part;
  const before = all[i - 1];
  if (/(?:S&P|FTSE|Russell|Fortune|Nikkei|CAC|DAX|標普|富時) ?$/.test(text.slice(0, part.at))) {
    yield { kind: 'name', value: part.text, at: part.at, end: part.end };
    return;
  }
  const money = before?.kind === 'money' && before.end === part.at ? before.text : '';
  // A hyphen between a word and a number ("GPT-4", "2020-2021") is no sign.
  const glued = /[\p{L}\d]/u.test(text.charAt(part.at - 1));
  const digits = (glued ? part.text.replace(/^[+-]/, '') : part.text).replace(/(?<=\d),(?=\d{3})/g, '');
  const bound = boundBefore(all, money === '' ? i - 1 : i - 2, text);
  const { names, end } = unitsAfter(all, i, text);
  const counted = isYear(part, before) || money !== '' ? undefined : countedBy(all, i, names, text);
  const value = [bound, `${money}${digits}`, ...names, counted ?? ''].filter((each) => each !== '').join(' ');
  yield { kind: 'figure', value, at: part.at - money.length, end };
}

/** 2000 may be a year or so many: it is a year at the beginning, after a month and after a word such as "since". */
function isYear({ text }: Part, before: Part | undefined): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  return before?.kind !== 'word' || yearFollows.test(before.text) || dateWords.has(before.text.toLowerCase());
}

const yearFollows =
  /^(?:in|since|until|till|by|of|from|to|during|the|early|late|mid|and|through|before|after|between|its|an?)$/i;

/** Units right after a number, and where they end: `billion US dollars`, `%`. */
function unitsAfter(
  all: readonly Part[],
  i: number,
  text: string,
): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let end = all[i]?.end ?? 0;
  let gap = end;
  for (const next of all.slice(i + 1, i + 5)) {
    if (!/^[\s-]?$/.test(text.slice(gap, next.at))) break;
    gap = next.end;
    const unit = next.kind === 'sign' ? next.text : units.get(next.text.toLowerCase());
    if (unit === undefined && names.length > 0 && nations.test(next.text)) continue;
    if (unit === undefined) break;
    names.push(unit);
    end = next.end;
  }
  return { names, end };
}

/** Whose money it is, between a number and its currency. */
const nations = /^(?:US|U\.S|Canadian|Australian|Hong|Kong|Taiwan|New|Singapore|Chinese|Japanese)$/;

/** What a number counts, past adjectives and names: the `chips` of `2,000 Nvidia H800 chips`. */
function countedBy(all: readonly Part[], i: number, names: readonly string[], text: string): string | undefined {
  if (names.some((name) => !scales.has(name))) return undefined;
  const rest = all.slice(i + 1 + names.length, i + 6 + names.length);
  let gap = all[i + names.length]?.end ?? 0;
  for (const next of rest) {
    const apart = text.slice(gap, next.at);
    if (next.kind !== 'word' || !/^(?: |-)$/.test(apart) || breaks.has(next.text.toLowerCase())) return undefined;
    if (/^[a-z]{2,}[a-rt-z]s$/.test(next.text) || manyWithoutS.has(next.text)) return next.text;
    gap = next.end;
  }
  return undefined;
}

const manyWithoutS: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'staff', 'police']);

function boundBefore(all: readonly Part[], i: number, text: string): string {
  const last = all[i];
  if (last?.kind !== 'word') return '';
  const from = all[i - 2]?.at ?? all[i - 1]?.at ?? last.at;
  const before = text.slice(from, last.end).toLowerCase().split(/\s+/);
  for (const length of [3, 2, 1]) {
    const phrase = before.slice(-length).join(' ');
    const bound = bounds.find(([pattern]) => pattern.test(phrase));
    if (bound) return bound[1];
  }
  return '';
}

function* wordFacts(all: readonly Part[], i: number, text: string, names: ReadonlySet<string>): Iterable<StatedFact> {
  const part = all[i] as Part;
  const word = bare(part.text);
  const lower = word.toLowerCase();
  const { at, end } = part;
  yield* meanings(part, lower);
  const date = relativeDates.has(lower) ? lower : /^[A-Z]/.test(word) ? dateWords.get(lower) : undefined;
  if (date) yield { kind: 'date', value: date, at, end };
  else if (numberWords.has(lower.split('-')[0] ?? lower)) yield* numberWord(all, i, text);
  else if (isName(all, i, names)) yield { kind: 'name', value: word, at, end };
  // The digits of a name ("H800", "GPT-4") are facts even where the name is taken for a word.
  else if (/\d/.test(word)) yield { kind: 'name', value: word, at, end };
  else if (periods.has(lower)) yield* periodFact(all, i, lower);
  else yield* unitsWithin(all, i, lower);
}

/** Denials and directions, also of the parts of a compound such as `slow-growing`. */
function* meanings({ text, at, end }: Part, lower: string): Iterable<StatedFact> {
  if (/n't$/.test(text)) yield { kind: 'negation', value: 'not', at, end };
  for (const each of new Set([lower, ...lower.split('-')])) {
    if (negations.has(each)) yield { kind: 'negation', value: 'not', at, end };
    const direction = directions.get(each);
    if (direction) yield { kind: 'direction', value: direction, at, end };
    for (const side of sides.get(each) ?? []) yield { kind: 'direction', value: each, at, end, side };
  }
}

/** `the past year`, `the next few weeks`: the stretch of time, and which one. After a number it is the number's unit. */
function* periodFact(all: readonly Part[], i: number, lower: string): Iterable<StatedFact> {
  const { at, end } = all[i] as Part;
  const before = all.slice(Math.max(0, i - 3), i).toReversed();
  const isUnit =
    before[0] !== undefined && (before[0].kind === 'number' || numberWords.has(before[0].text.toLowerCase()));
  const which = before
    .filter((part) => part.kind === 'word')
    .map((part) => whichPeriod.get(part.text.toLowerCase()))
    .find((each) => each !== undefined);
  if (which !== undefined) yield { kind: 'unit', value: `${which} ${periods.get(lower)}`, at, end };
  else if (!isUnit) yield { kind: 'unit', value: periods.get(lower) ?? lower, at, end };
}

/** A currency without a figure, and the stretch of time in a compound such as `year-to-date`. */
function* unitsWithin(all: readonly Part[], i: number, lower: string): Iterable<StatedFact> {
  const { at, end } = all[i] as Part;
  const unit = units.get(lower);
  const before = all[i - 1];
  const isUnit =
    before !== undefined &&
    (before.kind === 'number' ||
      units.has(before.text.toLowerCase()) ||
      numberWords.has(before.text.toLowerCase()) ||
      nations.test(before.text));
  if (unit !== undefined && currencies.has(unit) && !isUnit) yield { kind: 'unit', value: unit, at, end };
  if (!lower.includes('-')) return;
  for (const each of lower.split('-')) {
    const period = periods.get(each);
    if (period !== undefined) yield { kind: 'unit', value: period, at, end };
  }
}

const currencies: ReadonlySet<string> = new Set(['dollars', 'yuan', 'euros', 'pounds', 'yen']);

/** A number in words; "million" after a digit belongs to that number, and "one of" counts nothing. */
function* numberWord(all: readonly Part[], i: number, text: string): Iterable<StatedFact> {
  const part = all[i] as Part;
  const before = all[i - 1];
  const gap = before === undefined ? '' : text.slice(before.end, part.at);
  if (before?.kind === 'number' && /^[\s-]?$/.test(gap)) return;
  const lower = part.text.toLowerCase();
  // "Magnificent Seven" is a name.
  if (/^\p{Lu}/u.test(part.text) && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) {
    yield { kind: 'name', value: part.text, at: part.at, end: part.end };
    return;
  }
  const isPronoun = /^(?:one|once|both|single|sole)$/.test(lower);
  const { names, end } = unitsAfter(all, i, text);
  if (isPronoun && !numberWords.has(all[i + 1]?.text.toLowerCase() ?? '') && names.length === 0) return;
  const counted = ordinals.has(lower) ? undefined : countedBy(all, i, names, text);
  const value = [boundBefore(all, i - 1, text), lower, ...names, counted ?? ''].filter((each) => each !== '');
  yield { kind: 'figure', value: value.join(' '), at: part.at, end };
}

/** A word with a capital is a name, unless it begins a sentence and nothing else says that it is one. */
function isName(all: readonly Part[], i: number, names: ReadonlySet<string>): boolean {
  const { text, end } = all[i] as Part;
  const word = bare(text);
  if (!/\p{Lu}/u.test(word) || /^I(?:'|$)/.test(word) || openers.has(word.toLowerCase())) return false;
  if (names.has(word)) return true;
  if (/\p{Ll}\p{Lu}|\d|^\p{Lu}{2,}$/u.test(word)) return true;
  const before = all[i - 1];
  const next = all[i + 1];
  const opens = before === undefined || before.kind === 'stop';
  // In quotation marks of its own it is a name: the chip “Blackwell”.
  if (!opens || (before?.text === '"' && next?.text === '"')) return true;
  const beside = next?.kind === 'word' && next.at === end + 1 ? next.text : '';
  return opensAsName(word, text, beside);
}
