const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef`;
const endsWide = new RegExp(`[${wide}]$`, 'u');
const startsWide = new RegExp(`^[${wide}]`, 'u');
const endsShared = /[“”‘’…—·]$/;
const startsShared = /^[“”‘’…—·]/;

/** Whether a line end between the two is no space: Chinese and Japanese wrap lines without one. */
export function joinsLines(before: string, after: string): boolean {
  const end = before.slice(-2);
  const start = after.slice(0, 2);
  if (endsWide.test(end)) return startsWide.test(start) || startsShared.test(start);
  return endsShared.test(end) && startsWide.test(start);
}

const spaceBetweenWide = new RegExp(`(?<=[${wide}]) (?=[${wide}])`, 'gu');

/** A text without single spaces between its wide characters: justified Chinese is drawn with gaps that are none. */
export function withoutWideSpaces(text: string): string {
  return text.replace(spaceBetweenWide, '');
}
