import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, ParserOptions, Token, TreeAdapter } from 'parse5';
import type { Piece } from './entities.ts';

/** Why a tree was not built or not written out. */
export type TreeFault = 'timeout' | 'too-deep' | 'too-large';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** A tree, and for each of its text nodes the pieces that it was put together from. */
export interface HtmlTree {
  readonly document: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
  readonly pieces: ReadonlyMap<HtmlText, readonly Piece[]>;
}

/** Browsers flatten what is nested deeper than 512; a page that means it stays far below. */
const mostDepth = 4096;
/** Unclosed <b> elements are opened again in every paragraph: without a bound, 30 KB make gigabytes. */
const mostElementsPerTag = 2;
const alwaysElements = 100_000;
/** How many characters are parsed between two looks at the clock. Within them, work is bounded by the depth. */
const stride = 8192;

/**
 * Parses a page as browsers do. The parser is fed in strides, so that it can be stopped: with many unclosed elements
 * its work grows with the square of the page.
 */
export async function htmlTree(source: string, deadline: number, whole: boolean): Promise<HtmlTree | TreeFault> {
  const { Parser, defaultTreeAdapter } = await import('parse5');
  const pieces = new Map<HtmlText, Piece[]>();
  let fault: TreeFault | undefined;
  let depth = (): number => 0;
  let elements = 0;
  const mostElements = alwaysElements + mostElementsPerTag * tagsIn(source);
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...recordingAdapter(defaultTreeAdapter, pieces),
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > mostElements) fault = 'too-large';
      if (depth() > mostDepth) fault = 'too-deep';
      if (fault) throw new Error(fault);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
  const options: ParserOptions<DefaultTreeAdapterMap> = { treeAdapter: adapter, sourceCodeLocationInfo: true };
  try {
    const parser = whole ? new Parser(options) : Parser.getFragmentParser(null, options);
    depth = () => parser.openElements.stackTop;
    for (let from = 0; from < source.length || from === 0; from += stride) {
      if (performance.now() > deadline) return 'timeout';
      parser.tokenizer.write(source.slice(from, from + stride), from + stride >= source.length);
    }
    return { document: whole ? parser.document : parser.getFragment(), pieces };
  } catch (error) {
    if (fault) return fault;
    throw error;
  }
}

/** How many tags, end tags and comments a source has at most. */
function tagsIn(source: string): number {
  let found = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) found += 1;
  return found;
}

/**
 * parse5 merges text that comes in several tokens into one node and keeps only where the first begins and the last
 * ends; between them may stand tags, and what a table fosters out. This adapter keeps where each token stands.
 */
function recordingAdapter(
  adapter: TreeAdapter<DefaultTreeAdapterMap>,
  pieces: Map<HtmlText, Piece[]>,
): TreeAdapter<DefaultTreeAdapterMap> {
  let inserted = '';
  return {
    ...adapter,
    insertText(parent, text) {
      inserted = text;
      adapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, reference) {
      inserted = text;
      adapter.insertTextBefore(parent, text, reference);
    },
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName === '#text' && 'value' in node && location) record(pieces, node, inserted, location);
      // Nobody asks where an element stands, and there are many.
      else if (node.nodeName === '#comment') adapter.setNodeSourceCodeLocation(node, location);
    },
    // What has no location yet is given the whole location of every token, instead of only its end.
    getNodeSourceCodeLocation: (node) =>
      node.nodeName === '#text' ? undefined : adapter.getNodeSourceCodeLocation(node),
  };
}

function record(pieces: Map<HtmlText, Piece[]>, node: HtmlText, value: string, location: Token.Location): void {
  const piece = { value, from: location.startOffset, to: location.endOffset };
  const known = pieces.get(node);
  const last = known?.at(-1);
  if (!known) pieces.set(node, [piece]);
  else if (last?.to === piece.from) known[known.length - 1] = { ...piece, value: last.value + value, from: last.from };
  else known.push(piece);
}
