import type { Place, Problem } from '../model.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { type Fault, shape, validators } from './validators.ts';

/** A part of the format: what to say when it is wrong, the values or the keys that it may have. */
interface Shape {
  readonly says?: string;
  readonly values?: readonly (string | number)[];
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly others?: Shape;
  readonly items?: Shape;
}

/** Where a value stands in its file, and the text that stands there. */
export interface Spot {
  readonly place: Place;
  textAt(place: Place): string;
}

const format = shape as Shape;
const listOf = { document: 'documents', source: 'sources', claim: 'claims' } as const;

/**
 * Validates one value against its part of `schemas/claims.schema.json`, which was compiled ahead of time, and
 * condenses what ajv says into one readable problem a fault.
 */
export function validate(part: keyof typeof validators, value: unknown, spot: Spot): readonly Problem[] {
  const check = validators[part];
  if (check(value)) return [];
  const root = part === 'top' ? format : itemShape(format.keys?.[listOf[part]]);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const fault of withoutEchoes(bySeriousness(check.errors ?? []))) {
    const steps = stepsOf(fault.instancePath, value);
    const name = fault.params['additionalProperty'] ?? fault.params['missingProperty'] ?? '';
    const key = `${fault.instancePath}\0${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(condense(fault, steps, root, value, spot));
  }
  return problems;
}

/** Of an entry that is no map at all, what is said of its list says what it should be. */
function itemShape(list: Shape | undefined): Shape {
  return { ...(list?.says === undefined ? {} : { says: list.says }), ...list?.items };
}

/** A misspelt key is one fault: that the key which was meant is missing goes without saying. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const unknown = new Map<string, string[]>();
  for (const { instancePath, params } of faults) {
    if (params['additionalProperty'] === undefined) continue;
    const names = unknown.get(instancePath);
    if (names) names.push(String(params['additionalProperty']));
    else unknown.set(instancePath, [String(params['additionalProperty'])]);
  }
  const isEcho = ({ keyword, instancePath, params }: Fault): boolean =>
    keyword === 'required' && nearest(String(params['missingProperty']), unknown.get(instancePath) ?? []).length > 0;
  return faults.filter((fault) => !isEcho(fault));
}

/** A value of the wrong type breaks its other bounds too: only the type is worth saying. */
function bySeriousness(faults: readonly Fault[]): readonly Fault[] {
  const order = (fault: Fault) => (fault.keyword === 'type' ? 0 : 1);
  return [...faults].sort((a, b) => order(a) - order(b));
}

function condense(fault: Fault, steps: readonly (string | number)[], root: Shape, value: unknown, spot: Spot): Problem {
  const here = shapeAt(root, steps);
  const at: Place = { ...spot.place, steps: [...spot.place.steps, ...steps] };

  if (fault.keyword === 'additionalProperties') {
    const name = String(fault.params['additionalProperty']);
    const known = Object.keys(here.keys ?? {});
    return {
      at: { ...at, steps: [...at.steps, name], part: 'key' },
      message: `There is no key \`${name}\` here.`,
      help: unknownKeyHelp(name, known),
    };
  }
  if (fault.keyword === 'required') {
    const name = String(fault.params['missingProperty']);
    return {
      at: steps.length === 0 ? anchorOf(at, value) : at,
      message: `The key \`${name}\` is missing.`,
      help: sentence(here.keys?.[name]?.says ?? `Add \`${name}\``),
    };
  }
  return {
    at,
    message: `${subjectOf(at)} is ${wrongValue(fault, valueAt(value, steps), spot.textAt(at))}.`,
    ...helpFor(fault, here, valueAt(value, steps), spot.textAt(at)),
  };
}

/** A claim without some key is best pointed at by its id. */
function anchorOf(at: Place, value: unknown): Place {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const first = keys.includes('id') ? 'id' : keys[0];
  return first === undefined ? at : { ...at, steps: [...at.steps, first] };
}

function unknownKeyHelp(name: string, known: readonly string[]): string {
  if (name === '<<') return 'Merge keys are not read. Write the values out.';
  if (known.length === 0) return 'Nothing may stand here.';
  return didYouMean(name, known) ?? `Known here: ${known.join(', ')}.`;
}

/** `status`, or an entry of `tags`. */
function subjectOf({ steps }: Place): string {
  const name = [...steps].reverse().find((step) => typeof step === 'string') ?? 'registry';
  return `${typeof steps.at(-1) === 'number' ? 'An entry of ' : ''}\`${name}\``;
}

/** What a value is. Where YAML reads something else than is written, both are said. */
function wrongValue(fault: Fault, value: unknown, written: string): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'a list without entries' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') {
    if (value.trim() === '') return 'an empty text';
    return asksForNumber(fault) ? `the text \`${value}\`` : `\`${value}\``;
  }
  if (asksForNumber(fault) && typeof value === 'number') return String(value);
  if (written !== String(value)) return `no text: YAML reads ${written} as ${String(value)}`;
  return typeof value === 'boolean' ? `${written}, which is no text` : `the number ${written}`;
}

const asksForNumber = ({ keyword, params }: Fault): boolean =>
  keyword === 'const' || keyword === 'minimum' || keyword === 'maximum' || params['type'] === 'integer';

function helpFor(fault: Fault, here: Shape, value: unknown, written: string): { help?: string } {
  const says = here.says === undefined ? undefined : sentence(here.says);
  const first = howToWrite(fault, here, value, written);
  const help = [first, says].filter((part) => part !== undefined).join(' ');
  return help === '' ? {} : { help };
}

function howToWrite(fault: Fault, here: Shape, value: unknown, written: string): string | undefined {
  if (typeof value === 'string' && here.values) return didYouMean(value, here.values.map(String));
  if (typeof value === 'string' && asksForNumber(fault) && /^\d+$/.test(value)) return 'Write it without quotes.';
  const isText = fault.keyword === 'type' && fault.params['type'] === 'string';
  return isText && (typeof value === 'number' || typeof value === 'boolean')
    ? `Put it in quotes: "${written}".`
    : undefined;
}

function sentence(text: string): string {
  return `${text.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`;
}

function shapeAt(root: Shape, steps: readonly (string | number)[]): Shape {
  let here: Shape | undefined = root;
  for (const step of steps) {
    if (typeof step === 'number') here = here?.items;
    else here = (here?.keys && Object.hasOwn(here.keys, step) ? here.keys[step] : undefined) ?? here?.others;
  }
  return here ?? {};
}

function valueAt(value: unknown, steps: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of steps) here = (here as Record<string | number, unknown>)[step];
  return here;
}

/** A JSON pointer of ajv as steps: `/evidence/0/quote` is `['evidence', 0, 'quote']`. In a map, `0` is a key. */
function stepsOf(pointer: string, value: unknown): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const isIndex = Array.isArray(valueAt(value, steps));
    steps.push(isIndex ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return steps;
}
