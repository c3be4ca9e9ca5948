import { chineseNamesIn } from './chinese-names.ts';
import { englishNamesIn } from './english-names.ts';
import { fold } from './fold.ts';

/** The names that a folded text shows of itself, without a list. */
export function namesIn(folded: string): ReadonlySet<string> {
  return new Set([...englishNamesIn(folded), ...chineseNamesIn(folded)].filter((name) => name.length > 1));
}

/** The names that a whole document shows, with further ones: its lines are folded one by one, since a line may begin a sentence. */
export function namesOfDocument(text: string, others: ReadonlySet<string>): ReadonlySet<string> {
  const lines = text
    .split('\n')
    .map((line) => fold(line).text)
    .join('\n');
  return new Set([...namesIn(lines), ...others]);
}
