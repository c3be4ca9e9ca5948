import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, type Report } from '../../src/check.ts';
import { diskFiles } from '../../src/load/files.ts';
import { checkYaml, today } from '../judge/in-memory.ts';
import { inFolder } from './folder.ts';

/** A registry in a folder `desk` with these files, beside a file `secret.yaml` that it may not read. */
async function inDesk(
  files: Readonly<Record<string, string>>,
  work: (report: Report) => void,
  plant: (folder: string) => void = () => undefined,
): Promise<void> {
  await inFolder(async (outside) => {
    for (const [path, text] of Object.entries({ ...files, '../secret.yaml': claimOf('secret') })) {
      mkdirSync(dirname(join(outside, 'desk', path)), { recursive: true });
      writeFileSync(join(outside, 'desk', path), text);
    }
    plant(join(outside, 'desk'));
    const inputs = [{ path: 'desk/claims.yaml', folder: 'desk' }];
    work(await check({ inputs, files: diskFiles(outside), asOf: today }));
  });
}

const claimOf = (id: string): string => `claims: [{ id: ${id}, claim: A., status: unverified }]\n`;

const ids = (report: Report): readonly string[] =>
  report.registries.flatMap(({ findings }) => findings.map(({ claim }) => claim.id));

const messages = (report: Report): readonly string[] => report.diagnostics.map(({ message }) => message);

const including = (...patterns: readonly string[]): string =>
  `version: 1\ninclude: ${JSON.stringify(patterns)}\n${claimOf('own')}`;

describe('include', () => {
  test('reads files and globs, each file once, in the order of their paths', async () => {
    const files = {
      'claims.yaml': including('parts/*.yaml', 'parts/b.yaml', './parts/b.yaml', 'a.yaml'),
      'a.yaml': claimOf('a'),
      'parts/c.yaml': claimOf('c'),
      'parts/b.yaml': claimOf('b'),
    };
    await inDesk(files, (report) => {
      expect(messages(report)).toEqual([]);
      expect(ids(report)).toEqual(['own', 'a', 'b', 'c']);
      expect([...report.texts.keys()]).toEqual([
        'desk/claims.yaml',
        'desk/a.yaml',
        'desk/parts/b.yaml',
        'desk/parts/c.yaml',
      ]);
    });
  });

  test('does not read the registry itself again', async () => {
    await inDesk({ 'claims.yaml': including('*.yaml'), 'a.yaml': claimOf('a') }, (report) => {
      expect(messages(report)).toEqual([]);
      expect(ids(report)).toEqual(['own', 'a']);
    });
  });

  test.each([
    ['../secret.yaml', 'may not leave the folder'],
    ['../*.yaml', 'may not leave the folder'],
    ['parts/../../*.yaml', 'may not leave the folder'],
    ['/etc/*.yaml', 'must be relative'],
    ['~/secret.yaml', 'must be relative'],
    ['C:/secret.yaml', 'must be relative'],
    ['..\\secret.yaml', 'must be relative and written with /'],
    ['{..,x}/secret.yaml', 'only *, **, ? and [abc]'],
    ['@(..)/secret.yaml', 'only *, **, ? and [abc]'],
    ['!(x)/secret.yaml', 'only *, **, ? and [abc]'],
    ['a*b*c*d*', 'more than three * between two /'],
    ['**/a/**/b/**/c/**', 'more than three **'],
    ['x'.repeat(1001), 'longer than 1,000 characters'],
  ])('refuses %j: %s', async (pattern, why) => {
    await inDesk({ 'claims.yaml': including(pattern) }, (report) => {
      expect(messages(report)).toEqual([expect.stringContaining(why)]);
      expect(ids(report)).toEqual(['own']);
      expect(report.diagnostics[0]?.rule).toBe('registry-invalid');
    });
  });

  test('of nothing is one fault, and so is a pattern that makes no sense', async () => {
    for (const pattern of ['', ' ', '....', '[', 'none/*.yaml']) {
      await inDesk({ 'claims.yaml': including(pattern) }, (report) => {
        expect([pattern, messages(report).length]).toEqual([pattern, 1]);
        const { start, end } = report.diagnostics[0]?.at ?? { start: 0, end: 0 };
        expect(report.texts.get('desk/claims.yaml')?.slice(start, end)).toBe(JSON.stringify(pattern));
      });
    }
  });

  test('reads nothing outside by way of a link, whether to a file or to a folder', async () => {
    const plant = (folder: string) => {
      symlinkSync('../secret.yaml', join(folder, 'link.yaml'));
      symlinkSync('..', join(folder, 'up'));
    };
    const files = { 'claims.yaml': including('link.yaml', '*.yaml', 'up/*.yaml', 'up/secret.yaml', '**/secret.yaml') };
    await inDesk(
      files,
      (report) => {
        expect(ids(report)).toEqual(['own']);
        expect(messages(report).length).toBeGreaterThan(0);
        for (const text of report.texts.values()) expect(text).not.toContain('secret,');
      },
      plant,
    );
  });

  test('is quick on the slowest pattern that is allowed', async () => {
    const deep = `${'d/'.repeat(40)}x.yaml`;
    const files = {
      'claims.yaml': including('a*a*a*', '**/d/**/d/**/*b', '[a-z]?[a-z]?*'),
      [`${'a'.repeat(200)}.txt`]: '',
      [deep]: '',
    };
    await inDesk(files, () => undefined);
    const start = performance.now();
    await inDesk(files, (report) => expect(ids(report)).toContain('own'));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('an included file', () => {
  const policy = { 'claims.yaml': including('part.yaml') };

  test.each(['policy: { profile: draft }', 'include: [x.yaml]', 'rules: { own-word: off }', 'overrides: []'])(
    'has no %s',
    async (key) => {
      await inDesk({ ...policy, 'part.yaml': `${key}\n${claimOf('a')}` }, (report) => {
        const [name = ''] = key.split(':');
        expect(messages(report)).toEqual([`\`${name}\` has no effect in an included file.`]);
        const at = report.diagnostics[0]?.at;
        expect(at).toEqual({ path: 'desk/part.yaml', start: 0, end: name.length });
        expect(report.registries[0]?.policy.profile).toBe('review');
        expect(ids(report)).toEqual(['own', 'a']);
      });
    },
  );

  test('that is faulty costs no other file its claims, and is reported in its own lines', async () => {
    const files = {
      'claims.yaml': including('*.yaml'),
      'a.yaml': 'claims: [',
      'b.yaml': claimOf('b'),
      'c.yaml': 'x: 1\n',
    };
    await inDesk(files, (report) => {
      expect(ids(report)).toEqual(['own', 'b']);
      expect(report.diagnostics.map(({ rule, at }) => `${rule} ${at.path}`)).toEqual([
        'registry-unreadable desk/a.yaml',
        'registry-invalid desk/c.yaml',
      ]);
      expect(report.registries[0]?.unreadable).toBe(true);
    });
  });

  test('shares sources, documents and ids with the others', async () => {
    const files = {
      'claims.yaml': 'version: 1\ninclude: [sources.yaml, part.yaml]\n',
      'sources.yaml': 'sources: [{ id: wire }]\n',
      'part.yaml':
        'claims: [{ id: a, claim: A., status: sourced, evidence: [{ source: wire, stance: supports, quote: q }] }]\n',
    };
    await inDesk(files, (report) => {
      expect(messages(report)).toEqual([]);
      expect(report.counts.sourced).toBe(1);
    });
  });
});

describe('a claim with a fault', () => {
  test('is not judged; the others are, and the fault is counted', async () => {
    const report = await checkYaml(`version: 1
claims:
  - { id: a, claim: A., status: unverified }
  - { id: b, claim: B. }
  - { id: c, claim: C., status: unverified, date: 2025-02-30 }
  - 7
  - { id: d, claim: D., status: unverified }
`);
    expect(ids(report)).toEqual(['a', 'd']);
    expect(report.registries[0]?.rejected).toBe(3);
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill('registry-invalid'));
  });

  test('is none in the policy: what is faulty there is as if it were not given', async () => {
    const report = await checkYaml(`version: 1
policy: { profile: pubish, minSources: 2 }
claims: [{ id: a, claim: A., status: unverified }]
`);
    expect(report.registries[0]?.policy).toMatchObject({ profile: 'review', grade: 'quoted', minSources: 2 });
    expect(messages(report)).toEqual(['`profile` is `pubish`.']);
  });
});
