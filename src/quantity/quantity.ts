/**
 * The nouns of figures, types only. A figure is an interval that its wording commits to, with a unit.
 *
 * Numbers are exact decimal strings, without exponent and without groups; `Infinity` and `-Infinity` stand where an
 * interval has no end. Dates are ISO 8601 calendar dates as text. Offsets are UTF-16 code units, half-open.
 */

export type QuantityKind =
  | 'number'
  | 'count'
  | 'percent'
  | 'point'
  | 'ratio'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'time';

/** An exact fraction, both parts whole numbers as decimal text, `den` above zero, in lowest terms. */
export interface Fraction {
  readonly num: string;
  readonly den: string;
}

export interface Quantity {
  /** The wording that the interval comes from, as written: `約 2,000顆`, `more than US$5 million`. */
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: QuantityKind;
  /**
   * The printed number with its scale applied: `1.5萬` is 15000, `30%` is 30. Absent where the wording prints none
   * (ranges, 數十億). A date is its ISO 8601 text at the printed precision (`2025-01`, `--01-27` without a year), a time
   * is hh:mm. A fraction without an end is cut at 20 significant digits; `fraction` has it whole.
   */
  readonly value?: string;
  readonly fraction?: Fraction;
  readonly low: string;
  readonly high: string;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** What one step of the last printed place is worth: 0.01 in `16.97%`, 100000 in `1.5 million`. */
  readonly precision?: string;
  /**
   * `%` for percents and, told apart by the kind, for percentage points, which UCUM has no code for; `bp` for basis
   * points; `1` for ratios and multiples; ISO 4217 for money, `USD/100` for its cents; UCUM for measures; the
   * classifier or the head noun as written for counts.
   */
  readonly unit?: string;
  readonly approximate: boolean;
  /** The thing that is counted or measured, as written, and the language that names it. */
  readonly noun?: string;
  readonly language?: 'en' | 'zh';
  /** The sign that is printed or said before the number; the value has it too. */
  readonly sign?: '+' | '-';
  /** Of a change: which way it went. `rose to 30%` states a level, so it has none. */
  readonly direction?: 'up' | 'down';
  /** Of a multiple: 增加到兩倍 says what it is a multiple `of`, 增加兩倍 what it went up `by`. */
  readonly multiple?: 'of' | 'by';
  /** Of a percent: 七折 is what is `paid`, `30% off` what is taken `off`. */
  readonly discount?: 'paid' | 'off';
  /** Why the reading is less than certain. */
  readonly note?: string;
}
