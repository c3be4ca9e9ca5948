import { dateWords, numerals } from './lexicon/chinese.ts';
import {
  endings,
  familyNames,
  givenNames,
  knownNames,
  notBeforeEndings,
  notInNames,
  sayings,
  seldomOtherwise,
  titles,
  transliteration,
} from './lexicon/chinese-names.ts';
import { indexed, indexOf, type NameIndex, occurrencesIn } from './name-index.ts';

/** Names that are known whatever a document says. */
const lexiconNames: NameIndex = indexOf(knownNames);

const isChinese = /^[\u2e80-\u9fff\uf900-\ufaff]/;
const chineseOf = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Where names in Chinese characters stand in a text. */
export function namesAt(
  text: string,
  names: ReadonlySet<string>,
): Iterable<{ readonly 0: string; readonly index: number }> {
  let own = chineseOf.get(names);
  if (own === undefined) {
    own = new Set([...names].filter((name) => name.length > 1 && isChinese.test(name)));
    chineseOf.set(names, own);
  }
  return occurrencesIn(text, [lexiconNames, indexed(own)]);
}

const alternatives = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');
const outside = `[^\\p{Script=Han}·]|[${notInNames}]`;
const inside = `(?![${notInNames}])\\p{Script=Han}`;

const patterns: readonly RegExp[] = [
  // 梁文峰: a family name and two characters that given names are made of.
  new RegExp(`(?<name>[${familyNames}][${givenNames}]{2})`, 'gu'),
  // Where a title or a verb of saying stands beside, one will do: 高虹 指出, 市長 柯P.
  new RegExp(
    `(?:${alternatives(titles)})(?<name>[${familyNames}](?:${inside}){1,2})(?=${alternatives(sayings)}|${outside}|$)`,
    'gu',
  ),
  new RegExp(
    `(?<=${outside}|^)(?<name>[${familyNames}][${givenNames}]{1,2})(?=${alternatives([...sayings, ...titles])})`,
    'gu',
  ),
  // 總統澤倫斯基: what follows a title and is written with characters of foreign names.
  new RegExp(`(?:${alternatives(titles)})(?<name>[${transliteration}]{2,6})`, 'gu'),
  // Characters of foreign names in a row, with the dot that parts them.
  new RegExp(`(?<name>(?:[${transliteration}]+[·‧・])+[${transliteration}]+)`, 'gu'),
  // 《浪潮》: what has a title.
  /[《〈](?<name>[^《》〈〉]{1,30})[》〉]/gu,
];

const foreign = new RegExp(`[${transliteration}]{3,8}`, 'gu');
const seldom = new RegExp(`[${seldomOtherwise}]`, 'gu');
const ended = new RegExp(`(?<=${outside}|^)(?<head>(?:${inside}){2,6}?)(?<ending>${alternatives(endings)})`, 'gu');
const titleBefore = new RegExp(`^.*(?:${alternatives(titles)})(?=..)`, 'u');

/** Verbs of saying that are hardly ever anything else. */
const plainSayings = [
  '表示',
  '指出',
  '認為',
  '认为',
  '宣布',
  '宣佈',
  '說(?![不明法服])',
  '说(?![不明法服])',
  '強調',
  '强调',
  '透露',
  '坦言',
  '報導',
  '报道',
];

const subject = new RegExp(
  `(?<=[，。；：！？「」『』（）()\\n、]|^)(?<name>(?:${inside}){2,6}?)(?:昨天?|今天?|日前|[昨今]日|週[一二三四五六日])?(?=(?:${alternatives(plainSayings)}))`,
  'gu',
);
const glossed =
  /(?<run>[\p{Script=Han}·]{2,14})[「」*"]{0,2}[（(](?=[^（）()]{0,40}\p{Lu})[\p{Script=Latin}\d .,&'’-]{2,60}[）)]/gu;

/** What is no part of a name: a time, a number, somebody saying something. */
const noName = new RegExp(
  `[${numerals}][年月日週周]|星期|禮拜|[週周][一二三四五六日]|年|${alternatives([...sayings, ...dateWords.keys()])}`,
  'u',
);

/** Who speaks without being named. */
const nobody = new RegExp(
  `^(?:.*(?:專家|学者|學者|業者|业者|業界|业界|外界|公司|市場|市场|投資人|投资人|民眾|報告|报告|研究|警方|人士|當局|当局|政府|官員|官员|媒體|媒体|網友|網民|居民|家屬|店家|廠商|团队|團隊|聲明|声明|文件|資料|數據|数据|調查|调查|法人|機構|机构|方面|代表|學生|老師|專業|會議|計畫|内部|內部|消息|輿論|同時|目前|最後|因此|此外|不過|高層|高官|許多|馬上|多數|大家|友人|成員|人員|員工|工程師|${alternatives(titles)}))$`,
  'u',
);

/**
 * The names that a folded text shows by what stands beside them: a title, a verb of saying, Latin letters in brackets,
 * an ending such as 銀行; or by what they are written with.
 */
export function* chineseNamesIn(text: string): Iterable<string> {
  if (!/[\u2e80-\u9fff]/.test(text)) return;
  for (const pattern of patterns) {
    for (const { 0: all, groups, index } of text.matchAll(pattern)) {
      const { name = '' } = groups ?? {};
      if (!isCut(text, index + all.indexOf(name))) yield name;
    }
  }
  for (const { 0: run } of text.matchAll(foreign)) if ((run.match(seldom)?.length ?? 0) >= 2) yield run;
  yield* namesByEnding(text);
  yield* namesOfSubjects(text);
  for (const { groups = {} } of text.matchAll(glossed)) yield* nameBefore(groups['run'] ?? '', text);
}

function* namesByEnding(text: string): Iterable<string> {
  for (const { groups = {} } of text.matchAll(ended)) {
    const { head = '', ending = '' } = groups;
    if (!notBeforeEndings.test(head) && !noName.test(head)) yield head + ending;
  }
}

function* namesOfSubjects(text: string): Iterable<string> {
  for (const { groups = {} } of text.matchAll(subject)) {
    const name = (groups['name'] ?? '').replace(titleBefore, '');
    if (name.length > 1 && !nobody.test(name) && !noName.test(name)) yield name;
  }
}

/** The 陸 of 登陸嘉義 is no family name: a known name begins right behind it. */
const isCut = (text: string, at: number): boolean =>
  lexiconNames.get(text.charAt(at + 1))?.some((name) => text.startsWith(name, at + 1)) ?? false;

/** Of the characters before a gloss, those that are the name: as many as stand together elsewhere too. */
function* nameBefore(run: string, text: string): Iterable<string> {
  const start = Math.max(lastOf(run, edges), 0);
  const own = run.slice(start);
  if (own.length < 2) return;
  const near = text.slice(0, furthest);
  const count = (words: string): number => near.split(words).length - 1;
  if (named.test(own)) yield own;
  const usual = count(own.slice(-2));
  const known = usual < 2 ? undefined : lengths(own).find((length) => count(own.slice(-length)) * 2 > usual);
  const found = known === undefined ? own.slice(-8) : own.slice(-known);
  if (!thing.test(found)) yield found;
}

const named = new RegExp(`(?:${alternatives(endings)})$`, 'u');
const thing = new RegExp(`^(?:${alternatives([...endings, '巨頭', '業者', '機構'])})$`, 'u');

/** Names are counted this far into a text, so that a long one costs no more. */
const furthest = 100_000;

const lengths = (run: string): readonly number[] => [8, 7, 6, 5, 4, 3, 2].filter((length) => length <= run.length);

const edges = new RegExp(
  `[${notInNames}]|${alternatives([...titles, '公司', '業者', '大廠', '巨頭', '龍頭', '機構', '包括', '以及', '出自', '人稱'])}`,
  'gu',
);

/** Where the last match of a pattern ends that does not end the run. */
function lastOf(run: string, pattern: RegExp): number {
  const ends = [...run.matchAll(pattern)].map(({ 0: word, index }) => index + word.length);
  return ends.findLast((end) => end < run.length - 1) ?? 0;
}
