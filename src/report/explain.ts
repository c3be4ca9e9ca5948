import type { Rule } from '../rules/rule.ts';
import { line } from './escape.ts';
import type { Terminal } from './reporter.ts';
import { wrap } from './wrap.ts';

/** All rules in a table: severity, name, and what each complains of. */
export function explainAll(rules: readonly Rule[], terminal: Terminal): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const indent = ' '.repeat(width + 11);
  const rows = rules.flatMap(({ id, severity, summary }) => {
    const [first = '', ...rest] = wrap(summary, indent, terminal);
    return [`${terminal.style.bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${first.trimStart()}`, ...rest];
  });
  return `${rows.join('\n')}\n\n\`claims explain RULE\` says more about one, with examples.\n`;
}

/** One rule: its sentence, why it matters and what to do, and its two examples. */
export function explainRule(rule: Rule, terminal: Terminal): string {
  const { style } = terminal;
  const paragraphs = rule.doc
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => wrap(line(paragraph), '', terminal).join('\n'));
  const shown = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((each) => `  ${each}`.trimEnd())
      .join('\n');
  const example = (title: string, { registry, asOf, files = {} }: Rule['reports']) => [
    style.bold(asOf === undefined ? `${title}:` : `${title} on ${asOf}:`),
    shown(registry),
    ...Object.entries(files).flatMap(([path, text]) => [`with ${path}:`, shown(text)]),
  ];
  return `${[
    `${style.bold(rule.id)} (${rule.severity}${rule.fixed ? ', cannot be changed' : ''})`,
    wrap(rule.summary, '', terminal).join('\n'),
    ...paragraphs,
    ...example('This reports', rule.reports),
    ...example('This does not', rule.passes),
  ].join('\n\n')}\n`;
}
