import type { FactChange, Match, Stretch } from '../model.ts';
import { betweenContext, mostAlike, twinOf, whereContextStands } from './candidates.ts';
import {
  type Context,
  contextOf,
  exactContext,
  fitOf,
  occurrences,
  type Selector,
  sidesOf,
  standsIn,
} from './context.ts';
import { factsCut } from './cut.ts';
import { withEdges } from './edges.ts';
import { factChanges, statedFacts } from './facts.ts';
import { type Folded, fold, unfold } from './fold.ts';
import { tokensOf, weightOf } from './likeness.ts';
import { foldedOnce, namesOnce } from './recent.ts';

export type { Selector } from './context.ts';

/** Of two places that hold the same words, one is meant only if its context is more alike by this much. */
const clearly = 0.15;

/** And only if most of one side of its context is still there: the least bad of places in other company is a guess. */
const leastContext = 0.75;

/** Where the words around are the same, so many more characters must stand to the letter. */
const clearlyToTheLetter = 4;

/** However well the context fits, what stands in it must be this alike. */
const least = 0.5;

/** Below this, the context is another one altogether, and the words must speak for themselves. */
const noContext = 0.1;
const acceptableAlone = 0.7;

/** So much of the given context says that this is the place, and by so much less that another is not. */
const fitting = 0.95;
const unfitting = 0.3;

/** Words that stand more often than this are no anchor. */
const mostPlaces = 1000;

/** What the score of a passage must reach: more for a few words, which occur by chance. */
const acceptable = (weight: number): number => 0.58 + 0.3 * Math.exp(-weight / 15);

/**
 * Finds the passage of a text that a selector means.
 *
 * The words are looked for after folding. If they stand there once, or one place clearly fits the context best, they
 * are found; otherwise they are ambiguous, and never the first is taken. Where they do not stand, the most alike
 * passage is `altered`, with all that changed in its figures, units, dates, negations, directions and names; nothing
 * alike enough, and they are missing.
 *
 * `watched` are names to watch besides those that the text itself shows.
 */
export function locateAnchor(text: string, selector: Selector, watched: ReadonlySet<string> = new Set()): Match {
  const needle = fold(selector.exact).text;
  if (needle === '') return { kind: 'missing' };
  const search: Search = {
    text,
    hay: foldedOnce(text),
    needle,
    selector,
    context: contextOf(selector),
    names: () => namesOnce(text, watched),
  };
  const places = occurrences(search.hay.text, needle, mostPlaces);
  if (places.length === 0) return altered(search);
  const meant = rewordedWhereMeant(places, search);
  return meant === undefined ? among(places, search) : foundAltered(meant, search);
}

/** One anchor that is looked for in one text. */
interface Search {
  readonly text: string;
  readonly hay: Folded;
  readonly needle: string;
  readonly selector: Selector;
  readonly context: Context;
  /** The names to watch, collected only where two wordings are compared. */
  readonly names: () => ReadonlySet<string>;
}

/** The most alike passage, where the words themselves do not stand. */
function altered(search: Search): Match {
  const { hay, needle, context } = search;
  const all = mostAlike(hay.text, needle, context);
  const [best] = all;
  if (best === undefined || best.likeness < least) return { kind: 'missing' };
  const alone = best.fit < noContext && best.likeness < acceptableAlone;
  if (alone || best.score < acceptable(weightOf(tokensOf(needle)))) {
    const { span, facts } = foundAltered(best, search);
    return { kind: 'missing', nearest: { span, facts } };
  }
  const twin = twinOf(hay.text, needle, context, all);
  if (twin === undefined) return foundAltered(best, search);
  return { kind: 'ambiguous', spans: [best, twin].map(({ start, end }) => unfold(hay, start, end)) };
}

function foundAltered(passage: Stretch, search: Search): Match & { readonly kind: 'found' } {
  const { start, end, facts } = withFacts(passage, search);
  return { kind: 'found', span: unfold(search.hay, start, end), altered: true, facts };
}

/** A passage with what changed in its facts; it is widened where that shows what now stands for words at its edge. */
function withFacts(
  { start, end }: Stretch,
  { hay: { text }, needle, names }: Search,
): Stretch & { readonly facts: readonly FactChange[] } {
  const facts = factChanges(needle, text.slice(start, end), names());
  const wide = withEdges(text, { start, end }, tokensOf(needle));
  if (wide.lacking.length === 0) return { start, end, facts };
  const wideFacts = factChanges(needle, text.slice(wide.start, wide.end), names());
  const isBetter =
    facts.length > 0
      ? wideFacts.length <= facts.length
      : wideFacts.length > 0 && wide.lacking.some((each) => mayStateFact(each, needle, names()));
  return isBetter ? { start: wide.start, end: wide.end, facts: wideFacts } : { start, end, facts };
}

/** Whether words of the needle carry a fact, or could make way for one, as 一 and "a" do. */
function mayStateFact({ start, end }: Stretch, needle: string, names: ReadonlySet<string>): boolean {
  if (/^[^\p{L}\d]*(?:一|one|an?)[^\p{L}\d]*$/iu.test(needle.slice(start, end))) return true;
  return statedFacts(needle, names).some((fact) => fact.at < end && start < fact.end);
}

/**
 * Where the words stand in other company only, and their whole context holds others, those are meant: "Robin" was
 * corrected, and another Robin is somewhere else.
 */
function rewordedWhereMeant(places: readonly number[], { hay, needle, context }: Search): Stretch | undefined {
  const { text } = hay;
  const sides = sidesOf(context);
  if (sides === 0 || places.some((at) => standsIn(context, text, at, at + needle.length))) return undefined;
  const fits = places.map((at) => fitOf(text, at, at + needle.length, context));
  if (fits.some((fit) => fit > sides * (fitting - unfitting))) return undefined;
  const isFree = ({ start, end }: Stretch): boolean => places.every((at) => end <= at || start >= at + needle.length);
  const between = sides < 2 ? [] : betweenContext(text, needle, context);
  const alike = whereContextStands(text, needle, context).filter(
    ({ fit, likeness }) => fit >= fitting * sides && likeness >= least,
  );
  const [only, ...others] = [...between, ...alike].filter(isFree);
  const overlaps = (each: Stretch): boolean => only !== undefined && each.start < only.end && only.start < each.end;
  return others.every(overlaps) ? only : undefined;
}

/** Among the places that hold the very words, the one that is meant. */
function among(places: readonly number[], { hay, text, needle, context, selector, names }: Search): Match {
  const spanAt = (at: number): Stretch => unfold(hay, at, at + needle.length);
  const found = (at: number): Match => {
    const facts = factsCut(hay.text, at, needle, names);
    return { kind: 'found', span: spanAt(at), altered: facts.length > 0, facts };
  };
  // The words "17%" stand in "117%" too, and are not meant there if they stand by themselves elsewhere.
  const whole = places.filter((at) => factsCut(hay.text, at, needle, names).length === 0);
  const candidates = whole.length > 0 ? whole : places;
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return found(only);

  const fits = candidates.map((at) => fitOf(hay.text, at, at + needle.length, context));
  const byWords = winner(fits, clearly);
  if (byWords !== undefined && (fits[byWords] ?? 0) >= leastContext) return found(candidates[byWords] ?? 0);
  // Where the words around are the same too, white space may still tell the places apart, as indentation does.
  const toTheLetter = candidates.map((at, i) => ((fits[i] ?? 0) > 0 ? exactContext(text, spanAt(at), selector) : 0));
  const byLetters = winner(toTheLetter, clearlyToTheLetter);
  if (byLetters !== undefined) return found(candidates[byLetters] ?? 0);
  return { kind: 'ambiguous', spans: candidates.map(spanAt) };
}

/** The index of the value that is greater than every other by the margin at least. */
function winner(values: readonly number[], margin: number): number | undefined {
  const best = values.reduce((top, value, i) => (value > (values[top] ?? 0) ? i : top), 0);
  const clear = values.every((value, i) => i === best || (values[best] ?? 0) - value >= margin);
  return clear ? best : undefined;
}
