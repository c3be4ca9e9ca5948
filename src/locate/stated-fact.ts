import type { FactKind } from '../model.ts';

/** One fact that a wording states: its kind, and what may not change in it, in a form that is the same for the same. */
export interface StatedFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly at: number;
  readonly end: number;
}
