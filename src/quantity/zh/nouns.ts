import { isDigit, isHan, isLetter } from '../chars.ts';
import type { Noun } from '../pack.ts';
import type { View } from '../view.ts';
import { scripts } from './script.ts';

/** Characters that end what is counted: particles, conjunctions, verbs of the frame. */
const stops: ReadonlySet<string> = new Set(
  '的了在是和与及或被将已于以为也都就而但则从向对把让给到至等中内外上下前后其这那此该之所并仍还又才只有没无不使来去说称占约近逾超每各任',
);

const longest = 10;

/** What follows the classifier: 2,048 張 H800 GPU. A hint for comparing, so a few characters suffice. */
export function readNoun(view: View, at: number): Pick<Noun, 'end' | 'noun'> | undefined {
  const { low, text } = view;
  let end = low.charCodeAt(at) === 32 ? at + 1 : at;
  const start = end;
  for (; end < start + longest; end++) {
    const code = low.charCodeAt(end);
    const isWordSpace = code === 32 && isLetter(low.charCodeAt(end + 1)) && end > start;
    if (isWordSpace) continue;
    if (stops.has(low.charAt(end)) || !(isHan(code) || isLetter(code) || (isDigit(code) && end > start))) break;
  }
  // A word is not cut in two.
  while (end > start && isLetter(low.charCodeAt(end)) && isLetter(low.charCodeAt(end - 1))) end += 1;
  return end > start ? { end, noun: text.slice(start, end).trim().replaceAll('\n', ' ') } : undefined;
}

/** Classifiers that say by themselves what is counted. Any other may count anything. */
const families: readonly string[] = [
  '人名位口员',
  '家间所店',
  '台架部辆艘列',
  '次回趟轮场',
  '栋幢座',
  '票',
  '国',
  '天日年月周',
  '岁',
  '字句行页篇',
];

const familyOf = (classifier: string | undefined): number =>
  classifier === undefined ? -1 : families.findIndex((family) => family.includes(simplified(classifier)));

const simplified = (text: string): string =>
  [...text].map((each) => String.fromCharCode(scripts.get(each.charCodeAt(0)) ?? each.charCodeAt(0))).join('');

interface Counted {
  readonly unit?: string;
  readonly noun?: string;
}

/** Whether two Chinese figures may count the same: classifiers of one kind, and nouns that share two characters or a word. */
export function sameThing(a: Counted, b: Counted): boolean {
  const [first, second] = [familyOf(a.unit), familyOf(b.unit)];
  if (first >= 0 && second >= 0 && first !== second) return false;
  const [x, y] = [simplified(a.noun ?? '').toLowerCase(), simplified(b.noun ?? '').toLowerCase()];
  if (x === '' || y === '' || x.includes(y) || y.includes(x)) return true;
  return pieces(x).some((piece) => y.includes(piece));
}

/** Latin words whole, Chinese in pairs of characters. */
const pieces = (noun: string): readonly string[] => [
  ...(noun.match(/[a-z\d]{2,}/g) ?? []),
  ...[...noun].slice(1).flatMap((each, i) => (isHan(each.charCodeAt(0)) ? [`${noun.charAt(i)}${each}`] : [])),
];
