import type { BlockKind, Flat, ReadFault } from './document.ts';
import { align, type DecodeReference, type Piece, writeCollapsed, writePreserved } from './entities.ts';
import { readFault } from './fault.ts';
import { type Flow, flow } from './flow.ts';
import { apart, codes, gaps, isNoteMark, isUnseen, kinds, preserving } from './html-elements.ts';
import { type HtmlElement, type HtmlNode, type HtmlTree, htmlTree, type TreeFault } from './html-tree.ts';

/** The text that a page shows, as far as its markup alone says so. `deadline` is a time of `performance.now()`. */
export async function flattenHtml(source: string, deadline: number): Promise<Flat | ReadFault> {
  const tree = await htmlTree(source, deadline, true);
  if (typeof tree === 'string') return faults[tree];
  const out = flow();
  walk(tree, out, { source, base: 0, kind: 'paragraph', decode: await referenceDecoder() });
  return out.finish(languageOf(tree));
}

/** Writes the text of a piece of markup that stands in another file, at `base`. */
export async function fragmentInto(
  out: Flow,
  source: string,
  { base, kind, deadline }: { readonly base: number; readonly kind: BlockKind; readonly deadline: number },
): Promise<ReadFault | undefined> {
  const tree = await htmlTree(source, deadline, false);
  if (typeof tree === 'string') return faults[tree];
  walk(tree, out, { source, base, kind, decode: await referenceDecoder() });
  return undefined;
}

const faults: Readonly<Record<TreeFault, ReadFault>> = {
  timeout: readFault('timeout', 'The page was not read to its end in time.'),
  'too-deep': readFault('too-deep', 'The elements of the page are nested more than 4,096 deep.'),
  'too-large': readFault('too-large', 'The page makes more than 2,000,000 elements.'),
};

/** How a tree becomes text. */
interface WalkOptions {
  /** What the tree was made from. */
  readonly source: string;
  /** What is added to offsets of `source` to make offsets of the file. */
  readonly base: number;
  /** The kind of a block that no element gives another. */
  readonly kind: BlockKind;
  readonly decode: DecodeReference;
}

/** What is open on the way from the root: closed again in the reverse order. */
interface Open {
  /** The root has no element. */
  readonly element?: HtmlElement;
  readonly children: readonly HtmlNode[];
  readonly kind: BlockKind;
  readonly preserved: boolean;
  readonly isAside: boolean;
  /** The child that comes next. */
  next: number;
}

/** Writes all that is seen of a tree. There is no recursion: a page nests deeper than a stack holds. */
function walk(tree: HtmlTree, out: Flow, options: WalkOptions): void {
  const { kind } = options;
  const root: Open = { children: tree.document.childNodes, kind, preserved: false, isAside: false, next: 0 };
  const stack = [root];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.children[top.next];
    top.next += 1;
    if (node === undefined) {
      stack.pop();
      leave(top, out, stack.at(-1)?.kind ?? kind);
    } else if ('tagName' in node) {
      if (!isUnseen(node)) stack.push(enter(node, out, top, options));
    } else writeNode(node, tree, out, top.preserved, options);
  }
}

function enter(element: HtmlElement, out: Flow, parent: Open, options: WalkOptions): Open {
  const name = element.tagName;
  const gap = gaps.get(name);
  const kind = kinds.get(name) ?? parent.kind;
  if (gap) out.blockBreak(gap, kind);
  else if (name === 'br') out.lineBreak();
  else if (apart.has(name)) spaceBefore(element, out, options);
  const note = isNoteMark(element);
  if (note) out.openAside('note-mark');
  else if (codes.has(name)) out.openAside('code');
  const isAside = note || codes.has(name);
  const preserved = parent.preserved || preserving.has(name);
  return { element, children: element.childNodes, kind, preserved, isAside, next: 0 };
}

function leave(open: Open, out: Flow, outerKind: BlockKind): void {
  if (open.isAside) out.closeAside();
  const gap = gaps.get(open.element?.tagName ?? '');
  if (gap) out.blockBreak(gap, outerKind);
}

function spaceBefore(element: HtmlElement, out: Flow, options: WalkOptions): void {
  const at = (element.sourceCodeLocation?.startOffset ?? 0) + options.base;
  out.space(at, at, false);
}

function writeNode(node: HtmlNode, tree: HtmlTree, out: Flow, preserved: boolean, options: WalkOptions): void {
  if (node.nodeName === '#comment' && 'data' in node) {
    const at = node.sourceCodeLocation;
    if (at) out.comment(node.data, { start: at.startOffset + options.base, end: at.endOffset + options.base });
    return;
  }
  if (node.nodeName !== '#text' || !('value' in node)) return;
  for (const piece of tree.pieces.get(node) ?? []) writePiece(piece, out, preserved, options);
}

function writePiece(piece: Piece, out: Flow, preserved: boolean, { source, base, decode }: WalkOptions): void {
  for (const { value, from, to } of align(piece, source, decode)) {
    const part = { value, from: from + base, to: to + base };
    if (preserved) writePreserved(out, part);
    else writeCollapsed(out, part);
  }
}

function languageOf(tree: HtmlTree): string | undefined {
  for (const node of tree.document.childNodes) {
    if (node.nodeName !== 'html' || !('attrs' in node)) continue;
    const lang = node.attrs.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value.trim();
    if (lang) return lang;
  }
  return undefined;
}

/** Decodes references as the parser does, each spelling of a file once. */
export async function referenceDecoder(): Promise<DecodeReference> {
  const { parseFragment } = await import('parse5');
  const known = new Map<string, string>();
  return (reference) => {
    const decoded = known.get(reference) ?? decode(reference);
    known.set(reference, decoded);
    return decoded;
  };
  function decode(reference: string): string {
    const [node] = parseFragment(reference).childNodes;
    return node && 'value' in node ? node.value : reference;
  }
}
