/**
 * The nouns. Types only: everything here is read-only data that one stage of the pipeline hands to the next.
 *
 * Offsets are UTF-16 code units and half-open, as in SARIF's charOffset. Dates are ISO 8601 calendar dates as text.
 */

export type * from './model/finding.ts';
export * from './model/registry.ts';
