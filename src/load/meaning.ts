import { within } from '../diagnostic.ts';
import type { Claim, Place, Problem, Registry, Source } from '../model.ts';
import { didYouMean } from '../nearest.ts';
import { wrongDate } from './calendar.ts';
import { inputIds } from './derivation.ts';

/** Faults of a valid claim that no schema can see: dates that no calendar has, covers that name nothing. */
export function* faultsOfClaim(claim: Claim): Iterable<Problem> {
  yield* date(claim.date, within(claim.at, 'date'));
  yield* date(claim.reviewBy, within(claim.at, 'reviewBy'));
  for (const challenge of claim.challenges) yield* date(challenge.on, within(challenge.at, 'on'));
  const resolution = claim.resolution;
  if (resolution === undefined) return;
  yield* date(resolution.on, within(resolution.at, 'on'));
  for (const cover of resolution.covers) {
    const isEvidence = cover.source !== undefined && cover.by === undefined && cover.on === undefined;
    const isChallenge = cover.source === undefined && cover.by !== undefined && cover.on !== undefined;
    if (isEvidence || isChallenge) continue;
    yield {
      at: cover.at,
      message: 'This entry of `covers` does not say which evidence or challenge it covers.',
      help: 'Name evidence by its `source` and `quote`, or a challenge by its `by` and `on`.',
    };
  }
}

/** The same for a source. */
export function* faultsOfSource(source: Source): Iterable<Problem> {
  yield* date(source.published, within(source.at, 'published'));
  yield* date(source.accessed, within(source.at, 'accessed'));
  yield* date(source.retired?.on, within(source.at, 'retired', 'on'));
}

function* date(value: string | undefined, at: Place): Iterable<Problem> {
  const wrong = value === undefined ? undefined : wrongDate(value);
  if (wrong !== undefined) yield { at, message: wrong, help: 'Correct the date.' };
}

/** Faults between the parts of a registry: names that name nothing, sources that retell each other in a circle. */
export function* faultsOfWhole(
  registry: Omit<Registry, 'invalid' | 'unreadable' | 'rejected'>,
  knownRules: ReadonlySet<string>,
  root: Place,
): Iterable<Problem> {
  yield* duplicateDocuments(registry);
  yield* unknownDocuments(registry);
  yield* originCircles(registry.sources);
  yield* unknownInputs(registry);
  yield* unknownRules(registry, knownRules, root);
  yield* uselessOverrides(registry, root);
}

function* duplicateDocuments({ documents }: Pick<Registry, 'documents'>): Iterable<Problem> {
  const first = new Map<string, Place>();
  for (const document of documents) {
    const before = first.get(document.id);
    if (before === undefined) {
      first.set(document.id, document.at);
      continue;
    }
    yield {
      at: within(document.at, 'id'),
      message: `The id \`${document.id}\` is given to two documents.`,
      help: 'Give one of them another id.',
      related: [{ at: within(before, 'id'), message: 'the first one' }],
    };
  }
}

function* unknownDocuments(registry: Pick<Registry, 'documents' | 'claims' | 'faulty' | 'ignore'>): Iterable<Problem> {
  const { documents, claims, faulty, ignore } = registry;
  const known = new Set([...documents.map((document) => document.id), ...faulty.documents]);
  for (const anchor of [...claims.flatMap((claim) => claim.anchors), ...ignore]) {
    if (known.has(anchor.document)) continue;
    yield {
      at: within(anchor.at, 'document'),
      message: `There is no document \`${anchor.document}\`.`,
      help: didYouMean(anchor.document, known) ?? 'List it under `documents`, with an `id` and a `path`.',
    };
  }
}

function* unknownInputs({ claims, faulty }: Pick<Registry, 'claims' | 'faulty'>): Iterable<Problem> {
  const known = new Set([...claims.map((claim) => claim.id), ...faulty.claims]);
  for (const claim of claims) {
    for (const id of inputIds(claim)) {
      if (known.has(id)) continue;
      yield {
        at: within(claim.at, 'derivation'),
        message: `There is no claim \`${id}\`.`,
        help: didYouMean(id, known) ?? 'A derivation names claims of this registry in brackets.',
      };
    }
  }
}

function* originCircles(sources: readonly Source[]): Iterable<Problem> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const done = new Set<string>();
  for (const start of sources) {
    const path = new Set<string>();
    let here: Source | undefined = start;
    while (here !== undefined && !done.has(here.id) && !path.has(here.id)) {
      path.add(here.id);
      here = here.origin === undefined ? undefined : byId.get(here.origin);
    }
    if (here !== undefined && path.has(here.id)) {
      const ids = [...path];
      const circle = [...ids.slice(ids.indexOf(here.id)), here.id];
      yield {
        at: within(here.at, 'origin'),
        message: `Sources retell each other in a circle: ${circle.join(' → ')}.`,
        help: 'Remove the `origin` of the one that came first.',
      };
    }
    for (const id of path) done.add(id);
  }
}

function* unknownRules(
  registry: Pick<Registry, 'rules' | 'overrides' | 'claims' | 'sources'>,
  known: ReadonlySet<string>,
  root: Place,
): Iterable<Problem> {
  const unknown = (rule: string, at: Place): Problem[] =>
    known.has(rule)
      ? []
      : [
          {
            at,
            message: `There is no rule \`${rule}\`.`,
            help: didYouMean(rule, known) ?? '`claims explain` lists the rules.',
          },
        ];
  for (const rule of registry.rules.keys()) yield* unknown(rule, { ...within(root, 'rules', rule), part: 'key' });
  for (const [index, override] of registry.overrides.entries()) {
    for (const rule of override.rules.keys()) {
      yield* unknown(rule, { ...within(root, 'overrides', index, 'rules', rule), part: 'key' });
    }
  }
  for (const owner of [...registry.claims, ...registry.sources]) {
    for (const each of owner.suppress) yield* unknown(each.rule, within(each.at, 'rule'));
  }
}

function* uselessOverrides(
  { overrides, claims, faulty }: Pick<Registry, 'overrides' | 'claims' | 'faulty'>,
  root: Place,
): Iterable<Problem> {
  const ids = new Set([...claims.map((claim) => claim.id), ...faulty.claims]);
  const tags = new Set([...claims.flatMap((claim) => claim.tags), ...faulty.tags]);
  for (const [index, override] of overrides.entries()) {
    const at = within(root, 'overrides', index);
    if (override.tags.length === 0 && override.claims.length === 0) {
      const help = 'Add `tags` or `claims`, or move its `rules` to the top level.';
      yield { at, message: 'This override names no claim.', help };
    }
    yield* unknownNames(override.claims, ids, within(at, 'claims'), (id) => `There is no claim \`${id}\`.`);
    yield* unknownNames(override.tags, tags, within(at, 'tags'), (tag) => `No claim has the tag \`${tag}\`.`);
  }
}

function* unknownNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  at: Place,
  says: (name: string) => string,
): Iterable<Problem> {
  for (const [index, name] of names.entries()) {
    if (known.has(name)) continue;
    yield { at: within(at, index), message: says(name), help: didYouMean(name, known) ?? 'Remove it.' };
  }
}
