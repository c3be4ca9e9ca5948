import type { postprocess } from 'micromark';
import type { BlockKind, Flat, ReadFault } from './document.ts';
import { type DecodeReference, writeCollapsed } from './entities.ts';
import { type Flow, flow, type Gap } from './flow.ts';
import { frontMatter } from './front-matter.ts';
import { writeMarkup, writeTag } from './markdown-html.ts';

type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

/**
 * The text of a Markdown file: CommonMark with the tables and footnotes of GitHub. It walks the events of the parser
 * instead of a syntax tree: they know where every character stands, and a flat list nests without a stack.
 */
export async function flattenMarkdown(source: string, deadline: number): Promise<Flat | ReadFault> {
  const front = frontMatter(source);
  const out = flow();
  // Most files have no character references: parse5 is loaded for those that have.
  const decode = /&[#A-Za-z]/.test(source) ? await (await import('./html.ts')).referenceDecoder() : unchanged;
  const state: State = { source, base: front.end, deadline, out, decode, containers: [], textDepth: 0 };
  for (const [phase, token] of await eventsOf(source.slice(front.end))) {
    if (phase === 'exit') leave(token, state);
    else if (token.type === 'htmlFlow' && !state.skipped) {
      const fault = await writeHtml(token, state);
      if (fault) return fault;
    } else enter(token, state);
  }
  return out.finish(front.language);
}

const unchanged: DecodeReference = (reference) => reference;

async function eventsOf(markdown: string): Promise<Event[]> {
  // One after the other: Node cannot link them at once where each test file has its own modules, as in Jest.
  const { parse, postprocess: link, preprocess } = await import('micromark');
  const { gfmTable } = await import('micromark-extension-gfm-table');
  const { gfmFootnote } = await import('micromark-extension-gfm-footnote');
  const { gfmStrikethrough } = await import('micromark-extension-gfm-strikethrough');
  // With single tildes, "10~20 and 30~40" would lose its ranges.
  const extensions = [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];
  return link(
    parse({ extensions })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );
}

interface State {
  readonly source: string;
  /** Where the parsed part begins. */
  readonly base: number;
  readonly deadline: number;
  readonly out: Flow;
  readonly decode: DecodeReference;
  readonly containers: BlockKind[];
  /** How many elements are open in which a line end is white space. */
  textDepth: number;
  /** The token in which nothing is read. */
  skipped?: Token | undefined;
  /** The name of the element of inline HTML in which nothing is read. */
  unseen?: string | undefined;
}

const containerKinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['blockQuote', 'quote'],
  ['listOrdered', 'item'],
  ['listUnordered', 'item'],
  ['gfmFootnoteDefinition', 'footnote'],
]);

/** What is no text. */
const skipped: ReadonlySet<string> = new Set([
  ...['codeFenced', 'codeIndented', 'definition', 'image', 'resource', 'reference', 'gfmFootnoteCall'],
  ...['gfmFootnoteDefinitionLabel', 'tableDelimiterRow'],
]);

/** What sets a block apart from what stands before and behind it. */
const gaps: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ['paragraph', 'paragraph'],
  ['atxHeading', 'paragraph'],
  ['setextHeading', 'paragraph'],
  ['thematicBreak', 'paragraph'],
  ['codeFenced', 'paragraph'],
  ['codeIndented', 'paragraph'],
  ['table', 'paragraph'],
  ['tableRow', 'line'],
  ['tableHeader', 'cell'],
  ['tableData', 'cell'],
]);

const texts: ReadonlySet<string> = new Set(['paragraph', 'setextHeading', 'atxHeading', 'tableRow']);
const words: ReadonlySet<string> = new Set(['data', 'codeTextData', 'autolinkProtocol', 'autolinkEmail']);

function enter(token: Token, state: State): void {
  const { type } = token;
  if (state.skipped) return;
  const gap = gaps.get(type);
  if (gap) state.out.blockBreak(gap, kindOf(type, state));
  const container = containerKinds.get(type);
  if (container) state.containers.push(container);
  if (texts.has(type)) state.textDepth += 1;
  if (skipped.has(type)) state.skipped = token;
  else if (type === 'htmlText') writeInlineHtml(token, state);
  else if (state.unseen === undefined) writeToken(token, state);
}

function leave(token: Token, state: State): void {
  if (state.skipped) {
    if (state.skipped !== token) return;
    state.skipped = undefined;
  }
  const { type } = token;
  if (texts.has(type)) {
    state.textDepth -= 1;
    state.unseen = undefined;
  }
  if (containerKinds.has(type)) state.containers.pop();
  if (type === 'codeText' || type === 'autolink') state.out.closeAside();
  const gap = gaps.get(type);
  if (gap) state.out.blockBreak(gap, kindOf(type, state));
}

function kindOf(type: string, { containers }: State): BlockKind {
  if (type.endsWith('Heading')) return 'heading';
  if (type.startsWith('table')) return 'cell';
  return containers.at(-1) ?? 'paragraph';
}

function writeToken(token: Token, { source, base, out, decode, textDepth }: State): void {
  const from = token.start.offset + base;
  const to = token.end.offset + base;
  const { type } = token;
  if (words.has(type)) writeCollapsed(out, { value: source.slice(from, to), from, to });
  else if (type === 'characterEscapeValue') out.literal(source.slice(from, to), from);
  else if (type === 'characterReference') {
    writeCollapsed(out, { value: decode(source.slice(from, to)), from, to });
  } else if (type === 'lineEnding' && textDepth > 0) out.space(from, to, true);
  else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') out.lineBreak();
  else if (type === 'codeText') out.openAside('code');
  else if (type === 'autolink') out.openAside('url');
}

function writeInlineHtml(token: Token, state: State): void {
  const from = token.start.offset + state.base;
  const to = token.end.offset + state.base;
  state.skipped = token;
  state.unseen = writeTag(state.source.slice(from, to), from, state.out, state.unseen);
}

async function writeHtml(token: Token, state: State): Promise<ReadFault | undefined> {
  const from = token.start.offset + state.base;
  const to = token.end.offset + state.base;
  const kind = state.containers.at(-1) ?? 'paragraph';
  state.skipped = token;
  const quotes = state.containers.filter((container) => container === 'quote').length;
  return await writeMarkup(state.source.slice(from, to), state.out, { from, kind, quotes, deadline: state.deadline });
}
