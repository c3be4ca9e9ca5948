import { isHan } from './chars.ts';

/**
 * A text as the reader sees it: full-width forms are their ASCII counterparts, a run of white space is one character,
 * and none stands beside a Chinese character. Never NFKC, which turns 10² into 102.
 */
export interface View {
  /** Case and script as written. A line end inside a paragraph is `\n` here. */
  readonly text: string;
  /** Folded for look-ups: lower case, one script. A line end inside a paragraph is a space here; `\n` is a hard break. */
  readonly low: string;
  /** The source offset of each unit of `text`. */
  readonly starts: Uint32Array;
  /** Whether any of it is Chinese. */
  readonly hasHan: boolean;
}

const drop = 0;
const space = 1;
const newline = 2;
const hardBreak = 3;

/** What each code unit is written as in `text`, or one of the marks above. */
const plain: Uint16Array = plainTable();

function plainTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => (code < 0x20 ? space : code));
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  const set = (characters: string, to: number | string): void => {
    for (const each of characters) table[each.charCodeAt(0)] = typeof to === 'string' ? to.charCodeAt(0) : to;
  };
  set('\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064', drop);
  set('\u2066\u2067\u2068\u2069\ufeff', drop);
  set(' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', space);
  set('\n\r\u0085', newline);
  set('\t\f\v\u2028\u2029', hardBreak);
  set('‐‑﹣−', '-');
  set('‒', '–');
  set('―', '—');
  set('〜', '~');
  set('﹪', '%');
  // A full-width comma divides clauses; only between full-width digits does it group them.
  set('，', '，');
  set('’', "'");
  set('￥', '¥');
  set('￡', '£');
  set('￠', '¢');
  set('￦', '₩');
  set('µ', 'μ');
  set('\u2126', 'Ω');
  set('\u212a', 'K');
  return table;
}

/** `plain` in lower case and in one script of each language; `scripts` maps code units to code units. */
export function foldTable(scripts: ReadonlyMap<number, number>): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, code) => {
    const lower = code < 0xd800 || code > 0xdfff ? String.fromCharCode(code).toLowerCase() : '';
    return scripts.get(code) ?? (lower.length === 1 ? lower.charCodeAt(0) : code);
  });
}

const isFullDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** Linear in the text's length. */
export function viewOf(source: string, folds: Uint16Array): View {
  const size = source.length;
  const text = new Uint16Array(size);
  const low = new Uint16Array(size);
  const starts = new Uint32Array(size);
  let n = 0;
  let hasHan = false;
  const put = (shown: number, folded: number, start: number): void => {
    text[n] = shown;
    low[n] = folded;
    starts[n] = start;
    n += 1;
  };
  let gap: Gap = noGap;
  for (let i = 0; i < size; i++) {
    const code = source.charCodeAt(i);
    const shown = plain[code] ?? code;
    if (shown <= hardBreak) {
      if (shown !== drop) gap = widened(gap, shown, code, i);
      continue;
    }
    const isGroup = code === 0xff0c && isFullDigit(source.charCodeAt(i - 1)) && isFullDigit(source.charCodeAt(i + 1));
    if (gap.kind !== drop) {
      if (gap.kind !== space) put(10, gap.kind === newline ? 32 : 10, gap.start);
      else if (n > 0 && !isHan(code) && !isHan(text[n - 1] ?? 0)) put(32, 32, gap.start);
      gap = noGap;
    }
    put(isGroup ? 44 : shown, isGroup ? 44 : (folds[shown] ?? shown), i);
    if (shown > 0x3000 && isHan(shown)) hasHan = true;
  }
  return { text: toText(text, n), low: toText(low, n), starts: starts.subarray(0, n), hasHan };
}

/** A run of white space: its strongest mark, its place, and how many lines it ends. */
interface Gap {
  readonly kind: number;
  readonly start: number;
  readonly lines: number;
}

const noGap: Gap = { kind: drop, start: 0, lines: 0 };

function widened(gap: Gap, mark: number, code: number, at: number): Gap {
  // CR LF ends one line: the CR is not counted.
  const lines = gap.lines + (mark === newline && code !== 13 ? 1 : 0);
  const kind = lines > 1 ? hardBreak : Math.max(gap.kind, mark);
  return { kind, start: gap.kind === drop ? at : gap.start, lines };
}

function toText(units: Uint16Array, size: number): string {
  const parts: string[] = [];
  for (let i = 0; i < size; i += 8192)
    parts.push(String.fromCharCode.apply(null, units.subarray(i, Math.min(size, i + 8192)) as unknown as number[]));
  return parts.join('');
}

/** The source offset behind the last unit of what ends at a place of the view, which is no space. */
export const sourceEnd = (view: View, end: number): number => (end === 0 ? 0 : (view.starts[end - 1] ?? 0) + 1);

/** The place before which there is no space. */
export const skipSpaceBack = (view: View, end: number): number =>
  end > 0 && view.low.charCodeAt(end - 1) === 32 ? end - 1 : end;
