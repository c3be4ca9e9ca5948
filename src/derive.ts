import { inputIds } from './load/derivation.ts';
import type { Finding, Reason, Status } from './model.ts';
import { names } from './names.ts';

const rank: Readonly<Record<Status, number>> = { sourced: 0, unverified: 1, disputed: 2 };

/** Carries the statuses of claims over to those that are derived from them: what is derived is never better. */
export function carryOver(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.claim.id)) byId.set(finding.claim.id, finding);
  const settled = new Map<Finding, Finding>();
  const cyclic = cyclicClaims(byId);

  const settle = (finding: Finding): Finding => {
    const known = settled.get(finding);
    if (known) return known;
    const ids = inputIds(finding.claim);
    const inputs = ids.map((id) => {
      const input = byId.get(id);
      if (input === undefined) return { id };
      return { id, status: cyclic.has(id) ? withoutEnd(input.status) : settle(input).status };
    });
    const result = ids.length === 0 ? finding : withInputs(finding, inputs, cyclic.has(finding.claim.id));
    settled.set(finding, result);
    return result;
  };
  for (const id of order(byId, cyclic)) {
    const finding = byId.get(id);
    if (finding) settle(finding);
  }
  return findings.map(settle);
}

/** A claim of a circle has no status to carry over but the dispute that it has by itself. */
const withoutEnd = (alone: Status): Status => (alone === 'disputed' ? 'disputed' : 'unverified');

function withInputs(finding: Finding, inputs: Finding['inputs'], inCircle: boolean): Finding {
  const carried: Reason[] = [];
  if (inCircle) carried.push({ code: 'input-cyclic', text: 'It is derived from itself, by way of other claims.' });
  for (const { id, status } of inputs) {
    if (status === undefined)
      carried.push({ code: 'input-unknown', text: `It is derived from ${id}, which is no claim here.` });
    else if (status !== 'sourced')
      carried.push({ code: `input-${status}`, text: `It is derived from ${id}, which is ${status}.` });
  }
  const disputed = carried.some((reason) => reason.code === 'input-disputed');
  const worst: Status = disputed ? 'disputed' : carried.length > 0 ? 'unverified' : 'sourced';
  if (worst === 'sourced') {
    const text = `All claims that it is derived from are sourced: ${names(inputs.map((input) => input.id))}.`;
    const alone = finding.claim.evidence.length === 0 && finding.status === 'sourced';
    return { ...finding, inputs, reasons: alone ? [{ code: 'supported', text }] : finding.reasons };
  }
  if (rank[worst] < rank[finding.status]) return { ...finding, inputs };
  const own = finding.status === worst ? finding.reasons : [];
  return {
    ...finding,
    inputs,
    status: worst,
    reasons: [...own, ...carried.filter((reason) => worst === 'unverified' || reason.code === 'input-disputed')],
  };
}

/** Claims that are derived from themselves, found by taking away, again and again, those with no inputs left. */
function cyclicClaims(byId: ReadonlyMap<string, Finding>): ReadonlySet<string> {
  const free = new Set(order(byId, new Set()));
  const bound = new Set([...byId.keys()].filter((id) => !free.has(id)));
  // What merely rests on a circle is not in it: take away, from the other end, what no bound claim rests on.
  const users = new Map<string, number>();
  for (const id of bound)
    for (const input of inputsWithin(id, byId, bound)) users.set(input, (users.get(input) ?? 0) + 1);
  const queue = [...bound].filter((id) => (users.get(id) ?? 0) === 0);
  for (const id of queue) {
    bound.delete(id);
    for (const input of inputsWithin(id, byId, bound)) {
      const left = (users.get(input) ?? 0) - 1;
      users.set(input, left);
      if (left === 0) queue.push(input);
    }
  }
  return bound;
}

const inputsWithin = (
  id: string,
  byId: ReadonlyMap<string, Finding>,
  among: ReadonlySet<string>,
): readonly string[] => {
  const claim = byId.get(id)?.claim;
  return claim === undefined ? [] : inputIds(claim).filter((input) => among.has(input));
};

/** Claims in an order in which inputs come first; what waits on a circle is left out, unless the circle is `given`. */
function order(byId: ReadonlyMap<string, Finding>, given: ReadonlySet<string>): readonly string[] {
  const all = new Set(byId.keys());
  const waiting = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const id of byId.keys()) {
    const inputs = inputsWithin(id, byId, all).filter((input) => !given.has(input));
    waiting.set(id, inputs.length);
    for (const input of inputs) {
      const known = users.get(input);
      if (known) known.push(id);
      else users.set(input, [id]);
    }
  }
  const queue = [...byId.keys()].filter((id) => waiting.get(id) === 0);
  for (const id of queue) {
    for (const user of users.get(id) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1;
      waiting.set(user, left);
      if (left === 0) queue.push(user);
    }
  }
  return queue;
}
