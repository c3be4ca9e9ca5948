import { add, divide, multiply, parseRatio, type Ratio, ratio, unity } from './exact.ts';
import { currencyCodes } from './shared/currencies.ts';
import { type Measure, measures, prefixes } from './shared/measures.ts';

/** A unit code taken apart: powers of base units, and how many of them it is. */
export interface UnitSize {
  /** Base unit → power; currencies are base units of their own. Empty for pure numbers. */
  readonly powers: ReadonlyMap<string, number>;
  readonly size: Ratio;
  /** Only of temperatures: what zero of the unit is in base units. */
  readonly offset?: Ratio;
}

const currencies: ReadonlySet<string> = new Set(currencyCodes);
const known = new Map<string, UnitSize | undefined>();
const cacheLimit = 4000;

/** Takes apart `km/h`, `[ft_i]3`, `GPU.h`, `USD/100`; undefined if a part is no known unit. */
export function unitSize(code: string): UnitSize | undefined {
  if (known.has(code)) return known.get(code);
  const found = code.length > 60 ? undefined : parse(code);
  if (known.size < cacheLimit) known.set(code, found);
  return found;
}

const term = /([./]?)(\d+(?![\d^])|[^./\d{}]+(?:\[[^\]]*\])?|\[[^\]]*\])(-?\d+)?(?:\{[^}]*\})?/y;

function parse(code: string): UnitSize | undefined {
  const powers = new Map<string, number>();
  let size = unity;
  let offset: Ratio | undefined;
  let at = 0;
  while (at < code.length) {
    term.lastIndex = at;
    const match = term.exec(code);
    if (match === null || match[0] === '') return undefined;
    const [all, sign = '', symbol = '', exponent = '1'] = match;
    at += all.length;
    const part = partOf(symbol);
    const power = Number(exponent) * (sign === '/' ? -1 : 1);
    if (part === undefined || Math.abs(power) > 9) return undefined;
    size = multiply(size, raise(part.size, power));
    offset = at === code.length && sign === '' && power === 1 ? part.offset : undefined;
    for (const [base, count] of part.powers) powers.set(base, (powers.get(base) ?? 0) + count * power);
  }
  for (const [base, count] of powers) if (count === 0) powers.delete(base);
  return offset === undefined ? { powers, size } : { powers, size, offset };
}

function partOf(symbol: string): UnitSize | undefined {
  if (/^\d+$/.test(symbol)) return { powers: new Map(), size: ratio(BigInt(symbol)) };
  if (currencies.has(symbol)) return { powers: new Map([[symbol, 1]]), size: unity };
  const measure = Object.hasOwn(measures, symbol) ? measures[symbol] : undefined;
  if (measure !== undefined) return fromMeasure(measure, unity);
  for (const length of [2, 1]) {
    const prefix = symbol.slice(0, length);
    const base = symbol.slice(length);
    const step = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
    const metric = Object.hasOwn(measures, base) ? measures[base] : undefined;
    if (step !== undefined && metric?.metric) return fromMeasure(metric, raise(ratio(BigInt(step[0])), step[1]));
  }
  return undefined;
}

function fromMeasure({ dimension, size, offset }: Measure, times: Ratio): UnitSize {
  const powers = new Map<string, number>();
  for (const part of dimension.split('.')) {
    const [, base = part, power = '1'] = /^([a-zA-Z]+?)(-?\d+)?$/.exec(part) ?? [];
    powers.set(base, Number(power));
  }
  const exact = multiply(quotient(size), times);
  return offset === undefined ? { powers, size: exact } : { powers, size: exact, offset: quotient(offset) };
}

function quotient(text: string): Ratio {
  const [top = '0', bottom = '1'] = text.split('/');
  return divide(parseRatio(top) ?? unity, parseRatio(bottom) ?? unity);
}

function raise(base: Ratio, power: number): Ratio {
  const size = BigInt(Math.abs(power));
  const raised = ratio(base.num ** size, base.den ** size);
  return power < 0 ? ratio(raised.den, raised.num) : raised;
}

export const samePowers = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([base, power]) => b.get(base) === power);

/** `value` of one unit in another of the same dimension, exactly; undefined if they are of different dimensions. */
export function convert(value: Ratio, from: string, to: string): Ratio | undefined {
  const [a, b] = [unitSize(from), unitSize(to)];
  if (a === undefined || b === undefined || !samePowers(a.powers, b.powers)) return undefined;
  const inBase = add(multiply(value, a.size), a.offset ?? ratio(0n));
  return divide(add(inBase, ratio(-(b.offset?.num ?? 0n), b.offset?.den ?? 1n)), b.size);
}
