import type { Report } from '../check.ts';
import { reaches } from '../diagnostic.ts';
import type { Severity, Status } from '../model.ts';

/** The exit codes, as `claims --help` prints them. */
export const exitCodes = {
  clean: 0,
  found: 1,
  unusable: 2,
  fault: 70,
} as const;

export interface Bar {
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: number;
  readonly forbid?: readonly Status[];
}

/** Why a run fails, in sentences, and its exit code. A run that checked nothing is not a pass. */
export function outcome(
  report: Report,
  { failOn, maxWarnings, forbid = [] }: Bar,
): { readonly code: number; readonly says: readonly string[] } {
  const live = report.diagnostics.filter((diagnostic) => diagnostic.suppressed === undefined);
  const says: string[] = [];
  const warnings = live.filter((diagnostic) => diagnostic.severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings)
    says.push(`There are ${warnings} warnings; at most ${maxWarnings} are allowed.`);
  for (const status of new Set(forbid)) {
    const count = report.counts[status];
    if (count > 0) says.push(`${count} ${count === 1 ? 'claim is' : 'claims are'} ${status}, which is forbidden.`);
  }
  const failing = failOn !== 'never' && live.some((diagnostic) => reaches(diagnostic.severity, failOn));
  const unreadable = report.registries.some((registry) => registry.unreadable);
  if (unreadable) return { code: exitCodes.unusable, says };
  if (failing || says.length > 0) return { code: exitCodes.found, says };
  if (checkedNothing(report))
    return { code: exitCodes.unusable, says: ['Nothing was checked: there is no claim in what was read.'] };
  return { code: exitCodes.clean, says };
}

/** Whether no registry holds a claim, not even a faulty one. */
export function checkedNothing(report: Report): boolean {
  return report.registries.every((registry) => registry.findings.length + registry.rejected === 0);
}
