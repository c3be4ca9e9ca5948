import type { Big } from './decimal.ts';
import type { Ratio } from './exact.ts';
import type { QuantityKind } from './quantity.ts';
import type { View } from './view.ts';

/** The parts that a language brings to the reader. A third language is one more folder with a `Pack`. */
export interface Pack {
  readonly language: 'en' | 'zh';
  /** Code units of one script onto those of another, for look-ups: every word below is in the second. */
  readonly scripts: ReadonlyMap<number, number>;
  /** What follows a number and says what it is a number of. */
  readonly units: Readonly<Record<string, UnitEntry>>;
  /** Names of currencies that may stand before a number. */
  readonly moneyBefore: Readonly<Record<string, MoneyEntry>>;
  /** Words before and after a figure that change its interval, sign or role. */
  readonly before: Readonly<Record<string, Modifier>>;
  readonly after: Readonly<Record<string, Modifier>>;
  /** Words that may stand between such a word and the figure: more than *a* hundred. */
  readonly between: readonly string[];
  /** What joins the two ends of a range. `and` does so only after a word of `openers`: between 5 and 6. */
  readonly joints: Readonly<Record<string, 'to' | 'and'>>;
  readonly openers: readonly string[];
  /** What joins the parts of one figure: five feet *and* two inches. */
  readonly links: readonly string[];
  /** Words whose number is a name: Section 3, page 7, 版本 3. */
  readonly labels: Readonly<Record<string, true>>;
  readonly directions: Readonly<Record<string, 'up' | 'down' | 'to'>>;
  /** Words, and names, that hold a number without stating one: 四川, one another. */
  readonly idioms: Readonly<Record<string, true>>;
  /** Whether a numeral, or a word of the language that is one, may begin with this code unit (of `low`). */
  readonly starts: (code: number) => boolean;
  readonly readNumber: (view: View, at: number, setting: Setting) => Numeral | undefined;
  readonly readDate: (view: View, at: number) => Dated | undefined;
  /** The noun that a number counts, where no classifier stands between them. */
  readonly readNoun?: (view: View, at: number, numeral: Numeral) => Noun | undefined;
  /** What stands behind a classifier. */
  readonly nounBehind?: (view: View, at: number) => Pick<Noun, 'end' | 'noun'> | undefined;
  /** Scales that may stand behind a currency: 75 USD million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Characters that make another word with a short modifier, before it or behind it. */
  readonly notAfter: Readonly<Record<string, string>>;
  readonly notBefore: Readonly<Record<string, string>>;
  /** Names that have only certain numbers in them: S&P 500. */
  readonly indexes: ReadonlySet<string>;
  /** Words before the first of two figures that are no range, but two levels: from 10% to 20%. */
  readonly apart: readonly string[];
  /** The half that may stand behind a unit: 兩年半. */
  readonly half?: string;
  /** What a currency word without a country means here. */
  readonly setting: (view: View, language: string | undefined) => Partial<Setting>;
}

/** What the rest of a text says about words that mean different things in different places. */
export interface Setting {
  /** The currency of $, ¥ and 元, where no country is named. */
  readonly dollar: string;
  readonly yen: string;
  readonly yuan: string;
  /** The catty is 600 g in Taiwan, 500 g in China. */
  readonly taiwan: boolean;
  /** Simplified text, where 兆 may mean 10⁶. */
  readonly simplified: boolean;
  /** Only during one number: a currency was read before it, so that m is million. */
  readonly money?: boolean;
}

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  /** Where the value is a fraction; `value` is then it, or its cut. */
  readonly fraction?: Ratio;
  /** The exponent of ten of the last printed place: -2 of 16.97, 5 of 1.5 million. */
  readonly step: number;
  /** Written with digits rather than words. */
  readonly digits: boolean;
  /** A lone small word (一, one), a figure only with a unit or where nothing else is meant. */
  readonly weak?: boolean;
  /** Digits without a group, a place or a scale: 2024. */
  readonly bare?: boolean;
  /** The exponent of ten of the scale that it ends with: 6 of 5 million. */
  readonly scale?: number;
  /** 十多, 數十: the interval that the words give, whatever the value. */
  readonly hull?: Hull;
  /** 十來個: about so many. */
  readonly about?: boolean;
  /** The words print no single number: 數十. */
  readonly vague?: boolean;
  /** The words hold the unit too: 百分之三十, one in five. */
  readonly bound?: UnitEntry;
  readonly note?: string;
}

export interface Hull {
  readonly low: Big;
  readonly high: Big;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export interface UnitEntry {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** The printed number is multiplied by this: 10 for 成. */
  readonly times?: string;
  /** 折: whole numbers above ten are percents already. */
  readonly fold?: true;
  /** What must not follow, or precede the number, since it makes another word of it. */
  readonly unless?: string;
  readonly multiple?: 'of' | 'by';
  /** A rise of so many adds them: 增加兩倍 is three times as much. */
  readonly grows?: true;
  readonly discount?: 'paid' | 'off';
  /** Which word of the setting decides the currency. */
  readonly by?: 'dollar' | 'yen' | 'yuan' | 'pound' | 'catty';
  /** Smaller numbers are followed by another word of this spelling: Germany won 3. */
  readonly least?: string;
  /** Nothing but punctuation, digits or these characters follows: 三塊, not 三塊蛋糕. */
  readonly ends?: string;
  /** What the word is where `ends` or `least` does not hold. */
  readonly otherwise?: UnitEntry;
  /** What it is as a part of the unit before: 分 of 元 and of 小時. Alone, where it has no other meaning, it is nothing. */
  readonly within?: Readonly<Partial<Record<QuantityKind, string>>>;
  /** A digit behind it adds tenths: 三成五, 五塊三, 一米八. */
  readonly tail?: true;
  readonly note?: string;
}

export interface MoneyEntry {
  readonly unit: string;
  readonly by?: 'dollar' | 'yen' | 'yuan';
  /** Written together with a scale: MUSD. */
  readonly scale?: number;
  readonly note?: string;
}

/** How a word changes an interval; `odd` is 20-odd and 三年多. */
export type Bound = 'about' | 'nearly' | 'above' | 'below' | 'from' | 'upto' | 'odd';

export type Modifier =
  | { readonly bound: Bound }
  | { readonly sign: '-' | '+' }
  | { readonly role: 'off' | 'age' | 'rank' };

export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'time';
  /** ISO 8601, at the printed precision. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly note?: string;
}

export interface Noun {
  readonly end: number;
  /** The classifier or the head noun. */
  readonly unit: string;
  readonly noun?: string;
  /** GPU *hours*: the unit that the noun is a part of. */
  readonly entry?: UnitEntry;
}
