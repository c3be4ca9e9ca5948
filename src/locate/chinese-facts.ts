import { namesAt } from './chinese-names.ts';
import {
  afterScales,
  boundsAfter,
  boundsBefore,
  dateWords,
  directions,
  innocent,
  negation,
  notNegation,
  numerals,
  opposites,
  scales,
  timeWords,
  units,
  unitsOfWords,
} from './lexicon/chinese.ts';
import { sidesOf } from './opposites.ts';
import type { StatedFact } from './stated-fact.ts';

const alternatives = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');

const scaled = `[${scales}]{1,3}(?:${alternatives(afterScales)})?`;
const notUnits =
  '(?!星期[一二三四五六日天]|分之|成[立為为員员果功長长績绩本份交]|點[出名燃]|天[然氣气空下生]|人[工口民類类士物才]|家[人庭長]|台[灣湾北中南積积股]|台[電电](?![腦脑視视車车梯])|股[價价市票東东]|千[方萬万]|時[代期間间尚]|度[假過过]|年[輕轻齡龄度報]|月[球亮])';

/** `超過 1,000 億人民幣`, `2,000 顆`: a bound, a number in digits, units, a bound. */
const digits = `(?<![\\p{Script=Latin}\\d]|\\d[.,:/]|\\p{Script=Latin}-)(?<sign>[負负])?(?<lead>百分之|第)?(?<number>\\d+(?:[.,:/]\\d+)*)\\s?(?<more>多|餘|余)?(?<units>(?:${notUnits}(?:${scaled}|${alternatives(units.keys())}))?)`;

/** `百分之三十`, `十多台`, `第十`, `兩者`: the same in characters. */
const characters = `(?<lead>百分之|第)?(?<number>[${numerals}]成[${numerals}]|(?:(?<![少多無无人次指奇偶])[數数]|(?![數数])[${numerals}])[${numerals}]*(?:點[${numerals}]+|点[${numerals}]+|分之[${numerals}]+)?)\\s?(?<more>多|餘|余)?(?<units>(?:${notUnits}(?:${scaled}|${alternatives([...units.keys(), ...unitsOfWords.keys()])}))?)`;

const before = `(?<before>${alternatives(boundsBefore.keys())})?\\s?`;
const after = `(?<after>\\s?(?:${alternatives(boundsAfter.keys())}))?`;
const inDigits = new RegExp(`${before}${digits}${after}`, 'gu');
const inCharacters = new RegExp(`${before}${characters}${after}`, 'gu');

const directionPattern = new RegExp(alternatives(directions.keys()), 'gu');
const datePattern = new RegExp(alternatives(dateWords.keys()), 'gu');
const timePattern = new RegExp(alternatives(timeWords.keys()), 'gu');
const sides = sidesOf(opposites);
const oppositePattern = new RegExp(alternatives(sides.keys()), 'gu');

/** The facts that the Chinese characters of a folded text state. Digits beside them are read here with their units too. */
export function* chineseFacts(text: string, names: ReadonlySet<string>): Iterable<StatedFact> {
  if (!/[\u2e80-\u9fff]/.test(text)) return;
  const plain = text.replace(innocent, blank);
  yield* figureFacts(plain);
  for (const match of text.replace(notNegation, blank).matchAll(negation)) yield fact('negation', 'not', match);
  for (const match of plain.matchAll(directionPattern)) yield fact('direction', directions.get(match[0]) ?? '', match);
  for (const match of plain.matchAll(oppositePattern)) {
    for (const side of sides.get(match[0]) ?? []) yield { ...fact('direction', match[0], match), side };
  }
  for (const match of text.matchAll(datePattern)) yield fact('date', dateWords.get(match[0]) ?? '', match);
  for (const match of text.matchAll(timePattern)) yield fact('unit', timeWords.get(match[0]) ?? '', match);
  for (const match of namesAt(text, names)) yield fact('name', match[0], match);
}

const blank = (word: string): string => '　'.repeat(word.length);

function* figureFacts(text: string): Iterable<StatedFact> {
  for (const match of text.matchAll(inDigits)) {
    const { sign = '', lead = '' } = match.groups ?? {};
    // Digits are read among the Latin words; only what is Chinese about them is added here.
    const more = ['before', 'more', 'units', 'after'].some((name) => (match.groups?.[name] ?? '') !== '');
    if (more || lead !== '' || sign !== '') yield fact('figure', figureValue(match), match);
  }
  for (const match of text.matchAll(inCharacters)) {
    if (/\d/.test(text.charAt(match.index - 1)) || /\d $/.test(text.slice(match.index - 2, match.index))) continue;
    if (isNumber(match, text)) yield fact('figure', figureValue(match), match);
  }
}

/** `more than 1000 億 人民幣`: the same for the same, however it is written. */
function figureValue({ groups = {} }: RegExpMatchArray): string {
  const { before: bound = '', sign = '', lead = '', number = '', more = '', after: late = '' } = groups;
  const unit = (groups['units'] ?? '').replace(
    unitsInside,
    (form) => units.get(form) ?? unitsOfWords.get(form) ?? form,
  );
  const plain = number.replace(/(?<=\d),(?=\d{3})/g, '').replace(/两/g, '兩');
  return [
    boundsBefore.get(bound) ?? '',
    `${sign}${lead}${plain}${more === '' ? '' : '多'}${unit}`,
    boundsAfter.get(late.trim()) ?? '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

const unitsInside = new RegExp(alternatives([...units.keys(), ...unitsOfWords.keys()]), 'gu');

/** A single character of a number is one only with a unit or before it: 一般, 統一 and 十分 count nothing. */
function isNumber({ groups = {}, index = 0 }: RegExpMatchArray, text: string): boolean {
  const { lead = '', number = '', units: unit = '' } = groups;
  const left = text.slice(Math.max(0, index - 1), index);
  if (lead !== '') return true;
  if (/^[幾几數数半]$/.test(number) && unit === '') return false;
  if (/^[數数]/.test(number) && (/[少多無无人次指]$/.test(left) || /^[位字本條点點]/.test(unit))) return false;
  if (number.length > 1) return !/^(?:萬一|万一|千萬|千万|一一|三七|百萬)$/.test(number) || unit !== '';
  if (unit === '') return false;
  if (number === '一') {
    return /^(?:成|倍|半|季|月|年|日|兆|億|亿|萬|万|千|百|%)/.test(unit) && !/[唯統單单之同]$/.test(left);
  }
  if (number === '十' && unit.startsWith('分')) return false;
  return !/^[萬万千百億亿兆]$/.test(number) || /^(?:元|年|人|名|家|個|个|分|戶|度|大|倍|次)/.test(unit);
}

function fact(
  kind: StatedFact['kind'],
  value: string,
  { 0: word, index = 0 }: { readonly 0: string; readonly index?: number | undefined },
): StatedFact {
  return { kind, value, at: index, end: index + word.length };
}
