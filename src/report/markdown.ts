import { markdown as cell } from './escape.ts';
import { plain, type Reporter } from './reporter.ts';
import { findingsOf, shownOf, statusMark } from './words.ts';

/** `claims list --format markdown`: a GFM table, for a page or a pull request. */
export const markdown: Reporter = (report) => {
  const rows = [...findingsOf(report)].map(({ finding: { claim, status } }) => [
    statusMark(status, plain),
    cell(claim.id),
    cell(claim.claim),
    cell(claim.figure ?? ''),
    String(claim.evidence.length),
  ]);
  const table = [['Status', 'Id', 'Claim', 'Figure', 'Evidence'], ['---', '---', '---', '---', '--:'], ...rows];
  return `${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${shownOf(report)}\n`;
};
