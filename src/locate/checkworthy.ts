import type { CheckworthyKind, Stretch } from '../model.ts';
import { statedFacts } from './facts.ts';
import { fold, unfold } from './fold.ts';
import { patterns } from './lexicon/checkworthy.ts';

/** Something in a text that deserves a claim: its kind, its place, its words. */
export interface Checkworthy extends Stretch {
  readonly kind: CheckworthyKind;
  readonly text: string;
}

/**
 * Marks what of a text deserves a claim: figures and dates, quotations, who is said to have said something, comparisons
 * and superlatives. Not marked are numbers that count nothing: of list items, headings and sections, in addresses, code
 * and names. English and Chinese are read wherever they stand; `language` is not needed yet.
 *
 * Offsets are UTF-16 code units of `text`; items of one kind never overlap.
 */
export function findCheckworthy(text: string, _language?: string): readonly Checkworthy[] {
  const folded = fold(text);
  const numbering = numberingOf(text);
  const found: Checkworthy[] = [];
  const add = (kind: CheckworthyKind, start: number, end: number): void => {
    const span = trimmed(text, unfold(folded, start, end));
    if (numbering.some((each) => each.start < span.end && span.start < each.end)) return;
    found.push({ kind, ...span, text: text.slice(span.start, span.end) });
  };

  for (const { kind, value, at, end } of statedFacts(folded.text)) {
    if (kind === 'date') add('date', at, end);
    else if (kind === 'figure' && !patterns.ordinal.test(value)) add(isDate(value) ? 'date' : 'figure', at, end);
  }
  for (const kind of ['quotation', 'attribution', 'comparison'] as const) {
    for (const match of folded.text.matchAll(patterns[kind])) add(kind, match.index, match.index + match[0].length);
  }
  return merged(daysAsDates(found, text));
}

/** Numbers that count nothing: "1." and "2.1" before a line, "[3]", "(a)", "§ 12", "Chapter 8", addresses, versions. */
function numberingOf(text: string): readonly Stretch[] {
  return [...text.matchAll(patterns.numbering)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The 27 of "27 January" and of "January 27" is a part of the date. */
function daysAsDates(items: readonly Checkworthy[], text: string): readonly Checkworthy[] {
  const dates = items.filter((item) => item.kind === 'date');
  const beside = (a: Stretch, b: Stretch) => b.start >= a.end && /^[\s,]{0,2}$/.test(text.slice(a.end, b.start));
  return items.map((item) => {
    const isDay = item.kind === 'figure' && /^\d{1,2}$/.test(item.text);
    return isDay && dates.some((date) => beside(item, date) || beside(date, item)) ? { ...item, kind: 'date' } : item;
  });
}

/** Years, months and days are written with figures, and are dates. */
const isDate = (value: string): boolean => /^(?:19|20)\d\d$|^\d{1,4}[年月日號号]/.test(value);

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** One item where several of a family overlap: English and Chinese rules both see the digits of "17%". */
function merged(items: readonly Checkworthy[]): readonly Checkworthy[] {
  const family = (kind: CheckworthyKind) => (kind === 'date' ? 'figure' : kind);
  const longestFirst = [...items].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Checkworthy[] = [];
  for (const item of longestFirst) {
    const overlaps = (each: Checkworthy) => each.start < item.end && item.start < each.end;
    if (!kept.some((each) => family(each.kind) === family(item.kind) && overlaps(each))) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
