import type { Stretch } from '../model.ts';

/**
 * Four numbers a segment, in the order of the text: where it starts and ends in the text and in the source.
 * Where both are equally long, character stands for character; otherwise the whole stands for the whole, as `&` for `&amp;`.
 */
const width = 4;

/** A map under construction. */
export interface SegmentList {
  /** Says that `text[start, end)` was read from `source[from, to)`. The starts have to rise. */
  add(start: number, end: number, from: number, to: number): void;
  finish(): Int32Array;
}

export function segmentList(): SegmentList {
  let numbers = new Int32Array(64 * width);
  let used = 0;
  return {
    add(start, end, from, to) {
      const last = used - width;
      const literal = end - start === to - from;
      if (last >= 0 && literal && numbers[last + 1] === start && numbers[last + 3] === from) {
        const lastIsLiteral = at(numbers, last + 1) - at(numbers, last) === from - at(numbers, last + 2);
        if (lastIsLiteral) {
          numbers[last + 1] = end;
          numbers[last + 3] = to;
          return;
        }
      }
      if (used + width > numbers.length) {
        const grown = new Int32Array(numbers.length * 2);
        grown.set(numbers);
        numbers = grown;
      }
      numbers.set([start, end, from, to], used);
      used += width;
    },
    finish: () => numbers.slice(0, used),
  };
}

/** The map of a text that is its own source. */
export function identitySegments(length: number): Int32Array {
  return new Int32Array([0, length, 0, length]);
}

/** Where `text[start, end)` stands in the source. A stretch of mere separators is empty, at what follows it. */
export function sourceSpanIn(segments: Int32Array, start: number, end: number): Stretch {
  const first = firstEndingAfter(segments, start);
  if (first === segments.length) {
    const close = first === 0 ? 0 : at(segments, first - 1);
    return { start: close, end: close };
  }
  const from = sourceOf(segments, first, start).start;
  const behind = firstEndingAfter(segments, end - 1);
  // The last segment that begins before `end`: the one that ends behind it, or the one before that.
  const last = behind < segments.length && at(segments, behind) < end ? behind : behind - width;
  if (end <= start || last < first) return { start: from, end: from };
  const to = sourceOf(segments, last, end - 1).end;
  // Text that a table fosters out of itself stands in another order than in the source.
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** What a character of a segment, or the nearest one within it, was read from. */
function sourceOf(segments: Int32Array, index: number, offset: number): Stretch {
  const start = at(segments, index);
  const end = at(segments, index + 1);
  const from = at(segments, index + 2);
  const to = at(segments, index + 3);
  if (end - start !== to - from) return { start: from, end: to };
  const inside = from + Math.min(Math.max(offset, start), end - 1) - start;
  return { start: inside, end: inside + 1 };
}

/** The index of the first segment whose end is behind `offset`; the length of `segments` where there is none. */
function firstEndingAfter(segments: Int32Array, offset: number): number {
  let low = 0;
  let high = segments.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(segments, middle * width + 1) > offset) high = middle;
    else low = middle + 1;
  }
  return low * width;
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
