import type { Report } from './check.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding, Severity, Status } from './model.ts';

/** Narrows a report to what is to be shown: claims of some statuses with their diagnostics, or errors only. */
export function select(
  report: Report,
  { statuses, quiet = false }: { statuses?: readonly Status[] | undefined; quiet?: boolean },
): Report {
  if (statuses === undefined && !quiet) return report;
  const keeps = (finding: Finding) => statuses === undefined || statuses.includes(finding.status);
  const kept = new Map(
    report.registries.map(({ path, findings }) => [path, new Set(findings.filter(keeps).map(({ claim }) => claim.id))]),
  );
  const shows = (diagnostic: Diagnostic) =>
    (!quiet || diagnostic.severity === 'error') &&
    (statuses === undefined ||
      (diagnostic.claim !== undefined && kept.get(diagnostic.registry)?.has(diagnostic.claim) === true));
  const hidden: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const diagnostic of report.diagnostics) {
    if (!shows(diagnostic) && diagnostic.suppressed === undefined) hidden[diagnostic.severity] += 1;
  }
  return {
    ...report,
    registries: report.registries.map((registry) => ({ ...registry, findings: registry.findings.filter(keeps) })),
    diagnostics: report.diagnostics.filter(shows),
    selection: { ...(statuses === undefined ? {} : { statuses }), quiet, hidden },
  };
}
