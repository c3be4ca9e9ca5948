import { describe, expect, test } from '@jest/globals';
import { checkYaml } from '../judge/in-memory.ts';

/** A claim past its day, and a source that nobody uses, under these settings; what is said of them. */
async function said(settings: string, claim = '', source = ''): Promise<readonly string[]> {
  const { diagnostics } = await checkYaml(`version: 1
${settings}
sources: [{ id: s, ${source} }]
claims: [{ id: a, claim: A., status: unverified, reviewBy: 2020-01-01, tags: [t, u], ${claim} }]
`);
  return diagnostics.map(({ rule, severity, suppressed }) =>
    [severity, rule, ...(suppressed === undefined ? [] : [`(${suppressed})`])].join(' '),
  );
}

const usual = ['warning source-unused', 'warning claim-expired'];

describe('the severity of a rule', () => {
  test('is its own where nothing is set', async () => {
    expect(await said('')).toEqual(usual);
  });

  test('is what the registry sets, for all of it', async () => {
    expect(await said('rules: { claim-expired: error, source-unused: note }')).toEqual([
      'note source-unused',
      'error claim-expired',
    ]);
    expect(await said('rules: { claim-expired: off }')).toEqual(['warning source-unused']);
  });

  test.each(['claims: [a]', 'tags: [t]', 'tags: [u], claims: [a]'])(
    'is what an override sets for %s',
    async (named) => {
      expect(await said(`overrides: [{ ${named}, rules: { claim-expired: note, source-unused: off } }]`)).toEqual([
        'warning source-unused',
        'note claim-expired',
      ]);
    },
  );

  test('is that of the last override that names the claim and the rule', async () => {
    const overrides = [
      '{ claims: [a], rules: { claim-expired: note } }',
      '{ tags: [t], rules: { claim-expired: error } }',
      '{ tags: [u], rules: { own-word: off } }',
    ];
    expect(await said(`rules: { claim-expired: off }\noverrides: [${overrides.join(', ')}]`)).toEqual([
      'warning source-unused',
      'error claim-expired',
    ]);
  });

  test('of a fault of the registry cannot be changed, nor can the fault be suppressed', async () => {
    const wrong = 'rules: { registry-invalid: off }\noverrides: [{ claims: [a], rules: { registry-invalid: note } }]';
    expect(await said(`${wrong}\nunknown: 1`)).toEqual(['error registry-invalid', ...usual]);
    const { diagnostics } = await checkYaml(`version: 1
claims:
  - { id: a, claim: A., status: unverified, derivation: "[b]", suppress: [{ rule: registry-invalid, reason: r }] }
`);
    expect(diagnostics.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
      ['registry-invalid', undefined],
      ['unused-suppression', undefined],
    ]);
  });
});

describe('a suppression', () => {
  test('holds for its claim or its source, with its reason', async () => {
    expect(await said('', 'suppress: [{ rule: claim-expired, reason: it is over }]')).toEqual([
      'warning source-unused',
      'warning claim-expired (it is over)',
    ]);
    expect(await said('', '', 'suppress: [{ rule: source-unused, reason: kept }]')).toEqual([
      'warning source-unused (kept)',
      'warning claim-expired',
    ]);
  });

  test('holds for its rule only, and is reported where it silences nothing', async () => {
    expect(await said('', 'suppress: [{ rule: own-word, reason: none }]')).toEqual([
      ...usual,
      'warning unused-suppression',
    ]);
    expect(await said('rules: { unused-suppression: off }', 'suppress: [{ rule: own-word, reason: none }]')).toEqual(
      usual,
    );
  });
});
