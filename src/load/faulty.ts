import type { Faulty } from '../model.ts';

/** The same while it is gathered. */
export type FaultyNames = { readonly [key in keyof Faulty]: Set<string> };

export const noneFaulty = (): FaultyNames => ({
  documents: new Set(),
  sources: new Set(),
  claims: new Set(),
  tags: new Set(),
  usedSources: new Set(),
});

/** Notes what an item that does not follow the format is called, and what it names, as far as that can be read. */
export function noteFaulty(list: 'documents' | 'sources' | 'claims', item: unknown, names: FaultyNames): void {
  add(names[list], keyOf(item, 'id'));
  add(names.usedSources, keyOf(item, 'origin'));
  for (const tag of listOf(item, 'tags')) add(names.tags, tag);
  for (const part of [...listOf(item, 'evidence'), ...listOf(item, 'challenges')]) {
    add(names.usedSources, keyOf(part, 'source'));
  }
}

function add(names: Set<string>, name: unknown): void {
  if (typeof name === 'string') names.add(name);
}

function keyOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>)[key] : undefined;
}

function listOf(item: unknown, key: string): readonly unknown[] {
  const list = keyOf(item, key);
  return Array.isArray(list) ? list : [];
}
