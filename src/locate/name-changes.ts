import type { FactChange } from '../model.ts';
import type { Gap } from './gaps.ts';
import { familyNames, givenNames, references } from './lexicon/chinese-names.ts';
import { breaks, openers, pronouns } from './lexicon/english.ts';
import type { StatedFact } from './stated-fact.ts';

/** A wording with the facts that it states. */
export interface Wording {
  readonly facts: readonly StatedFact[];
  readonly text: string;
}

/**
 * Names that differ. One that the other wording has somewhere is none lost, however often each has it, unless other
 * words stand in its place; and two names that changed places are a change.
 */
export function nameChanges(before: Wording, after: Wording, gaps: readonly Gap[]): readonly FactChange[] {
  const was = namesOf(before);
  const now = namesOf(after);
  const gone = missing(before, after.text, gaps);
  const come = missing(after, before.text, gaps.map(turned));
  if (gone.length > 0 || come.length > 0) {
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => name(gone[i] ?? '', come[i] ?? ''));
  }
  const sameNames = [...was].sort().join('\n') === [...now].sort().join('\n');
  const swapped = sameNames ? was.findIndex((value, i) => value !== now[i]) : -1;
  if (swapped >= 0) return [name(was[swapped] ?? '', now[swapped] ?? '')];
  return gaps.flatMap((gap) => replaced(gap, before, after));
}

const name = (was: string, now: string): FactChange => ({ kind: 'name', was, now });

const namesOf = ({ facts }: Wording): readonly string[] =>
  facts.filter(({ kind }) => kind === 'name').map(({ value }) => value);

/** The gap as the other wording has it. */
const turned = ({ was, now, start, end, nowStart, nowEnd }: Gap): Gap => ({
  was: now,
  now: was,
  start: nowStart,
  end: nowEnd,
  nowStart: start,
  nowEnd: end,
});

/** The names of a wording that another does not have, each once: its own characters must be gone, not a comma beside them. */
function missing({ facts }: Wording, other: string, gaps: readonly Gap[]): readonly string[] {
  const isTouched = ({ at, end }: StatedFact): boolean =>
    gaps.some((gap) => {
      if (gap.start > gap.end || gap.end < at || gap.start > end) return false;
      const inside = gap.was.slice(Math.max(0, at - gap.start), Math.max(0, end - gap.start));
      const between = gap.start > at && gap.end < end ? gap.now : '';
      return isWord.test(inside) || isWord.test(between);
    });
  const names = facts.filter((fact) => fact.kind === 'name' && !mentions(other, fact.value) && isTouched(fact));
  return [...new Set(names.map(({ value }) => value))];
}

const isWord = /[\p{L}\p{N}]/u;

/** A name that gave way to other words, or other words to a name; a pronoun is none. */
function replaced(gap: Gap, before: Wording, after: Wording): readonly FactChange[] {
  const { was, now } = gap;
  if (was.trim() === '' || now.trim() === '') return [];
  if (isOtherPerson(gap, before.text)) return [name(was, now)];
  const lost = nameWithin(before, gap.start, gap.end);
  const won = nameWithin(after, gap.nowStart, gap.nowEnd);
  if (lost !== undefined && won !== undefined) return lost === won ? [] : [name(lost, won)];
  if (lost !== undefined && isNear(lost, was) && !refers(now)) return [name(lost, now)];
  if (won !== undefined && isNear(won, now) && !refers(was)) return [name(was, won)];
  return [];
}

function nameWithin({ facts }: Wording, start: number, end: number): string | undefined {
  return facts.find(({ kind, at, end: last }) => kind === 'name' && at < end && start < last)?.value;
}

/** Where much more than the name was rewritten, nothing says what stands for it. */
const isNear = (found: string, stretch: string): boolean => stretch.length <= found.length + 4;

/** Whether words stand for a name that was said before, or only lead over to it. */
function refers(words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return references.test(words);
  const all = words.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  return all.every((word) => pronouns.has(word) || openers.has(word) || breaks.has(word));
}

/** 梁文峰 that became 王文峰: another family name before the same given name. */
function isOtherPerson({ was, now, end }: Gap, text: string): boolean {
  if (was.length !== 1 || now.length !== 1 || !familyNames.includes(was) || !familyNames.includes(now)) return false;
  return [...text.slice(end, end + 2)].filter((character) => givenNames.includes(character)).length === 2;
}

function mentions(text: string, found: string): boolean {
  if (!text.includes(found)) return false;
  if (!/^[\p{Script=Latin}\d]/u.test(found)) return true;
  const literal = found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${literal}(?![\\p{Script=Latin}\\d])`, 'u').test(text);
}
