import type { BlockKind } from './document.ts';
import type { Gap } from './flow.ts';
import type { HtmlElement } from './html-tree.ts';

/** Elements whose content no reader of the page sees, or that is beside the text: annotations of ruby, navigation. */
const unseen: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'nav', 'iframe', 'noembed', 'noframes', 'object', 'embed'],
  ...['audio', 'video', 'canvas', 'datalist', 'rp', 'rt', 'annotation', 'annotation-xml'],
]);

/** Whether an element is left out, by its name or because its own markup hides it. */
export function isUnseen(element: HtmlElement): boolean {
  if (unseen.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    // What is `until-found` is meant to be searched.
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'aria-hidden' && value.toLowerCase() === 'true') return true;
    if (name === 'style' && /(?:^|;)\s*display\s*:\s*none\b/i.test(value)) return true;
  }
  return false;
}

const paragraphs = [
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'details', 'dialog', 'dir', 'dl'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup'],
  ...['hr', 'legend', 'listing', 'main', 'menu', 'ol', 'p', 'plaintext', 'pre', 'search', 'section', 'summary'],
  ...['table', 'title', 'ul', 'xmp'],
];
const lines = ['dd', 'div', 'dt', 'li', 'optgroup', 'option', 'tr', 'tbody', 'thead', 'tfoot'];

/** What sets an element apart from what stands before and behind it. Elements that are not named run on in the line. */
export const gaps: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ...paragraphs.map((name): [string, Gap] => [name, 'paragraph']),
  ...lines.map((name): [string, Gap] => [name, 'line']),
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** Controls that stand apart in a line. */
export const apart: ReadonlySet<string> = new Set(['button', 'select', 'textarea']);

/** What kind of block an element makes of the text in it. */
export const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['title', 'title'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'heading']),
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['pre', 'code'],
  ['listing', 'code'],
  ['xmp', 'code'],
]);

export const preserving: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'textarea', 'plaintext']);
export const codes: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'listing', 'xmp']);

/** Whether a `<sup>` is the mark of a note: a number or a sign, in brackets or not, that links somewhere. */
export function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup') return false;
  let text = '';
  let links = element.parentNode !== null && 'tagName' in element.parentNode && element.parentNode.tagName === 'a';
  const open: HtmlElement['childNodes'] = [...element.childNodes];
  // A mark is short: what holds more than a few nodes is none.
  for (let looked = 0; open.length > 0; looked += 1) {
    const node = open.shift();
    if (node === undefined || looked > 16) return false;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('tagName' in node) {
      links ||= node.tagName === 'a';
      open.push(...node.childNodes);
    }
  }
  return links && /^\s*\[?(?:[\d\s,–-]{1,12}|[a-z*†‡§]|note \d+)\]?\s*$/i.test(text);
}
