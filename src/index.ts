/**
 * The public API. `check` runs the pipeline of the command line over registries on disk, or over other `files`;
 * `rules` and `reporters` are what it uses.
 */
import { check as checkInputs, type Report } from './check.ts';
import { diskFiles, type Files } from './load/files.ts';
import { findInputs } from './load/inputs.ts';
import type { Profile } from './model.ts';

export type { CheckedRegistry, Report, Selection } from './check.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { Files, Refusal } from './load/files.ts';
export { locateAnchor, type Selector } from './locate/anchor.ts';
export { type Checkworthy, findCheckworthy } from './locate/checkworthy.ts';
export { locateQuote } from './locate/quote.ts';
export type * from './model.ts';
export { extractQuantities } from './quantity/extract.ts';
export type { Quantity } from './quantity/quantity.ts';
export type { ReadDocument, ReadFault, Reading } from './read/document.ts';
export { type ReadOptions, readText } from './read/read-text.ts';
export { checkReporters, coverageReporters, listReporters } from './report/index.ts';
export { plain, type Reporter, type Style, type Terminal } from './report/reporter.ts';
export { rules } from './rules/index.ts';
export type { Complaint, Example, Facts, Rule } from './rules/rule.ts';
export { select } from './select.ts';
export { version } from './version.ts';

export interface CheckApiOptions {
  /** Paths of registries, folders that hold a claims.yaml, or globs; by default the claims.yaml of `cwd`. */
  readonly registries?: readonly string[];
  /** The folder that relative paths are taken from; by default that of the process. */
  readonly cwd?: string;
  /** What is read; by default the disk. */
  readonly files?: Files;
  /** The day of judgement, ISO 8601; by default today in UTC. */
  readonly asOf?: string;
  readonly profile?: Profile;
}

/**
 * Checks registries and gives the report. Faults of the input are diagnostics in it; the promise is rejected only for
 * faults of the tool itself. The same files and the same day give the same report.
 */
export async function check(options: CheckApiOptions = {}): Promise<Report> {
  const files = options.files ?? diskFiles(options.cwd ?? '.');
  return await checkInputs({
    inputs: findInputs(options.registries ?? [], files, () => new Uint8Array()),
    files,
    asOf: options.asOf ?? new Date().toISOString().slice(0, 10),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  });
}
