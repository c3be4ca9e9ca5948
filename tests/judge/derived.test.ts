import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model.ts';
import { checkYaml, judged, outcome, outcomes } from './in-memory.ts';

const sources = `version: 1
sources: [{ id: wire }, { id: forum, tier: tertiary }]
`;

const supported = 'evidence: [{ source: wire, stance: supports, quote: so it is }]';
const refuted = 'evidence: [{ source: wire, stance: refutes, quote: it is not so }]';

/** The findings of claims that are given by id: what stands behind their `status`. */
async function findings(claims: Readonly<Record<string, string>>, policy = ''): Promise<ReadonlyMap<string, Finding>> {
  const list = Object.entries(claims).map(
    ([id, rest]) => `  - { id: ${id}, claim: A., status: unverified, ${rest} }\n`,
  );
  return await judged(`${sources}policy: { ${policy} }\nclaims:\n${list.join('')}`);
}

async function all(claims: Readonly<Record<string, string>>, policy = ''): Promise<Readonly<Record<string, string>>> {
  return outcomes(await findings(claims, policy));
}

describe('a derived claim', () => {
  test('is sourced without evidence of its own if all its inputs are', async () => {
    const derived = { a: supported, b: supported, sum: 'derivation: "[a] + [b]"' };
    expect((await all(derived))['sum']).toBe('sourced: supported');
  });

  test('is disputed if an input is, and says which', async () => {
    const derived = await findings({ a: supported, b: refuted, sum: 'derivation: "[a] + [b]"' });
    expect(outcomes(derived)['sum']).toBe('disputed: input-disputed');
    expect(derived.get('sum')?.reasons[0]?.text).toContain('derived from b');
    expect(derived.get('sum')?.inputs).toEqual([
      { id: 'a', status: 'sourced' },
      { id: 'b', status: 'disputed' },
    ]);
  });

  test('is unverified if an input is', async () => {
    expect((await all({ a: supported, b: '', sum: 'derivation: "[a] + [b]"' }))['sum']).toBe(
      'unverified: input-unverified',
    );
  });

  test('is disputed if one input is disputed and another unverified', async () => {
    expect((await all({ a: refuted, b: '', sum: 'derivation: "[a] + [b]"' }))['sum']).toBe('disputed: input-disputed');
  });

  test('is unverified if an input is no claim of the registry, which is a fault of the registry as well', async () => {
    const yaml = 'version: 1\nclaims: [{ id: sum, claim: A., status: unverified, derivation: "[nothing]" }]';
    const derived = await judged(yaml, { fault: /^There is no claim `nothing`\.$/ });
    expect(outcomes(derived)).toEqual({ sum: 'unverified: input-unknown' });
    expect(derived.get('sum')?.inputs).toEqual([{ id: 'nothing' }]);
    expect((await checkYaml(yaml)).diagnostics.map(({ message }) => message)).toEqual(['There is no claim `nothing`.']);
  });

  test('is as bad as the worst claim of a long chain', async () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`c${i}`, `derivation: "[c${i + 1}]"`]));
    const sourced = await all({ ...chain, c5000: supported });
    expect(sourced['c0']).toBe('sourced: supported');
    const disputed = await all({ ...chain, c5000: refuted });
    expect(disputed['c0']).toBe('disputed: input-disputed');
  });

  test('names an input once, however often the derivation does', async () => {
    const derived = await findings({ a: '', sum: 'derivation: "[a] + [a] - [ a ]"' });
    expect(derived.get('sum')?.inputs).toEqual([{ id: 'a', status: 'unverified' }]);
  });
});

describe('a derived claim with evidence of its own has the worse of the two', () => {
  const own = (status: string) => ({ sourced: supported, disputed: refuted, unverified: '' })[status] ?? '';
  const policy = 'minSources: 1';

  test.each([
    ['sourced', supported, 'sourced: supported'],
    ['sourced', refuted, 'disputed: refuted'],
    ['unverified', supported, 'unverified: input-unverified'],
    ['unverified', refuted, 'disputed: refuted'],
    ['disputed', supported, 'disputed: input-disputed'],
    ['disputed', refuted, 'disputed: refuted, input-disputed'],
  ])('an input that is %s and %s: %s', async (input, evidence, expected) => {
    const claims = { a: own(input), derived: `derivation: "[a]", ${evidence}` };
    expect((await all(claims, policy))['derived']).toBe(expected);
  });

  test('too few sources of its own are too few', async () => {
    const two =
      'evidence: [{ source: wire, stance: supports, quote: q }, { source: other, stance: supports, quote: q }]';
    const derived = { a: two, sum: `derivation: "[a]", ${supported}` };
    const yaml = `version: 1
policy: { minSources: 2 }
sources: [{ id: wire }, { id: other }]
claims:
${Object.entries(derived)
  .map(([id, rest]) => `  - { id: ${id}, claim: A., status: unverified, ${rest} }\n`)
  .join('')}`;
    expect(outcomes(await judged(yaml))).toEqual({ a: 'sourced: supported', sum: 'unverified: needs-sources' });
  });

  test.each([
    ['context', 'evidence: [{ source: wire, stance: context, quote: q }]'],
    ['evidence without words', 'evidence: [{ source: wire, stance: supports }]'],
    ['evidence below the tier', 'evidence: [{ source: forum, stance: supports, quote: q }]'],
    ['a refutation below the tier', 'evidence: [{ source: forum, stance: refutes, quote: q }]'],
  ])('%s of its own changes nothing', async (_case, evidence) => {
    expect((await all({ a: supported, b: `derivation: "[a]", ${evidence}` }))['b']).toBe('sourced: supported');
    expect((await all({ a: '', b: `derivation: "[a]", ${evidence}` }))['b']).toBe('unverified: input-unverified');
  });
});

describe('claims that are derived from each other in a circle', () => {
  const circle = { a: 'derivation: "[b]"', b: 'derivation: "[c]"', c: 'derivation: "[a]"' };
  const codes = async (claims: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      [...(await findings(claims))].map(([id, { status, reasons }]) => [
        id,
        [status, ...new Set(reasons.map((reason) => reason.code))].join(' '),
      ]),
    );

  test('are unverified', async () => {
    const each = 'unverified input-cyclic input-unverified';
    expect(await codes(circle)).toEqual({ a: each, b: each, c: each });
  });

  test('even if evidence supports them', async () => {
    const loops = { a: `derivation: "[b]", ${supported}`, b: `derivation: "[a]", ${supported}` };
    const each = 'unverified input-cyclic input-unverified';
    expect(await codes(loops)).toEqual({ a: each, b: each });
    expect(await codes({ a: `derivation: "[a]", ${supported}` })).toEqual({ a: each });
  });

  test('are all disputed if one is, and so is what rests on them', async () => {
    const claims = { ...circle, c: `${circle.c}, ${refuted}`, top: 'derivation: "[b]"' };
    expect(await codes(claims)).toEqual({
      a: 'disputed input-disputed',
      b: 'disputed input-disputed',
      c: 'disputed refuted input-disputed',
      top: 'disputed input-disputed',
    });
  });

  test('are told apart from what rests on a circle, or lies between two', async () => {
    const claims = {
      ...circle,
      c: 'derivation: "[a] + [between]"',
      between: 'derivation: "[x]"',
      x: 'derivation: "[y]"',
      y: 'derivation: "[x]"',
      top: 'derivation: "[a]"',
    };
    const cyclic = Object.entries(await codes(claims)).filter(([, outcomeOf]) => outcomeOf.includes('input-cyclic'));
    expect(cyclic.map(([id]) => id)).toEqual(['a', 'b', 'c', 'x', 'y']);
    expect(outcome((await findings(claims)).get('between') as Finding)).toBe('unverified: input-unverified');
  });
});
