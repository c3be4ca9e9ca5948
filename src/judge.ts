import { carryOver } from './derive.ts';
import type {
  AnchorFinding,
  AnchorState,
  Challenge,
  Claim,
  Cover,
  Finding,
  Inadmissible,
  Policy,
  Reason,
  ReasonCode,
  Registry,
  Verdict,
  Witness,
} from './model.ts';
import { names, witnessNames } from './names.ts';
import { verify, type Yardstick } from './verify.ts';

/**
 * Computes the status of every claim of a registry: the first of these that holds.
 *
 * 1. *disputed*: admissible evidence refutes it, or a challenge is open, or a claim that it is derived from is disputed.
 * 2. *sourced*: at least `minSources` origins support it, and not all of them are the own word of the party that it
 *    is about (unless it only claims that the party said so), every anchor is found in its document without a changed
 *    fact, and all claims that it is derived from are sourced.
 * 3. *unverified*: all else.
 *
 * No order of evidence, no id and no declared status changes the outcome.
 */
export function judge(
  registry: Registry,
  yardstick: Yardstick,
  anchorsOf: (claim: Claim) => readonly AnchorFinding[],
): readonly Finding[] {
  const findings = registry.claims.map((claim) => judgeAlone(claim, anchorsOf(claim), yardstick));
  return carryOver(findings);
}

/** A claim by itself, as if it were derived from nothing. */
function judgeAlone(claim: Claim, anchors: readonly AnchorFinding[], yardstick: Yardstick): Finding {
  const verdicts = verify(claim, yardstick);
  const counted = {
    anchors,
    verdicts,
    openChallenges: claim.challenges.filter(
      (challenge) => challenge.on <= yardstick.asOf && !isAnswered(challenge, claim),
    ),
    staleCovers: (claim.resolution?.covers ?? []).filter((cover) => !namesSomething(cover, claim)),
    supporters: witnesses(verdicts, 'supports'),
    refuters: witnesses(verdicts, 'refutes'),
    ownWord: isOwnWord(claim, verdicts),
    inputs: [],
  };
  const against = reasonsAgainst(counted);
  if (against.length > 0) return { claim, ...counted, status: 'disputed', reasons: against };
  const lacking = reasonsLacking(claim, counted, yardstick.policy);
  if (lacking.length > 0) return { claim, ...counted, status: 'unverified', reasons: lacking };
  const n = counted.supporters.length;
  const text = `${n === 1 ? 'One independent source supports' : `${n} independent sources support`} it: ${witnessNames(counted.supporters)}.`;
  return { claim, ...counted, status: 'sourced', reasons: [{ code: 'supported', text }] };
}

type Counted = Omit<Finding, 'claim' | 'status' | 'reasons'>;

function isAnswered(challenge: Challenge, claim: Claim): boolean {
  return (claim.resolution?.covers ?? []).some((cover) => covers(cover, challenge));
}

/** Who made it and when names a challenge; its words too, where a cover gives them. */
function covers({ by, on, quote }: Cover, challenge: Challenge): boolean {
  return by === challenge.by && on === challenge.on && (quote === undefined || quote === challenge.quote);
}

/** A resolution covers what it names to the letter, and nothing that has changed since. */
function namesSomething(cover: Cover, claim: Claim): boolean {
  if (cover.by !== undefined) {
    return claim.challenges.some((challenge) => covers(cover, challenge));
  }
  return claim.evidence.some((evidence) => evidence.source === cover.source && evidence.quote === cover.quote);
}

/** Evidence is counted by origin: ten copies of one wire item are one source. */
function witnesses(verdicts: readonly Verdict[], stance: Verdict['stance']): readonly Witness[] {
  const byOrigin = new Map<string, Set<string>>();
  for (const { admissible, stance: found, origin, evidence } of verdicts) {
    if (!admissible || found !== stance) continue;
    const sources = byOrigin.get(origin) ?? new Set();
    byOrigin.set(origin, sources.add(evidence.source));
  }
  return [...byOrigin.keys()].sort().map((origin) => ({ origin, sources: [...(byOrigin.get(origin) ?? [])].sort() }));
}

/** That somebody said it is one claim, that it is so is another. */
function isOwnWord(claim: Claim, verdicts: readonly Verdict[]): boolean {
  const { about } = claim;
  if (about === undefined || claim.kind === 'attribution') return false;
  const support = verdicts.filter((verdict) => verdict.admissible && verdict.stance === 'supports');
  return support.length > 0 && support.every((verdict) => verdict.parties.some((party) => sameParty(party, about)));
}

function sameParty(a: string, b: string): boolean {
  const fold = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return fold(a) === fold(b);
}

function reasonsAgainst({ supporters, refuters, openChallenges }: Counted): readonly Reason[] {
  const reasons: Reason[] = [];
  if (refuters.length > 0) {
    const says = `${witnessNames(refuters)} ${isOne(refuters) ? 'says' : 'say'} otherwise`;
    reasons.push(
      supporters.length === 0
        ? { code: 'refuted', text: `${says}.` }
        : {
            code: 'conflicting',
            text: `${says}, while ${witnessNames(supporters)} ${isOne(supporters) ? 'supports' : 'support'} it.`,
          },
    );
  }
  for (const { by, on } of openChallenges) {
    reasons.push({ code: 'challenged', text: `${by} contests it since ${on}, and no resolution covers that.` });
  }
  return reasons;
}

const isOne = (all: readonly Witness[]): boolean => all.length === 1 && all[0]?.sources.length === 1;

function reasonsLacking(claim: Claim, counted: Counted, policy: Policy): readonly Reason[] {
  return [...anchorReasons(counted.anchors), ...evidenceReasons(claim, counted, policy)];
}

const lostAnchor: Readonly<Partial<Record<AnchorState, readonly [ReasonCode, string]>>> = {
  missing: ['anchor-missing', 'no longer makes it'],
  ambiguous: ['anchor-ambiguous', 'has the words of its anchor more than once'],
  changed: ['anchor-changed', 'now says something else'],
  unread: ['document-unreadable', 'could not be read'],
};

/** A claim that its document no longer makes is no claim that anything could back. */
function anchorReasons(anchors: readonly AnchorFinding[]): readonly Reason[] {
  return anchors.flatMap(({ anchor, state }) => {
    const [code, text] = lostAnchor[state] ?? [];
    return code === undefined ? [] : [{ code, text: `The document ${anchor.document} ${text}.` }];
  });
}

function evidenceReasons(claim: Claim, counted: Counted, policy: Policy): readonly Reason[] {
  const { supporters, verdicts } = counted;
  // What a claim is derived from can stand in for evidence of its own, as long as none of that counts.
  if (claim.derivation !== undefined && supporters.length === 0) return [];
  if (claim.evidence.length === 0) return [{ code: 'no-evidence', text: 'No evidence is given.' }];
  const reasons: Reason[] = [];
  if (counted.ownWord) {
    reasons.push({ code: 'own-word', text: `All that supports it is ${claim.about}'s own word.` });
  }
  if (supporters.length >= policy.minSources) return reasons;
  const declared = verdicts.filter((verdict) => verdict.stance === 'supports');
  if (declared.length === 0) reasons.push({ code: 'no-support', text: 'None of the evidence supports it.' });
  if (supporters.length > 0) {
    const has =
      supporters.length === 1 ? 'One independent source supports' : `${supporters.length} independent sources support`;
    reasons.push({ code: 'needs-sources', text: `${has} it; the policy asks for ${policy.minSources}.` });
  }
  const codes = [...new Set(declared.flatMap((verdict) => verdict.why))].sort();
  for (const code of codes) {
    const ids = declared.filter((verdict) => verdict.why.includes(code)).map((verdict) => verdict.evidence.source);
    reasons.push({ code, text: inadmissibleText(code, [...new Set(ids)].sort(), policy) });
  }
  return reasons;
}

/** Why evidence does not count, in a sentence about the sources that it is taken from. */
function inadmissibleText(code: Inadmissible, sources: readonly string[], policy: Policy): string {
  const one = sources.length === 1;
  const who = names(sources);
  const texts: Readonly<Record<Inadmissible, string>> = {
    'below-grade': `${who} ${one ? 'is' : 'are'} only cited; the policy asks for evidence that is ${policy.grade}.`,
    'below-tier': `${who} ${one ? 'is' : 'are'} below the tier that the policy asks for, ${policy.minTier}.`,
    'not-snapshotted': `The words of ${who} have not been looked for in a pinned snapshot, as the policy asks.`,
    'quote-failed': `The words of ${who} are not in the snapshot.`,
    resolved: `The resolution leaves ${who} aside.`,
    'source-retired': `${who} ${one ? 'is' : 'are'} retired.`,
    'source-stale': `${who} ${one ? 'was' : 'were'} read longer ago than the policy allows, ${policy.maxAge} days.`,
    'source-unknown': `${who} ${one ? 'is' : 'are'} not among the usable sources of the registry.`,
  };
  return texts[code];
}
