import { markedEncoding } from './decode.ts';
import type { MediaType, ReadFault } from './document.ts';
import { readFault } from './fault.ts';

/** What is said of a file by others. */
export interface Said {
  /** As HTTP writes it, with its parameters. */
  readonly mediaType?: string;
  readonly path?: string;
}

/** The media type without parameters, and its `charset`. */
export function parseMediaType(mediaType: string): { readonly type: string; readonly charset?: string } {
  const type = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?\s*([^\s";]+)/i.exec(mediaType)?.[1];
  return charset === undefined ? { type } : { type, charset };
}

const byType: ReadonlyMap<string, MediaType> = new Map<string, MediaType>([
  ['text/markdown', 'text/markdown'],
  ['text/x-markdown', 'text/markdown'],
  ['text/html', 'text/html'],
  ['application/xhtml+xml', 'text/html'],
  ['application/pdf', 'application/pdf'],
  ['application/x-pdf', 'application/pdf'],
]);

const byExtension: ReadonlyMap<string, MediaType> = new Map<string, MediaType>([
  ...['md', 'markdown', 'mdown', 'mkd', 'mdx'].map((name): [string, MediaType] => [name, 'text/markdown']),
  ...['html', 'htm', 'xhtml', 'xht'].map((name): [string, MediaType] => [name, 'text/html']),
  ...['txt', 'text', 'rst', 'adoc', 'csv', 'tsv', 'json'].map((name): [string, MediaType] => [name, 'text/plain']),
  ['pdf', 'application/pdf'],
]);

/**
 * What a file is: a PDF by its bytes alone; otherwise what the media type says, then what the extension says, then
 * what it looks like. `text/plain` and unknown types say nothing, since servers send them for want of a better one.
 */
export function kindOf(bytes: Uint8Array, said: Said): MediaType | ReadFault {
  const head = latin1(bytes.subarray(0, 1024));
  if (/^\s*%PDF-/.test(head)) return 'application/pdf';
  const { type, charset } = parseMediaType(said.mediaType ?? '');
  const kind = byType.get(type) ?? byExtension.get(extensionOf(said.path ?? ''));
  // A PDF may begin with some bytes that are none of its own.
  if (kind === 'application/pdf') return head.includes('%PDF-') ? kind : notPdf(head);
  if (holdsNul(bytes) && markedEncoding(bytes) === undefined && !/^utf-?16/i.test(charset ?? '')) return binary;
  return kind ?? (looksLikeHtml(head) ? 'text/html' : 'text/plain');
}

const binary = readFault(
  'not-text',
  'The file is no text: it holds NUL bytes.',
  'Markdown, HTML, PDF and plain text are read.',
);

function notPdf(head: string): ReadFault {
  return readFault(
    'damaged',
    looksLikeHtml(head)
      ? 'The file is called a PDF but is a web page, as servers send in place of a document.'
      : 'The file is called a PDF but does not begin as one.',
  );
}

function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function holdsNul(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

const skipped = /^(?:\s|\ufeff|ï»¿|<\?xml[^>]*>|<!--[\s\S]*?-->)*/;

function looksLikeHtml(head: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body|meta|title|script|div|p|table|h1)\b/i.test(head.replace(skipped, ''));
}

/** Bytes as characters of the same number, for looking at markup that is ASCII whatever the encoding. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += step) {
    text += String.fromCharCode(...bytes.subarray(from, from + step));
  }
  return text;
}

/** So many arguments a call takes on any system. */
const step = 4096;

/** How much of a page is searched: a declaration further in than this is not made by anyone. */
const mostHead = 65_536;

/** The encoding that a page declares in `<meta>` or in an XML declaration, outside comments and scripts. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, mostHead));
  const lower = head.toLowerCase();
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  if (xml !== undefined) return fromWithin(xml);
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
    const behind = endOfOpaque(lower, at);
    if (behind < 0) return undefined;
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const tag = /^<(meta|body)\b[^>]{0,2048}/i.exec(head.slice(at, at + 2048));
    if (tag?.[1]?.toLowerCase() === 'body') return undefined;
    const said = /charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(tag?.[0] ?? '')?.[1];
    if (said !== undefined) return fromWithin(said);
  }
  return undefined;
}

/** Where a comment or a script that begins at `at` ends; `at` itself where none begins, -1 where it does not end. */
function endOfOpaque(lower: string, at: number): number {
  if (lower.startsWith('<!--', at)) return lower.indexOf('-->', at + 4);
  const name = /^<(script|style|noscript)\b/.exec(lower.slice(at, at + 10))?.[1];
  return name === undefined ? at : lower.indexOf(`</${name}`, at);
}

/** A declaration that could be read is not in UTF-16, whatever it says: so the WHATWG. */
function fromWithin(label: string): string {
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
