import { compareText } from '../diagnostic.ts';
import type { Steps } from '../load/yaml-parts.ts';
import {
  addKeys,
  type Edit,
  type Edited,
  likeKeys,
  partAt,
  replaceScalar,
  type Sheet,
  sheetOf,
  tryEdits,
} from './edit.ts';
import type { Fix, Unfixed } from './fixes.ts';
import { writeScalar } from './scalar.ts';
import { isSameSplice, overlap, type Splice } from './splice.ts';
import { type Change, within } from './values.ts';

/** What is to be written into one file. */
export interface FilePlan {
  readonly path: string;
  readonly before: string;
  readonly edited: Edited;
  readonly fixes: readonly Fix[];
}

/** A fix as edits of a text. */
interface Proposal {
  readonly fix: Fix;
  readonly edit: Edit;
  /** Whether what it writes anew stands for other values too. */
  readonly shared: boolean;
}

/**
 * Plans the fixes file by file, in the order of their paths. Throws if a text that comes of it would not hold exactly
 * what was meant: then nothing may be written.
 */
export function planFixes(
  fixes: readonly Fix[],
  texts: ReadonlyMap<string, string>,
): { readonly plans: readonly FilePlan[]; readonly unfixed: readonly Unfixed[] } {
  const unfixed: Unfixed[] = [];
  const paths = [...new Set(fixes.map(({ at }) => at.path))].sort(compareText);
  const plans = paths.flatMap((path) => {
    const sheet = sheetOf(path, texts.get(path) ?? '');
    const own = fixes.filter(({ at }) => at.path === path).map((fix) => propose(fix, sheet));
    const { edited, made } = settle(sheet, withoutConflicts(withoutCopies(own), unfixed), unfixed);
    return made.length === 0 ? [] : [{ path, before: sheet.text, edited, fixes: made.map(({ fix }) => fix) }];
  });
  return { plans, unfixed };
}

function propose(fix: Fix, sheet: Sheet): Proposal {
  const { steps } = fix.at;
  if ('status' in fix.to) return { fix, ...rewritten(sheet, steps, [['status', fix.to.status]], 'status') };
  const { exact, prefix, suffix } = fix.to.anchor;
  const wanted = Object.entries({ exact, prefix, suffix }).flatMap(([key, value]): [string, string][] =>
    value === undefined || within(sheet.yaml.value, [...steps, key]) === value ? [] : [[key, value]],
  );
  return { fix, ...rewritten(sheet, steps, wanted, 'exact') };
}

/** The edit that gives keys of a map these texts; keys that are not there yet are written behind another one. */
function rewritten(
  sheet: Sheet,
  steps: Steps,
  wanted: readonly (readonly [string, string])[],
  behind: string,
): Omit<Proposal, 'fix'> {
  const map = partAt(sheet.yaml, steps);
  const isThere = (key: string) => sheet.yaml.part([...steps, key]) !== undefined;
  const context = { flow: map.flow, like: likeKeys(map) };
  const old = wanted.filter(([key]) => isThere(key));
  const added = wanted
    .filter(([key]) => !isThere(key))
    .map(([key, value]) => [key, writeScalar(value, context)] as const);
  const changes = wanted.map(([key, value]): Change => ({ steps: [...steps, key], value }));
  // What an alias stands for has its place elsewhere; no key is added there.
  if (added.length > 0 && map.form === 'alias') return { edit: { splices: [], changes }, shared: true };
  const splices = old.map(([key, value]): Splice => replaceScalar(sheet, [...steps, key], value));
  if (added.length > 0) splices.push(addKeys(sheet, steps, added, behind));
  const shared = old.some(([key]) => partAt(sheet.yaml, [...steps, key]).shared);
  return { edit: { splices, changes }, shared: shared || (added.length > 0 && map.shared) };
}

/** A claim may be in several registries, and is fixed once. */
function withoutCopies(proposals: readonly Proposal[]): readonly Proposal[] {
  const known = new Set<string>();
  return proposals.filter(({ fix, edit }) => {
    const key = JSON.stringify([fix.at.steps, edit]);
    return !known.has(key) && known.add(key);
  });
}

/** Two registries with one file in common may want different things of it: then neither is done. */
function withoutConflicts(proposals: readonly Proposal[], unfixed: Unfixed[]): readonly Proposal[] {
  const all = proposals.flatMap((proposal) => proposal.edit.splices.map((splice) => ({ proposal, splice })));
  all.sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end);
  const conflicting = new Set<Proposal>();
  for (const [index, { proposal, splice }] of all.entries()) {
    const next = all[index + 1];
    if (next === undefined || !overlap(splice, next.splice) || isSameSplice(splice, next.splice)) continue;
    conflicting.add(proposal).add(next.proposal);
  }
  return leave(proposals, (proposal) => conflicting.has(proposal), 'different things are to be written there', unfixed);
}

/** Makes the edits. Those that would change what an alias stands for are made only if that is meant, too. */
function settle(
  sheet: Sheet,
  proposals: readonly Proposal[],
  unfixed: Unfixed[],
): { readonly edited: Edited; readonly made: readonly Proposal[] } {
  const make = (made: readonly Proposal[]) =>
    tryEdits(
      sheet,
      made.map(({ edit }) => edit),
    );
  const edited = make(proposals);
  if (edited) return { edited, made: proposals };
  const made = leave(
    proposals,
    ({ shared }) => shared,
    'an alias stands for it elsewhere; write it out first',
    unfixed,
  );
  const rest = made.length < proposals.length ? make(made) : undefined;
  if (rest === undefined)
    throw new Error(`the edit of ${sheet.path} would not give what is meant; nothing was written`);
  return { edited: rest, made };
}

function leave(
  proposals: readonly Proposal[],
  left: (proposal: Proposal) => boolean,
  why: string,
  unfixed: Unfixed[],
): readonly Proposal[] {
  for (const { fix } of proposals.filter(left)) {
    unfixed.push({ claim: fix.claim, at: fix.at, what: 'status' in fix.to ? 'status' : 'anchor', why });
  }
  return proposals.filter((proposal) => !left(proposal));
}
