import { type NewAnchor, writeAnchor } from '../edit/insert-anchor.ts';
import { placesOf, shortestSelector, shortestSelectors, wholePlaces } from '../edit/selector.ts';
import type { Stretch } from '../model.ts';
import { plural } from '../report/words.ts';
import { misused, type Opened, openDocument, whereOf } from './anchor-document.ts';
import { nearestPassage } from './anchor-missing.ts';
import { addTo } from './anchor-to.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { withStdinKept } from './rewrite.ts';
import type { When } from './terminal.ts';

export interface AnchorCommand {
  readonly nth?: number;
  readonly to?: string;
  readonly dryRun?: boolean;
  readonly color: When;
}

/**
 * `claims anchor DOCUMENT "words"`: finds the words in the document and prints the shortest selector that means them,
 * or writes it into a claim.
 */
export async function anchorCommand(
  id: string,
  words: string,
  registry: string | undefined,
  options: AnchorCommand,
  outside: Io,
): Promise<number> {
  const io = withStdinKept(outside);
  if (options.dryRun && options.to === undefined) throw misused('--dry-run shows what --to ID would write; give both.');
  if (words.trim() === '') throw misused('No words were given to look for.');
  const opened = await openDocument(id, registry, io);
  if (opened === undefined) return exitCodes.unusable;
  const { reading } = opened;
  // Selectors must be told apart from places within words, too.
  const all = placesOf(reading.text, words);
  const places = wholePlaces(reading.text, all);
  if (places.length === 0) {
    await io.stderr.write(nearestPassage(words, opened));
    return exitCodes.found;
  }
  const { nth } = options;
  if (nth !== undefined && nth > places.length) {
    throw misused(`The words stand in ${plural(places.length, 'place')}; there is no number ${nth}.`);
  }
  const place = places.length === 1 ? places[0] : places[(nth ?? 0) - 1];
  if (place === undefined) return await listAll(places, all, opened, io);
  const selector = shortestSelector(reading.text, place, all);
  if (selector === undefined) {
    await io.stderr.write(
      `claims: No words around ${whereOf(place, opened)} tell it from the other places. Take in more words.\n`,
    );
    return exitCodes.found;
  }
  const anchor = { document: opened.document.id, ...selector };
  if (options.to !== undefined) return await addTo(options.to, anchor, place, opened, options, io);
  await io.stdout.write(`- ${writeAnchor(anchor)}\n`);
  return exitCodes.clean;
}

/** So many places with their selectors are of use to somebody. */
const mostShown = 50;

async function listAll(places: readonly Stretch[], all: readonly Stretch[], opened: Opened, io: Io): Promise<number> {
  const selectorOf = shortestSelectors(opened.reading.text, all);
  const blocks = places.slice(0, mostShown).map((place, index) => {
    const selector = selectorOf(place);
    const anchor: NewAnchor | undefined = selector && { document: opened.document.id, ...selector };
    const written = anchor ? `- ${writeAnchor(anchor)}` : '# No words around it tell it from the other places.';
    return `# ${index + 1}: ${whereOf(place, opened)}\n${written}\n`;
  });
  await io.stdout.write(blocks.join(''));
  const more = places.length > mostShown ? ` The first ${mostShown} are shown.` : '';
  await io.stderr.write(
    `claims: The words stand in ${places.length} places.${more} Take one of these, or \`--nth N\`, or more words.\n`,
  );
  return exitCodes.found;
}
