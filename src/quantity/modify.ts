import { isDigit, isHan } from './chars.ts';
import { directions, modifiersBefore, modifiersBehind, notAfter, notBefore, wordsBetween } from './languages.ts';
import type { Hit } from './lexicon.ts';
import type { Bound, Modifier } from './pack.ts';
import { skipSpaceBack, type View } from './view.ts';

/** What the words around a figure say of it. */
export interface Modified {
  readonly start: number;
  readonly bounds: readonly Bound[];
  readonly sign?: '+' | '-';
  readonly roles: readonly string[];
}

const most = 4;

/** Reads the words before a figure, from it backwards: about more than, minus, 約, 超過了. `left` ends what is another figure's. */
export function modifiersFrom(view: View, at: number, left: number): Modified {
  let start = at;
  const bounds: Bound[] = [];
  const roles: string[] = [];
  let sign: '+' | '-' | undefined;
  for (let count = 0; count < most; count++) {
    const hit = modifierBefore(view, start, left);
    if (hit === undefined) break;
    start = hit.start;
    if ('bound' in hit.entry) bounds.unshift(hit.entry.bound);
    else if ('sign' in hit.entry) sign = hit.entry.sign === sign ? '+' : hit.entry.sign;
    else roles.push(hit.entry.role);
  }
  return { start, bounds, roles, ...(sign === undefined ? {} : { sign }) };
}

function modifierBefore(view: View, at: number, left: number): Hit<Modifier> | undefined {
  const end = skipSpaceBack(view, at);
  const direct = fitting(view, modifiersBefore.before(view.low, end), left);
  if (direct !== undefined) return direct;
  const between = wordsBetween.before(view.low, end);
  if (between === undefined || between.start <= left) return undefined;
  return fitting(view, modifiersBefore.before(view.low, skipSpaceBack(view, between.start)), left);
}

/** Words of one character are often the end of another word: 公約, 附近. */
function fitting(view: View, hit: Hit<Modifier> | undefined, left: number): Hit<Modifier> | undefined {
  if (hit === undefined || hit.start < left) return undefined;
  const previous = view.low.charAt(hit.start - 1);
  if (previous !== '' && notAfter.get(hit.word)?.includes(previous)) return undefined;
  // 5 years over 3: behind another figure these join two.
  const isJoint = hit.word === 'over' || hit.word === 'under' || hit.word === 'above' || hit.word === 'below';
  if (isJoint && left > 0 && skipSpaceBack(view, hit.start) === left) return undefined;
  return hit;
}

/** A sign right before the digits, and where it stands: not a hyphen between words or digits, nor a bullet. */
export function signBefore(view: View, at: number): { readonly start: number; readonly sign: '+' | '-' } | undefined {
  const { low } = view;
  const mark = low.charAt(at - 1);
  if (mark !== '-' && mark !== '+' && mark !== '–') return undefined;
  const before = low.charCodeAt(at - 2);
  const isFree =
    Number.isNaN(before) || before === 32 || before === 10 || isHan(before) || isOpening(low.charAt(at - 2));
  if (!isFree) return undefined;
  return { start: at - 1, sign: mark === '+' ? '+' : '-' };
}

const isOpening = (character: string): boolean => '([{"“「『（《,，、。:;：；=<>~≈$€£¥|*/'.includes(character);

/** Reads the words behind a figure; `inner` stands between the number and its unit. */
export function modifiersAfter(
  view: View,
  at: number,
  may: (modifier: Modifier) => boolean,
): Modified & { readonly end: number } {
  let end = at;
  const bounds: Bound[] = [];
  const roles: string[] = [];
  for (let count = 0; count < most; count++) {
    const hit = modifierAfter(view, end);
    if (hit === undefined || !may(hit.entry)) break;
    if ('bound' in hit.entry) bounds.push(hit.entry.bound);
    else if ('role' in hit.entry) roles.push(hit.entry.role);
    else break;
    end = hit.end;
  }
  return { start: at, end, bounds, roles };
}

function modifierAfter(view: View, end: number): Hit<Modifier> | undefined {
  const { low } = view;
  for (const at of [end, low.charCodeAt(end) === 32 ? end + 1 : -1]) {
    const hit = at < 0 ? undefined : modifiersBehind.at(low, at);
    if (hit === undefined) continue;
    const next = low.charAt(hit.end);
    const not = notBefore.get(hit.word);
    if (not !== undefined && next !== '' && (not.includes(next) || (not === '*' && isHan(next.charCodeAt(0)))))
      continue;
    // 50+20 is a sum, 5 + 3 too.
    if (
      hit.word === '+' &&
      (at !== end || isDigit(next.charCodeAt(0)) || (next === ' ' && isDigit(low.charCodeAt(hit.end + 1))))
    )
      continue;
    return hit;
  }
  return undefined;
}

/** Which way a figure went, by the words around it; a level (rose to) has no way. */
export interface Way {
  readonly direction?: 'up' | 'down';
  readonly level?: boolean;
}

const linkWords =
  /(?:^|[^a-z])(?:by|of|a|an|another|about|nearly|almost|over|more than|some|roughly|around|sharply|further|just|only|at least|slightly|its|the)$/;
const gapWords = '了约近逾超达幅的度共多出';

export function wayOf(view: View, start: number, end: number): Way {
  const { low } = view;
  let at = skipSpaceBack(view, start);
  for (let count = 0; count < 4; count++) {
    const hit = directions.before(low, at);
    if (hit?.entry === 'to') return toLevel(view, hit.start);
    if (hit !== undefined) return { direction: hit.entry };
    const shorter = shortened(low, at);
    if (shorter === at) break;
    at = skipSpaceBack(view, shorter);
  }
  const behind = directions.at(low, low.charCodeAt(end) === 32 || low.charAt(end) === '的' ? end + 1 : end);
  return behind === undefined || behind.entry === 'to' ? {} : { direction: behind.entry };
}

/** Rose to 30%, 增加到兩倍: a level. 跌幅達 17%, 17% to 20%: none. */
function toLevel(view: View, at: number): Way {
  const hit = directions.before(view.low, skipSpaceBack(view, at));
  if (hit === undefined || hit.entry === 'to') return {};
  return hit.word.endsWith('幅') || hit.word.endsWith('率') ? { direction: hit.entry } : { level: true };
}

function shortened(low: string, at: number): number {
  if (gapWords.includes(low.charAt(at - 1) || '-')) return at - 1;
  const word = linkWords.exec(low.slice(Math.max(0, at - 12), at));
  return word === null ? at : at - (word[0].length - (/^[a-z]/.test(word[0]) ? 0 : 1));
}
