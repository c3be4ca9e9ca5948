import { describe, expect, test } from '@jest/globals';
import { type InMemory, judged, outcome } from './in-memory.ts';

const sources = `version: 1
sources:
  - { id: blog, party: Acme, tier: primary }
  - { id: filing, party: ACME, tier: primary }
  - { id: wire, publisher: A wire service }
  - { id: daily, origin: wire }
  - { id: weekly, origin: daily }
  - { id: retelling, origin: blog }
  - { id: retold-retelling, origin: retelling }
  - { id: radio }
  - { id: forum, tier: tertiary }
  - { id: court, tier: primary }
  - { id: egg, origin: hen }
  - { id: hen, origin: egg }
  - { id: chick, origin: egg }
`;

const says = (...ids: readonly string[]): string =>
  ids.map((id) => `{ source: ${id}, stance: supports, quote: words of ${id} }`).join(', ');

/** The outcome of one claim with this evidence, under a policy; `facts` are further keys of the claim. */
async function claim(evidence: string, facts = '', policy = '', options: InMemory = {}): Promise<string> {
  const findings = await judged(
    `${sources}policy: { ${policy} }
claims:
  - { id: a, claim: Acme grew., status: unverified, evidence: [${evidence}], ${facts} }
`,
    { ...options, fault: /in a circle: egg → hen/ },
  );
  const [finding] = [...findings.values()];
  if (finding === undefined) throw new Error('there is no claim');
  return outcome(finding);
}

describe('a claim is sourced', () => {
  test('if one source supports it whose words are given', async () => {
    expect(await claim(says('radio'))).toBe('sourced: supported');
  });

  test('if as many independent sources support it as the policy asks for', async () => {
    expect(await claim(says('radio'), '', 'minSources: 2')).toBe('unverified: needs-sources');
    expect(await claim(says('radio', 'wire'), '', 'minSources: 2')).toBe('sourced: supported');
    expect(await claim(says('radio', 'wire'), '', 'minSources: 3')).toBe('unverified: needs-sources');
    expect(await claim(says('radio', 'wire', 'court'), '', 'minSources: 3')).toBe('sourced: supported');
  });

  test('whatever else is said that does not count', async () => {
    const aside = '{ source: forum, stance: supports, quote: q }, { source: wire, stance: context, quote: q }';
    expect(await claim(`${says('radio')}, ${aside}`)).toBe('sourced: supported');
  });
});

describe('sources are counted by what they retell', () => {
  test.each([
    ['a source twice', ['radio', 'radio']],
    ['a source and one that retells it', ['wire', 'daily']],
    ['two that retell the same, which is not cited itself', ['daily', 'weekly']],
    ['a source and one that retells a retelling', ['wire', 'weekly']],
    ['two that retell each other', ['egg', 'hen']],
    ['a circle and one that retells it', ['hen', 'chick']],
  ])('%s counts once', async (_case, ids) => {
    expect(await claim(says(...ids), '', 'minSources: 2')).toBe('unverified: needs-sources');
    expect(await claim(says(...ids, 'court'), '', 'minSources: 2')).toBe('sourced: supported');
  });

  test('so does one that says two things', async () => {
    const twice =
      '{ source: radio, stance: supports, quote: first }, { source: radio, stance: supports, quote: second }';
    expect(await claim(twice, '', 'minSources: 2')).toBe('unverified: needs-sources');
  });

  test('a retelling that is not admissible does not count for its origin', async () => {
    expect(await claim('{ source: wire, stance: context, quote: q }, { source: daily, stance: supports }')).toBe(
      'unverified: below-grade',
    );
  });
});

describe("a party's own word does not source a claim about that party", () => {
  test.each([
    ['its own source', ['blog']],
    ['two of its own sources', ['blog', 'filing']],
    ['one that retells it', ['retelling']],
    ['one that retells a retelling', ['retold-retelling']],
    ['it and one that retells it', ['blog', 'retelling']],
  ])('not by %s', async (_case, ids) => {
    expect(await claim(says(...ids), 'about: Acme')).toBe('unverified: own-word');
  });

  test('the party is the same in capitals and with other spaces', async () => {
    expect(await claim(says('filing'), 'about: acme')).toBe('unverified: own-word');
    expect(await claim(says('filing'), 'about: "Acme Corp"')).toBe('sourced: supported');
  });

  test('but it does for an attribution: that somebody said so', async () => {
    expect(await claim(says('blog'), 'about: Acme, kind: attribution')).toBe('sourced: supported');
    for (const kind of ['measurement', 'event', 'comparison', 'forecast', 'opinion', 'definition']) {
      expect(await claim(says('blog'), `about: Acme, kind: ${kind}`)).toBe('unverified: own-word');
    }
  });

  test('nor does it matter where somebody independent says so too', async () => {
    expect(await claim(says('blog', 'radio'), 'about: Acme')).toBe('sourced: supported');
    expect(await claim(says('blog', 'forum'), 'about: Acme')).toBe('unverified: own-word');
  });

  test('nor where the claim is about another, or about nobody', async () => {
    expect(await claim(says('blog'), 'about: Bolt')).toBe('sourced: supported');
    expect(await claim(says('blog'))).toBe('sourced: supported');
  });

  test("a party's word against itself counts", async () => {
    const against = '{ source: blog, stance: refutes, quote: we shrank }';
    expect(await claim(`${says('radio')}, ${against}`, 'about: Acme')).toBe('disputed: conflicting');
  });

  test('own word and too few sources are two reasons', async () => {
    expect(await claim(says('blog'), 'about: Acme', 'minSources: 2')).toBe('unverified: own-word, needs-sources');
  });
});

describe('the profile says how far evidence must be followed', () => {
  const cited = '{ source: radio, stance: supports }';

  test('draft: a source is named', async () => {
    expect(await claim(cited, '', 'profile: draft')).toBe('sourced: supported');
  });

  test('review, the usual one: its words are given', async () => {
    expect(await claim(cited)).toBe('unverified: below-grade');
    expect(await claim(cited, '', 'profile: review')).toBe('unverified: below-grade');
    expect(await claim(says('radio'), '', 'profile: review')).toBe('sourced: supported');
  });

  test('publish: its words were found in a pinned snapshot, which there is none of yet', async () => {
    expect(await claim(says('radio'), '', 'profile: publish')).toBe('unverified: not-snapshotted');
    expect(await claim(cited, '', 'profile: publish')).toBe('unverified: below-grade');
  });

  test('a grade of its own goes before the profile of the registry', async () => {
    expect(await claim(cited, '', 'profile: publish, grade: cited')).toBe('sourced: supported');
    expect(await claim(says('radio'), '', 'profile: draft, grade: verified')).toBe('unverified: not-snapshotted');
  });

  test('a profile that is asked for goes before both', async () => {
    const policy = 'profile: publish, grade: verified';
    expect(await claim(cited, '', policy, { profile: 'draft' })).toBe('sourced: supported');
    expect(await claim(cited, '', 'grade: cited', { profile: 'review' })).toBe('unverified: below-grade');
  });

  test('it replaces nothing else of the policy', async () => {
    expect(await claim(cited, '', 'minSources: 2', { profile: 'draft' })).toBe('unverified: needs-sources');
  });
});

describe('the tier', () => {
  test.each([
    ['primary', 'court', 'sourced: supported'],
    ['primary', 'radio', 'unverified: below-tier'],
    ['primary', 'forum', 'unverified: below-tier'],
    ['secondary', 'court', 'sourced: supported'],
    ['secondary', 'radio', 'sourced: supported'],
    ['secondary', 'forum', 'unverified: below-tier'],
    ['tertiary', 'forum', 'sourced: supported'],
  ])('%s is asked for: %s makes the claim %s', async (minTier, id, expected) => {
    expect(await claim(says(id), '', `minTier: ${minTier}`)).toBe(expected);
  });
});
