import type { FactChange, FactKind } from '../model.ts';
import { chineseFacts } from './chinese-facts.ts';
import { englishFacts } from './english-facts.ts';
import type { StatedFact } from './stated-fact.ts';

/**
 * The facts that differ between two folded wordings: figures with their units and bounds, dates, negations, directions
 * and names. Nothing here is fuzzy: a changed digit, unit, sign, name or "not" is always in the list.
 *
 * `names` are further names to watch, such as the parties of the registry.
 */
export function factChanges(was: string, now: string, names: ReadonlySet<string> = new Set()): readonly FactChange[] {
  const before = statedFacts(was, names);
  const after = statedFacts(now, names);
  const both = [was, now];
  return [
    ...figureChanges(before, after),
    ...changesOf('date', before, after),
    ...changesOf('negation', before, after),
    ...directionChanges(before, after),
    ...nameChanges(before, after, both),
  ];
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

function paired(kind: FactKind, gone: readonly string[], come: readonly string[]): readonly FactChange[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    kind,
    was: gone[i] ?? '',
    now: come[i] ?? '',
  }));
}

function changesOf(kind: FactKind, before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const was = valuesOf(kind, before);
  const now = valuesOf(kind, after);
  return paired(kind, without(was, now), without(now, was));
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

const numberIn = (figure: string): string => figure.match(/[\d.]+/)?.[0] ?? '';

/**
 * Verbs and nouns of a direction may not come, go or turn round, but synonyms are one; of small words ("more", "below")
 * only a turn from one to the other is a change.
 */
function directionChanges(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const was = valuesOf('direction', before);
  const now = valuesOf('direction', after);
  const count = (list: readonly string[], value: string) => list.filter((each) => each === value).length;
  const change = (value: string) => count(now, value) - count(was, value);
  const changes: FactChange[] = [];
  for (const small of ['', 'leaning ']) {
    const up = change(`${small}up`);
    const down = change(`${small}down`);
    if (up < 0 && down > 0) changes.push({ kind: 'direction', was: 'up', now: 'down' });
    else if (down < 0 && up > 0) changes.push({ kind: 'direction', was: 'down', now: 'up' });
    else if (small === '' && up < 0) changes.push({ kind: 'direction', was: 'up', now: '' });
    else if (small === '' && down < 0) changes.push({ kind: 'direction', was: 'down', now: '' });
  }
  return changes;
}

/** A name counts once, however often it is repeated; one that only the other wording writes out in full is none lost. */
function nameChanges(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  [was = '', now = '']: readonly string[],
): readonly FactChange[] {
  const gone = [...new Set(valuesOf('name', before))].filter((name) => !mentions(now, name));
  const come = [...new Set(valuesOf('name', after))].filter((name) => !mentions(was, name));
  if (gone.length > 0 || come.length > 0) return paired('name', gone, come);
  const first = valuesOf('name', before);
  const second = valuesOf('name', after);
  const sameNames = without(first, second).length === 0 && without(second, first).length === 0;
  const swapped = sameNames ? first.findIndex((value, i) => value !== second[i]) : -1;
  return swapped < 0 ? [] : [{ kind: 'name', was: first[swapped] ?? '', now: second[swapped] ?? '' }];
}

function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const latin = /^[\p{Script=Latin}\d]/u.test(name);
  if (!latin) return true;
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{Script=Latin}\\d])`,
    'u',
  );
  return pattern.test(text);
}
