import { isDigit, isHan, isLetter, isWord } from './chars.ts';
import { tenTo } from './decimal.ts';
import {
  currencyCodesBefore,
  currencyCodesBehind,
  currencySigns,
  currencySignsBehind,
  packs,
  perUnits,
  scales,
  unitNames,
  unitSymbols,
} from './languages.ts';
import type { Hit } from './lexicon.ts';
import type { MoneyEntry, Numeral, Setting, UnitEntry } from './pack.ts';
import { attachedOnly } from './shared/symbols.ts';
import { skipSpaceBack, type View } from './view.ts';

/** A number with its unit. */
export interface Bound {
  readonly end: number;
  readonly numeral: Numeral;
  readonly entry?: UnitEntry;
  readonly noun?: string;
  readonly language?: 'en' | 'zh';
  /** The unit is a word that may be the head of any phrase, not one of the lexicon's. */
  readonly loose?: boolean;
}

/** A currency that stands before a number. */
export interface MoneyPrefix {
  readonly start: number;
  readonly entry: MoneyEntry;
}

export function moneyBefore(view: View, at: number, left: number, setting: Setting): MoneyPrefix | undefined {
  const end = skipSpaceBack(view, at);
  const hit = longer(currencySigns.before(view.low, end), currencyCodesBefore.before(view.text, end));
  if (hit === undefined || hit.start < left) return undefined;
  return { start: hit.start, entry: resolvedMoney(hit.entry, setting) };
}

function resolvedMoney(entry: MoneyEntry, setting: Setting): MoneyEntry {
  return entry.by === undefined ? entry : { ...entry, unit: setting[entry.by] };
}

const longer = <T>(a: Hit<T> | undefined, b: Hit<T> | undefined): Hit<T> | undefined =>
  a === undefined || (b !== undefined && b.end - b.start > a.end - a.start) ? b : a;

/** What a number is a number of: the unit behind it, else the currency before it, else the noun that it counts. */
export function bind(view: View, numeral: Numeral, prefix: MoneyPrefix | undefined, setting: Setting): Bound {
  const scaled = prefix?.entry.scale === undefined ? numeral : enlarged(numeral, prefix.entry.scale);
  const unit =
    numeral.bound === undefined || numeral.bound.kind === 'ratio' ? unitBehind(view, scaled, setting) : undefined;
  if (numeral.bound !== undefined && !rebinds(unit)) return { end: numeral.end, numeral, entry: numeral.bound };
  if (prefix !== undefined && !isShare(unit?.entry)) return withPrefix(scaled, prefix.entry, unit);
  if (unit !== undefined) return unit;
  return counted(view, scaled) ?? { end: numeral.end, numeral: scaled };
}

/** A half mile, 1/4 cup: a fraction of a unit. A third of 5 km is none. */
const rebinds = (unit: Bound | undefined): unit is Bound =>
  unit?.entry !== undefined && ['measure', 'duration', 'money', 'percent', 'point'].includes(unit.entry.kind);

const isShare = (entry: UnitEntry | undefined): boolean => entry?.kind === 'percent' || entry?.kind === 'point';

function withPrefix(numeral: Numeral, money: MoneyEntry, unit: Bound | undefined): Bound {
  const note = money.note === undefined ? {} : { note: money.note };
  const own: UnitEntry = { kind: 'money', unit: money.unit, ...note };
  if (unit?.entry?.kind !== 'money') return { end: numeral.end, numeral, entry: own };
  // RMB 10 USD 20: the second belongs to the next number.
  const isOther = money.by === undefined && unit.entry.by === undefined && unit.entry.unit.split('/')[0] !== money.unit;
  if (isOther) return { end: numeral.end, numeral, entry: own };
  // US$5 dollars, 新台幣 5 元, $5 USD: the one that names the country holds.
  const specific = money.by !== undefined && unit.entry.by === undefined;
  const isPart = unit.entry.unit.includes('/') && unit.entry.by === undefined;
  return { ...unit, entry: specific || isPart ? unit.entry : { ...own, ...tailOf(unit.entry) } };
}

const tailOf = ({ tail }: UnitEntry): Partial<UnitEntry> => (tail === undefined ? {} : { tail });

function enlarged(numeral: Numeral, by: number): Numeral {
  return { ...numeral, value: numeral.value.times(tenTo(by)), step: numeral.step + by };
}

function unitBehind(view: View, numeral: Numeral, setting: Setting): Bound | undefined {
  const inside = prefixedUnit(view, numeral);
  if (inside !== undefined) return inside;
  const { end } = numeral;
  for (const at of placesBehind(view, end)) {
    const found = unitAt(view, at, at === end, numeral, setting);
    if (found !== undefined) return perBehind(view, bracketClosed(view, at, found));
  }
  return undefined;
}

/** Right behind the number, behind a space, a hyphen or an opening bracket: 3km, 3 km, 3-inch, 20 (kg). */
function* placesBehind({ low }: View, end: number): Generator<number> {
  yield end;
  const next = low.charCodeAt(end);
  if (next === 32) yield end + 1;
  if (next === 45 && isLetter(low.charCodeAt(end + 1))) yield end + 1;
  const bracket = low.charAt(next === 32 ? end + 1 : end);
  if (bracket !== '' && '([{<'.includes(bracket)) yield next === 32 ? end + 2 : end + 1;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** A unit in brackets must fill them, be they closed rightly or not: `20 (kg)` is 20 kg, `20 (men)` is not. */
function bracketClosed({ low }: View, at: number, found: Bound): Bound {
  const open = low.charAt(at - 1);
  if (closing[open] === undefined || low.charAt(found.end) !== closing[open]) return found;
  return { ...found, end: found.end + 1 };
}

function unitAt(view: View, at: number, attached: boolean, numeral: Numeral, setting: Setting): Bound | undefined {
  const { low, text } = view;
  const bracket = closing[low.charAt(at - 1)] !== undefined;
  const names = accepted(view, unitNames.at(low, at), numeral);
  const symbol = unitSymbols.at(text, at);
  const plainSymbol = symbol !== undefined && !attached && attachedOnly.has(symbol.word) ? undefined : symbol;
  const sign = currencySignsBehind.at(low, at) ?? currencyCodesBehind.at(text, at);
  const size = (hit: Hit<unknown> | undefined): number => (hit === undefined ? 0 : hit.end - hit.start);
  const money = sign && moneySuffix(view, sign, numeral, setting);
  if (money !== undefined && size(sign) > Math.max(size(names), size(plainSymbol))) return money;
  const hit = size(plainSymbol) > size(names) ? plainSymbol : names;
  if (hit === undefined || (bracket && low.charAt(hit.end) !== closing[low.charAt(at - 1)])) return undefined;
  // 24703 m212: no unit ends inside a word.
  if (isWord(low.charCodeAt(hit.end)) && isWord(low.charCodeAt(hit.end - 1))) return undefined;
  return resolved(view, numeral, hit, setting);
}

/** $ and codes behind a number: not where they are before the next one (10 rmb 20 usd is clear, $5 $6 is not). */
function moneySuffix(view: View, hit: Hit<MoneyEntry>, numeral: Numeral, setting: Setting): Bound | undefined {
  const { low } = view;
  if (hit.start > numeral.end && isDigit(low.charCodeAt(hit.end)) && !/[a-z]$/.test(hit.word)) return undefined;
  const money = resolvedMoney(hit.entry, setting);
  const scaled = money.scale === undefined ? numeral : enlarged(numeral, money.scale);
  const entry: UnitEntry = {
    kind: 'money',
    unit: money.unit,
    ...(hit.entry.by === undefined ? {} : { by: hit.entry.by }),
  };
  const at = low.charCodeAt(hit.end) === 32 ? hit.end + 1 : hit.end;
  const scale = numeral.scale === undefined ? scales.at(low, at) : undefined;
  if (scale === undefined) return { end: hit.end, numeral: scaled, entry };
  return { end: scale.end, numeral: enlarged(scaled, scale.entry), entry };
}

/** The entry, or what the word is otherwise, if nothing around it makes another word of it. */
function accepted(view: View, hit: Hit<UnitEntry> | undefined, numeral: Numeral): Hit<UnitEntry> | undefined {
  if (hit === undefined) return undefined;
  const next = view.low.charAt(hit.end);
  const { unless, ends, least, otherwise } = hit.entry;
  const fails =
    (next !== '' && unless?.includes(next)) ||
    (ends !== undefined && next !== '' && isHan(next.charCodeAt(0)) && !ends.includes(next)) ||
    (least !== undefined && numeral.value.lt(least));
  if (!fails) return hit;
  return otherwise === undefined ? undefined : { ...hit, entry: otherwise };
}

/** Digits are counted in 克, but 千克, 兆字節 and 百萬像素 are units whose first part the number has swallowed. */
function prefixedUnit(view: View, numeral: Numeral): Bound | undefined {
  for (const [word, exponent] of [
    ['千', 3],
    ['兆', 12],
    ['百万', 6],
    ['十亿', 9],
  ] as const) {
    const at = numeral.end - word.length;
    if (at <= numeral.start || !view.low.startsWith(word, at)) continue;
    const hit = accepted(view, unitNames.at(view.low, at), numeral);
    if (hit === undefined || hit.end <= numeral.end || hit.entry.kind !== 'measure') continue;
    const down = { ...enlarged(numeral, -exponent), end: at };
    return { end: hit.end, numeral: numeral.hull === undefined ? down : numeral, entry: hit.entry };
  }
  return undefined;
}

function resolved(view: View, numeral: Numeral, hit: Hit<UnitEntry>, setting: Setting): Bound {
  const { entry, end } = hit;
  const base = { end, numeral };
  if (entry.kind === 'count') return countedBy(view, base, hit);
  if (entry.by === undefined) return { ...base, entry };
  return { ...base, entry: { ...entry, ...meaning(view, numeral, hit, setting) } };
}

/** What a word means here that means different things in different places. */
function meaning(view: View, numeral: Numeral, { entry, end }: Hit<UnitEntry>, setting: Setting): Partial<UnitEntry> {
  const { by, unit } = entry;
  if (by === 'catty') return { unit: setting.taiwan ? unit.replace('_cn', '_tw') : unit };
  if (by === 'pound') {
    const around = view.low.slice(Math.max(0, numeral.start - 30), numeral.start) + view.low.slice(end, end + 12);
    const isMoney = numeral.scale !== undefined || pounds.test(around);
    return isMoney ? { kind: 'money', unit: 'GBP' } : {};
  }
  if (by === undefined) return {};
  const [currency = unit, part] = unit.split('/');
  const own = setting[by] ?? currency;
  return { unit: part === undefined ? own : `${own}/${part}` };
}

const pounds =
  /\b(?:cost|costs|paid|pay|pays|price|priced|worth|fee|fined|fine|spent|spend|earn|earned|salary|sterling|bid|offer|profit|revenue|debt|tax|loan|bill|budget)\b|£/;

function countedBy(view: View, base: { readonly end: number; readonly numeral: Numeral }, hit: Hit<UnitEntry>): Bound {
  const unit = view.text.slice(hit.start, hit.end);
  const isChinese = isHan(unit.charCodeAt(0));
  const behind = isChinese
    ? packs.map((pack) => pack.nounBehind?.(view, hit.end)).find((noun) => noun !== undefined)
    : undefined;
  return {
    ...base,
    entry: { ...hit.entry, unit },
    language: isChinese ? 'zh' : 'en',
    ...(behind?.noun === undefined ? {} : { noun: behind.noun }),
  };
}

function counted(view: View, numeral: Numeral): Bound | undefined {
  for (const pack of packs) {
    const noun = pack.readNoun?.(view, numeral.end, numeral);
    if (noun === undefined) continue;
    const { entry } = noun;
    const base = { end: noun.end, numeral, language: pack.language, loose: true };
    if (entry === undefined)
      return { ...base, entry: { kind: 'count', unit: noun.unit }, noun: noun.noun ?? noun.unit };
    return { ...base, entry, noun: noun.noun ?? noun.unit };
  }
  return undefined;
}

/** A rate: km/h, miles an hour, mg per litre, 公尺每秒. */
function perBehind(view: View, bound: Bound): Bound {
  const { entry, end } = bound;
  if (entry === undefined || (entry.kind !== 'measure' && entry.kind !== 'duration')) return bound;
  const { low, text } = view;
  const joint = [' per ', '/', ' an ', ' a ', '每', '/每'].find((each) => low.startsWith(each, end));
  if (joint === undefined) return bound;
  const at = end + joint.length;
  const symbol = joint === '/' ? perUnits.at(text, at) : undefined;
  const name = symbol === undefined ? unitNames.at(low, at) : undefined;
  const kind = name?.entry.kind;
  const article = joint === ' an ' || joint === ' a ';
  const per = symbol?.entry ?? (kind === 'duration' || (kind === 'measure' && !article) ? name?.entry.unit : undefined);
  const to = symbol?.end ?? name?.end;
  if (per === undefined || to === undefined) return bound;
  return { ...bound, end: to, entry: { kind: 'measure', unit: `${entry.unit}/${per}` } };
}

/** A number of a unit as a number of another one. */
export const timesOf = (entry: UnitEntry | undefined, numeral: Numeral): string => {
  if (entry?.times === undefined) return '1';
  return entry.fold && numeral.value.gt('10') ? '1' : entry.times;
};
