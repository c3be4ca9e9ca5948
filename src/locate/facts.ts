import type { FactChange, FactKind } from '../model.ts';
import { chineseFacts } from './chinese-facts.ts';
import { directionChanges } from './directions.ts';
import { englishFacts } from './english-facts.ts';
import { type Gap, gapsBetween } from './gaps.ts';
import { contraries } from './lexicon/english.ts';
import { nameChanges } from './name-changes.ts';
import { namesIn } from './names.ts';
import type { StatedFact } from './stated-fact.ts';

/**
 * The facts that differ between two folded wordings: figures with their units and bounds, dates, negations, directions
 * and names. Nothing here is fuzzy: a changed digit, unit, sign, name or "not" is always in the list. Swapping the
 * wordings swaps `was` and `now`.
 *
 * `names` are further names to watch, such as the parties of the registry and the names of the whole document.
 */
export function factChanges(was: string, now: string, names: ReadonlySet<string> = new Set()): readonly FactChange[] {
  if (was === now) return [];
  if (was < now) return changesBetween(was, now, names);
  return changesBetween(now, was, names).map((change) => ({ kind: change.kind, was: change.now, now: change.was }));
}

function changesBetween(was: string, now: string, known: ReadonlySet<string>): readonly FactChange[] {
  const names = allOf(known, [...namesIn(was), ...namesIn(now)]);
  const before = statedFacts(was, names);
  const after = statedFacts(now, names);
  const gaps = gapsBetween(was, now);
  const changes = [
    ...figureChanges(before, after),
    ...changesOf('unit', before, after),
    ...changesOf('date', before, after),
    ...negationChanges(before, after, gaps),
    ...directionChanges(before, after, gaps),
    ...nameChanges({ facts: before, text: was }, { facts: after, text: now }, gaps),
  ];
  const told = changes.some(({ kind }) => kind !== 'negation' && kind !== 'direction');
  return told ? changes : [...changes, ...digitChange(was, now)];
}

function allOf(known: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  return more.every((name) => known.has(name)) ? known : new Set([...known, ...more]);
}

/** All facts that a folded text states, in the order of the text. */
export function statedFacts(text: string, names: ReadonlySet<string> = new Set()): readonly StatedFact[] {
  return [...englishFacts(text, names), ...chineseFacts(text, names)].sort((a, b) => a.at - b.at);
}

const valuesOf = (kind: FactKind, facts: readonly StatedFact[]): readonly string[] =>
  facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);

/** What one list has more of than the other, in order. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function changesOf(kind: FactKind, before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const was = valuesOf(kind, before);
  const now = valuesOf(kind, after);
  const gone = without(was, now);
  const come = without(now, was);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    kind,
    was: gone[i] ?? '',
    now: come[i] ?? '',
  }));
}

/** Figures count in their order: "from 30% to 53%" is not "from 53% to 30%". */
function figureChanges(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const changes = changesOf('figure', before, after).map((change) => {
    const sameNumber = numberIn(change.was) !== '' && numberIn(change.was) === numberIn(change.now);
    return sameNumber ? { ...change, kind: 'unit' as const } : change;
  });
  if (changes.length > 0) return changes;
  const was = valuesOf('figure', before);
  const now = valuesOf('figure', after);
  const swapped = was.findIndex((value, i) => value !== now[i]);
  return swapped < 0 ? [] : [{ kind: 'figure', was: was[swapped] ?? '', now: now[swapped] ?? '' }];
}

const numberIn = (figure: string): string => figure.match(/[\p{N}.,:/]+/u)?.[0] ?? '';

const onlyDenies = /^[並并毫絕绝從从尚還还]?[不未沒没無无非](?:有|是)?$/u;

/** Denials that came or went: by number, or alone where nothing else changed; and `likely` that became `unlikely`. */
function negationChanges(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  gaps: readonly Gap[],
): readonly FactChange[] {
  const counted = changesOf('negation', before, after);
  if (counted.length > 0) return counted;
  return gaps.flatMap(({ was, now }): FactChange[] => {
    if (was === '' && onlyDenies.test(now)) return [{ kind: 'negation', was: '', now }];
    if (now === '' && onlyDenies.test(was)) return [{ kind: 'negation', was, now: '' }];
    return isContrary(was, now) || isContrary(now, was) ? [{ kind: 'negation', was, now }] : [];
  });
}

const isContrary = (word: string, contrary: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) && contrary.replace(contraries, '') === word && contrary !== word;

/** Whatever else is taken for a figure: where digits differ, that is said. */
function digitChange(was: string, now: string): readonly FactChange[] {
  const [before, after] = [digitsIn(was), digitsIn(now)];
  if (before.join(' ') === after.join(' ')) return [];
  const first = before.findIndex((digits, i) => digits !== after[i]);
  const at = first < 0 ? before.length : first;
  return [{ kind: 'figure', was: before[at] ?? '', now: after[at] ?? '' }];
}

const digitsIn = (text: string): readonly string[] => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\p{N}+/gu) ?? [];
