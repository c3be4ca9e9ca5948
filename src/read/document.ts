/**
 * What the readers give: the text of a document or a snapshot, what its parts are, and where each of its characters
 * stands in the file. All offsets are UTF-16 code units and half-open.
 */
import type { Stretch } from '../model.ts';

/** What a block is, by its own element or by the nearest that it stands in. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'footnote'
  | 'code'
  | 'margin';

/** A paragraph, a heading, a cell: no sentence and no anchor runs from one to the next. Blocks never overlap. */
export interface Block extends Stretch {
  readonly kind: BlockKind;
}

/** Text that an anchor may quote but that makes no claims: `npm`, an address, the mark of a footnote. */
export interface Aside extends Stretch {
  readonly kind: 'code' | 'url' | 'note-mark';
}

/** A comment of the markup, such as `<!-- claims-ignore: reason -->`. */
export interface Comment {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
  /** Where it stands in `source`, marks included. */
  readonly at: Stretch;
  /** All text before this offset stands before the comment, all text from it on behind it. */
  readonly textOffset: number;
}

/** The formats that are read. */
export type MediaType = 'text/markdown' | 'text/html' | 'text/plain' | 'application/pdf';

/** A file as text. */
export interface ReadDocument {
  /** Its words in reading order. Blocks are set apart by line breaks, cells of a row by tabs. */
  readonly text: string;
  /** BCP 47, as the file itself declares it. */
  readonly language?: string;
  readonly mediaType: MediaType;
  /** The label of the encoding that the bytes were decoded with, as the WHATWG names it; for a PDF `binary`. */
  readonly encoding: string;
  /** The decoded file without a byte order mark; empty for a PDF. */
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly comments: readonly Comment[];
  /**
   * Where a stretch of `text` stands in `source`. White space between blocks stands nowhere: a stretch of nothing
   * else is empty, at what follows it. For a PDF it is always {0, 0}.
   */
  sourceSpan(start: number, end: number): Stretch;
  /** How many bytes of the file stand before an offset of `source`. */
  byteOffset(sourceOffset: number): number;
  /** How many pages the file has; only for a PDF. */
  readonly pages?: number;
  /** The page, from 1, that an offset of `text` stands on; only for a PDF. */
  pageAt?(offset: number): number;
}

/** Why a file was not read, as a code for machines. */
export type FaultCode =
  | 'damaged'
  | 'encoding'
  | 'encrypted'
  | 'memory'
  | 'no-text'
  | 'not-text'
  | 'timeout'
  | 'too-deep'
  | 'too-large';

/** Why a file was not read. */
export interface ReadFault {
  readonly code: FaultCode;
  /** A sentence for a diagnostic that states the fact. */
  readonly fault: string;
  /** What to do. */
  readonly help?: string;
  /** There is none: who asks for nothing but the text need not tell a fault from an empty file. */
  readonly text: '';
}

/** What comes of reading: `'fault' in reading` tells the two apart. */
export type Reading = ReadDocument | ReadFault;

/**
 * What a reader of marked-up text finds, as plain data that can leave a worker thread.
 * `segments` is the map as {@link sourceSpanIn} reads it.
 */
export interface Flat {
  readonly text: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly comments: readonly Comment[];
  readonly segments: Int32Array;
}

/** A format and a text in it. */
export interface Job {
  readonly mediaType: Exclude<MediaType, 'application/pdf'>;
  readonly source: string;
}
