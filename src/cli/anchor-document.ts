import { CommanderError } from 'commander';
import { findInputs } from '../load/inputs.ts';
import { type Input, type Loaded, load } from '../load/registry.ts';
import type { Document, Stretch } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { ReadDocument } from '../read/document.ts';
import { openDocuments } from '../read/open-documents.ts';
import { line } from '../report/escape.ts';
import { lensOf } from '../report/frame.ts';
import { rules } from '../rules/index.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';

/** A document of a registry, opened. */
export interface Opened {
  readonly input: Input;
  readonly loaded: Loaded;
  readonly document: Document;
  readonly reading: ReadDocument;
  /** The file, as the user would name it. */
  readonly path: string;
}

/** What ends a command line that makes no sense. */
export const misused = (says: string): CommanderError => new CommanderError(exitCodes.unusable, 'claims.usage', says);

/** The document, read; or nothing, after saying why not. */
export async function openDocument(id: string, registry: string | undefined, io: Io): Promise<Opened | undefined> {
  const inputs = findInputs(registry === undefined ? [] : [registry], io.files, () => io.readStdin());
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw misused(`${registry} names ${inputs.length} registries. Name one.`);
  const loaded = load(input, { files: io.files, knownRules: new Set(rules.map((rule) => rule.id)) });
  const lens = lensOf(loaded.texts);
  for (const { at, message } of loaded.registry.unreadable) {
    await io.stderr.write(`${line(lens.where(loaded.locate(at)))}: ${line(message)}\n`);
  }
  if (registry !== undefined && loaded.texts.size === 0) {
    await io.stderr.write('claims: Words with spaces between them are put in quotes.\n');
  }
  const document = loaded.registry.documents.find((each) => each.id === id);
  if (document === undefined) {
    await io.stderr.write(unknownDocument(id, loaded));
    return undefined;
  }
  const { finding, reading } = (await openDocuments([document], input.folder, io.files)).get(id) ?? {};
  if (finding !== undefined && reading !== undefined) return { input, loaded, document, reading, path: finding.path };
  const { message = 'it could not be read.', help } = finding?.fault ?? {};
  const says = `The document \`${id}\` (${finding?.path ?? document.path}) cannot be read: ${message}`;
  await io.stderr.write(`claims: ${line(says)}${help === undefined ? '' : ` ${line(help)}`}\n`);
  return undefined;
}

function unknownDocument(id: string, { registry }: Loaded): string {
  if (registry.faulty.documents.has(id)) {
    return `claims: The document \`${line(id)}\` is too faulty to be read; \`claims check\` shows where and why.\n`;
  }
  const known = registry.documents.map((each) => each.id);
  if (known.length === 0) {
    return registry.unreadable.length > 0 ? '' : `claims: ${line(registry.path)} lists no documents.\n`;
  }
  const near = nearest(id, known, 3, 'always').map(line).join(', ');
  return `claims: There is no document \`${line(id)}\`. The nearest: ${near}.\n`;
}

/** Where a place of a document is, in its file: a line and a column; in a PDF, a page. */
export function whereOf({ start, end }: Stretch, { reading, path }: Pick<Opened, 'reading' | 'path'>): string {
  const page = reading.pageAt?.(start);
  if (page !== undefined) return `${line(path)}, page ${page}`;
  const span = { path, ...reading.sourceSpan(start, end) };
  return line(lensOf(new Map([[path, reading.source]])).where(span));
}
