/** Accents that old fonts draw as glyphs of their own, and the combining characters that they mean. */
const combining: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˝': '\u030b',
};

/** The letter with the accent as one character, if there is such a one. */
function composed(letter: string, accent: string): string | undefined {
  const mark = combining[accent];
  if (mark === undefined || !/^[\p{L}]$/u.test(letter)) return undefined;
  const base = letter === 'ı' ? 'i' : letter;
  const whole = (base + mark).normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}

/**
 * Joins two pieces of which the second is drawn over the end of the first: an accent at the seam is put on the letter
 * that it stands over. Undefined where there is no accent.
 */
export function joinOverdrawn(before: string, after: string): string | undefined {
  // TeX draws the accent and then the letter, Arbortext the other way round.
  const onNext = composed(after.charAt(0), before.slice(-1));
  if (onNext !== undefined) return before.slice(0, -1) + onNext + after.slice(1);
  const onLast = composed(before.slice(-1), after.charAt(0));
  return onLast === undefined ? undefined : before.slice(0, -1) + onLast + after.slice(1);
}

/** Puts accents that stand between two letters of a run on the one that takes them: `Le´ger`, `caf´e`. */
export function composeAccents(text: string): string {
  return text.replace(/(\p{L})([´`¨ˆ˜¯˘˙˚¸ˇ˝])(\p{L})/gu, (whole, last: string, accent: string, next: string) => {
    const onLast = /[aeiouyıAEIOUYcCnN]/.test(last) ? composed(last, accent) : undefined;
    const onNext = /[aeiouyıAEIOUYcCnN]/.test(next) ? composed(next, accent) : undefined;
    if (onLast !== undefined && (onNext === undefined || !/[aeiouyı]/i.test(next))) return onLast + next;
    return onNext === undefined ? whole : last + onNext;
  });
}
