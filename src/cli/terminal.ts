import { plain, type Style, type Terminal } from '../report/reporter.ts';
import type { Io, Output } from './io.ts';

export type When = 'auto' | 'always' | 'never';

/**
 * The terminal that an output is: how wide, and whether it is painted. `--color` decides; then FORCE_COLOR, then
 * NO_COLOR, in the order that Node itself has; then whether it is a terminal that can.
 */
export async function terminalFor(output: Output, { env }: Pick<Io, 'env'>, when: When): Promise<Terminal> {
  const columns = output.isTTY ? output.columns : widthOf(env['COLUMNS']);
  const style = isPainted(output, env, when) ? await chalkStyle() : plain;
  return { ...(columns === undefined || columns < 1 ? {} : { columns }), style };
}

function isPainted(output: Output, env: Io['env'], when: When): boolean {
  if (when !== 'auto') return when === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return output.isTTY && env['TERM'] !== 'dumb';
}

function widthOf(columns: string | undefined): number | undefined {
  return columns !== undefined && /^[1-9]\d{0,4}$/.test(columns) ? Number(columns) : undefined;
}

/** Nobody pays for chalk who does not see colour. */
async function chalkStyle(): Promise<Style> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    red: (text) => chalk.red(text),
    green: (text) => chalk.green(text),
    yellow: (text) => chalk.yellow(text),
    blue: (text) => chalk.blue(text),
  };
}
