import {
  bounds,
  dateWords,
  directions,
  leanings,
  negations,
  numberWords,
  openers,
  relativeDates,
  units,
} from './lexicon/english.ts';
import type { StatedFact } from './stated-fact.ts';

/** Words, numbers with their separators and currency signs, and single marks. */
const parts =
  /(?<money>(?:[A-Z]{1,3}|NT|HK)?[$€£¥])|(?<number>[+-]?\d+(?:[.,:/]\d+)*)|(?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}\d']*(?:[-.][\p{Script=Latin}\d]+)*)|(?<sign>[%‰])|(?<stop>[.!?:;"()\n]|\. )/gu;

interface Part {
  readonly kind: 'money' | 'number' | 'word' | 'sign' | 'stop';
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

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

/** A number with its sign, its currency, the units that follow and the words that bound it: `more than $13.79 billion`. */
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
  const value = [bound, `${money}${digits}`, ...names].filter((each) => each !== '').join(' ');
  yield { kind: 'figure', value, at: part.at - money.length, end };
}

/** Up to three units right after a number, and where they end: `billion dollars`, `%`, or the plural that it counts. */
function unitsAfter(
  all: readonly Part[],
  i: number,
  text: string,
): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let end = all[i]?.end ?? 0;
  for (const next of all.slice(i + 1, i + 4)) {
    const unit = /^[\s-]?$/.test(text.slice(end, next.at)) ? unitOf(next) : undefined;
    if (unit === undefined) break;
    names.push(unit.name);
    end = next.end;
    if (unit.last) break;
  }
  return { names, end };
}

function unitOf({ kind, text }: Part): { readonly name: string; readonly last: boolean } | undefined {
  if (kind === 'sign') return { name: '%', last: false };
  if (kind !== 'word') return undefined;
  const known = units.get(text.toLowerCase());
  if (known !== undefined) return { name: known, last: false };
  return /^[a-z]{3,}s$/.test(text) ? { name: text, last: true } : undefined;
}

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
  const word = part.text;
  const lower = word.toLowerCase().replace(/'s$/, '');
  const { at, end } = part;
  if (negations.has(lower) || /n't$/.test(lower)) yield { kind: 'negation', value: 'not', at, end };
  const direction = directions.get(lower);
  if (direction) yield { kind: 'direction', value: direction, at, end };
  const leaning = leanings.get(lower);
  if (leaning) yield { kind: 'direction', value: `leaning ${leaning}`, at, end };
  const date = relativeDates.has(lower) ? lower : /^[A-Z]/.test(word) ? dateWords.get(lower) : undefined;
  if (date) {
    yield { kind: 'date', value: date, at, end };
    return;
  }
  if (numberWords.has(lower)) yield* numberWord(all, i, text);
  else if (isName(all, i, names)) yield { kind: 'name', value: word.replace(/'s?$/, ''), at, end };
  // The digits of a name ("H800", "GPT-4") are facts even where the name is taken for a word.
  else if (/\d/.test(word)) yield { kind: 'name', value: word, at, end };
}

/** A number in words; "million" after a digit belongs to that number, and "one of" counts nothing. */
function* numberWord(all: readonly Part[], i: number, text: string): Iterable<StatedFact> {
  const part = all[i] as Part;
  const before = all[i - 1];
  const gap = before === undefined ? '' : text.slice(before.end, part.at);
  if (before?.kind === 'number' && /^[\s-]?$/.test(gap)) return;
  const lower = part.text.toLowerCase();
  // "Magnificent Seven" is a name, and so is the 500 of an index.
  if (/^\p{Lu}/u.test(part.text) && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) {
    yield { kind: 'name', value: part.text, at: part.at, end: part.end };
    return;
  }
  const isPronoun = lower === 'one' || lower === 'once' || lower === 'both';
  const { names, end } = unitsAfter(all, i, text);
  if (isPronoun && !numberWords.has(all[i + 1]?.text.toLowerCase() ?? '') && names.length === 0) return;
  const value = [boundBefore(all, i - 1, text), lower, ...names].filter((each) => each !== '');
  yield { kind: 'figure', value: value.join(' '), at: part.at, end };
}

/** A word with a capital is a name, unless it begins a sentence and nothing else says that it is one. */
function isName(all: readonly Part[], i: number, names: ReadonlySet<string>): boolean {
  const word = (all[i] as Part).text.replace(/'s?$/, '');
  if (!/\p{Lu}/u.test(word) || /^I(?:'|$)/.test(word)) return false;
  if (names.has(word)) return true;
  if (/\p{Ll}\p{Lu}|\d|^\p{Lu}{2,}$/u.test(word)) return true;
  const opens = i === 0 || all[i - 1]?.kind === 'stop';
  if (!opens) return !openers.has(word.toLowerCase());
  const next = all[i + 1];
  return next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text) && !openers.has(word.toLowerCase());
}
