import type { Place, Problem } from '../model.ts';
import { didYouMean } from '../nearest.ts';
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
  const root = part === 'top' ? format : format.keys?.[listOf[part]]?.items;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const fault of bySeriousness(check.errors ?? [])) {
    const steps = stepsOf(fault.instancePath);
    const name = fault.params['additionalProperty'] ?? fault.params['missingProperty'] ?? '';
    const key = `${fault.instancePath}\0${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(condense(fault, steps, root ?? {}, value, spot));
  }
  return problems;
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
      help: didYouMean(name, known) ?? unknownKeyHelp(name, known),
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
    message: wrongValue(steps, at, valueAt(value, steps), spot),
    ...helpFor(here, valueAt(value, steps), at, spot),
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
  return known.length > 0 ? `Known here: ${known.join(', ')}.` : 'Nothing may stand here.';
}

function wrongValue(steps: readonly (string | number)[], at: Place, value: unknown, spot: Spot): string {
  const last =
    [...steps].reverse().find((step) => typeof step === 'string') ?? at.steps.find((step) => typeof step === 'string');
  const name = `\`${String(last ?? 'registry')}\``;
  if (value === null) return `${name} is empty.`;
  if (Array.isArray(value)) return `${name} is a list${value.length === 0 ? ' without entries' : ''}.`;
  if (typeof value === 'object') return `${name} is a map.`;
  if (typeof value !== 'string') {
    const kind = typeof value === 'boolean' ? 'true or false' : 'a number';
    return `${name} is ${kind}: YAML reads ${spot.textAt(at)} as ${String(value)}.`;
  }
  return `${name} is \`${value}\`.`;
}

function helpFor(here: Shape, value: unknown, at: Place, spot: Spot): { help?: string } {
  const says = here.says === undefined ? undefined : sentence(here.says);
  if (typeof value === 'string' && here.values) {
    const guess = didYouMean(value, here.values.map(String));
    return { help: [guess, says].filter(Boolean).join(' ') };
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && here.values === undefined) {
    return { help: [`Put it in quotes: "${spot.textAt(at)}".`, says].filter(Boolean).join(' ') };
  }
  return says === undefined ? {} : { help: says };
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

/** A JSON pointer of ajv as steps: `/evidence/0/quote` is `['evidence', 0, 'quote']`. */
function stepsOf(pointer: string): readonly (string | number)[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
