import type { Report } from '../check.ts';

/** Paint for a terminal. Without colour, each of these gives the text back. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

/** Where a report is going to be read. */
export interface Terminal {
  /** How many columns it has; without, lines are as long as they are. */
  readonly columns?: number;
  readonly style: Style;
}

/** Turns a report into a text that ends with a line end. It only prints: it reads no file and asks no clock. */
export type Reporter = (report: Report, terminal: Terminal) => string;

const same = (text: string): string => text;

/** No colour. Nothing that is printed depends on colour alone. */
export const plain: Style = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };
