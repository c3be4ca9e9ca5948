import type { Line } from './pdf-lines.ts';

/** The part of a page's height, at its top and at its bottom, in which running heads and page numbers stand. */
const margin = 0.15;

/** The lines that belong to the pages and not to the text: running heads and feet, and page numbers. */
export function furnitureOf(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const outer = pages.map(outermost);
  const seen = new Map<string, Set<number>>();
  for (const line of outer.flat()) {
    for (const key of keysOf(line)) {
      const at = seen.get(key) ?? new Set();
      seen.set(key, at.add(line.page));
    }
  }
  // Left and right pages have their own heads, so that each stands on half of the pages; the first has none.
  const often = Math.min(4, Math.max(2, Math.floor(pages.length / 3)));
  for (const line of outer.flat()) {
    const repeats = keysOf(line).some((key) => (seen.get(key)?.size ?? 0) >= often);
    if (repeats || pageNumber.test(line.text)) found.add(line);
  }
  return found;
}

const pageNumber = /^[–—-]?\s*\d{1,4}\s*[–—-]?$|^page\s+\d+(?:\s+of\s+\d+)?$|^第\s*\d+\s*頁$/i;

/** What lines that repeat from page to page have in common: the text but for its numbers, and about the same height. */
function keysOf({ text, size, y }: Line): readonly string[] {
  const level = Math.floor(y / 6);
  const rest = `${Math.round(size * 2)} ${text.replace(/\d+/g, '#')}`;
  return [`${level} ${rest}`, `${level + 1} ${rest}`];
}

function outermost(lines: readonly Line[]): readonly Line[] {
  const upright = lines.filter(({ turn }) => turn === 0);
  const [top, bottom] = upright.reduce(
    ([high, low], { y }) => [Math.max(high, y), Math.min(low, y)],
    [-Infinity, Infinity],
  );
  const reach = (top - bottom) * margin;
  return upright.filter(({ y }) => y >= top - reach || y <= bottom + reach);
}
