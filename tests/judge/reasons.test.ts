import { describe, expect, test } from '@jest/globals';
import type { ReasonCode } from '../../src/model.ts';
import { judged } from './in-memory.ts';

/** `quote-failed` needs a snapshot to look in, and there is none yet. */
type Today = Exclude<ReasonCode, 'quote-failed'>;

const claim = (id: string, rest: string): string => `  - { id: ${id}, claim: A., status: unverified, ${rest} }\n`;
const evidence = (...pieces: readonly string[]): string =>
  `evidence: [${pieces.map((piece) => `{ ${piece}, quote: so it is }`).join(', ')}]`;
const resolution =
  'resolution: { by: desk, on: 2026-11-01, why: A typo., covers: [{ source: wire, quote: so it is }] }';

/** A claim that would be sourced, were it not for its anchor. */
const anchored = (exact: string, document = 'brief'): string =>
  claim('a', `anchors: [{ document: ${document}, exact: ${exact} }], ${evidence('source: wire, stance: supports')}`);

/** For each code, a claim `a` that has it as its first reason, and the sentence that people read. */
const cases: Readonly<Record<Today, readonly [claims: string, text: string]>> = {
  supported: [claim('a', evidence('source: wire, stance: supports')), 'One independent source supports it: wire.'],
  refuted: [claim('a', evidence('source: wire, stance: refutes')), 'wire says otherwise.'],
  conflicting: [
    claim('a', evidence('source: wire, stance: refutes', 'source: radio, stance: supports')),
    'wire says otherwise, while radio supports it.',
  ],
  challenged: [
    claim('a', 'challenges: [{ by: A reader, on: 2026-10-02 }]'),
    'A reader contests it since 2026-10-02, and no resolution covers that.',
  ],
  'input-disputed': [
    claim('a', 'derivation: "[b]"') + claim('b', evidence('source: wire, stance: refutes')),
    'It is derived from b, which is disputed.',
  ],
  'input-unverified': [
    claim('a', 'derivation: "[b]"') + claim('b', 'tags: []'),
    'It is derived from b, which is unverified.',
  ],
  'input-unknown': [claim('a', 'derivation: "[b]"'), 'It is derived from b, which is no usable claim of the registry.'],
  'input-cyclic': [claim('a', 'derivation: "[a]"'), 'It is derived from itself.'],
  'no-evidence': [claim('a', 'tags: []'), 'No evidence is given.'],
  'no-support': [claim('a', evidence('source: wire, stance: context')), 'None of the evidence supports it.'],
  'needs-sources': [
    `${claim('a', evidence('source: wire, stance: supports', 'source: daily, stance: supports'))}policy: { minSources: 2 }`,
    'One independent source supports it; the policy asks for 2.',
  ],
  'own-word': [
    claim('a', `about: Acme, ${evidence('source: blog, stance: supports')}`),
    "All that supports it is Acme's own word.",
  ],
  'below-grade': [
    claim('a', 'evidence: [{ source: wire, stance: supports }]'),
    'wire is only cited; the policy asks for evidence that is quoted.',
  ],
  'below-tier': [
    claim('a', evidence('source: forum, stance: supports', 'source: wiki, stance: supports')),
    'forum and wiki are below the tier that the policy asks for, secondary.',
  ],
  'not-snapshotted': [
    `${claim('a', evidence('source: wire, stance: supports'))}policy: { profile: publish }`,
    'The words of wire have not been looked for in a pinned snapshot, as the policy asks.',
  ],
  resolved: [
    claim('a', `${evidence('source: wire, stance: supports')}, ${resolution}`),
    'The resolution leaves wire aside.',
  ],
  'source-retired': [claim('a', evidence('source: study, stance: supports')), 'study is retired.'],
  'source-stale': [
    `${claim('a', evidence('source: wire, stance: supports'))}policy: { maxAge: 30 }`,
    'wire was read longer ago than the policy allows, 30 days.',
  ],
  'anchor-missing': [anchored('The moon was green.'), 'The document brief no longer makes it.'],
  'anchor-ambiguous': [anchored('the sea'), 'The document brief has the words of its anchor more than once.'],
  'anchor-changed': [anchored('Rain fell on 4 May in the whole valley'), 'The document brief now says something else.'],
  'document-unreadable': [anchored('Rain', 'lost'), 'The document lost could not be read.'],
  'source-unknown': [
    claim('a', evidence('source: nobody, stance: supports')),
    'nobody is not among the usable sources of the registry.',
  ],
};

const sources = `version: 1
sources:
  - { id: wire }
  - { id: daily, origin: wire }
  - { id: radio }
  - { id: blog, party: Acme }
  - { id: forum, tier: tertiary }
  - { id: wiki, tier: tertiary }
  - { id: study, retired: { on: 2026-03-01, why: Retracted. } }
documents:
  - { id: brief, path: brief.md }
  - { id: lost, path: lost.md }
claims:
`;

const files = { 'brief.md': 'Rain fell on 3 May in the whole valley. They saw the sea. The ship left the sea.\n' };

describe('every reason that can occur today does, and says in a sentence what is the case', () => {
  test('an anchor that is found is no reason', async () => {
    const findings = await judged(`${sources}${anchored('Rain fell on 3 May')}`, { files });
    expect(findings.get('a')?.status).toBe('sourced');
  });

  test.each(Object.entries(cases))('%s', async (code, [claims, text]) => {
    const findings = await judged(`${sources}${claims}`, { files, fault: /^There is no claim `b`\.$/ });
    expect(findings.get('a')?.reasons[0]).toEqual({ code, text });
  });
});

describe('what is said of several sources', () => {
  const sentence = async (claims: string): Promise<string | undefined> =>
    (await judged(`${sources}${claims}`)).get('a')?.reasons[0]?.text;

  test('names what retells what', async () => {
    const supports = evidence('source: daily, stance: supports', 'source: radio, stance: supports');
    expect(await sentence(claim('a', supports))).toBe(
      '2 independent sources support it: radio and daily (retells wire).',
    );
    const both = evidence('source: daily, stance: supports', 'source: wire, stance: supports');
    expect(await sentence(claim('a', both))).toBe('One independent source supports it: wire (retold by daily).');
  });

  test('is in the plural', async () => {
    const refutes = evidence('source: wire, stance: refutes', 'source: radio, stance: refutes');
    expect(await sentence(claim('a', refutes))).toBe('radio and wire say otherwise.');
  });

  test('does not depend on the order of the evidence', async () => {
    const order = ['source: wiki, stance: supports', 'source: forum, stance: supports'];
    expect(await sentence(claim('a', evidence(...order)))).toBe(
      await sentence(claim('a', evidence(...order.reverse()))),
    );
  });
});
