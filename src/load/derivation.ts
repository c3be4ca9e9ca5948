import type { Claim } from '../model.ts';

/** The ids in the brackets of a claim's derivation, each once. */
export function inputIds(claim: Claim): readonly string[] {
  const ids = (claim.derivation ?? '').matchAll(/\[([^[\]]+)\]/g);
  return [...new Set([...ids].map((match) => (match[1] ?? '').trim()))];
}
