import type { FactChange } from '../model.ts';
import { factChanges } from './facts.ts';

/** What may follow a number and changes it: a unit, a scale, more digits. */
const goesOn =
  /^(?:[.,:/]?\d+)*(?:\s?(?:%|‰|percent(?:age points?)?|thousand|million|billion|trillion|bn|[萬万億亿兆千百十成倍折]|個百分點|个百分点)+)?/u;

/** What may stand before a number and belong to it. */
const begins = /(?:(?:\d+[.,:/]?)+|[$€£¥]|[+-])$/u;

/** The rest of a Latin word. */
const restOfWord = /^[\p{Script=Latin}\p{M}\d]+/u;
const startOfWord = /[\p{Script=Latin}\p{M}\d]+$/u;

/**
 * The facts that come in sight when words found in a folded text are taken with the whole figures and Latin words that
 * they are cut out of: "17%" in "117%", "2,000" in "2,000 萬", "H80" in "H800".
 */
export function factsCut(
  text: string,
  start: number,
  needle: string,
  names: () => ReadonlySet<string>,
): readonly FactChange[] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + needle.length, start + needle.length + 40);
  const left = (/^\d/.test(needle) ? begins : startOfWord).exec(before)?.[0] ?? '';
  const right = (/\d$/.test(needle) ? goesOn : restOfWord).exec(after)?.[0] ?? '';
  const cutLeft = /^[\p{Script=Latin}\d]/u.test(needle) ? left : '';
  const cutRight = /[\p{Script=Latin}\d]$/u.test(needle) ? right : '';
  if (cutLeft === '' && cutRight === '') return [];
  return factChanges(needle, cutLeft + needle + cutRight, names());
}
