/** Classes of UTF-16 code units, by comparisons: these run once for every character of a text. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ASCII and Latin letters with marks (U+00C0–024F), Greek and Cyrillic: what makes a word or a name of a model. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x52f);

export const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Chinese characters of the basic planes, and 〇. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
