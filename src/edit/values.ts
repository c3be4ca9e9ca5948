import type { Steps } from '../load/yaml-parts.ts';

/** A value that a YAML text is to hold at these steps afterwards, whether or not one stands there now. */
export interface Change {
  readonly steps: Steps;
  readonly value: unknown;
}

/** The value of a text after the changes. The old one stays as it is. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(value);
  for (const { steps, value: own } of changes) {
    const holder = within(copy, steps.slice(0, -1));
    const last = steps.at(-1);
    if (typeof holder !== 'object' || holder === null || last === undefined) throw new Error('no such place to change');
    // A key such as `__proto__` is a key like any other.
    Object.defineProperty(holder, last, { value: own, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** What stands in a value at these steps. */
export const within = (value: unknown, steps: Steps): unknown => steps.reduce(valueAt, value);

/** What a list or a map holds under a key or an index. */
function valueAt(holder: unknown, step: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined;
  return (holder as Readonly<Record<string | number, unknown>>)[step];
}

/** Whether two values of YAML texts are the same. The order of keys does not count; -0 is not 0. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(valueAt(a, key), valueAt(b, key)))
  );
}
