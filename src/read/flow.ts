import type { Stretch } from '../model.ts';
import { asideList, withUrls } from './asides.ts';
import type { Aside, Block, BlockKind, Comment, Flat } from './document.ts';
import { joinsLines } from './line-ends.ts';
import { segmentList } from './source-map.ts';

/** What stands between two blocks in the text; of several gaps that meet, the widest is written. */
export type Gap = 'cell' | 'line' | 'paragraph';

/**
 * Text under construction, with its map. A reader hands over words and gaps in reading order; which gaps are written
 * is decided when the next word comes, so that none stands at an end and none stands twice.
 */
export interface Flow {
  /** Words that stand in the source as they are, from `from` on. */
  literal(value: string, from: number): void;
  /** Words that `source[from, to)` stands for as a whole, such as `&` for `&amp;`. */
  decoded(value: string, from: number, to: number): void;
  /** White space that counts as one space however long it is. */
  space(from: number, to: number, hasLineEnd: boolean): void;
  /** A space that stands nowhere in the source. */
  wordBreak(): void;
  /** A line end that is meant, such as `<br>`. Two of them end a block. */
  lineBreak(): void;
  /** Ends the block, if there is one. What follows is of the given kind. */
  blockBreak(gap: Gap, kind: BlockKind): void;
  /** From here to the matching `closeAside`, the text is of that kind. Of nested ones the outermost counts. */
  openAside(kind: Aside['kind']): void;
  closeAside(): void;
  comment(text: string, at: Stretch): void;
  finish(language?: string): Flat;
}

const written: Readonly<Record<Gap, string>> = { cell: '\t', line: '\n', paragraph: '\n\n' };
const order: readonly Gap[] = ['cell', 'line', 'paragraph'];

interface Space {
  readonly from?: number;
  readonly to?: number;
  readonly hasLineEnd: boolean;
}

/** The blocks of a text under construction. */
interface BlockList {
  readonly all: readonly Block[];
  isOpen(): boolean;
  /** Says of what kind the block is that the next text opens. */
  next(kind: BlockKind): void;
  textAt(offset: number): void;
  close(offset: number): void;
}

function blockList(): BlockList {
  const all: Block[] = [];
  let kind: BlockKind = 'paragraph';
  let open: { readonly start: number; readonly kind: BlockKind } | undefined;
  return {
    all,
    isOpen: () => open !== undefined,
    next(nextKind) {
      kind = nextKind;
    },
    textAt(offset) {
      open ??= { start: offset, kind };
    },
    close(offset) {
      if (open) all.push({ start: open.start, end: offset, kind: open.kind });
      open = undefined;
    },
  };
}

export function flow(): Flow {
  const parts: string[] = [];
  const segments = segmentList();
  const blocks = blockList();
  const asides = asideList();
  const comments: Comment[] = [];
  let length = 0;
  let gap: Gap | undefined;
  let lineBreaks = 0;
  let space: Space | undefined;

  const write = (value: string): void => {
    parts.push(value);
    length += value.length;
  };
  const writeSpace = (pending: Space, next: string): void => {
    if (pending.hasLineEnd && joinsLines(parts.at(-1) ?? '', next)) return;
    if (pending.from !== undefined && pending.to !== undefined) {
      segments.add(length, length + 1, pending.from, pending.to);
    }
    write(' ');
  };
  const settle = (next: string): void => {
    if (gap !== undefined) {
      if (length > 0) write(written[gap]);
    } else if (lineBreaks > 0 && blocks.isOpen()) write('\n');
    else if (space && blocks.isOpen()) writeSpace(space, next);
    gap = undefined;
    lineBreaks = 0;
    space = undefined;
    blocks.textAt(length);
    asides.textAt(length);
  };
  const put = (value: string, from: number, to: number): void => {
    if (value === '') return;
    settle(value);
    segments.add(length, length + value.length, from, to);
    write(value);
  };
  const breakBlock = (wider: Gap): void => {
    blocks.close(length);
    if (gap === undefined || order.indexOf(wider) > order.indexOf(gap)) gap = wider;
  };

  return {
    literal: (value, from) => put(value, from, from + value.length),
    decoded: put,
    space(from, to, hasLineEnd) {
      space = space ? { ...space, hasLineEnd: space.hasLineEnd || hasLineEnd } : { from, to, hasLineEnd };
    },
    wordBreak() {
      space ??= { hasLineEnd: false };
    },
    lineBreak() {
      lineBreaks += 1;
      if (lineBreaks === 2) breakBlock('paragraph');
    },
    blockBreak(wider, next) {
      breakBlock(wider);
      blocks.next(next);
    },
    openAside: asides.open,
    closeAside: () => asides.close(length),
    comment: (text, at) => void comments.push({ text: text.trim(), at, textOffset: length }),
    finish(language) {
      blocks.close(length);
      const text = parts.join('');
      const found = {
        text,
        blocks: blocks.all,
        comments,
        segments: segments.finish(),
        asides: withUrls(text, asides.all),
      };
      return language === undefined ? found : { ...found, language };
    },
  };
}
