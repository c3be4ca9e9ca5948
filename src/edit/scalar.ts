import type { Form } from '../load/yaml-parts.ts';

/** Where a text is going to stand. */
export interface Context {
  /** Whether that is within `{…}` or `[…]`. */
  readonly flow: boolean;
  /** How the text was written that stood there, or how those beside it are: quotes are kept where they can be. */
  readonly like?: Form;
}

/**
 * What cannot be seen or would act on a terminal: controls, marks of direction, zero-width and other invisible
 * characters, line separators, lone surrogates. The selectors that emoji are written with stay. It is the set of
 * `report/escape.ts`, and a test holds the two together.
 */
const unseen =
  /(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb\ufffe\uffff]/u;
const everyUnseen: RegExp = new RegExp(unseen.source, 'gu');

/** What build servers and GitHub take for a command when a log shows it. */
const commands = /(?<=##[a-z]*)\[|:(?=:[a-z-]+(?: .*?)?::)/gi;

/** Writes a text as a YAML scalar in one line that parses to that very text: plain where that is safe, else quoted. */
export function writeScalar(text: string, { flow, like = 'plain' }: Context): string {
  const seen = !unseen.test(text) && !new RegExp(commands).test(text);
  if (like === 'single' && seen) return `'${text.replaceAll("'", "''")}'`;
  return like !== 'double' && seen && isPlain(text, flow) ? text : doubleQuoted(text);
}

/** JSON's escapes are YAML's too. Beyond the BMP a code point has one escape in YAML, where JSON has two. */
function doubleQuoted(text: string): string {
  const escaped = (character: string): string => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  };
  return JSON.stringify(text).replace(everyUnseen, escaped).replace(commands, escaped);
}

/** What has a meaning at the beginning of a scalar. */
const indicators = /^[?:,[\]{}#&*!|>'"%@`=]/;

/** Read as no text by YAML 1.2 or by a reader of YAML 1.1. */
const words = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan|<<)$/i;

/** What holds no letter but those that numbers are written with: a number, a day, a time, or like one. */
const numberLike = /^[-+.\d][-+.,:_\deExXoOtTzZa-fA-F ]*$/;

/** Stricter than YAML is: what is safe for every reader, and for whoever changes the line by hand. */
function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim()) return false;
  if (indicators.test(text) || /^-(?:[\s-]|$)|^(?:---|\.\.\.)/.test(text)) return false;
  if (words.test(text) || numberLike.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !(flow && /[,[\]{}]/.test(text));
}
