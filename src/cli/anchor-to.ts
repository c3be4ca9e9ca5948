import { within } from '../diagnostic.ts';
import { type Sheet, sheetOf, tryEdits } from '../edit/edit.ts';
import { insertAnchor, type NewAnchor } from '../edit/insert-anchor.ts';
import { means } from '../edit/selector.ts';
import type { Claim, Stretch } from '../model.ts';
import { nearest } from '../nearest.ts';
import { line } from '../report/escape.ts';
import { lensOf } from '../report/frame.ts';
import type { Opened } from './anchor-document.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { diffOf, printText, stdinPath, type Target, targetsOf, textOf } from './rewrite.ts';
import { terminalFor, type When } from './terminal.ts';

export interface Adding {
  readonly dryRun?: boolean;
  readonly color: When;
}

/** Writes an anchor, which means `place`, into a claim; prints where, or with `dryRun` the diff. */
export async function addTo(
  id: string,
  anchor: NewAnchor,
  place: Stretch,
  opened: Opened,
  options: Adding,
  io: Io,
): Promise<number> {
  const claim = await claimOf(id, opened, io);
  if (claim === undefined) return exitCodes.unusable;
  const fromStdin = opened.input.bytes !== undefined;
  const text = opened.loaded.texts.get(claim.at.path) ?? '';
  const lens = lensOf(opened.loaded.texts);
  const { text: words } = opened.reading;
  const there = claim.anchors.find((each) => each.document === anchor.document && means(words, each, place));
  if (there !== undefined) {
    const where = lens.where(opened.loaded.locate(there.at));
    await io.stderr.write(`claims: \`${line(id)}\` is anchored there already, at ${line(where)}.\n`);
    if (fromStdin && !options.dryRun) await printText(io);
    return exitCodes.clean;
  }

  const sheet = sheetOf(claim.at.path, text);
  const edit = insertAnchor(sheet, claim.at.steps, anchor);
  if ('refused' in edit) {
    const where = lens.where(opened.loaded.locate(claim.at));
    await io.stderr.write(
      `claims: ${line(where)}: no anchor can be added to \`${line(id)}\`: ${edit.refused}. Write them out first.\n`,
    );
    return exitCodes.unusable;
  }
  const edited = tryEdits(sheet, [edit]);
  if (edited === undefined) {
    throw new Error(`the edit of ${sheet.path} would not give what is meant; nothing was written`);
  }
  const [target] = (await targetsOf([{ path: sheet.path, before: sheet.text, edited }], fromStdin, io)) ?? [];
  if (target === undefined) return exitCodes.unusable;
  if (options.dryRun) {
    await io.stdout.write(diffOf(target, await terminalFor(io.stdout, io, options.color)));
    return exitCodes.clean;
  }
  await write(target, `${whereAdded(edited.sheet, claim)}: anchor of \`${line(id)}\` added\n`, fromStdin, io);
  return exitCodes.clean;
}

/** Where standard output is the registry itself, the line goes to stderr. */
async function write(target: Target, says: string, fromStdin: boolean, io: Io): Promise<void> {
  if (fromStdin && target.path === stdinPath) await printText(io, textOf(target));
  else await io.writeFile(target.path, textOf(target));
  await (fromStdin ? io.stderr : io.stdout).write(says);
  await io.stderr.write('claims: Next: `claims check`.\n');
}

function whereAdded({ path, text, yaml }: Sheet, claim: Claim): string {
  const steps = [...claim.at.steps, 'anchors', claim.anchors.length];
  return line(lensOf(new Map([[path, text]])).where(yaml.locate(steps, 'value')));
}

/** The claim of that name; or nothing, after saying why not. */
async function claimOf(id: string, { loaded }: Opened, io: Io): Promise<Claim | undefined> {
  const { claims, faulty } = loaded.registry;
  const [claim, second] = claims.filter((each) => each.id === id);
  if (claim && second) {
    const lens = lensOf(loaded.texts);
    const [here, there] = [claim, second].map(({ at }) => line(lens.where(loaded.locate(within(at, 'id')))));
    await io.stderr.write(`claims: Two claims are called \`${line(id)}\`: ${here} and ${there}. Rename one.\n`);
    return undefined;
  }
  if (claim) return claim;
  if (faulty.claims.has(id)) {
    await io.stderr.write(
      `claims: The claim \`${line(id)}\` is too faulty to be changed; \`claims check\` shows where and why.\n`,
    );
    return undefined;
  }
  const near = nearest(
    id,
    claims.map((each) => each.id),
    3,
    'always',
  );
  const says = near.length === 0 ? 'There are no others.' : `The nearest: ${near.map(line).join(', ')}.`;
  await io.stderr.write(`claims: There is no claim \`${line(id)}\`. ${says}\n`);
  return undefined;
}
