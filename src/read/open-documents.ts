import type { Files } from '../load/files.ts';
import type { Document, DocumentFinding } from '../model.ts';
import type { ReadDocument } from './document.ts';
import { readText } from './read-text.ts';

/** A document that was read, or that could not be. */
export interface OpenDocument {
  readonly finding: DocumentFinding;
  readonly reading?: ReadDocument;
}

/** Reads the documents of a registry, by id; where two share one, the first is meant. `folder` is the registry's. */
export async function openDocuments(
  documents: readonly Document[],
  folder: string,
  files: Files,
): Promise<ReadonlyMap<string, OpenDocument>> {
  const opened = new Map<string, OpenDocument>();
  for (const document of documents) {
    if (!opened.has(document.id)) opened.set(document.id, await open(document, folder, files));
  }
  return opened;
}

async function open(document: Document, folder: string, files: Files): Promise<OpenDocument> {
  const path = folder === '.' || folder === '' ? document.path : `${folder}/${document.path}`;
  const bytes = files.readInside(folder, document.path);
  if ('refused' in bytes) return { finding: { document, path, fault: { message: `${bytes.refused}.` } } };
  const reading = await readText(bytes, undefined, { path: document.path });
  if (!('fault' in reading)) return { finding: { document, path }, reading };
  const help = reading.help === undefined ? {} : { help: reading.help };
  return { finding: { document, path, fault: { message: reading.fault, ...help } } };
}
