import { compareText } from '../diagnostic.ts';
import type { Claim, Document, Place, Problem, Profile, Registry, Source, Span } from '../model.ts';
import { decodeUtf8 } from './bytes.ts';
import { type FaultyNames, noneFaulty, noteFaulty } from './faulty.ts';
import type { Files, Refusal } from './files.ts';
import { faultsOfClaim, faultsOfSource, faultsOfWhole } from './meaning.ts';
import { toClaim, toDocument, toIgnore, toOverrides, toPolicy, toSeverities, toSource, type Valid } from './nouns.ts';
import { validate } from './schema.ts';
import { readYaml } from './yaml.ts';
import type { Yaml } from './yaml-values.ts';

/** A registry to read: its path as the user would name it, its folder, and its bytes where it was read already. */
export interface Input {
  readonly path: string;
  readonly folder: string;
  readonly bytes?: Uint8Array | Refusal;
}

export interface LoadOptions {
  readonly files: Files;
  /** Replaces the profile of the registry. */
  readonly profile?: Profile;
  /** The names that `rules`, `overrides` and `suppress` may use. */
  readonly knownRules: ReadonlySet<string>;
}

/** A registry, the texts of its files by path, and the way from a place to its span. */
export interface Loaded {
  readonly registry: Registry;
  readonly texts: ReadonlyMap<string, string>;
  locate(at: Place | Span): Span;
}

/** What is gathered file by file. */
interface Gathered {
  readonly texts: Map<string, string>;
  readonly trees: Map<string, Yaml>;
  readonly documents: Document[];
  readonly sources: Source[];
  readonly claims: Claim[];
  readonly invalid: Problem[];
  readonly unreadable: Problem[];
  readonly faulty: FaultyNames;
  rejected: number;
}

/** Keys that only the registry itself may have: an included file is a part of it, not another registry. */
const ownKeys = ['policy', 'include', 'rules', 'overrides', 'coverage'];

/** Reads a registry with its included files. Faults are gathered, never thrown; what is fine is kept. */
export function load(input: Input, options: LoadOptions): Loaded {
  const gathered: Gathered = {
    texts: new Map(),
    trees: new Map(),
    documents: [],
    sources: [],
    claims: [],
    invalid: [],
    unreadable: [],
    faulty: noneFaulty(),
    rejected: 0,
  };
  const bytes = input.bytes ?? options.files.read(input.path);
  const top = readTop(input.path, bytes, gathered);
  if (top) {
    gatherItems(top, input.path, gathered);
    for (const included of filesToInclude(top, input, options.files, gathered)) {
      const part = readTop(included.path, included.bytes, gathered, input.path);
      if (!part) continue;
      addAll(gathered.invalid, ownKeysOf(part, included.path, input.path));
      gatherItems(part, included.path, gathered);
    }
  }

  const root = placeOf(input.path);
  const whole = {
    path: input.path,
    ...(typeof top?.['title'] === 'string' ? { title: top['title'] } : {}),
    documents: gathered.documents,
    policy: toPolicy(validOrNone(top, 'policy'), options.profile),
    sources: gathered.sources,
    claims: gathered.claims,
    rules: toSeverities(validOrNone(top, 'rules')),
    overrides: toOverrides(validOrNone(top, 'overrides')),
    ignore: toIgnore(validOrNone(top, 'coverage'), placeOf(input.path, 'coverage', 'ignore')),
    faulty: gathered.faulty,
  };
  addAll(gathered.invalid, faultsOfWhole(whole, options.knownRules, root));
  return {
    registry: { ...whole, rejected: gathered.rejected, invalid: gathered.invalid, unreadable: gathered.unreadable },
    texts: gathered.texts,
    locate: (at) => locateIn(gathered.trees, at),
  };
}

const placeOf = (path: string, ...steps: readonly (string | number)[]): Place => ({ path, steps, part: 'value' });

function locateIn(trees: ReadonlyMap<string, Yaml>, at: Place | Span): Span {
  if (!('steps' in at)) return at;
  return trees.get(at.path)?.locate(at.steps, at.part) ?? { path: at.path, start: 0, end: 0 };
}

/** What is unusable in a part of the top level has been reported; the defaults stand in for that, and for no more. */
function validOrNone(top: Valid | undefined, key: string): unknown {
  const isValid = (value: unknown) => validate('top', { [key]: value }, silent).length === 0;
  const value = top?.[key];
  if (value === undefined || isValid(value)) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry) => isValid(Object.fromEntries([entry]))));
}

const silent = { place: placeOf(''), textAt: () => '' };

function readTop(
  path: string,
  bytes: Uint8Array | Refusal,
  gathered: Gathered,
  includedBy?: string,
): Valid | undefined {
  if ('refused' in bytes) {
    gathered.unreadable.push({
      at: { path, start: 0, end: 0 },
      message: `The ${includedBy === undefined ? 'registry' : 'included file'} ${path} cannot be read: ${bytes.refused}.`,
      help:
        includedBy === undefined
          ? 'Name a registry that is there, or change into its folder.'
          : `Correct the file, or \`include\` in ${includedBy}.`,
    });
    return undefined;
  }
  const decoded = decodeUtf8(path, bytes);
  if ('fault' in decoded) {
    gathered.texts.set(path, decoded.shown);
    gathered.unreadable.push(decoded.fault);
    return undefined;
  }
  gathered.texts.set(path, decoded.text);
  const yaml = readYaml(path, decoded.text);
  if ('fault' in yaml) {
    gathered.unreadable.push(yaml.fault);
    return undefined;
  }
  gathered.trees.set(path, yaml);
  addAll(gathered.invalid, yaml.problems);
  return topMap(path, yaml, gathered);
}

function topMap(path: string, yaml: Yaml, gathered: Gathered): Valid | undefined {
  const { value } = yaml;
  if (value === null || value === undefined) {
    gathered.unreadable.push({
      at: { path, start: 0, end: 0 },
      message: gathered.texts.get(path)?.trim() === '' ? 'The file is empty.' : 'The file holds nothing but comments.',
      help: 'A registry begins with `version: 1` and a list of `claims`.',
    });
    return undefined;
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    gathered.invalid.push({
      at: placeOf(path),
      message: `A registry is a map; this file holds a ${Array.isArray(value) ? 'list' : 'single text'}.`,
      help: 'Put the list under the key `claims`, below `version: 1`.',
    });
    return undefined;
  }
  addAll(gathered.invalid, validate('top', value, spot(placeOf(path), gathered)));
  return value as Valid;
}

function spot(place: Place, gathered: Gathered): { place: Place; textAt(at: Place): string } {
  return {
    place,
    textAt(at) {
      const { start, end } = locateIn(gathered.trees, at);
      return (gathered.texts.get(at.path) ?? '').slice(start, end);
    },
  };
}

/** Validates every item by itself: the faults of one never cost the others. */
function gatherItems(top: Valid, path: string, gathered: Gathered): void {
  for (const [value, at] of itemsOf(top, 'documents', path)) {
    const document = noun('document', value, at, toDocument, () => [], gathered);
    if (document) gathered.documents.push(document);
    else noteFaulty('documents', value, gathered.faulty);
  }
  for (const [value, at] of itemsOf(top, 'sources', path)) {
    const source = noun('source', value, at, toSource, faultsOfSource, gathered);
    if (source) gathered.sources.push(source);
    else noteFaulty('sources', value, gathered.faulty);
  }
  for (const [value, at] of itemsOf(top, 'claims', path)) {
    const faults = gathered.invalid.length;
    const claim = noun('claim', value, at, toClaim, faultsOfClaim, gathered);
    if (claim && gathered.invalid.length === faults) {
      gathered.claims.push(claim);
    } else {
      gathered.rejected += 1;
      noteFaulty('claims', value, gathered.faulty);
    }
  }
}

/** A noun, if its validator lets it through; all that is wrong with it goes to the faults. */
function noun<T>(
  part: 'document' | 'source' | 'claim',
  value: unknown,
  at: Place,
  make: (valid: Valid, at: Place) => T,
  faultsOf: (made: T) => Iterable<Problem>,
  gathered: Gathered,
): T | undefined {
  const problems = validate(part, value, spot(at, gathered));
  addAll(gathered.invalid, problems);
  if (problems.length > 0) return undefined;
  const made = make(value as Valid, at);
  addAll(gathered.invalid, faultsOf(made));
  return made;
}

function* itemsOf(top: Valid, list: 'documents' | 'sources' | 'claims', path: string): Iterable<[unknown, Place]> {
  const items = top[list];
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) yield [item, placeOf(path, list, index)];
}

function ownKeysOf(part: Valid, path: string, main: string): readonly Problem[] {
  return ownKeys
    .filter((key) => part[key] !== undefined)
    .map((key) => ({
      at: { ...placeOf(path, key), part: 'key' as const },
      message: `\`${key}\` has no effect in an included file.`,
      help: `Move it to ${main}.`,
    }));
}

function filesToInclude(
  top: Valid,
  input: Input,
  files: Files,
  gathered: Gathered,
): readonly { path: string; bytes: Uint8Array | Refusal }[] {
  const patterns = Array.isArray(top['include']) ? top['include'] : [];
  const paths = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    if (typeof pattern !== 'string' || pattern.trim() === '') continue;
    const at = placeOf(input.path, 'include', index);
    const refused = refusedPattern(pattern);
    if (refused) {
      gathered.invalid.push({
        at,
        message: `\`${pattern}\` is not included: ${refused}.`,
        help: 'Name files below the folder of this registry.',
      });
      continue;
    }
    const found = files.match(input.folder, pattern).filter((path) => join(input.folder, path) !== input.path);
    if (found.length === 0) {
      gathered.invalid.push({
        at,
        message: `\`${pattern}\` matches no file.`,
        help: 'Paths and globs are relative to the folder of this registry.',
      });
    }
    for (const path of found) paths.add(path);
  }
  return [...paths]
    .sort(compareText)
    .map((path) => ({ path: join(input.folder, path), bytes: files.readInside(input.folder, path) }));
}

/** Globs may not climb out either; braces and extended globs are not needed and can be slow. */
function refusedPattern(pattern: string): string | undefined {
  if (pattern.length > 1000) return 'it is longer than 1,000 characters';
  if (/^\/|^~|^[A-Za-z]:|\\|\0/.test(pattern)) return 'it must be relative and written with /';
  if (pattern.split('/').includes('..')) return 'it may not leave the folder of the registry';
  if (/[(){}!]/.test(pattern)) return 'only *, **, ? and [abc] are known in it';
  const parts = pattern.split('/');
  const stars = (part: string) => (part.match(/\*+/g) ?? []).length;
  // Each more multiplies the time by the length of a file's name, or by the depth of its folder.
  if (parts.some((part) => stars(part) > 3)) return 'it has more than three * between two /';
  if (parts.filter((part) => part.includes('**')).length > 3) return 'it has more than three **';
  return undefined;
}

/** Spread into one call, some hundred thousand faults would overflow the stack. */
function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}

const join = (folder: string, path: string): string => (folder === '.' || folder === '' ? path : `${folder}/${path}`);
