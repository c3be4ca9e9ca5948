import { readYaml } from '../load/yaml.ts';
import type { Part, Steps } from '../load/yaml-parts.ts';
import type { Yaml } from '../load/yaml-values.ts';
import { writeScalar } from './scalar.ts';
import { applySplices, lineBefore, lineBehind, lineEndOf, type Splice } from './splice.ts';
import { type Change, changed, isSameValue } from './values.ts';

/** A YAML text that is being edited: what stands in it, and where. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly yaml: Yaml;
}

/** Splices of a text, with all that they are meant to change. */
export interface Edit {
  readonly splices: readonly Splice[];
  readonly changes: readonly Change[];
}

/** An edit that was made, and the text that came of it. */
export interface Edited {
  readonly splices: readonly Splice[];
  readonly sheet: Sheet;
}

/** Reads a text that was read before. */
export function sheetOf(path: string, text: string): Sheet {
  const yaml = readYaml(path, text);
  if ('fault' in yaml) throw new Error(`${path} is no YAML: ${yaml.fault.message}`);
  return { path, text, yaml };
}

/**
 * Makes edits, reads what came of them, and compares: exactly the values that were meant to change may have changed.
 * Where anything else did, the edits are not made, and nothing is given back.
 */
export function tryEdits({ path, text, yaml }: Sheet, edits: readonly Edit[]): Edited | undefined {
  const splices = edits.flatMap((edit) => edit.splices);
  const after = applySplices(text, splices);
  const read = readYaml(path, after);
  if ('fault' in read || read.problems.length !== yaml.problems.length) return undefined;
  const meant = changed(
    yaml.value,
    edits.flatMap((edit) => edit.changes),
  );
  return isSameValue(read.value, meant) ? { splices, sheet: { path, text: after, yaml: read } } : undefined;
}

/** The splice that writes another text in place of the scalar at these steps. */
export function replaceScalar({ text, yaml }: Sheet, steps: Steps, value: string): Splice {
  const part = partAt(yaml, steps);
  const scalar = writeScalar(value, { flow: part.flow, like: part.form });
  if (part.form !== 'block') return { start: part.start, end: part.end, text: scalar };
  // Its line end, and what blank lines belong to it, stay; so does a comment behind the | or >.
  const source = text.slice(part.start, part.end);
  const [head = ''] = /^[^\r\n]*/.exec(source) ?? [];
  const [comment = ''] = /\s+#.*$/.exec(head) ?? [];
  return { start: part.start, end: part.start + source.trimEnd().length, text: scalar + comment };
}

/** The splice that writes new keys of a map, behind the value that `behind` has in it. Values are YAML already. */
export function addKeys(
  { text, yaml }: Sheet,
  steps: Steps,
  added: readonly (readonly [key: string, value: string])[],
  behind: string,
): Splice {
  const map = partAt(yaml, steps);
  const entry = map.entries.find((each) => each.step === behind);
  const end = (entry?.value ?? entry?.key)?.end;
  if (end === undefined) throw new Error(`no key ${behind} to write behind`);
  const context = { flow: map.flow, like: likeKeys(map) };
  const lines = added.map(([key, value]) => `${writeScalar(key, context)}: ${value}`);
  if (map.flow) return { start: end, end, text: lines.map((line) => `, ${line}`).join('') };
  const indent = indentOf(text, map);
  return lineBehind(text, end, lines.map((line) => indent + line).join(lineEndOf(text)));
}

/** The spaces that the keys of a block map stand behind, or the dashes of a block list. */
export function indentOf(text: string, { start, entries }: Part): string {
  const before = lineBefore(text, Math.min(start, entries[0]?.key?.start ?? start));
  // The first key may have a name or a tag before it.
  return ' '.repeat(/^[\s?:-]*/.exec(before)?.[0].length ?? 0);
}

/** In JSON all keys are in double quotes, and so is what is added. */
export function likeKeys(map: Part): 'plain' | 'double' {
  return map.entries.length > 0 && map.entries.every(({ key }) => key?.form === 'double') ? 'double' : 'plain';
}

export function partAt(yaml: Yaml, steps: Steps): Part {
  const part = yaml.part(steps);
  if (part === undefined) throw new Error(`nothing stands at ${steps.join('.')}`);
  return part;
}
