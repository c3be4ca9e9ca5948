/** The characters of Chinese numerals, financial forms and variants included, in Simplified script. */

export const digitOf: ReadonlyMap<string, number> = new Map([
  ...['零〇○', '一壹弌', '二贰弍', '三叁弎', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, digit) =>
    [...forms].map((form): [string, number] => [form, digit]),
  ),
  ['两', 2],
  ['俩', 2],
]);

/** Places inside a section of four digits, as exponents of ten. */
export const placeOf: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

/** What multiplies all that stands before it. 兆 is 10¹² in Traditional Chinese. */
export const scaleOf: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** Tens in one character. */
export const tensOf: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

/** 十多, 十餘: some more than that. */
export const isMore = (character: string): boolean => character === '多' || character === '余';

/** 幾十, 數十, 二十幾: an unknown digit. */
export const isSome = (character: string): boolean => character === '几' || character === '数';

/** Before 數 these make a word that ends with it: 人數 is no 數. */
export const numberWords = '人次件指倍分户总基系参函整小代票岁个位多少无奇偶系';

/** Digits written one after another, without places: 二〇二五. */
export function readDigitString(
  low: string,
  at: number,
): { readonly end: number; readonly digits: string } | undefined {
  let end = at;
  let digits = '';
  for (; end < low.length && digits.length < 40; end++) {
    const character = low.charAt(end);
    const digit = digitOf.get(character);
    if (digit === undefined || character === '两' || character === '俩') break;
    digits += digit;
  }
  return digits === '' ? undefined : { end, digits };
}
