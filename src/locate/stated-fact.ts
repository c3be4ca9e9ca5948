import type { FactKind } from '../model.ts';
import type { Side } from './opposites.ts';

/** One fact that a wording states: its kind, and what may not change in it, in a form that is the same for the same. */
export interface StatedFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly at: number;
  readonly end: number;
  /** Of a word that stands against others: it may come and go, and not turn into one of those. */
  readonly side?: Side;
}
