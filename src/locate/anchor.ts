import search from 'approx-string-match';
import type { FactChange, Match, Stretch } from '../model.ts';
import { factsCut } from './cut.ts';
import { withEdges, withoutStray } from './edges.ts';
import { factChanges, statedFacts } from './facts.ts';
import { type Folded, fold, unfold } from './fold.ts';
import { alignWithin, likeness, type Token, tokensOf, weightOf } from './likeness.ts';
import { namesOfDocument } from './names.ts';

/** What to look for: a W3C TextQuoteSelector. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Context is compared over this many folded characters on either side. */
const contextLength = 32;

/** Context may have moved away from its place by an insertion: it is looked for in this many characters. */
const lookAround = 3 * contextLength;

/** Of two places that hold the same words, one is meant only if its context is more alike by this much. */
const clearly = 0.15;

/** And only if most of one side of its context is still there: the least bad of places in other company is a guess. */
const leastContext = 0.75;

/** Two passages whose scores differ by less than this are as good as each other. */
const hardly = 0.005;

/** However well the context fits, what stands in it must be this alike. */
const least = 0.5;

/** What a side of context that fits adds to the likeness of a passage. */
const contextWorth = 0.1;

/** Below this, the context is another one altogether, and the words must speak for themselves. */
const noContext = 0.1;
const acceptableAlone = 0.7;

/** What the score of a passage must reach: more for a few words, which occur by chance. */
const acceptable = (weight: number): number => 0.58 + 0.3 * Math.exp(-weight / 15);

/**
 * Finds the passage of a text that a selector means.
 *
 * The words are looked for after folding. If they stand there once, or one place clearly fits the context best, they
 * are found; otherwise they are ambiguous, and never the first is taken. Where they do not stand, the most alike
 * passage is `altered`, with all that changed in its figures, units, dates, negations, directions and names; nothing
 * alike enough, and they are missing.
 */
export function locateAnchor(text: string, selector: Selector, watched: ReadonlySet<string> = new Set()): Match {
  const hay = foldedOnce(text);
  const names: Names = () => namesOnce(text, watched);
  const needle = fold(selector.exact).text.trim();
  if (needle === '') return { kind: 'missing' };
  const context = { before: fold(selector.prefix ?? '').text, after: fold(selector.suffix ?? '').text };

  const places = occurrences(hay.text, needle);
  if (places.length > 0) return among(hay, text, places, needle, context, selector, names);

  const [best, second] = mostAlike(hay.text, needle, context);
  if (best === undefined || best.likeness < least) return { kind: 'missing' };
  const passage = withFacts(hay.text, best, needle, names);
  const span = unfold(hay, passage.start, passage.end);
  if (second && best.score - second.score < hardly) {
    return { kind: 'ambiguous', spans: [span, unfold(hay, second.start, second.end)] };
  }
  const { facts } = passage;
  const alone = best.fit < noContext && best.likeness < acceptableAlone;
  if (alone || best.score < acceptable(weightOf(tokensOf(needle))))
    return { kind: 'missing', nearest: { span, facts } };
  return { kind: 'found', span, altered: true, facts };
}

/** A passage with what changed in its facts; it is widened where that shows what now stands for words at its edge. */
function withFacts(
  text: string,
  { start, end }: Stretch,
  needle: string,
  names: Names,
): Stretch & { readonly facts: readonly FactChange[] } {
  const facts = factChanges(needle, text.slice(start, end), names());
  const wide = withEdges(text, { start, end }, tokensOf(needle));
  if (wide.lacking.length === 0) return { start, end, facts };
  const wideFacts = factChanges(needle, text.slice(wide.start, wide.end), names());
  const stated = facts.length === 0 && wideFacts.length > 0 ? statedFacts(needle, names()) : [];
  const isLacking = wide.lacking.some(
    (each) =>
      /^[^\p{L}\d]*(?:一|one|an?)[^\p{L}\d]*$/iu.test(needle.slice(each.start, each.end)) ||
      stated.some((fact) => fact.at < each.end && each.start < fact.end),
  );
  const better = facts.length === 0 ? isLacking : wideFacts.length <= facts.length;
  return better ? { start: wide.start, end: wide.end, facts: wideFacts } : { start, end, facts };
}

interface Context {
  readonly before: string;
  readonly after: string;
}

/** The names to watch, collected only where two wordings are compared. */
type Names = () => ReadonlySet<string>;

/** The same few texts are searched for every claim that is anchored in them. */
const recent: { readonly text: string; readonly folded: Folded; names?: NamesOfText }[] = [];
const mostRecent = 8;

interface NamesOfText {
  readonly watched: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function recentOf(text: string): (typeof recent)[number] {
  const known = recent.findIndex((each) => each.text === text);
  const entry = recent[known] ?? { text, folded: fold(text) };
  if (known !== 0) {
    if (known > 0) recent.splice(known, 1);
    recent.unshift(entry);
    recent.length = Math.min(recent.length, mostRecent);
  }
  return entry;
}

const foldedOnce = (text: string): Folded => recentOf(text).folded;

function namesOnce(text: string, watched: ReadonlySet<string>): ReadonlySet<string> {
  const entry = recentOf(text);
  if (entry.names?.watched !== watched) entry.names = { watched, all: namesOfDocument(text, watched) };
  return entry.names.all;
}

function occurrences(text: string, needle: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
}

/** Among the places that hold the very words, the one that is meant. */
function among(
  hay: Folded,
  text: string,
  places: readonly number[],
  needle: string,
  context: Context,
  selector: Selector,
  names: Names,
): Match {
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
  const byLetters = winner(
    candidates.map((at, i) => ((fits[i] ?? 0) > 0 ? exactContext(text, spanAt(at), selector) : 0)),
    4,
  );
  if (byLetters !== undefined) return found(candidates[byLetters] ?? 0);
  return { kind: 'ambiguous', spans: candidates.map(spanAt) };
}

/** The index of the value that is greater than every other by the margin at least. */
function winner(values: readonly number[], margin: number): number | undefined {
  const best = values.reduce((top, value, i) => (value > (values[top] ?? 0) ? i : top), 0);
  const clear = values.every((value, i) => i === best || (values[best] ?? 0) - value >= margin);
  return clear ? best : undefined;
}

/** How many characters of the prefix and the suffix stand, to the letter, right beside a span. */
function exactContext(text: string, { start, end }: Stretch, { prefix = '', suffix = '' }: Selector): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text.charAt(start - 1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && suffix.charAt(after) === text.charAt(end + after)) after += 1;
  return before + after;
}

/** How well both sides of a place fit the context, from 0 to 2. What was not given fits nothing. */
function fitOf(text: string, start: number, end: number, { before, after }: Context): number {
  const left = tokensOf(text.slice(Math.max(0, start - lookAround), start).trim());
  const right = tokensOf(text.slice(end, end + lookAround).trim());
  return (
    nearness(tokensOf(before.slice(-contextLength).trim()).toReversed(), left.toReversed()) +
    nearness(tokensOf(after.slice(0, contextLength).trim()), right)
  );
}

/** How well context stands beside a place, whose tokens are given from the place outwards. */
function nearness(given: readonly Token[], found: readonly Token[]): number {
  const wanted = weightOf(given);
  if (wanted === 0) return 0;
  let best = 0;
  let weight = 0;
  for (let length = 1; length <= found.length; length++) {
    weight += found[length - 1]?.weight ?? 0;
    if (weight < wanted * 0.5) continue;
    best = Math.max(best, likeness(given, found.slice(0, length)));
    if (weight > wanted * 2) break;
  }
  return best;
}

interface Candidate extends Stretch {
  readonly likeness: number;
  readonly fit: number;
  readonly score: number;
}

/** The best passage, and the best that does not overlap it. */
function mostAlike(text: string, needle: string, context: Context): readonly Candidate[] {
  const tokens = tokensOf(needle);
  const seen = new Map<string, Candidate>();
  for (const window of windows(text, needle, context)) {
    const refined = refine(text, window, tokens);
    if (refined === undefined || seen.has(`${refined.start} ${refined.end}`)) continue;
    const { start, end } = refined;
    const alike = likeness(tokens, tokensOf(text.slice(start, end))) - gluedWorth * gluedSides(text, refined);
    const fit = fitOf(text, start, end, context);
    seen.set(`${start} ${end}`, { start, end, likeness: alike, fit, score: alike + contextWorth * fit });
  }
  const all = [...seen.values()].sort((a, b) => b.score - a.score || a.start - b.start);
  const [best] = all;
  const apart = best && all.find((each) => each.end <= best.start || each.start >= best.end);
  return [best, apart].filter((each) => each !== undefined);
}

/** A passage that is cut out of a longer word or an address is less likely to be meant. */
const gluedWorth = 0.08;

function gluedSides(text: string, { start, end }: Stretch): number {
  const before = /[\p{Script=Latin}\d#/_-]$/u.test(text.slice(Math.max(0, start - 1), start));
  const after = /^[\p{Script=Latin}\d/_-]/u.test(text.slice(end, end + 1));
  return Number(before) + Number(after);
}

/** Within a window, the run of tokens that aligns best with the needle. */
function refine(text: string, { start, end }: Stretch, needle: readonly Token[]): Stretch | undefined {
  const hay = tokensOf(text.slice(start, end));
  const { from, to } = withoutStray(needle, hay, alignWithin(needle, hay));
  const first = hay[from];
  const final = hay[to - 1];
  return first && final && from < to ? { start: start + first.start, end: start + final.end } : undefined;
}

/** Places worth a closer look: where the words nearly stand, and where the context stands. */
function* windows(text: string, needle: string, { before, after }: Context): Iterable<Stretch> {
  const margin = Math.ceil(needle.length * 0.5) + 16;
  const around = (start: number, end: number): Stretch => ({
    start: Math.max(0, start - margin),
    end: Math.min(text.length, end + margin),
  });
  const errors = Math.floor(needle.length * 0.45);
  const near = search(text, needle, errors);
  for (const { start, end } of spread(near, needle.length)) yield around(start, end);
  for (const end of tailsOf(text, before)) yield around(end, end + needle.length);
  for (const start of headsOf(text, after)) yield around(start - needle.length, start);
}

/** The search gives a match for every end that is as good; those that overlap are one place. */
function spread<T extends Stretch>(matches: readonly T[], length: number): readonly T[] {
  const kept: T[] = [];
  for (const match of matches) {
    const previous = kept.at(-1);
    if (previous === undefined || match.start - previous.start > length / 2) kept.push(match);
    if (kept.length >= mostPlaces) break;
  }
  return kept;
}

const mostPlaces = 8;

/** Where the end of the prefix stands, by its last characters: as many of them as do stand somewhere. */
function tailsOf(text: string, before: string): readonly number[] {
  const given = before.trim();
  for (const length of [24, 12, 6]) {
    if (given.length < length) continue;
    const tail = given.slice(-length);
    const places = occurrences(text, tail).slice(0, mostPlaces);
    if (places.length > 0) return places.map((at) => at + tail.length);
  }
  return [];
}

function headsOf(text: string, after: string): readonly number[] {
  const given = after.trim();
  for (const length of [24, 12, 6]) {
    if (given.length < length) continue;
    const places = occurrences(text, given.slice(0, length)).slice(0, mostPlaces);
    if (places.length > 0) return places;
  }
  return [];
}
