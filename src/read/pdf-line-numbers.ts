import type { Run } from './pdf-runs.ts';

const leastNumbers = 8;

/**
 * The numbers that some manuscripts put beside their lines: all in one column, each greater than the last by as much,
 * with no text further out. They are drawn with their lines, so that they would stand in the middle of sentences.
 */
export function lineNumbersOf(runs: readonly Run[]): ReadonlySet<Run> {
  const numbers = runs.filter(({ text, turn }) => turn === 0 && /^\s*\d{1,4}\s*$/.test(text));
  if (numbers.length < leastNumbers) return new Set();
  const texts = runs.filter((run) => run.turn === 0 && /\p{L}/u.test(run.text));
  const columns = [...columnsOf(numbers, rightEdge), ...columnsOf(numbers, leftEdge)];
  const fitting = columns.filter((column) => isRegular(column) && isOutside(column, texts));
  return new Set(fitting.sort((a, b) => b.length - a.length)[0]);
}

const leftEdge = ({ x }: Run): number => x;
const rightEdge = ({ x, width }: Run): number => x + width;

function columnsOf(numbers: readonly Run[], edge: (run: Run) => number): Iterable<readonly Run[]> {
  const columns = new Map<number, Run[]>();
  for (const run of numbers) {
    const key = Math.round(edge(run) / 3);
    const column = columns.get(key) ?? [];
    column.push(run);
    columns.set(key, column);
  }
  return columns.values();
}

function isRegular(column: readonly Run[]): boolean {
  if (column.length < leastNumbers) return false;
  const values = column.toSorted((a, b) => b.y - a.y).map(({ text }) => Number(text));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const [step] = steps;
  return (step === 1 || step === 5) && steps.filter((each) => each === step).length >= steps.length * 0.8;
}

/** Whether a column stands beside all text; the first column of a table is no further out than the text. */
function isOutside(column: readonly Run[], texts: readonly Run[]): boolean {
  const left = Math.max(...column.map(rightEdge));
  const right = Math.min(...column.map(leftEdge));
  const most = texts.length * 0.95;
  return (
    texts.filter(({ x }) => x > left).length >= most || texts.filter((run) => rightEdge(run) < right).length >= most
  );
}
