import type { Line } from './pdf-lines.ts';

/** The part of a page's height, at its top and at its bottom, in which running heads and page numbers stand. */
const margin = 0.15;

/**
 * The lines that belong to the pages and not to the text: running heads and feet, page numbers, and the numbers that
 * some manuscripts put beside their lines.
 */
export function furnitureOf(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const seen = new Map<string, Line[]>();
  for (const lines of pages) {
    for (const line of outermost(lines)) {
      if (/^[–—-]?\s*\d{1,4}\s*[–—-]?$|^page\s+\d+(?:\s+of\s+\d+)?$|^第\s*\d+\s*頁$/i.test(line.text)) found.add(line);
      const key = `${line.text.replace(/\d+/g, '#')} ${Math.round(line.size * 2)}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
    for (const line of lineNumbers(lines)) found.add(line);
  }
  // Left and right pages have their own heads, so that each stands on half of the pages; the first has none.
  const often = Math.min(4, Math.max(2, Math.floor(pages.length / 3)));
  for (const same of seen.values()) {
    for (const line of same) {
      const level = same.filter(({ y }) => Math.abs(y - line.y) < line.size);
      if (new Set(level.map(({ page }) => page)).size >= often) found.add(line);
    }
  }
  return found;
}

function outermost(lines: readonly Line[]): readonly Line[] {
  const upright = lines.filter(({ turn }) => turn === 0);
  const top = Math.max(...upright.map(({ y }) => y));
  const bottom = Math.min(...upright.map(({ y }) => y));
  const reach = (top - bottom) * margin;
  return upright.filter(({ y }) => y >= top - reach || y <= bottom + reach);
}

/** Numbers in one column beside the text, each greater than the last by as much, all down the page. */
function lineNumbers(lines: readonly Line[]): readonly Line[] {
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.turn !== 0 || !/^\d{1,4}$/.test(line.text)) continue;
    const key = Math.round(line.x1 / 3);
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  const found: Line[] = [];
  for (const column of columns.values()) {
    const sorted = column.toSorted((a, b) => b.y - a.y);
    const steps = sorted.slice(1).map((line, index) => Number(line.text) - Number(sorted[index]?.text));
    const step = steps[0];
    const regular = steps.filter((each) => each === step).length;
    if ((step === 1 || step === 5) && steps.length >= 7 && regular >= steps.length * 0.8) found.push(...column);
  }
  return found;
}
