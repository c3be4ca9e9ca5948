import search from 'approx-string-match';
import type { Stretch } from '../model.ts';
import { type Context, endsOfPrefix, fitOf, startsOfSuffix } from './context.ts';
import { withoutStray } from './edges.ts';
import { alignWithin, likeness, type Token, tokensOf } from './likeness.ts';

/** A passage that may be meant: how alike it is to the words looked for, how well its context fits, and both. */
export interface Candidate extends Stretch {
  readonly likeness: number;
  readonly fit: number;
  readonly score: number;
}

/** What a side of context that fits adds to the likeness of a passage. */
const contextWorth = 0.1;

/** A passage that is cut out of a longer word or an address is less likely to be meant. */
const gluedWorth = 0.08;

/** Two passages whose scores differ by less than this are as good as each other. */
const hardly = 0.005;

/** Of a needle, so many letters may be others: what differs more is not looked at. */
const mostErrors = 0.45;

/** The passages that may be meant, the best first. */
export function mostAlike(text: string, needle: string, context: Context): readonly Candidate[] {
  const near = search(text, needle, Math.floor(needle.length * mostErrors));
  return candidatesIn(text, needle, context, [
    ...spread(near, needle.length).map(({ start, end }) => around(text, needle, start, end)),
    ...contextWindows(text, needle, context),
  ]);
}

/** A passage apart from the best that is as good, if there is one. */
export function twinOf(text: string, needle: string, context: Context, all: readonly Candidate[]): Stretch | undefined {
  const [best] = all;
  if (best === undefined) return undefined;
  const isTwin = (each: Candidate): boolean =>
    (each.end <= best.start || each.start >= best.end) && Math.abs(best.score - each.score) < hardly;
  const twin = all.find(isTwin);
  if (twin) return twin;
  // The search gives the nearest places only, by letters; by words, another may be as near.
  const errors = Math.min(Math.floor(needle.length * mostErrors), Math.ceil((1 - best.likeness) * needle.length) + 8);
  const apart = [
    ...search(text.slice(0, best.start), needle, errors),
    ...search(text.slice(best.end), needle, errors).map((each) => shifted(each, best.end)),
  ];
  const others = spread(apart, needle.length).map(({ start, end }) => around(text, needle, start, end));
  return candidatesIn(text, needle, context, others).find(isTwin);
}

const shifted = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });

/** Passages where the context stands, the best first. */
export const whereContextStands = (text: string, needle: string, context: Context): readonly Candidate[] =>
  candidatesIn(text, needle, context, contextWindows(text, needle, context));

/** What stands between the very prefix and the very suffix, if it is about as long as the words looked for. */
export function betweenContext(text: string, needle: string, context: Context): readonly Stretch[] {
  const starts = startsOfSuffix(text, context);
  return endsOfPrefix(text, context).flatMap((start) => {
    const end = starts.find((each) => each > start);
    if (end === undefined || end - start > 2 * needle.length + 16) return [];
    return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [trimmed(text, { start, end })] : [];
  });
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** In each window the passage that is most like the needle; the best first. */
function candidatesIn(text: string, needle: string, context: Context, places: Iterable<Stretch>): readonly Candidate[] {
  const tokens = tokensOf(needle);
  const seen = new Map<string, Candidate>();
  for (const window of places) {
    const refined = refine(text, window, tokens);
    if (refined === undefined || seen.has(`${refined.start} ${refined.end}`)) continue;
    const { start, end } = refined;
    const alike = likeness(tokens, tokensOf(text.slice(start, end))) - gluedWorth * gluedSides(text, refined);
    const fit = fitOf(text, start, end, context);
    seen.set(`${start} ${end}`, { start, end, likeness: alike, fit, score: alike + contextWorth * fit });
  }
  return [...seen.values()].sort((a, b) => b.score - a.score || a.start - b.start);
}

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

/** Places worth a closer look, because the context stands there. */
function* contextWindows(text: string, needle: string, context: Context): Iterable<Stretch> {
  for (const end of endsOfPrefix(text, context)) yield around(text, needle, end, end + needle.length);
  for (const start of startsOfSuffix(text, context)) yield around(text, needle, start - needle.length, start);
}

function around(text: string, needle: string, start: number, end: number): Stretch {
  const margin = Math.ceil(needle.length * 0.5) + 16;
  return { start: Math.max(0, start - margin), end: Math.min(text.length, end + margin) };
}

const mostPlaces = 8;

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
