import type { Finding, Policy } from '../model.ts';
import { witnessNames } from '../names.ts';
import { plural } from './words.ts';

/** The questions that decide a status, in their order, each with its answer; the last one decides. */
export function stepsOf(finding: Finding, policy: Policy): readonly string[] {
  const { claim, supporters, refuters, openChallenges, status, reasons, inputs } = finding;
  const steps = [whatCounts(finding, policy)];
  const against = refuters.length === 0 ? 'No.' : `Yes: ${witnessNames(refuters)}. That makes it disputed.`;
  steps.push(`Does any of it refute the claim? ${against}`);
  if (claim.challenges.length > 0) {
    const open = openChallenges.length;
    steps.push(
      `Is a challenge open? ${open === 0 ? 'No, the resolution covers all.' : `Yes, ${open}. That makes it disputed.`}`,
    );
  }
  if (inputs.length > 0) steps.push(derivedFrom(finding));
  if (status === 'disputed') return steps;
  if (finding.anchors.length > 0) steps.push(madeStep(finding));
  if (claim.evidence.length > 0 || claim.derivation === undefined) steps.push(support(finding, policy));
  if (supporters.length > 0 && claim.about !== undefined) steps.push(ownWordStep(finding));
  if (status === 'unverified') steps.push(...reasons.map((reason) => reason.text));
  return steps;
}

function madeStep({ anchors }: Finding): string {
  const lost = anchors
    .filter(({ state }) => state !== 'found' && state !== 'altered')
    .map(({ anchor }) => anchor.document);
  return `Do the documents make it, with no fact changed? ${lost.length === 0 ? 'Yes.' : `Not ${[...new Set(lost)].join(', ')}.`}`;
}

function whatCounts({ verdicts }: Finding, policy: Policy): string {
  const counted = verdicts.filter((verdict) => verdict.admissible && verdict.stance !== 'context').length;
  const context = verdicts.filter((verdict) => verdict.stance === 'context').length;
  const age = policy.maxAge === undefined ? '' : `, read at most ${policy.maxAge} days ago`;
  const asks = `The policy (profile ${policy.profile}) asks for evidence that is ${policy.grade}, from sources of tier ${policy.minTier} or better${age}.`;
  const aside = context === 0 ? '' : `, and ${context} ${context === 1 ? 'is' : 'are'} context`;
  return `What counts? ${asks} Of ${plural(verdicts.length, 'piece')}, ${counted} ${counted === 1 ? 'counts' : 'count'} for or against${aside}.`;
}

function derivedFrom({ inputs }: Finding): string {
  const all = inputs.map(({ id, status }) => `${id} (${status ?? 'unknown'})`);
  return `What is it derived from? ${all.join(', ')}. It is never better than the worst of them. The arithmetic is not recomputed.`;
}

function support({ supporters }: Finding, policy: Policy): string {
  const by = supporters.length === 0 ? 'None' : `${supporters.length}: ${witnessNames(supporters)}`;
  return `How many independent sources support it? ${by}. The policy asks for ${policy.minSources}.`;
}

function ownWordStep({ claim, ownWord }: Finding): string {
  if (claim.kind === 'attribution') {
    return `Is that only ${claim.about}'s own word? It need not be asked: the claim is only that somebody says so (kind: attribution).`;
  }
  return ownWord ? `Is that only ${claim.about}'s own word? Yes.` : `Is that only ${claim.about}'s own word? No.`;
}
