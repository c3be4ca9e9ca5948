import type { FactChange } from '../model.ts';
import type { Gap } from './gaps.ts';
import { oppositeCharacters } from './lexicon/chinese.ts';
import type { StatedFact } from './stated-fact.ts';

/**
 * Verbs and nouns of a direction may not come, go or turn round, but synonyms are one; of words that stand against each
 * other ("more" and "less", 支持 and 反對) only a turn from one to the other is a change.
 */
export function directionChanges(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  gaps: readonly Gap[],
): readonly FactChange[] {
  const all = [...turned(before, after), ...opposed(before, after), ...gaps.flatMap(opposedCharacters)];
  const seen = new Set<string>();
  return all.filter(({ was, now }) => !seen.has(`${was} ${now}`) && seen.add(`${was} ${now}`));
}

const direction = (was: string, now: string): FactChange => ({ kind: 'direction', was, now });

/** The plain directions: by number, and, where the numbers are the same, by their order. */
function turned(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const plain = (facts: readonly StatedFact[]): readonly string[] =>
    facts.filter(({ kind, side }) => kind === 'direction' && side === undefined).map(({ value }) => value);
  const [was, now] = [plain(before), plain(after)];
  const grown = (value: string): number =>
    now.filter((each) => each === value).length - was.filter((each) => each === value).length;
  const [up, down] = [grown('up'), grown('down')];
  if (up < 0 && down > 0) return [direction('up', 'down')];
  if (down < 0 && up > 0) return [direction('down', 'up')];
  const changes: FactChange[] = [];
  for (const [value, change] of [['up', up] as const, ['down', down] as const]) {
    if (change < 0) changes.push(direction(value, ''));
    if (change > 0) changes.push(direction('', value));
  }
  if (changes.length > 0) return changes;
  const swapped = was.findIndex((value, i) => value !== now[i]);
  return swapped < 0 ? [] : [direction(was[swapped] ?? '', now[swapped] ?? '')];
}

/** Pairs of which one side has fewer words now, and the other more. */
function opposed(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const pairs = new Set([...before, ...after].flatMap(({ side }) => side?.pair ?? []));
  return [...pairs].flatMap((pair): readonly FactChange[] => {
    const on = (facts: readonly StatedFact[], plus: boolean): readonly string[] =>
      facts.filter(({ side }) => side?.pair === pair && side.plus === plus).map(({ value }) => value);
    const lost = (plus: boolean): boolean => on(before, plus).length > on(after, plus).length;
    const won = (plus: boolean): boolean => on(before, plus).length < on(after, plus).length;
    for (const plus of [true, false]) {
      if (!lost(plus) || !won(!plus)) continue;
      return [direction(odd(on(before, plus), on(after, plus)), odd(on(after, !plus), on(before, !plus)))];
    }
    return [];
  });
}

/** The first word of a list that the other does not have as often. */
function odd(list: readonly string[], other: readonly string[]): string {
  const left = [...other];
  const found = list.find((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return found ?? list[0] ?? '';
}

/** A single character that became its opposite: the 漲 of 漲勢 that is now the 跌 of 跌勢. */
function opposedCharacters({ was, now }: Gap): readonly FactChange[] {
  if (was === '' || now === '' || was.length > 2 || now.length > 2) return [];
  const on = (list: string, word: string): boolean => list.includes(word);
  const stand = oppositeCharacters.some(
    ([plus, minus]) => (on(plus, was) && on(minus, now)) || (on(minus, was) && on(plus, now)),
  );
  return stand ? [direction(was, now)] : [];
}
