import { isDigit, isHan, isLetter, isWord } from './chars.ts';
import type { Draft } from './draft.ts';
import { indexes, labels } from './languages.ts';
import { skipSpaceBack, type View } from './view.ts';

/** Addresses, digits that are parts of names and numbers of things: what looks like a figure and is none. */

const addresses = [
  'http://',
  'https://',
  'www.',
  'ftp://',
  'doi:',
  'doi.org',
  'arxiv:',
  'mailto:',
  'file://',
  'urn:',
  'git@',
  'isbn',
  'issn',
];

/** The end of the address that begins at a place, if one does: it goes on up to white space or a Chinese character. */
export function addressEnd({ low }: View, at: number): number | undefined {
  if (!addresses.some((prefix) => low.startsWith(prefix, at))) return undefined;
  let end = at;
  const isSpaced = low.startsWith('is', at);
  while (end < low.length) {
    const code = low.charCodeAt(end);
    if (
      (code === 32 && !(isSpaced && /[\d:-]/.test(low.charAt(end + 1)))) ||
      code === 10 ||
      isHan(code) ||
      (code >= 0x3000 && code <= 0x303f) ||
      code === 0xff0c
    )
      break;
    end += 1;
  }
  return end;
}

/** Where the word ends that begins at a place: letters, digits and what joins them inside a name. */
export function nameEnd({ low }: View, at: number): number {
  let end = at;
  while (end < low.length) {
    const code = low.charCodeAt(end);
    const joins =
      (code === 95 || code === 46 || code === 64 || code === 47) &&
      isWord(low.charCodeAt(end + 1)) &&
      isWord(low.charCodeAt(end - 1));
    if (!isWord(code) && !(joins && (code === 95 || code === 64 || hasDigitBehind(low, end)))) break;
    end += 1;
  }
  return end;
}

/** v1.2.3 and a/b2: points and slashes belong to a name only before a digit. */
const hasDigitBehind = (low: string, at: number): boolean => isDigit(low.charCodeAt(at + 1));

const versions =
  /\d+(?:\.\d+){2,}[\w.-]*|0x[\da-f]+|\d+(?:-\d+){2,}|\+\d{1,3}[ -]\(?\d{2,4}\)?[ -]\d{3,4}[ -]?\d{0,4}|\d{3}-\d{4}(?![\d,]|\.\d)|\d{4}-\d{3}-\d{3}|1\d{2}-\d{4}-\d{4}|\d{2,4}-\d{6,8}(?!\d)|\(\d{2,4}\) ?\d{3,4}-\d{4}/y;

/** The end of an identifier of digits: versions, hexadecimal, telephone numbers, codes with hyphens. */
export function identifierEnd(view: View, at: number): number | undefined {
  versions.lastIndex = at;
  const match = versions.exec(view.low);
  if (match !== null && !isList(match[0])) return at + match[0].length;
  const { low } = view;
  const isCode = low.charCodeAt(at) === 48 && isDigit(low.charCodeAt(at + 1));
  if (!isCode) return undefined;
  let end = at;
  while (isDigit(low.charCodeAt(end)) || (low.charCodeAt(end) === 45 && isDigit(low.charCodeAt(end + 1)))) end += 1;
  return end;
}

/** Versions do not begin with four digits or more, unless they are a year; numbers with points between them may. */
const isList = (chain: string): boolean => /^\d{4,}\.[\d.]+$/.test(chain) && !/^(?:19|20)\d\d\./.test(chain);

const prefixes =
  /(?:^|[^a-z])(?:mid|pre|post|sub|late|early|non|anti|over|under|ultra|multi|the|inter|near|super|half|a|top|last|next|first|all|least|most|than|to|of|by|and|or|ex|age|aged|plus|minus|us|usd|nt|hk|rmb)-$/;

/** Whether what stands before the digits makes them a part of a name: GPT-4, a/5, x_3, #5, 10.5. */
export function isInsideName({ low, text }: View, at: number, left: number): boolean {
  const before = low.charAt(at - 1);
  if (before === '-' || before === '–') {
    const isNamed = isLetter(low.charCodeAt(at - 2)) || (isDigit(low.charCodeAt(at - 2)) && before === '-');
    return isNamed && !prefixes.test(low.slice(Math.max(0, at - 8), at));
  }
  if (before === '.') return isDigit(low.charCodeAt(at - 2)) && left !== at - 1;
  if (before === '/') return isWord(low.charCodeAt(at - 2)) || low.charAt(at - 2) === '/';
  if (before === '@' || before === '_' || before === '=' || before === '&' || before === '\\') return true;
  return before === '#' && /[\da-f]{6}(?![\da-z])/i.test(text.slice(at, at + 7));
}

/** Numbers of a list at the start of a line, and of notes: `1. `, `(2) `, `[12]`, `3、`. */
export function listEnd({ low, text }: View, at: number): number | undefined {
  const before = text.charAt(at - 1);
  const rest = low.slice(at, at + 6);
  if (before === '[' || before === '［' || before === '〔') {
    const match = /^\d{1,3}(?:[-–, ]+\d{1,3}){0,9}\]/.exec(low.slice(at, at + 60));
    return match === null ? undefined : at + match[0].length;
  }
  if (before === '(' || before === '（') {
    const match = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)/.exec(rest);
    const isList =
      match !== null &&
      (at < 2 ||
        /[\s\n、，。;；:：]/.test(text.charAt(at - 2)) ||
        isHan(text.charCodeAt(at - 2)) ||
        low.charCodeAt(at + match[0].length) === 32);
    return match !== null && isList ? at + match[0].length : undefined;
  }
  if (at > 0 && before !== '\n' && before !== '\r') return undefined;
  const match = /^(?:\d{1,3}(?:[.)] (?=\D)|、|[.)](?=[\u3400-\u9fff]))|[一二三四五六七八九十]{1,3}、)/.exec(rest);
  return match === null ? undefined : at + match[0].length;
}

const strong: ReadonlySet<string> = new Set(['percent', 'point', 'money', 'measure', 'duration', 'ratio', 'age']);

/** Whether the word before a number makes a name of it: Section 3.1, page 7, S&P 500. A unit behind it says that it is none. */
export function isLabelled(view: View, draft: Draft): boolean {
  if (draft.entry !== undefined && strong.has(draft.kind) && draft.kind !== 'ratio') return false;
  const { low } = view;
  const end = skipSpaceBack(view, draft.coreStart);
  const hit = labels.before(low, end);
  if (hit === undefined) return shortLabel(view, end, draft);
  if (!indexes.has(hit.word)) return true;
  const digits = low.slice(draft.numeral.start, draft.numeral.end);
  return /^(?:[1-9]0{1,3}|[1-9]5|[1-9]?[1-9]?[05]0|225|35|40|20[0-9]{2})$/.test(digits);
}

/** 表 3, 圖 2, 注 1, 第: in Chinese these are often the end of another word. */
function shortLabel({ low }: View, end: number, draft: Draft): boolean {
  if (!'表图式注条章节页附卷版'.includes(low.charAt(end - 1) || '-') || draft.kind === 'count') return false;
  const before = low.charCodeAt(end - 2);
  return !isHan(before) || '见如据下附由在和与（上'.includes(low.charAt(end - 2));
}

/** The end of the name that 第 and its number are part of: 第三條, 第 12 頁; 第十 and 第三名 are ranks. */
export const lawUnits = '条章节款项页卷编号版图表课册回集季目句行栏讲篇段幕则';
