import type { Diagnostic } from '../diagnostic.ts';
import type { Severity } from '../model.ts';
import { githubMessage, githubProperty } from './escape.ts';
import { lensOf } from './frame.ts';
import type { Reporter } from './reporter.ts';
import { countsLine, plural } from './words.ts';

/** GitHub shows ten annotations of each level a step and drops the rest in silence. */
const most = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** `claims check --format github`: workflow commands, which GitHub shows as annotations of the changed files. */
export const github: Reporter = (report) => {
  const lens = lensOf(report.texts);
  const live = report.diagnostics.filter((diagnostic) => diagnostic.suppressed === undefined);
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const all = live.filter((diagnostic) => diagnostic.severity === severity);
    for (const diagnostic of all.slice(0, most)) lines.push(annotation(diagnostic, lens.position(diagnostic.at)));
    if (all.length > most)
      lines.push(`${plural(all.length - most, `more ${severity}`)}: GitHub shows only ${most} a step.`);
  }
  return `${[...lines, countsLine(report)].join('\n')}\n`;
};

function annotation(
  diagnostic: Diagnostic,
  at: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const { severity, rule, message, help } = diagnostic;
  const sameLine = at.line === at.endLine && at.endColumn > at.column;
  const properties = [
    `file=${githubProperty(diagnostic.at.path)}`,
    `line=${at.line}`,
    `endLine=${at.endLine}`,
    `col=${at.column}`,
    ...(sameLine ? [`endColumn=${at.endColumn}`] : []),
    `title=${githubProperty(rule)}`,
  ];
  const says = help === undefined ? message : `${message} ${help}`;
  return `::${commands[severity]} ${properties.join(',')}::${githubMessage(says)}`;
}
