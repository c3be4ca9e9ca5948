import type { Report } from '../../src/check.ts';
import { checkReporters, coverageReporters, listReporters } from '../../src/report/index.ts';
import { plain } from '../../src/report/reporter.ts';
import { show } from '../../src/report/show.ts';
import { findingsOf } from '../../src/report/words.ts';
import { select } from '../../src/select.ts';

/** What cannot be seen: controls, bidirectional controls, zero-width characters, line separators, lone surrogates. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** The first character of a text that cannot be seen. The selectors that emoji are written with change what is seen. */
export function hidden(text: string): string | undefined {
  const [found] = unseen.exec(text.replace(/[\ufe00-\ufe0f]/g, '')) ?? [];
  return found === undefined ? undefined : `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a build server takes a line for a command: as the runner of GitHub parses it, or with `##` and a bracket. */
export function commands(line: string): boolean {
  const [, info] = /^\s*::(.*?)::/.exec(line) ?? [];
  return (info !== undefined && /^[a-z-]+(?: |$)/i.test(info)) || /##[a-z]*\[/i.test(line);
}

/** Every format of a report, at every width that matters, by name. */
export async function outputsOf(report: Report): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  const narrowed = select(report, { statuses: ['sourced', 'disputed', 'unverified'] });
  const reporters = { checks: checkReporters, lists: listReporters, coverage: coverageReporters };
  const named = Object.entries(reporters).flatMap(([command, all]) =>
    Object.entries(all).map(([format, load]) => [`${format} ${command}`, load] as const),
  );
  for (const [name, load] of named) {
    const reporter = await load();
    for (const columns of [undefined, 40]) {
      const terminal = { style: plain, ...(columns === undefined ? {} : { columns }) };
      outputs.set(`${name} ${columns}`, reporter(report, terminal));
      outputs.set(`${name} ${columns} narrowed`, reporter(narrowed, terminal));
    }
  }
  for (const { finding, registry } of findingsOf(report)) {
    for (const columns of [undefined, 40]) {
      const terminal = { style: plain, ...(columns === undefined ? {} : { columns }) };
      outputs.set(`show ${finding.claim.id} ${columns}`, show(finding, registry, report, terminal));
    }
  }
  return outputs;
}

/** What is wrong with outputs that hold a hostile text: characters that cannot be seen, and lines that act. */
export function faultsOf(outputs: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  for (const [name, text] of outputs) {
    const end = name.startsWith('csv') ? '\r\n' : '\n';
    for (const line of text.split(end)) {
      const found = hidden(line);
      if (found !== undefined) faults.push(`${name}: ${found} in ${line}`);
      const own = name.startsWith('github') && /^::(?:error|warning|notice) file=/.test(line);
      if (!own && commands(line)) faults.push(`${name}: a command: ${line}`);
    }
  }
  return faults;
}
