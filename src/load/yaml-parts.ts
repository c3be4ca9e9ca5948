import type { Node, Pair, Range, Scalar, YAMLMap } from 'yaml';
import { type Alias, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Stretch } from '../model.ts';

/** A way into a YAML text by keys and indexes, such as `['claims', 3, 'status']`. */
export type Steps = readonly (string | number)[];

/** How a value is written: without quotes, in '…' or "…", behind | or >, as *name; or what it is otherwise. */
export type Form = 'plain' | 'single' | 'double' | 'block' | 'alias' | 'map' | 'list' | 'other';

/** A key of a map or an index of a list, and where its key and its value stand; what is empty stands nowhere. */
interface Entry {
  readonly step: string | number;
  readonly key?: Stretch & { readonly form: Form };
  readonly value?: Stretch;
}

/** A value as somebody must know it who edits the text. Its stretch holds quotes and marks, but no name, tag or comment. */
export interface Part extends Stretch {
  readonly form: Form;
  /** Whether it stands within `{…}` or `[…]`, or is itself so written. */
  readonly flow: boolean;
  /** Whether aliases stand for it, or for what it is in: an edit changes their values too. */
  readonly shared: boolean;
  /** What a list or a map holds. */
  readonly entries: readonly Entry[];
}

/** What each alias stands for. */
export type Targets = ReadonlyMap<Alias, Node>;

/** The range of the value at these steps; where one is missing, what was reached so far is the nearest place. */
export function rangeOf(
  root: unknown,
  steps: Steps,
  part: 'key' | 'value',
  targets: Targets,
): Range | null | undefined {
  let node = root as Node | null;
  let range = node?.range;
  for (const [index, step] of steps.entries()) {
    const found = stepInto(isAlias(node) ? targets.get(node) : node, step);
    if (found === undefined) return range;
    if (part === 'key' && index === steps.length - 1 && found.key) return found.key.range;
    range = found.value?.range ?? found.key?.range ?? range;
    if (found.value === null) return range;
    node = found.value;
  }
  return range;
}

/** The value that stands at exactly these steps. An alias at their end is not followed: it is itself the value. */
export function partOf(root: unknown, steps: Steps, targets: Targets): Part | undefined {
  const aliased = new Set(targets.values());
  let node = root as Node | null | undefined;
  let flow = isFlow(node);
  let shared = node ? aliased.has(node) : false;
  for (const step of steps) {
    if (isAlias(node)) {
      shared = true;
      node = targets.get(node);
      // Where it stands in the text is where its target does.
      flow = targets.size > 0 && isWithinFlow(root, node);
    }
    node = stepInto(node, step)?.value;
    if (!node) return undefined;
    flow ||= isFlow(node);
    shared ||= aliased.has(node);
  }
  if (!node?.range) return undefined;
  return { start: node.range[0], end: node.range[1], form: formOf(node), flow, shared, entries: entriesOf(node) };
}

const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** Whether a node is a flow collection or stands in one: whether one of the tree begins before it and ends behind it. */
function isWithinFlow(root: unknown, wanted: Node | null | undefined): boolean {
  const [start, end] = wanted?.range ?? [0, 0];
  const holds = (node: Node | null): boolean => {
    if (!(isMap(node) || isSeq(node)) || !node.range || node.range[0] > start || node.range[1] < end) return false;
    if (node.flow) return true;
    return isSeq(node)
      ? node.items.some((item) => holds(item as Node | null))
      : node.items.some((pair) => holds(pair.value as Node | null));
  };
  return holds(root as Node | null);
}

const forms: Readonly<Record<string, Form>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function formOf(node: Node): Form {
  if (isAlias(node)) return 'alias';
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return forms[(node as Scalar).type ?? ''] ?? 'other';
}

function entriesOf(node: Node): readonly Entry[] {
  if (isSeq(node)) return node.items.map((item, step) => ({ step, ...valueIn(item as Node | null) }));
  if (!isMap(node)) return [];
  return node.items.map((pair) => {
    const key = pair.key as Node | null;
    const at = key?.range ? { key: { start: key.range[0], end: key.range[1], form: formOf(key) } } : {};
    return { step: isScalar(key) ? String(key.value) : '', ...at, ...valueIn(pair.value as Node | null) };
  });
}

/** A value that is left out, as in `key:`, stands nowhere. */
function valueIn(node: Node | null): { readonly value?: Stretch } {
  if (!node?.range || node.range[0] === node.range[1]) return {};
  return { value: { start: node.range[0], end: node.range[1] } };
}

function stepInto(
  node: Node | null | undefined,
  step: string | number,
): { readonly key?: Node; readonly value: Node | null } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)] as Node | undefined;
    return value === undefined ? undefined : { value };
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(String(step));
  return pair && { key: pair.key, value: pair.value };
}

const indexed = new WeakMap<object, ReadonlyMap<string, Pair<Node, Node | null>>>();

/** The pairs of a map by their keys; of two with one key, the first. A map with many faults is asked for each of them. */
function pairsOf(node: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
  const known = indexed.get(node);
  if (known) return known;
  const pairs = node.items.filter((item) => isScalar(item.key)) as Pair<Node, Node | null>[];
  const byKey = new Map(pairs.reverse().map((pair) => [String((pair.key as Scalar).value), pair]));
  indexed.set(node, byKey);
  return byKey;
}
