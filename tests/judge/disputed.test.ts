import { describe, expect, test } from '@jest/globals';
import { type InMemory, judged, outcome } from './in-memory.ts';

const sources = `version: 1
sources:
  - { id: register, tier: primary, accessed: 2026-11-01 }
  - { id: memoir, accessed: 2026-11-01 }
  - { id: forum, tier: tertiary, accessed: 2026-11-01 }
  - { id: old-study, retired: { on: 2026-03-01, why: Retracted. }, accessed: 2026-11-01 }
  - { id: old-page, accessed: 2020-01-01 }
`;

/** The outcome of one claim with a supporting source, whatever else is written below it, under a policy. */
async function withSupport(rest: string, policy = '{}', options: InMemory = {}): Promise<string> {
  return await alone(
    `- { source: register, stance: supports, quote: entered in 2015 }\n      ${rest}`,
    policy,
    options,
  );
}

async function alone(evidence: string, policy = '{}', options: InMemory = {}): Promise<string> {
  const findings = await judged(
    `${sources}policy: ${policy}
claims:
  - id: founded-in-2015
    claim: The firm was founded in 2015.
    status: unverified
    evidence:
      ${evidence}
`,
    options,
  );
  const finding = findings.get('founded-in-2015');
  if (finding === undefined) throw new Error('there is no such claim');
  return outcome(finding);
}

describe('a claim is disputed', () => {
  test('if evidence refutes it that counts', async () => {
    expect(await alone('- { source: memoir, stance: refutes, quote: founded in 2013 }')).toBe('disputed: refuted');
  });

  test('if one source supports it and another refutes it', async () => {
    expect(await withSupport('- { source: memoir, stance: refutes, quote: founded in 2013 }')).toBe(
      'disputed: conflicting',
    );
  });

  test('if one source both supports and refutes it', async () => {
    expect(await withSupport('- { source: register, stance: refutes, quote: founded in 2013 }')).toBe(
      'disputed: conflicting',
    );
  });

  test('however many sources support it', async () => {
    const many = `- { source: memoir, stance: supports, quote: founded in 2015 }
      - { source: forum, stance: supports, quote: founded in 2015 }
      - { source: old-page, stance: refutes, quote: founded in 2013 }`;
    expect(await withSupport(many, '{ minTier: tertiary }')).toBe('disputed: conflicting');
  });

  test('if somebody contests it and nobody has answered, whatever supports it', async () => {
    expect(await withSupport('', '{}')).toBe('sourced: supported');
    expect(await withSupport('\n    challenges: [{ by: A reader, on: 2026-10-02 }]')).toBe('disputed: challenged');
  });

  test('if it is contested and there is no evidence at all', async () => {
    const findings = await judged(`version: 1
claims:
  - { id: a, claim: A., status: unverified, challenges: [{ by: A reader, on: 2026-10-02 }] }
`);
    expect([...findings.values()].map(outcome)).toEqual(['disputed: challenged']);
  });

  test('for every reason that holds', async () => {
    const both = `- { source: memoir, stance: refutes, quote: founded in 2013 }
    challenges: [{ by: A reader, on: 2026-10-02 }, { by: Another, on: 2026-10-03 }]`;
    expect(await withSupport(both)).toBe('disputed: conflicting, challenged, challenged');
  });
});

describe('a claim is not disputed', () => {
  test('by context', async () => {
    expect(await withSupport('- { source: memoir, stance: context, quote: founded in 2013 }')).toBe(
      'sourced: supported',
    );
  });

  test('by refuting evidence below the tier that the policy asks for', async () => {
    const forum = '- { source: forum, stance: refutes, quote: founded in 2013 }';
    expect(await withSupport(forum)).toBe('sourced: supported');
    expect(await withSupport(forum, '{ minTier: tertiary }')).toBe('disputed: conflicting');
    expect(await alone(forum)).toBe('unverified: no-support');
  });

  test('by refuting evidence without a quote, unless the profile is draft', async () => {
    const unquoted = '- { source: memoir, stance: refutes }';
    expect(await withSupport(unquoted)).toBe('sourced: supported');
    expect(await withSupport(unquoted, '{ profile: draft }')).toBe('disputed: conflicting');
    expect(await withSupport(unquoted, '{}', { profile: 'draft' })).toBe('disputed: conflicting');
  });

  test('by refuting evidence from a source that is retired, from the day on which it is', async () => {
    const retired = '- { source: old-study, stance: refutes, quote: founded in 2013 }';
    expect(await withSupport(retired, '{}', { asOf: '2026-02-28' })).toBe('disputed: conflicting');
    expect(await withSupport(retired, '{}', { asOf: '2026-03-01' })).toBe('sourced: supported');
  });

  test('by refuting evidence that was read longer ago than the policy allows', async () => {
    const stale = '- { source: old-page, stance: refutes, quote: founded in 2013 }';
    expect(await withSupport(stale)).toBe('disputed: conflicting');
    expect(await withSupport(stale, '{ maxAge: 365 }')).toBe('sourced: supported');
    // The day itself still counts, the next one does not.
    const age = '{ maxAge: 2000 }';
    expect(await withSupport(stale, age, { asOf: '2025-06-23' })).toBe('disputed: conflicting');
    expect(await withSupport(stale, age, { asOf: '2025-06-24' })).toBe('sourced: supported');
  });

  test('by refuting evidence from a source that is not listed', async () => {
    expect(await withSupport('- { source: nobody, stance: refutes, quote: founded in 2013 }')).toBe(
      'sourced: supported',
    );
  });
});

describe('a resolution silences exactly what it names', () => {
  const against = `- { source: memoir, stance: refutes, quote: founded in 2013 }
      - { source: old-page, stance: refutes, quote: since 2012 }
    challenges: [{ by: A reader, on: 2026-10-02 }, { by: A reader, on: 2026-10-03 }]
`;
  const covering = (covers: string) =>
    `${against}    resolution: { by: desk, on: 2026-10-05, why: Another firm., covers: [${covers}] }`;
  const all = [
    '{ source: memoir, quote: founded in 2013 }',
    '{ source: old-page, quote: since 2012 }',
    '{ by: A reader, on: 2026-10-02 }',
    '{ by: A reader, on: 2026-10-03 }',
  ];

  test('all of it: the claim is sourced', async () => {
    expect(await withSupport(covering(all.join(', ')))).toBe('sourced: supported');
  });

  test.each(all)('all but %s: the claim stays disputed', async (left) => {
    const covers = all.filter((each) => each !== left).join(', ');
    const code = left.includes('source') ? 'conflicting' : 'challenged';
    expect(await withSupport(covering(covers))).toBe(`disputed: ${code}`);
  });

  test.each([
    ['another quote of the source', '{ source: memoir, quote: founded in 2014 }'],
    ['the source without the quote', '{ source: memoir }'],
    ['the quote with a full stop more', '{ source: memoir, quote: founded in 2013. }'],
  ])('not %s', async (_case, cover) => {
    const covers = [cover, ...all.slice(1)].join(', ');
    expect(await withSupport(covering(covers))).toBe('disputed: conflicting');
  });

  test.each([
    ['a challenge by somebody else', '{ by: Another reader, on: 2026-10-02 }'],
    ['a challenge of another day', '{ by: A reader, on: 2026-10-01 }'],
  ])('not %s', async (_case, cover) => {
    const covers = [...all.slice(0, 2), cover, ...all.slice(3)].join(', ');
    expect(await withSupport(covering(covers))).toBe('disputed: challenged');
  });

  test('supporting evidence too: then nothing supports the claim', async () => {
    const covered = `
    resolution: { by: desk, on: 2026-10-05, why: A typo., covers: [{ source: register, quote: entered in 2015 }] }`;
    expect(await withSupport(covered)).toBe('unverified: resolved');
  });

  test('evidence without a quote, by its source alone', async () => {
    const unquoted = '- { source: memoir, stance: refutes }';
    const covered = `${unquoted}
    resolution: { by: desk, on: 2026-10-05, why: Another firm., covers: [{ source: memoir }] }`;
    expect(await withSupport(unquoted, '{ profile: draft }')).toBe('disputed: conflicting');
    expect(await withSupport(covered, '{ profile: draft }')).toBe('sourced: supported');
  });
});
