import { inputIds } from './load/derivation.ts';
import type { Finding, Reason, Status } from './model.ts';
import { names } from './names.ts';

const rank: Readonly<Record<Status, number>> = { sourced: 0, unverified: 1, disputed: 2 };

/** Which claims a claim is derived from, or which are derived from it, by id. */
type Links = ReadonlyMap<string, readonly string[]>;

/** Carries the statuses of claims over to those that are derived from them: what is derived is never better. */
export function carryOver(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.claim.id)) byId.set(finding.claim.id, finding);
  const inputs = new Map([...byId].map(([id, { claim }]) => [id, inputIds(claim)]));
  const users = reversed(inputs);
  const inCircle = circles(inputs, users);
  const starts = [...byId].map(([id, finding]) => [id, startOf(id, finding, inputs, inCircle)] as const);
  const statuses = spread(new Map(starts), users);

  return findings.map((finding) => {
    const ids = inputIds(finding.claim);
    if (ids.length === 0) return finding;
    const given = ids.map((id) => {
      const status = statuses.get(id);
      return status === undefined ? { id } : { id, status };
    });
    return withInputs(finding, given, inCircle.has(finding.claim.id));
  });
}

/** What a claim is by itself: never sourced where its derivation ends nowhere. */
function startOf(id: string, { status }: Finding, inputs: Links, inCircle: ReadonlySet<string>): Status {
  const bottomless = inCircle.has(id) || (inputs.get(id) ?? []).some((input) => !inputs.has(input));
  return status === 'sourced' && bottomless ? 'unverified' : status;
}

/**
 * Makes each status as bad as the worst that the claim rests on. Statuses only get worse on the way, the worst first,
 * so no order of claims shows, and circles end: a dispute reaches all of a circle, and without one it is unverified.
 */
function spread(statuses: Map<string, Status>, users: Links): ReadonlyMap<string, Status> {
  for (const worst of ['disputed', 'unverified'] as const) {
    const queue = [...statuses.keys()].filter((id) => statuses.get(id) === worst);
    for (const id of queue) {
      const better = (users.get(id) ?? []).filter((user) => rank[statuses.get(user) ?? worst] < rank[worst]);
      for (const user of better) statuses.set(user, worst);
      queue.push(...better);
    }
  }
  return statuses;
}

function circleReason({ claim }: Finding, inputs: Finding['inputs']): Reason {
  const others = inputs.some((input) => input.id === claim.id) ? '' : ', by way of other claims';
  return { code: 'input-cyclic', text: `It is derived from itself${others}.` };
}

function withInputs(finding: Finding, inputs: Finding['inputs'], inCircle: boolean): Finding {
  const carried: Reason[] = inCircle ? [circleReason(finding, inputs)] : [];
  for (const { id, status } of inputs) {
    if (status === undefined)
      carried.push({
        code: 'input-unknown',
        text: `It is derived from ${id}, which is no usable claim of the registry.`,
      });
    else if (status !== 'sourced')
      carried.push({ code: `input-${status}`, text: `It is derived from ${id}, which is ${status}.` });
  }
  const disputed = carried.some((reason) => reason.code === 'input-disputed');
  const worst: Status = disputed ? 'disputed' : carried.length > 0 ? 'unverified' : 'sourced';
  if (worst === 'sourced') {
    const text = `All claims that it is derived from are sourced: ${names(inputs.map((input) => input.id))}.`;
    const alone = finding.supporters.length === 0 && finding.status === 'sourced';
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

function reversed(links: Links): Links {
  const back = new Map<string, string[]>([...links.keys()].map((id) => [id, []]));
  for (const [id, others] of links) for (const other of others) back.get(other)?.push(id);
  return back;
}

/** Claims that are derived from themselves: the strongly connected parts of the graph, found as Kosaraju does. */
function circles(inputs: Links, users: Links): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const start of afterAllReached(inputs.keys(), inputs, new Set()).reverse()) {
    const part = afterAllReached([start], users, seen);
    const [only = ''] = part;
    if (part.length > 1 || inputs.get(only)?.includes(only)) for (const id of part) found.add(id);
  }
  return found;
}

/** What can be reached from the starts and was not seen before, each after all that is reached from it. Chains may be long: no recursion. */
function afterAllReached(starts: Iterable<string>, links: Links, seen: Set<string>): string[] {
  const done: string[] = [];
  const path: { readonly id: string; readonly next: Iterator<string> }[] = [];
  const enter = (id: string): void => {
    const others = links.get(id);
    if (others === undefined || seen.has(id)) return;
    seen.add(id);
    path.push({ id, next: others[Symbol.iterator]() });
  };
  for (const start of starts) {
    enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { done: isDone, value } = last.next.next();
      if (!isDone) enter(value);
      else {
        done.push(last.id);
        path.pop();
      }
    }
  }
  return done;
}
