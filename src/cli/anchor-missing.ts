import { wordsOf } from '../edit/selector.ts';
import { locateAnchor } from '../locate/anchor.ts';
import { fold } from '../locate/fold.ts';
import { tokensOf } from '../locate/likeness.ts';
import type { FactChange, Stretch } from '../model.ts';
import { line } from '../report/escape.ts';
import { type Opened, whereOf } from './anchor-document.ts';

/** What is said of words that do not stand in a document: the nearest passage, and what differs in it. */
export function nearestPassage(words: string, opened: Opened): string {
  const { text } = opened.reading;
  const none = `claims: \`${line(opened.document.id)}\` does not say \`${line(words)}\``;
  const passage = passageOf(text, words);
  if (passage === undefined) return `${none}, nor anything like it.\n`;
  const there = wordsOf(text, passage.span);
  return [
    `${none}.`,
    `  nearest: \`${line(there)}\``,
    `       at: ${whereOf(passage.span, opened)}`,
    `  differs: ${line([...wording(words, there), ...passage.facts.map(factText)].join('; '))}`,
    '',
  ].join('\n');
}

function passageOf(
  text: string,
  exact: string,
): { readonly span: Stretch; readonly facts: readonly FactChange[] } | undefined {
  const match = locateAnchor(text, { exact });
  if (match.kind === 'found') return match;
  if (match.kind === 'missing') return match.nearest;
  const [span] = match.spans;
  return span && { span, facts: [] };
}

/** The words that differ, without those that both begin and end with. */
function wording(typed: string, there: string): readonly string[] {
  const [a, b] = [fold(typed).text, fold(there).text];
  const [was, now] = [tokensOf(a), tokensOf(b)];
  const shorter = Math.min(was.length, now.length);
  let head = 0;
  while (head < shorter && was[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail += 1;
  const middle = (text: string, tokens: typeof was) =>
    text.slice(tokens[head]?.start ?? 0, tokens.at(-1 - tail)?.end ?? 0);
  const [left, right] = [middle(a, was), middle(b, now)];
  if (left === right) return [];
  if (left === '') return [`the document has \`${right}\` more`];
  if (right === '') return [`the document lacks \`${left}\``];
  return [`the document has \`${right}\` for \`${left}\``];
}

function factText({ kind, was, now }: FactChange): string {
  if (was === '') return `a ${kind} is added: \`${now}\``;
  if (now === '') return `a ${kind} is left out: \`${was}\``;
  return `another ${kind}: \`${now}\`, not \`${was}\``;
}
