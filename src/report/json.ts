import type { Report } from '../check.ts';
import { version } from '../version.ts';
import { json as toJson } from './escape.ts';
import { lensOf } from './frame.ts';
import { claimRecord, diagnosticRecord, totals } from './record.ts';
import type { Reporter } from './reporter.ts';
import { findingsOf } from './words.ts';

/** `claims check --format json`: all of the report, by schemas/report.schema.json. */
export const json: Reporter = (report) => {
  const lens = lensOf(report.texts);
  return `${toJson({ ...head(report), diagnostics: report.diagnostics.map((each) => diagnosticRecord(each, lens)), totals: totals(report) }, 2)}\n`;
};

/** `claims list --format json`: the same without the diagnostics. */
export const listJson: Reporter = (report) => `${toJson(head(report), 2)}\n`;

/** `claims list --format jsonl`: one claim a line. */
export const jsonl: Reporter = (report) => {
  const lens = lensOf(report.texts);
  return [...findingsOf(report)]
    .map(({ finding, registry }) => `${toJson(claimRecord(finding, registry.path, report, lens))}\n`)
    .join('');
};

function head(report: Report): Record<string, unknown> {
  const lens = lensOf(report.texts);
  return {
    version: 1,
    tool: { name: 'claims', version },
    asOf: report.asOf,
    registries: report.registries.map(({ path, title, policy, rejected, unreadable, coverage }) => ({
      path,
      ...(title === undefined ? {} : { title }),
      policy,
      documents: coverage.map((each) => ({
        id: each.document.id,
        path: each.path,
        sentences: each.sentences,
        checkworthy: each.checkworthy,
        covered: each.covered,
      })),
      rejected,
      unreadable,
    })),
    counts: report.counts,
    claims: [...findingsOf(report)].map(({ finding, registry }) => claimRecord(finding, registry.path, report, lens)),
  };
}
