import { locateAnchor, type Selector } from '../locate/anchor.ts';
import { fold } from '../locate/fold.ts';
import { isCjk } from '../locate/script.ts';
import type { Stretch } from '../model.ts';

/** Context longer than this tells no reader anything. */
const longest = 60;

/** The words of a stretch as they read, in one line: a line break between Chinese characters is no space. */
export function wordsOf(text: string, { start, end }: Stretch): string {
  return oneLine(text.slice(start, end));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, (space, at: number, whole: string) => {
    const wrapped = /[\r\n]/.test(space) && isCjkAt(whole, at - 1) && isCjkAt(whole, at + space.length);
    return wrapped ? '' : ' ';
  });
}

const isCjkAt = (text: string, at: number): boolean => isCjk(text.charCodeAt(at));

/** Whether a selector means this very stretch of a text, with not a word altered. */
export function means(text: string, selector: Selector, { start, end }: Stretch): boolean {
  const match = locateAnchor(text, selector);
  return match.kind === 'found' && !match.altered && match.span.start === start && match.span.end === end;
}

/** The sides that context may be on. */
type Side = 'prefix' | 'suffix';

/**
 * The shortest selector that means a stretch of a text: its words, and, if they stand in other `places` too, as few
 * words before or behind as will do; both, where neither side tells the places apart. None, if nothing nearby does.
 */
export function shortestSelector(
  text: string,
  span: Stretch,
  places: readonly Stretch[],
  sides: readonly Side[] = ['prefix', 'suffix'],
): Selector | undefined {
  return shortestSelectors(text, places)(span, sides);
}

/** The same for one place after the other. */
export function shortestSelectors(
  text: string,
  places: readonly Stretch[],
): (span: Stretch, sides?: readonly Side[]) => Selector | undefined {
  const all = places.map((place) => ({ place, sides: sidesOf(text, place) }));
  return (span, sides = ['prefix', 'suffix']) => {
    const exact = wordsOf(text, span);
    const others = all.filter(({ place }) => place.start !== span.start).map((each) => each.sides);
    for (const context of contexts(text, span, others, sides)) {
      const selector = { exact, ...context };
      if (means(text, selector, span)) return selector;
    }
    return undefined;
  };
}

/** The folded text on both sides of a place. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

function sidesOf(text: string, { start, end }: Stretch): Sides {
  // What folding drops or joins makes a text shorter; twice as much is enough of it.
  return {
    before: fold(text.slice(Math.max(0, start - 3 * longest), start)).text,
    after: fold(text.slice(end, end + 3 * longest)).text,
  };
}

type Context = Omit<Selector, 'exact'>;

/** How much context there is around a passage, where a few words do not do. */
export const contextLengths: readonly number[] = [longest / 4, longest / 2, longest];

function* contexts(text: string, span: Stretch, others: readonly Sides[], sides: readonly Side[]): Iterable<Context> {
  if (others.length === 0) yield {};
  const last = { prefix: '', suffix: '' };
  for (let length = 1; length <= longest; length++) {
    for (const side of sides) {
      const words = contextOf(text, span, length, side);
      if (words !== last[side] && isOwn(words, others, side)) yield { [side]: words };
      last[side] = words;
    }
  }
  if (sides.length === 2) for (const length of contextLengths) yield contextAround(text, span, length);
}

/** The words on both sides of a stretch, where there are any. */
export function contextAround(text: string, span: Stretch, length: number): Context {
  const prefix = contextOf(text, span, length, 'prefix');
  const suffix = contextOf(text, span, length, 'suffix');
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** Whether these words stand beside none of the other places. */
function isOwn(words: string, others: readonly Sides[], side: Side): boolean {
  const folded = fold(words).text;
  if (folded === '') return false;
  return others.every(
    ({ before, after }) =>
      !(side === 'prefix' ? before.trimEnd().endsWith(folded) : after.trimStart().startsWith(folded)),
  );
}

const latin = /[\p{Script=Latin}\p{M}\d]/u;

/**
 * The words right beside a stretch, at least `length` characters of them; a Chinese character is a word, and of a word
 * without an end there is enough at some point.
 */
function contextOf(text: string, { start, end }: Stretch, length: number, side: Side): string {
  if (side === 'prefix') {
    let from = Math.max(0, start - length);
    while (from > Math.max(0, start - length - longest) && splits(text, from)) from -= 1;
    return oneLine(text.slice(from, start));
  }
  let to = Math.min(text.length, end + length);
  while (to < Math.min(text.length, end + length + longest) && splits(text, to)) to += 1;
  return oneLine(text.slice(end, to));
}

/** Whether an offset stands within a word or a character. */
function splits(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  return (latin.test(left) && latin.test(right)) || /[\ud800-\udbff]/.test(left) || /^[\p{M}]/u.test(right);
}

/** All places where the words stand, each by itself: `17%` is not meant in `117%`. */
export function placesOf(text: string, exact: string): readonly Stretch[] {
  const folded = fold(exact).text.trim();
  const match = locateAnchor(text, { exact });
  const spans = match.kind === 'ambiguous' ? match.spans : match.kind === 'found' && !match.altered ? [match.span] : [];
  // Of words that do not stand there, two passages may be as like them.
  return spans.filter((span) => fold(text.slice(span.start, span.end)).text.trim() === folded);
}

/** Those of the places that cut no word in two; all, if each does: "the" is seldom meant in "other". */
export function wholePlaces(text: string, places: readonly Stretch[]): readonly Stretch[] {
  const whole = places.filter(({ start, end }) => !splits(text, start) && !splits(text, end));
  return whole.length > 0 ? whole : places;
}
