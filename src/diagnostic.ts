import type { Place, Problem, Severity, Span } from './model.ts';

/** A problem that a rule complains of, at a place in a file. */
export interface Diagnostic extends Omit<Problem, 'at' | 'related'> {
  readonly at: Span;
  readonly related: readonly { readonly at: Span; readonly message: string }[];
  readonly rule: string;
  readonly severity: Severity;
  /** The registry that it was found in, by its path; its place may be in an included file. */
  readonly registry: string;
  /** The id of the claim that it is about. */
  readonly claim?: string;
  /** The reason why it is accepted, where it is. A suppressed diagnostic never fails a run. */
  readonly suppressed?: string;
}

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/** Whether `severity` weighs at least as much as `floor`. */
export function reaches(severity: Severity, floor: Severity): boolean {
  return weights[severity] >= weights[floor];
}

/** One total order, so that the same input prints the same bytes: by file, place, rule and message, in code units. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.at.path, b.at.path) ||
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Orders two texts by UTF-16 code units, in no locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The place of a part of something that has a place. */
export function within(at: Place, ...steps: readonly (string | number)[]): Place {
  return { ...at, steps: [...at.steps, ...steps] };
}
