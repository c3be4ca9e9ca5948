import type { ReadDocument, ReadFault, Reading } from '../../src/read/document.ts';
import { type ReadOptions, readText } from '../../src/read/read-text.ts';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'le');
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), order === 'le');
  return bytes;
}

/** Bytes that are written as hex or, in quotes, as ASCII: `bytes("'<p>'", 'a4a4')`. */
export function bytes(...parts: readonly string[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      part.startsWith("'") ? [...Buffer.from(part.slice(1, -1), 'latin1')] : [...Buffer.from(part, 'hex')],
    ),
  );
}

export async function readIn(mediaType: string, content: string | Uint8Array): Promise<ReadDocument> {
  return document(await readText(typeof content === 'string' ? utf8(content) : content, mediaType));
}

export async function faultOf(content: Uint8Array, mediaType?: string, options?: ReadOptions): Promise<ReadFault> {
  const reading = await readText(content, mediaType, options);
  if (!('fault' in reading)) throw new Error(`It was read: ${reading.text.slice(0, 100)}`);
  return reading;
}

export function document(reading: Reading): ReadDocument {
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}

export async function markdown(source: string): Promise<ReadDocument> {
  return await readIn('text/markdown', source);
}

export async function html(source: string): Promise<ReadDocument> {
  return await readIn('text/html', source);
}

/** The blocks as `kind: text`. */
export function blocksOf({ blocks, text }: ReadDocument): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

export function asidesOf({ asides, text }: ReadDocument): string[] {
  return asides.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** What the source says where some words of the text stand. */
export function sourceOf(document: ReadDocument, words: string): string {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in: ${document.text}`);
  const span = document.sourceSpan(start, start + words.length);
  return document.source.slice(span.start, span.end);
}
