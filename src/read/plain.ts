import { withUrls } from './asides.ts';
import type { Block, Flat } from './document.ts';
import { identitySegments, segmentList } from './source-map.ts';

/** Plain text as it is, but for line ends, which become LF. Blank lines part the blocks. */
export function flattenPlain(source: string): Flat {
  const { text, segments } = source.includes('\r')
    ? withLineFeeds(source)
    : { text: source, segments: identitySegments(source.length) };
  return { text, segments, blocks: paragraphs(text), asides: withUrls(text, []), comments: [] };
}

function withLineFeeds(source: string): { text: string; segments: Int32Array } {
  const segments = segmentList();
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const add = (part: string, to: number): void => {
    if (part !== '') segments.add(length, length + part.length, from, to);
    parts.push(part);
    length += part.length;
    from = to;
  };
  for (const end of source.matchAll(/\r\n?/g)) {
    add(source.slice(from, end.index), end.index);
    add('\n', end.index + end[0].length);
  }
  add(source.slice(from), source.length);
  return { text: parts.join(''), segments: segments.finish() };
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let line = 0;
  while (line < text.length) {
    const lineEnd = text.indexOf('\n', line);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const words = text.slice(line, next).trim();
    if (words === '') {
      if (start >= 0) blocks.push({ start, end, kind: 'paragraph' });
      start = -1;
    } else {
      if (start < 0) start = line + text.slice(line, next).indexOf(words);
      end = line + text.slice(line, next).indexOf(words) + words.length;
    }
    line = next;
  }
  if (start >= 0) blocks.push({ start, end, kind: 'paragraph' });
  return blocks;
}
