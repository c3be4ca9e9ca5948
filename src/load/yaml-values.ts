import type { Document, Node, Range, YAMLMap } from 'yaml';
import { type Alias, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Problem, Span } from '../model.ts';
import { type Part, partOf, rangeOf, type Steps } from './yaml-parts.ts';

/** Collections may be nested this deep. A registry that people write needs about eight. */
export const deepest = 64;

/** Aliases may be followed this often, counted each time that one is met again inside another. */
const mostAliases = 100;

/** A YAML text as plain values. Maps have no prototype, so that a key named `__proto__` is a key like any other. */
export interface Yaml {
  readonly value: unknown;
  /** What is wrong with single keys or values; the rest of the text can be used. */
  readonly problems: readonly Problem[];
  /** The stretch of the text that holds the value at these steps, or the nearest that is there. */
  locate(steps: Steps, part: 'key' | 'value'): Span;
  /** The value that stands at exactly these steps, as somebody must know it who edits the text. */
  part(steps: Steps): Part | undefined;
}

/** Why a text is no YAML that can be used at all. */
export interface YamlFault {
  readonly fault: Problem;
}

/** What is carried along while the tree is turned into values. */
interface Walk {
  readonly path: string;
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  readonly named: Set<Node>;
  readonly targets: Map<Alias, Node>;
  /** The lists and maps that are being turned into values just now, from the root down. */
  readonly open: Set<Node>;
  followed: number;
}

class TooMuch extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Turns a composed document into values, with bounds on aliases and a check for duplicate keys that is linear. */
export function valuesOf(path: string, document: Document.Parsed): Yaml | YamlFault {
  const walk: Walk = {
    path,
    problems: [],
    anchors: new Map(),
    named: new Set(),
    targets: new Map(),
    open: new Set(),
    followed: 0,
  };
  try {
    const value = toValue(document.contents, 0, walk);
    return {
      value,
      problems: walk.problems,
      locate: (steps, part) => spanOf(path, rangeOf(document.contents, steps, part, walk.targets)),
      part: (steps) => partOf(document.contents, steps, walk.targets),
    };
  } catch (error) {
    if (error instanceof TooMuch) return { fault: error.problem };
    throw error;
  }
}

function spanOf(path: string, range: Range | null | undefined): Span {
  return { path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function toValue(node: unknown, depth: number, walk: Walk): unknown {
  if (depth > deepest) {
    throw new TooMuch({
      at: spanOf(walk.path, (node as Node | null)?.range),
      message: `Lists and maps are nested more than ${deepest} levels deep here, with aliases followed.`,
      help: 'Write the values out.',
    });
  }
  if (isAlias(node)) return follow(node, depth, walk);
  if (!(isMap(node) || isSeq(node) || isScalar(node))) return null;
  nameAnchor(node as Node, walk);
  if (isScalar(node)) return node.value;
  walk.open.add(node as Node);
  const value = isSeq(node)
    ? node.items.map((item) => toValue(item, depth + 1, walk))
    : toMap(node as YAMLMap<unknown, unknown>, depth, walk);
  walk.open.delete(node as Node);
  return value;
}

/** A name may be given again further on. What is met again by way of an alias has had its turn. */
function nameAnchor(node: Node, { anchors, named }: Walk): void {
  if (isAlias(node) || !node.anchor || named.has(node)) return;
  named.add(node);
  anchors.set(node.anchor, node);
}

function follow(alias: Alias, depth: number, walk: Walk): unknown {
  const at = spanOf(walk.path, alias.range);
  const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
  if (target === undefined) {
    const help = `Put the value with &${alias.source} first, or write it out here.`;
    throw new TooMuch({ at, message: `The alias *${alias.source} stands before its anchor.`, help });
  }
  if (walk.open.has(target)) {
    const message = `The alias *${alias.source} stands inside the value that it stands for.`;
    throw new TooMuch({ at, message, help: 'Write the value out.' });
  }
  walk.followed += 1;
  if (walk.followed > mostAliases) {
    throw new TooMuch({
      at,
      message: `Aliases are followed more than ${mostAliases} times in this file.`,
      help: 'Write the values out, or split the registry with `include`.',
    });
  }
  walk.targets.set(alias, target);
  return toValue(target, depth + 1, walk);
}

function toMap(node: YAMLMap<unknown, unknown>, depth: number, walk: Walk): unknown {
  const map: Record<string, unknown> = Object.create(null);
  const first = new Map<string, Node>();
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    if (!isScalar(key)) {
      walk.problems.push({
        at: spanOf(walk.path, key?.range ?? node.range),
        message: 'A key must be a plain text.',
        help: 'Lists, maps and aliases cannot be keys in a registry.',
      });
      continue;
    }
    nameAnchor(key, walk);
    const name = String(key.value);
    const before = first.get(name);
    if (before) {
      walk.problems.push(keyTwice(name, spanOf(walk.path, key.range), spanOf(walk.path, before.range)));
      continue;
    }
    first.set(name, key);
    map[name] = toValue(pair.value, depth + 1, walk);
  }
  return map;
}

function keyTwice(name: string, at: Span, before: Span): Problem {
  return {
    at,
    message: `The key \`${name}\` is given twice in one map.`,
    help: 'Remove one of the two. The first one is used here.',
    related: [{ at: before, message: 'the first one' }],
  };
}
