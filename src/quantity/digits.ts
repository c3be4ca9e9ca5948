import { isDigit } from './chars.ts';
import { type Big, Decimal, maxDigits, maxExponent, tenTo } from './decimal.ts';
import type { View } from './view.ts';

/** A number that is written with Arabic digits, without sign and scale. */
export interface Literal {
  readonly end: number;
  readonly value: Big;
  readonly step: number;
  readonly bare: boolean;
}

const grouped = /\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?:,\d{2})+,\d{3}(?!\d)/y;
const spaced = /\d{1,3}(?: \d{3})+(?!\d)/y;
const apostrophes = /\d{1,3}(?:'\d{3})+(?!\d)/y;
const european = /\d{1,3}(?:\.\d{3})+,\d{1,9}(?!\d)/y;
const run = /\d+/y;
const part = /\.\d+/y;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * Reads digits with their groups (1,234 · 1 234 · 1'234 · 12,34,567 · 1.234,5) and decimals at a place where a digit or
 * a point stands. Undefined where they are no number: too long, or a point without digits.
 */
export function readDigits(view: View, at: number): Literal | undefined {
  const { text } = view;
  const isPoint = text.charCodeAt(at) === 46;
  if (!isPoint && !isDigit(text.charCodeAt(at))) return undefined;
  const euro = isPoint ? undefined : match(european, text, at);
  if (euro !== undefined) {
    const [whole = '', decimals = ''] = euro.replaceAll('.', '').split(',');
    return literal(at + euro.length, whole, decimals, false);
  }
  const whole = isPoint ? '' : (groups(view, at) ?? match(run, text, at) ?? '');
  const decimals = match(part, text, at + whole.length);
  if (isPoint && decimals === undefined) return undefined;
  const digits = whole.replace(/[, ']/g, '');
  const bare = digits === whole && decimals === undefined;
  return literal(at + whole.length + (decimals?.length ?? 0), digits, decimals?.slice(1) ?? '', bare);
}

function groups(view: View, at: number): string | undefined {
  const byComma = match(grouped, view.text, at) ?? match(apostrophes, view.text, at);
  if (byComma !== undefined) return byComma;
  const bySpace = match(spaced, view.low, at);
  if (bySpace === undefined || bySpace.startsWith('0')) return undefined;
  // Wider gaps divide columns, and a line end divides nothing but words.
  for (let i = at; i < at + bySpace.length; i++)
    if (view.low.charCodeAt(i) === 32 && (view.text.charCodeAt(i) !== 32 || gapAt(view, i) !== 1)) return undefined;
  return bySpace;
}

const gapAt = (view: View, at: number): number => (view.ends[at] ?? 0) - (view.starts[at] ?? 0);

function literal(end: number, whole: string, decimals: string, bare: boolean): Literal | undefined {
  if (whole.length + decimals.length > maxDigits) return undefined;
  return { end, value: new Decimal(`${whole || '0'}${decimals && '.'}${decimals}`), step: -decimals.length, bare };
}

const exponent = /[eE]([+-]?\d{1,3})(?![\d.]\d|\w)/y;
const power = /(?: ?[x×*·] ?10| ?[x×*·] ?10)?(?:\^([+-]?\d{1,3})(?!\d)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/y;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A literal with what raises it: 1.3e6, 1.3×10^6, 6×10⁻⁴, 2^5, 10⁶. */
export function readScientific(view: View, at: number): Literal | undefined {
  const base = readDigits(view, at);
  if (base === undefined) return undefined;
  exponent.lastIndex = base.end;
  const byE = exponent.exec(view.text);
  if (byE !== null) return raised(base, byE[0].length, Number(byE[1]));
  power.lastIndex = base.end;
  const byPower = power.exec(view.low);
  if (byPower === null) return base;
  const [all, plain, raisedText = ''] = byPower;
  const size = Number(plain ?? fromSuperscript(raisedText));
  if (/10/.test(all.slice(0, all.length - (plain ?? raisedText).length))) return raised(base, all.length, size);
  return toPower(base, all.length, size);
}

const fromSuperscript = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit))).replace('⁻', '-').replace('⁺', '');

function raised(base: Literal, length: number, size: number): Literal | undefined {
  if (Math.abs(size) > maxExponent) return undefined;
  return { end: base.end + length, value: base.value.times(tenTo(size)), step: base.step + size, bare: false };
}

/** Whole powers, of ten also below one: the step of what is computed is that of its last place. */
function toPower(base: Literal, length: number, size: number): Literal | undefined {
  const end = base.end + length;
  if (base.value.eq('10') && Math.abs(size) <= maxExponent) return { end, value: tenTo(size), step: size, bare: false };
  const digits = base.value.c.length * Math.abs(size);
  if (size < 0 || digits > maxDigits) return undefined;
  return { end, value: base.value.pow(size), step: base.step * size, bare: false };
}
