import type { Finding } from '../model.ts';
import { displayWidth, padToWidth } from '../text.ts';
import { line } from './escape.ts';
import type { Reporter, Terminal } from './reporter.ts';
import { countOf, findingsOf, plural, shownOf, statusMark } from './words.ts';
import { wrap, wrapTo } from './wrap.ts';

/** The claim's own column may not become narrower than this; below it, each claim gets lines of its own. */
const narrowest = 24;

/** A longer figure is broken, so that the claim keeps its room. */
const widestFigure = 18;

const gap = '  ';

interface Row {
  readonly finding: Finding;
  readonly id: string;
  readonly claim: string;
  readonly figure: string;
  readonly evidence: string;
}

/** `claims list`: a table as wide as the terminal, and a closing line with the counts. */
export const table: Reporter = (report, terminal) => {
  const rows = [...findingsOf(report)].map(({ finding }) => rowOf(finding));
  const none = countOf(report) === 0 ? 'No claims.' : 'No claim matches.';
  const lines = rows.length > 0 ? layOut(rows, terminal) : [none];
  return `${[...lines, '', terminal.style.bold(shownOf(report))].join('\n')}\n`;
};

function rowOf(finding: Finding): Row {
  const { claim } = finding;
  return {
    finding,
    id: line(claim.id),
    claim: line(claim.claim),
    figure: line(claim.figure ?? ''),
    evidence: String(claim.evidence.length),
  };
}

function layOut(rows: readonly Row[], terminal: Terminal): readonly string[] {
  const widest = (head: string, of: (row: Row) => string) =>
    rows.reduce((width, row) => Math.max(width, displayWidth(of(row))), head.length);
  const status = '? unverified'.length;
  const id = widest('ID', (row) => row.id);
  const figure = Math.min(
    widestFigure,
    widest('FIGURE', (row) => row.figure),
  );
  const evidence = 'EVIDENCE'.length;
  const rest = status + id + figure + evidence + 4 * gap.length;
  const wanted = widest('CLAIM', (row) => row.claim);
  const claim = Math.min(wanted, (terminal.columns ?? Number.POSITIVE_INFINITY) - rest);
  if (claim < Math.min(narrowest, wanted)) return rows.flatMap((row) => stacked(row, terminal));

  const { style } = terminal;
  const cells = (parts: readonly [string, number][]) =>
    parts
      .map(([text, width]) => padToWidth(text, width))
      .join(gap)
      .trimEnd();
  const head = cells([
    ['STATUS', status],
    ['ID', id],
    ['CLAIM', claim],
    ['FIGURE', figure],
    ['EVIDENCE', evidence],
  ]);
  const body = rows.flatMap((row) => {
    const mark = statusMark(row.finding.status, style);
    const space = ' '.repeat(status - `? ${row.finding.status}`.length);
    const claims = wrapTo(row.claim, claim);
    const figures = wrapTo(row.figure, figure);
    const rest = Array.from({ length: Math.max(claims.length, figures.length) - 1 }, (_, i) =>
      cells([
        ['', status],
        ['', id],
        [claims[i + 1] ?? '', claim],
        [figures[i + 1] ?? '', figure],
      ]),
    );
    const first = cells([
      [row.id, id],
      [claims[0] ?? '', claim],
      [figures[0] ?? '', figure],
      [row.evidence.padStart(evidence), evidence],
    ]);
    return [`${mark}${space}${gap}${first}`, ...rest];
  });
  return [style.dim(head), ...body];
}

/** For narrow terminals: the same, below each other. */
function stacked(row: Row, terminal: Terminal): readonly string[] {
  const facts = [row.figure, plural(Number(row.evidence), 'piece').concat(' of evidence')].filter(
    (fact) => fact !== '',
  );
  return [
    `${statusMark(row.finding.status, terminal.style)}${gap}${terminal.style.bold(row.id)}`,
    ...wrap(row.claim, '    ', terminal),
    ...wrap(facts.join(' · '), '    ', terminal).map(terminal.style.dim),
  ];
}
