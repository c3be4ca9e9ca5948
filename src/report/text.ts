import type { Report } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Finding, Severity } from '../model.ts';
import { line } from './escape.ts';
import { type Lens, lensOf } from './frame.ts';
import type { Reporter, Terminal } from './reporter.ts';
import { countsLine, effect, findingsOf, plural, statusMark } from './words.ts';
import { wrap } from './wrap.ts';

/** `claims check` on a terminal: the claims that were asked for, the diagnostics with their lines, the counts. */
export const text: Reporter = (report, terminal) => {
  const lens = lensOf(report.texts);
  const parts: string[] = [];
  const shown = new Set<Diagnostic>();
  if (report.selection?.statuses) {
    const byClaim = groupByClaim(report.diagnostics);
    for (const { finding, registry } of findingsOf(report)) {
      const own = byClaim.get(claimKey(registry.path, finding.claim.id)) ?? [];
      for (const diagnostic of own) shown.add(diagnostic);
      parts.push(claimBlock(finding, own, lens, report, terminal));
    }
  }
  for (const diagnostic of report.diagnostics) {
    if (!shown.has(diagnostic) && diagnostic.suppressed === undefined)
      parts.push(diagnosticBlock(diagnostic, lens, terminal));
  }
  parts.push(summary(report, terminal));
  return `${parts.join('\n\n')}\n`;
};

const claimKey = (registry: string, claim: string): string => `${registry}\0${claim}`;

function groupByClaim(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.claim === undefined) continue;
    const key = claimKey(diagnostic.registry, diagnostic.claim);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return groups;
}

function claimBlock(
  finding: Finding,
  own: readonly Diagnostic[],
  lens: Lens,
  report: Report,
  terminal: Terminal,
): string {
  const { style } = terminal;
  const { claim, status, reasons, verdicts } = finding;
  const lines = [
    `${statusMark(status, style)}  ${style.bold(line(claim.id))}  ${style.dim(line(lens.where(report.locate(claim.at))))}`,
    ...wrap(line(claim.claim), '    ', terminal),
  ];
  for (const reason of reasons) lines.push(...wrap(`because ${line(reason.text)}`, '    ', terminal));
  const against = verdicts.filter((verdict) => verdict.stance === 'refutes' && verdict.admissible);
  const telling = status === 'disputed' ? against : verdicts;
  for (const verdict of telling) {
    const { source, quote } = verdict.evidence;
    const says = quote === undefined ? 'is cited' : `says "${line(quote)}"`;
    lines.push(...wrap(`- ${line(source)} ${says} (${effect(verdict)})`, '      ', terminal));
  }
  for (const { by, on, quote } of finding.openChallenges) {
    lines.push(
      ...wrap(
        `- ${line(by)} contests it since ${on}${quote === undefined ? '' : `: "${line(quote)}"`}`,
        '      ',
        terminal,
      ),
    );
  }
  for (const diagnostic of own) lines.push('', diagnosticBlock(diagnostic, lens, terminal));
  return lines.join('\n');
}

function diagnosticBlock(diagnostic: Diagnostic, lens: Lens, terminal: Terminal): string {
  const { style } = terminal;
  const { severity, rule, message, at, help, related, suppressed } = diagnostic;
  const head = `${paint(severity, style)(`${severity}[${rule}]`)}: ${style.bold(line(message))}`;
  const lines = [head, `  ${style.blue('-->')} ${line(lens.where(at))}`, ...lens.frame(at, terminal)];
  for (const { at: there, message: note } of related) lines.push(`  note: ${line(note)}: ${line(lens.where(there))}`);
  if (help !== undefined) lines.push(`  help: ${line(help)}`);
  if (suppressed !== undefined) lines.push(`  suppressed: ${line(suppressed)}`);
  return lines.join('\n');
}

function paint(severity: Severity, style: Terminal['style']): (text: string) => string {
  return { error: style.red, warning: style.yellow, note: style.blue }[severity];
}

function summary(report: Report, { style }: Terminal): string {
  const live = report.diagnostics.filter((diagnostic) => diagnostic.suppressed === undefined);
  const hidden = report.selection?.hidden ?? { error: 0, warning: 0, note: 0 };
  const count = (severity: Severity) =>
    live.filter((diagnostic) => diagnostic.severity === severity).length + hidden[severity];
  const suppressed = report.diagnostics.length - live.length;
  const parts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    ...(count('note') > 0 ? [plural(count('note'), 'note')] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const away = hidden.error + hidden.warning + hidden.note;
  const elsewhere = away === 0 ? '' : ` (${away} of them not shown here)`;
  return [style.bold(countsLine(report)), `${parts.join(', ')}${elsewhere}`].join('\n');
}
