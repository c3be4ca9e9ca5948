import { csv as cell } from './escape.ts';
import { lensOf } from './frame.ts';
import type { Reporter } from './reporter.ts';
import { findingsOf } from './words.ts';

const columns = [
  'status',
  'declared',
  'id',
  'claim',
  'kind',
  'speaker',
  'about',
  'figure',
  'date',
  'evidence',
  'tags',
  'owner',
  'reason',
  'path',
  'line',
];

/** `claims list --format csv`: RFC 4180 with a header, one claim a row; lines end with CRLF as the RFC has it. */
export const csv: Reporter = (report) => {
  const lens = lensOf(report.texts);
  const rows = [...findingsOf(report)].map(({ finding: { claim, status } }) => [
    status,
    claim.status,
    claim.id,
    claim.claim,
    claim.kind ?? '',
    claim.speaker ?? '',
    claim.about ?? '',
    claim.figure ?? '',
    claim.date ?? '',
    String(claim.evidence.length),
    claim.tags.join(' '),
    claim.owner ?? '',
    claim.reason ?? '',
    claim.at.path,
    String(lens.position(report.locate(claim.at)).line),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};
