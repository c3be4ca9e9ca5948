import type { CheckedRegistry, Report } from '../check.ts';
import type { AnchorFinding, AnchorState, Claim, Finding, Verdict } from '../model.ts';
import { line } from './escape.ts';
import { lensOf } from './frame.ts';
import type { Terminal } from './reporter.ts';
import { stepsOf } from './steps.ts';
import { effect, sourceFacts, statusMark } from './words.ts';
import { wrap } from './wrap.ts';

/** `claims show ID`: everything about one claim and, step by step, why it has its status. */
export function show(finding: Finding, registry: CheckedRegistry, report: Report, terminal: Terminal): string {
  const { style } = terminal;
  const { claim, status } = finding;
  const heading = (text: string) => ['', style.bold(text)];
  const lines = [
    `${statusMark(status, style)}  ${style.bold(line(claim.id))}`,
    '',
    ...wrap(line(claim.claim), '  ', terminal),
    '',
    ...facts(claim, lensOf(report.texts).where(report.locate(claim.at)), terminal),
    ...(claim.anchors.length > 0 ? heading('In the documents') : []),
    ...finding.anchors.flatMap((anchor) => anchorLines(anchor, report, terminal)),
    ...heading('Evidence'),
    ...(finding.verdicts.length === 0
      ? ['  none']
      : finding.verdicts.flatMap((verdict) => evidence(verdict, registry, terminal))),
  ];
  if (claim.challenges.length > 0) lines.push(...heading('Challenges'), ...challenges(finding, terminal));
  if (claim.resolution) {
    const { by, on, why, covers } = claim.resolution;
    lines.push(...heading('Resolution'), ...wrap(`${line(by)} on ${on}: ${line(why)}`, '  ', terminal));
    for (const cover of covers) {
      const gone = finding.staleCovers.includes(cover) ? ', as it is not, or no longer, in the claim' : '';
      const what = `covers ${line(cover.source ?? `the challenge by ${cover.by}`)}${gone}`;
      lines.push(...wrap(what, '    ', terminal));
    }
  }
  lines.push(...heading(`Why it is ${status}`));
  for (const [index, step] of stepsOf(finding, registry.policy).entries()) {
    const [first = '', ...rest] = wrap(line(step), '     ', terminal);
    lines.push(`  ${index + 1}. ${first.trimStart()}`, ...rest);
  }
  if (claim.status !== status) lines.push('', style.yellow(`Declared ${claim.status}, computed ${status}.`));
  return `${lines.join('\n')}\n`;
}

const states: Readonly<Record<AnchorState, string>> = {
  found: 'makes it',
  altered: 'makes it in other words',
  changed: 'now says something else',
  ambiguous: 'has its words more than once',
  missing: 'no longer makes it',
  unread: 'could not be read',
};

function anchorLines({ anchor, state, passage }: AnchorFinding, report: Report, terminal: Terminal): readonly string[] {
  const where =
    passage === undefined || state === 'missing' ? '' : ` at ${line(lensOf(report.texts).where(passage.at))}`;
  const words = state === 'missing' || passage === undefined ? anchor.exact : passage.text;
  return [
    ...wrap(`${terminal.style.bold(line(anchor.document))} ${states[state]}${where}`, '  ', terminal),
    ...wrap(`"${line(words)}"`, '    ', terminal),
  ];
}

function facts(claim: Claim, where: string, terminal: Terminal): readonly string[] {
  const all: readonly [string, string | undefined][] = [
    ['kind', claim.kind],
    ['speaker', claim.speaker],
    ['about', claim.about],
    ['figure', claim.figure],
    ['date', claim.date],
    ['derivation', claim.derivation],
    ['tags', claim.tags.length === 0 ? undefined : claim.tags.join(', ')],
    ['owner', claim.owner],
    ['review by', claim.reviewBy],
    ['declared', claim.reason === undefined ? claim.status : `${claim.status}: ${claim.reason}`],
    ['registered', where],
  ];
  return all
    .filter((fact): fact is [string, string] => fact[1] !== undefined)
    .flatMap(([name, value]) => {
      const [first = '', ...rest] = wrap(line(value), ' '.repeat(14), terminal);
      return [`  ${terminal.style.dim(name.padEnd(12))}${first.trimStart()}`, ...rest];
    });
}

function evidence(verdict: Verdict, { policy }: CheckedRegistry, terminal: Terminal): readonly string[] {
  const { evidence: given, source, grade, why } = verdict;
  const tier = source === undefined ? 'unknown source' : source.tier;
  const lines = [
    `  ${terminal.style.bold(line(given.source))} ${effect(verdict)} ${terminal.style.dim(`(${tier}, ${grade})`)}`,
  ];
  if (given.quote !== undefined) {
    const locator = given.locator === undefined ? '' : `, ${line(given.locator)}`;
    lines.push(...wrap(`"${line(given.quote)}"${locator}`, '    ', terminal));
  }
  if (given.note !== undefined) lines.push(...wrap(line(given.note), '    ', terminal));
  if (given.stance !== 'context' && why.length > 0) {
    lines.push(...wrap(`does not count: ${why.map((code) => whyNot[code](policy)).join('; ')}`, '    ', terminal));
  }
  if (source?.title !== undefined) lines.push(...wrap(terminal.style.dim(line(source.title)), '    ', terminal));
  const rest = sourceFacts(verdict);
  if (rest !== '') lines.push(...wrap(terminal.style.dim(rest), '    ', terminal));
  if (verdict.origin !== given.source) lines.push(`    retells ${line(verdict.origin)}`);
  if (verdict.parties.length > 0)
    lines.push(...wrap(`the word of ${verdict.parties.map(line).join(', ')}`, '    ', terminal));
  return lines;
}

const whyNot: Readonly<Record<Verdict['why'][number], (policy: CheckedRegistry['policy']) => string>> = {
  'below-grade': (policy) => `it is only cited, and the policy asks for ${policy.grade}`,
  'below-tier': (policy) => `its tier is below ${policy.minTier}`,
  'not-snapshotted': () => 'its words have not been looked for in a pinned snapshot',
  'quote-failed': () => 'its words are not in the snapshot',
  resolved: () => 'the resolution leaves it aside',
  'source-retired': () => 'its source is retired',
  'source-stale': (policy) => `its source was read longer than ${policy.maxAge} days ago`,
  'source-unknown': () => 'its source is not listed, or faulty',
};

function challenges({ claim, openChallenges }: Finding, terminal: Terminal): readonly string[] {
  return claim.challenges.flatMap((challenge) => {
    const state = openChallenges.includes(challenge) ? 'open' : 'answered by the resolution';
    const words = challenge.quote === undefined ? '' : `: "${line(challenge.quote)}"`;
    return wrap(`${line(challenge.by)} on ${challenge.on} (${state})${words}`, '  ', terminal);
  });
}
