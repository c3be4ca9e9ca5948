import type { Report } from '../check.ts';
import type { CoverageItem, DocumentCoverage } from '../model.ts';
import { padToWidth } from '../text.ts';
import { json, line } from './escape.ts';
import { type Lens, lensOf } from './frame.ts';
import type { Reporter } from './reporter.ts';
import { plural } from './words.ts';

/** All documents of a report with their coverage. */
export function coverages({ registries }: Pick<Report, 'registries'>): readonly DocumentCoverage[] {
  return registries.flatMap((registry) => registry.coverage);
}

/** Sentences that are covered, in percent of those that deserve it, in exact tenths; 100 where none does. */
export function percentOf(all: readonly Pick<DocumentCoverage, 'checkworthy' | 'covered'>[]): number {
  const checkworthy = all.reduce((sum, each) => sum + each.checkworthy, 0);
  const covered = all.reduce((sum, each) => sum + each.covered, 0);
  return checkworthy === 0 ? 100 : Math.floor((1000 * covered) / checkworthy) / 10;
}

const isOpen = (item: CoverageItem): boolean => !item.covered && item.excluded === undefined;

/** `claims coverage`: a line a document, what is not covered with its place, and the total. */
export const coverageText: Reporter = (report, { style }) => {
  const lens = lensOf(report.texts);
  const documents = coverages(report);
  const rows = documents.map((each) => [
    line(each.document.id),
    String(each.sentences),
    String(each.checkworthy),
    String(each.covered),
    `${percentOf([each]).toFixed(1)}%`,
  ]);
  const table = aligned([['DOCUMENT', 'SENTENCES', 'CHECK-WORTHY', 'COVERED', ''], ...rows]);
  const [head = '', ...body] = table;
  const parts = [[style.dim(head), ...body].join('\n')];
  for (const { path, items, exclusions } of documents) {
    const open = items.filter(isOpen);
    const places = open.map((item) => `  ${line(lens.where(item.at))}  ${item.kind} ${line(item.text)}`);
    if (open.length > 0)
      parts.push([style.bold(`${line(path)}: ${plural(open.length, 'item')} without a claim`), ...places].join('\n'));
    const excluded = items.filter((item) => item.excluded !== undefined).length;
    if (excluded > 0)
      parts.push(`${line(path)}: ${plural(excluded, 'item')} excluded by ${plural(exclusions.length, 'exclusion')}`);
  }
  parts.push(style.bold(`${percentOf(documents).toFixed(1)}% of the sentences that deserve a claim are covered.`));
  return `${parts.join('\n\n')}\n`;
};

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => padToWidth(row[i] ?? '', 0).length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? padToWidth(cell, widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** `claims coverage --format json`. */
export const coverageJson: Reporter = (report) => {
  const lens = lensOf(report.texts);
  const documents = coverages(report);
  const record = {
    version: 1,
    percent: percentOf(documents),
    documents: documents.map((each) => ({
      id: each.document.id,
      path: each.path,
      sentences: each.sentences,
      checkworthy: each.checkworthy,
      covered: each.covered,
      percent: percentOf([each]),
      items: each.items.map((item) => itemRecord(item, lens)),
    })),
  };
  return `${json(record, 2)}\n`;
};

function itemRecord({ kind, text, covered, excluded, at }: CoverageItem, lens: Lens): Record<string, unknown> {
  return { kind, text, covered, ...(excluded === undefined ? {} : { excluded }), at: { ...at, ...lens.position(at) } };
}

/** `claims coverage --format lcov`: a line of a document is hit where all on it that deserves a claim has one. */
export const coverageLcov: Reporter = (report) => {
  const lens = lensOf(report.texts);
  return coverages(report)
    .map(({ path, items }) => {
      const lines = new Map<number, boolean>();
      for (const item of items.filter((each) => each.excluded === undefined)) {
        const { line: number } = lens.position(item.at);
        lines.set(number, (lines.get(number) ?? true) && item.covered);
      }
      const sorted = [...lines].sort(([a], [b]) => a - b);
      const hits = sorted.filter(([, hit]) => hit).length;
      const data = sorted.map(([number, hit]) => `DA:${number},${hit ? 1 : 0}`);
      return ['TN:', `SF:${line(path)}`, ...data, `LF:${sorted.length}`, `LH:${hits}`, 'end_of_record', ''].join('\n');
    })
    .join('');
};
