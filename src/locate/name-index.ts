/** Names by their first character, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

export function indexOf(names: Iterable<string>): NameIndex {
  const index = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const first = name.charAt(0);
    const own = index.get(first);
    if (own) own.push(name);
    else index.set(first, [name]);
  }
  for (const own of index.values()) own.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}

const indexes = new WeakMap<ReadonlySet<string>, NameIndex>();

/** The index of a set of names that does not change. */
export function indexed(names: ReadonlySet<string>): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const index = indexOf(names);
  indexes.set(names, index);
  return index;
}

/** Where names stand in a text, none inside another; of several at one place, the longest. */
export function* occurrencesIn(
  text: string,
  all: readonly NameIndex[],
): Iterable<{ readonly 0: string; readonly index: number }> {
  for (let at = 0; at < text.length; at++) {
    const first = text.charAt(at);
    let longest = '';
    for (const index of all) {
      const name = index.get(first)?.find((each) => each.length > longest.length && text.startsWith(each, at));
      if (name !== undefined) longest = name;
    }
    if (longest === '') continue;
    yield { 0: longest, index: at };
    at += longest.length - 1;
  }
}
