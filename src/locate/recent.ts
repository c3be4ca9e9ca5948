import { type Folded, fold } from './fold.ts';
import { namesOfDocument } from './names.ts';

interface Recent {
  readonly text: string;
  readonly folded: Folded;
  names?: { readonly watched: ReadonlySet<string>; readonly all: ReadonlySet<string> };
}

/** The same few texts are searched for every claim that is anchored in them. */
const recent: Recent[] = [];
const most = 8;

function recentOf(text: string): Recent {
  const known = recent.findIndex((each) => each.text === text);
  const entry = recent[known] ?? { text, folded: fold(text) };
  if (known !== 0) {
    if (known > 0) recent.splice(known, 1);
    recent.unshift(entry);
    recent.length = Math.min(recent.length, most);
  }
  return entry;
}

/** A text, folded; the last few are remembered. */
export const foldedOnce = (text: string): Folded => recentOf(text).folded;

/** The names that a text shows, with those to watch besides; the last few are remembered. */
export function namesOnce(text: string, watched: ReadonlySet<string>): ReadonlySet<string> {
  const entry = recentOf(text);
  if (entry.names?.watched !== watched) entry.names = { watched, all: namesOfDocument(text, watched) };
  return entry.names.all;
}
