import type { Report } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { AnchorFinding, Finding, Severity, Span } from '../model.ts';
import type { Lens } from './frame.ts';

/** A finding as machines read it: `definitions/claim` of schemas/report.schema.json. */
export function claimRecord(finding: Finding, registry: string, report: Report, lens: Lens): Record<string, unknown> {
  const { claim } = finding;
  const {
    at: _place,
    suppress: _suppress,
    status,
    evidence: _evidence,
    anchors,
    challenges,
    resolution,
    derivation,
    ...rest
  } = claim;
  const { line, column } = lens.position(report.locate(claim.at));
  return {
    ...rest,
    status: finding.status,
    declared: status,
    reasons: finding.reasons.map(({ code, text }) => ({ code, text })),
    evidence: finding.verdicts.map(({ evidence: { at: _at, ...evidence }, grade, admissible, why, origin }) => ({
      ...evidence,
      grade,
      admissible,
      why,
      origin,
    })),
    supporters: finding.supporters,
    refuters: finding.refuters,
    documents: [...new Set(anchors.map((anchor) => anchor.document))],
    anchors: finding.anchors.map((anchor) => anchorRecord(anchor, lens)),
    challenges: challenges.map(({ at, ...challenge }) => ({
      ...challenge,
      open: finding.openChallenges.some((open) => open.at === at),
    })),
    ...(resolution ? { resolution: { by: resolution.by, on: resolution.on, why: resolution.why } } : {}),
    ...(derivation === undefined ? {} : { derivation, inputs: finding.inputs }),
    registry,
    at: { path: claim.at.path, line, column },
  };
}

function anchorRecord({ anchor, state, passage, facts }: AnchorFinding, lens: Lens): Record<string, unknown> {
  const { at: _at, ...selector } = anchor;
  return {
    ...selector,
    state,
    ...(passage === undefined ? {} : { passage: { text: passage.text, at: spanRecord(passage.at, lens) } }),
    ...(facts.length === 0 ? {} : { facts }),
  };
}

function spanRecord(at: Span, lens: Lens): Record<string, unknown> {
  return { path: at.path, start: at.start, end: at.end, ...lens.position(at) };
}

/** A diagnostic as machines read it. Lines and columns are 1-based, columns and offsets in UTF-16 code units. */
export function diagnosticRecord(diagnostic: Diagnostic, lens: Lens): Record<string, unknown> {
  const { rule, severity, message, help, claim, suppressed, at, related } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...(claim === undefined ? {} : { claim }),
    ...(suppressed === undefined ? {} : { suppressed }),
    at: { ...at, ...lens.position(at) },
    ...(related.length === 0
      ? {}
      : { related: related.map((each) => ({ message: each.message, at: { ...each.at, ...lens.position(each.at) } })) }),
  };
}

/** The number of diagnostics that count, by severity, shown or not, and of those that are suppressed. */
export function totals({
  diagnostics,
  selection,
}: Pick<Report, 'diagnostics' | 'selection'>): Readonly<Record<Severity | 'suppressed', number>> {
  const sums = { error: 0, warning: 0, note: 0, suppressed: 0, ...selection?.hidden };
  for (const { severity, suppressed } of diagnostics) sums[suppressed === undefined ? severity : 'suppressed'] += 1;
  return sums;
}
