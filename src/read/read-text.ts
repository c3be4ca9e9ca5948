import { byteOffsets, decode } from './decode.ts';
import type { Flat, Job, MediaType, ReadDocument, ReadFault, Reading } from './document.ts';
import { readFault } from './fault.ts';
import { flatten } from './flatten.ts';
import { declaredEncoding, kindOf, parseMediaType } from './kind.ts';
import { isCostlyMarkdown } from './markdown-cost.ts';
import { sourceSpanIn } from './source-map.ts';

export interface ReadOptions {
  /** The name of the file: its extension tells the format where the media type does not. */
  readonly path?: string;
  /** How many milliseconds reading may take, 9,000 by default. */
  readonly timeoutMs?: number;
}

const mostTextBytes = 16 * 1024 * 1024;
const mostPdfBytes = 50 * 1024 * 1024;

/**
 * Reads a file: Markdown, HTML, PDF or plain text, by its content, its media type and its name. Input that cannot be
 * read is no error but a fault; hostile input ends in one too, within the time and in bounded memory.
 */
export async function readText(bytes: Uint8Array, mediaType?: string, options: ReadOptions = {}): Promise<Reading> {
  const { path, timeoutMs = 9000 } = options;
  const kind = kindOf(bytes, {
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(path === undefined ? {} : { path }),
  });
  if (typeof kind !== 'string') return kind;
  const most = kind === 'application/pdf' ? mostPdfBytes : mostTextBytes;
  if (bytes.length > most) return tooLarge(bytes.length, most);
  if (kind === 'application/pdf') {
    const { readPdf } = await import('./pdf.ts');
    return await readPdf(bytes, timeoutMs);
  }
  return await readMarkup(bytes, kind, parseMediaType(mediaType ?? '').charset, timeoutMs);
}

async function readMarkup(
  bytes: Uint8Array,
  mediaType: Exclude<MediaType, 'application/pdf'>,
  charset: string | undefined,
  timeoutMs: number,
): Promise<Reading> {
  const isPage = mediaType === 'text/html';
  const declared = isPage ? declaredEncoding(bytes) : undefined;
  const decoded = decode(bytes, {
    ...(charset === undefined ? {} : { charset }),
    ...(declared === undefined ? {} : { declared }),
    lenient: isPage,
  });
  if ('fault' in decoded) return decoded;
  const { source, encoding } = decoded;
  const flat = await flattenSafely({ mediaType, source }, timeoutMs);
  if ('fault' in flat) return flat;
  return toDocument(flat, { mediaType, source, encoding, byteOffset: byteOffsets(bytes, encoding) });
}

/**
 * What may cost much time or memory is read in a thread that can be ended from outside: the Markdown parser cannot be
 * stopped, and a page of many elements takes many times its size.
 */
async function flattenSafely(job: Job, timeoutMs: number): Promise<Flat | ReadFault> {
  if (!isCostly(job)) return await flatten(job, performance.now() + timeoutMs);
  const { flattenApart } = await import('./apart.ts');
  return await flattenApart(job, timeoutMs);
}

function isCostly({ mediaType, source }: Job): boolean {
  if (mediaType === 'text/markdown') return isCostlyMarkdown(source);
  return mediaType === 'text/html' && source.length > mostPageLength;
}

/** Longer pages than this are read in a thread. */
const mostPageLength = 2 * 1024 * 1024;

function toDocument(
  { segments, ...found }: Flat,
  file: Pick<ReadDocument, 'mediaType' | 'source' | 'encoding' | 'byteOffset'>,
): ReadDocument {
  return { ...found, ...file, sourceSpan: (start, end) => sourceSpanIn(segments, start, end) };
}

function tooLarge(size: number, most: number): ReadFault {
  const mib = (count: number): string => (count / (1024 * 1024)).toFixed(1);
  return readFault('too-large', `The file has ${mib(size)} MiB; at most ${mib(most)} are read.`);
}
