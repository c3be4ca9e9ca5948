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
  const fault = walk(tree, out, { source, base: 0, kind: 'paragraph', deadline, decode: await referenceDecoder() });
  return fault ? faults[fault] : out.finish(languageOf(tree));
}

/** Writes the text of a piece of markup that stands in another file, at `base`. */
export async function fragmentInto(
  out: Flow,
  source: string,
  place: { readonly base: number; readonly kind: BlockKind; readonly deadline: number },
): Promise<ReadFault | undefined> {
  const tree = await htmlTree(source, place.deadline, false);
  if (typeof tree === 'string') return faults[tree];
  const fault = walk(tree, out, { source, ...place, decode: await referenceDecoder() });
  return fault && faults[fault];
}

const faults: Readonly<Record<TreeFault, ReadFault>> = {
  timeout: readFault('timeout', 'The page was not read to its end in time.'),
  'too-deep': readFault('too-deep', 'The elements of the page are nested more than 4,096 deep.'),
  'too-large': readFault('too-large', 'The page makes far more elements than it has tags.'),
};

/** How a tree becomes text. */
interface WalkOptions {
  /** What the tree was made from. */
  readonly source: string;
  /** What is added to offsets of `source` to make offsets of the file. */
  readonly base: number;
  /** The kind of a block that no element gives another. */
  readonly kind: BlockKind;
  readonly deadline: number;
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
function walk(tree: HtmlTree, out: Flow, options: WalkOptions): TreeFault | undefined {
  const { kind, deadline } = options;
  let steps = 0;
  const root: Open = { children: tree.document.childNodes, kind, preserved: false, isAside: false, next: 0 };
  const stack = [root];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.children[top.next];
    top.next += 1;
    steps += 1;
    if (steps % 1024 === 0 && performance.now() > deadline) return 'timeout';
    if (node === undefined) {
      stack.pop();
      leave(top, out, stack.at(-1)?.kind ?? kind);
    } else if ('tagName' in node) {
      if (!isUnseen(node)) stack.push(enter(node, out, top));
    } else if (!writeNode(node, tree, out, top.preserved, options)) return 'timeout';
  }
  return undefined;
}

function enter(element: HtmlElement, out: Flow, parent: Open): Open {
  const name = element.tagName;
  const gap = gaps.get(name);
  const kind = kinds.get(name) ?? parent.kind;
  if (gap) out.blockBreak(gap, kind);
  else if (name === 'br') out.lineBreak();
  else if (apart.has(name)) out.wordBreak();
  const note = isNoteMark(element);
  if (note) out.openAside('note-mark');
  else if (codes.has(name)) out.openAside('code');
  const isAside = note || codes.has(name);
  const preserved = parent.preserved || preserving.has(name);
  return { element, children: element.childNodes, kind, preserved, isAside, next: 0 };
}

function leave(open: Open, out: Flow, outerKind: BlockKind): void {
  if (open.isAside) out.closeAside();
  const name = open.element?.tagName ?? '';
  const gap = gaps.get(name);
  if (gap) out.blockBreak(gap, outerKind);
  else if (apart.has(name)) out.wordBreak();
}

/** False when the time is up. */
function writeNode(node: HtmlNode, tree: HtmlTree, out: Flow, preserved: boolean, options: WalkOptions): boolean {
  if (node.nodeName === '#comment' && 'data' in node) {
    const at = node.sourceCodeLocation;
    if (at) out.comment(node.data, { start: at.startOffset + options.base, end: at.endOffset + options.base });
    return true;
  }
  if (node.nodeName !== '#text' || !('value' in node)) return true;
  return (tree.pieces.get(node) ?? []).every((piece) => writePiece(piece, out, preserved, options));
}

function writePiece(piece: Piece, out: Flow, preserved: boolean, options: WalkOptions): boolean {
  const { source, base, deadline, decode } = options;
  let steps = 0;
  for (const { value, from, to } of align(piece, source, decode)) {
    const part = { value, from: from + base, to: to + base };
    if (preserved) writePreserved(out, part);
    else writeCollapsed(out, part);
    steps += 1;
    if (steps % 4096 === 0 && performance.now() > deadline) return false;
  }
  return true;
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
