import type { FactKind } from '../model.ts';
import {
  boundsAfter,
  boundsBefore,
  dateWords,
  directions,
  familyNames,
  names as knownNames,
  leanings,
  negation,
  numerals,
  units,
} from './lexicon/chinese.ts';
import type { StatedFact } from './stated-fact.ts';

const alternatives = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');

const boundsPattern = alternatives(boundsBefore.keys());
const unitsPattern = `(?!星期[一二三四五六日天])(?:${alternatives(units)})`;

/** Units that may follow another: 億美元, 萬人, but 年 is not followed by 成 (成立). */
const laterUnits = `(?!星期|[成倍折號号天])(?:${alternatives(units)})`;

/** `超過 1,000 億人民幣`, `百分之三十`, `十多台`, `第十`: a bound, a number in digits or characters, units, a bound. */
const figures = new RegExp(
  `(?<before>${boundsPattern})?\\s?(?<sign>[負负])?(?<lead>百分之|第)?(?<number>\\d+(?:[.,:/]\\d+)*|[${numerals}]成[${numerals}]|[${numerals}]+(?:點[${numerals}]+|点[${numerals}]+|分之[${numerals}]+)?)\\s?(?<more>多|餘|余)?(?<units>(?:(?:${unitsPattern})(?:${laterUnits}){0,2})?)(?<after>${alternatives(boundsAfter.keys())})?`,
  'gu',
);

const directionPattern = new RegExp(alternatives(directions.keys()), 'gu');
const leaningPattern = new RegExp(alternatives(leanings.keys()), 'gu');
const datePattern = new RegExp(alternatives(dateWords), 'gu');
const namePattern = new RegExp(alternatives(knownNames), 'gu');
const personPattern = new RegExp(
  `(?<name>[${familyNames}]\\p{Script=Han}{1,2})(?=表示|指出|認為|认为|宣布|宣佈|說|说|稱|称|強調|创立|創立|創辦|则|則|透露|坦言)`,
  'gu',
);

/** Characters that hold a direction and say none. */
const innocent =
  /增訂|漲潮|降臨|投降|減法|升級版|跌打|暫停交易|增值稅|上升空間|提升為|升旗|升學|升等|升溫|降級版|降規/gu;

/** The facts that the Chinese characters of a folded text state. Digits beside them are read here with their units too. */
export function* chineseFacts(text: string, names: ReadonlySet<string>): Iterable<StatedFact> {
  if (!/[\u2e80-\u9fff]/.test(text)) return;
  const plain = text.replace(innocent, (word) => '　'.repeat(word.length));
  yield* figureFacts(plain);
  for (const match of plain.matchAll(negation)) yield fact('negation', 'not', match);
  for (const match of plain.matchAll(directionPattern)) yield fact('direction', directions.get(match[0]) ?? '', match);
  for (const match of plain.matchAll(leaningPattern)) {
    yield fact('direction', `leaning ${leanings.get(match[0])}`, match);
  }
  for (const match of text.matchAll(datePattern)) yield fact('date', match[0].replace('周', '週'), match);
  for (const match of text.matchAll(namePattern)) yield fact('name', match[0], match);
  for (const match of text.matchAll(personPattern)) yield fact('name', match[0], match);
  for (const name of names) {
    if (!/[\u2e80-\u9fff]/.test(name)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      yield { kind: 'name', value: name, at, end: at + name.length };
    }
  }
}

function* figureFacts(text: string): Iterable<StatedFact> {
  for (const match of text.matchAll(figures)) {
    const {
      before = '',
      sign = '',
      lead = '',
      number = '',
      more = '',
      units: unit = '',
      after = '',
    } = match.groups ?? {};
    const inDigits = /^\d/.test(number);
    const bound = before !== '' || after !== '' || more !== '';
    if (!inDigits && !isNumber(number, unit, lead, text, match.index)) continue;
    // Digits are read among the Latin words; only what is Chinese about them is added here.
    if (inDigits && unit === '' && !bound && lead === '' && sign === '') continue;
    const value = [
      boundsBefore.get(before) ?? '',
      `${sign}${lead}${number.replace(/(?<=\d),(?=\d{3})/g, '')}${more === '' ? '' : '多'}${unit}`,
      boundsAfter.get(after) ?? '',
    ];
    yield fact('figure', value.filter((each) => each !== '').join(' '), match);
  }
}

/** A single character of a number is one only with a unit or before it: 一般, 統一 and 十分 count nothing. */
function isNumber(number: string, unit: string, lead: string, text: string, at: number): boolean {
  if (lead !== '') return true;
  if (/^[幾几數数半]$/.test(number) && unit === '') return false;
  if (/^[數数]/.test(number) && /[少多無无人次指]$/.test(text.slice(0, at))) return false;
  if (number.length > 1) return !/^(?:萬一|万一|千萬|千万|一一|三七|百萬)$/.test(number) || unit !== '';
  if (unit === '') return false;
  if (number === '一')
    return /^(?:成|倍|半|季|月|年|日|兆|億|亿|萬|万|千|百|%)/.test(unit) && !/[唯統单單之同]$/.test(text.slice(0, at));
  if (number === '十' && unit.startsWith('分')) return false;
  return true;
}

function fact(
  kind: FactKind,
  value: string,
  { 0: word, index }: { readonly 0: string; readonly index: number },
): StatedFact {
  return { kind, value, at: index, end: index + word.length };
}
