import type { Part, Steps } from '../load/yaml-parts.ts';
import { addKeys, type Edit, indentOf, likeKeys, type Sheet } from './edit.ts';
import { writeScalar } from './scalar.ts';
import { lineBefore, lineBehind, lineEndOf, type Splice } from './splice.ts';
import type { Change } from './values.ts';

/** An anchor as a registry has it. */
export interface NewAnchor {
  readonly document: string;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** An anchor in one line, as it may stand in any list of a YAML text: `{ document: brief, exact: rose by 12% }`. */
export function writeAnchor(anchor: NewAnchor, like: 'plain' | 'double' = 'plain'): string {
  const context = { flow: true, like };
  const pairs = Object.entries(plainOf(anchor)).map(
    ([key, value]) => `${writeScalar(key, context)}: ${writeScalar(value, context)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

function plainOf({ document, exact, prefix, suffix }: NewAnchor): Readonly<Record<string, string>> {
  return {
    document,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The edit that adds an anchor to the claim at these steps; or why none is made. */
export function insertAnchor(sheet: Sheet, claim: Steps, anchor: NewAnchor): Edit | { readonly refused: string } {
  const map = sheet.yaml.part(claim);
  const list = sheet.yaml.part([...claim, 'anchors']);
  if (map?.form !== 'map' || map.shared) return { refused: 'the claim is an alias, or aliases stand for it' };
  if (list && (list.form === 'alias' || list.shared)) {
    return { refused: 'its `anchors` are an alias, or aliases stand for them' };
  }
  const item = writeAnchor(anchor, likeKeys(map));
  if (list === undefined) {
    const change: Change = { steps: [...claim, 'anchors'], value: [plainOf(anchor)] };
    return { splices: [firstOf(sheet, claim, map, item)], changes: [change] };
  }
  const change: Change = { steps: [...claim, 'anchors', list.entries.length], value: plainOf(anchor) };
  return { splices: [oneMore(sheet, list, item)], changes: [change] };
}

/** A list with one anchor, for a claim that has none: before its `status`, where the schema has it, too. */
function firstOf(sheet: Sheet, claim: Steps, map: Part, item: string): Splice {
  const status = map.entries.findIndex(({ step }) => step === 'status');
  const before = map.entries[status - 1] ?? map.entries[status];
  if (before === undefined) throw new Error('a claim has a status');
  if (map.flow) return addKeys(sheet, claim, [['anchors', `[${item}]`]], String(before.step));
  const indent = indentOf(sheet.text, map);
  const key = writeScalar('anchors', { flow: false, like: likeKeys(map) });
  const lines = [`${indent}${key}:`, `${indent}  - ${item}`].join(lineEndOf(sheet.text));
  return lineBehind(sheet.text, (before.value ?? before.key ?? map).end, lines);
}

/** One more anchor behind the last one. */
function oneMore({ text }: Sheet, list: Part, item: string): Splice {
  const last = list.entries.at(-1)?.value;
  if (last === undefined) return { start: list.start + 1, end: list.start + 1, text: item };
  if (!list.flow) return lineBehind(text, last.end, `${indentOf(text, list)}- ${item}`);
  const beside = lineBefore(text, last.start);
  const gap = beside.trim() === '' ? `${lineEndOf(text)}${beside}` : ' ';
  return { start: last.end, end: last.end, text: `,${gap}${item}` };
}
