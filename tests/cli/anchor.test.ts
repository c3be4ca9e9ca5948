import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/load/yaml.ts';
import { inTemporaryFolder, type Run, runLine } from './harness.ts';

type Files = Readonly<Record<string, string>>;

async function beside<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  });
}

const anchoring = async (files: Files, commandLine: string, stdin = ''): Promise<Run> =>
  await beside(files, (folder) => runLine(commandLine, folder, new TextEncoder().encode(stdin)));

const registry = `version: 1
documents:
  - { id: report, path: report.md }
  - { id: report-zh, path: report.zh.md }
  - { id: gone, path: gone.md }
claims:
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified
  - { id: beta-rose, claim: Sales of Beta rose by 12%., status: unverified }
  - id: staff
    claim: Staff were 2,000.
    anchors:
      - { document: report, exact: staff was 2000 people }
    status: unverified
`;
const files: Files = {
  'claims.yaml': registry,
  'report.md':
    '# Report\n\nSales of Alpha **rose by 12%** in spring.\nSales of Beta rose\nby 12% in autumn.\n\nThe staff was 2000 people: all {well}.\n',
  'report.zh.md': '公司有約 2,000 名\n員工。\n',
};

describe('words that stand once', () => {
  test('are printed as a selector to paste', async () => {
    expect(await anchoring(files, 'claims anchor report "Alpha rose by 12%"')).toEqual({
      code: 0,
      stdout: '- { document: report, exact: Alpha rose by 12% }\n',
      stderr: '',
    });
  });

  test.each([
    ['as they read in the document, not as typed', '"STAFF was"', 1],
    ['with the white space of one line', '"Beta  rose by 12%"', '- { document: report, exact: Beta rose by 12% }\n'],
    [
      'in quotes where YAML asks for them',
      '"people: all {well}"',
      '- { document: report, exact: "people: all {well}" }\n',
    ],
  ])('%s', async (_how, words, meant) => {
    const { code, stdout } = await anchoring(files, `claims anchor report ${words}`);
    expect(typeof meant === 'number' ? code : stdout).toBe(meant);
  });

  test('in Chinese, too: a line break between two characters is no space', async () => {
    const { stdout } = await anchoring(files, 'claims anchor report-zh "約2,000名員工"');
    expect(stdout).toBe('- { document: report-zh, exact: "約 2,000 名員工" }\n');
  });

  test('are the first of one place', async () => {
    expect((await anchoring(files, 'claims anchor report "Alpha rose" --nth 1')).code).toBe(0);
    const { code, stderr } = await anchoring(files, 'claims anchor report "Alpha rose" --nth 2');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'claims: The words stand in 1 place; there is no number 2.']);
  });

  test('give a selector that `claims check` finds', async () => {
    const { stdout } = await anchoring(files, 'claims anchor report "rose by 12%" --nth 2');
    const pasted = registry.replace('      - { document: report, exact: staff was 2000 people }\n', `      ${stdout}`);
    const run = await anchoring({ ...files, 'claims.yaml': pasted }, 'claims check');
    expect(run.stdout).not.toContain('anchor-');
  });
});

describe('words that stand several times', () => {
  test('are listed with their places and the selector of each, and end in 1', async () => {
    expect(await anchoring(files, 'claims anchor report "rose by 12%"')).toEqual({
      code: 1,
      stdout: `# 1: report.md:3:18
- { document: report, exact: rose by 12%, prefix: Alpha }
# 2: report.md:4:15
- { document: report, exact: rose by 12%, prefix: Beta }
`,
      stderr: 'claims: The words stand in 2 places. Take one of these, or `--nth N`, or more words.\n',
    });
  });

  test('of which --nth picks one', async () => {
    expect(await anchoring(files, 'claims anchor report "rose by 12%" --nth 2')).toEqual({
      code: 0,
      stdout: '- { document: report, exact: rose by 12%, prefix: Beta }\n',
      stderr: '',
    });
    const { code, stderr } = await anchoring(files, 'claims anchor report "rose by 12%" --nth 3');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'claims: The words stand in 2 places; there is no number 3.']);
  });

  test('are not written anywhere without --nth', async () => {
    await beside(files, async (folder) => {
      const { code } = await runLine('claims anchor report "rose by 12%" --to alpha-rose', folder);
      expect([code, readFileSync(join(folder, 'claims.yaml'), 'utf8')]).toEqual([1, registry]);
    });
  });

  test('and that nothing tells apart say so', async () => {
    const text = `${'The very same sentence is repeated here over and over. '.repeat(8)}\n`;
    const run = await anchoring({ ...files, 'report.md': text }, 'claims anchor report "same"');
    expect(run.stdout).toContain('# 4: report.md:1:175\n# No words around it tell it from the other places.\n');
    const fourth = await anchoring({ ...files, 'report.md': text }, 'claims anchor report "same" --nth 4');
    expect(fourth).toEqual({
      code: 1,
      stdout: '',
      stderr: 'claims: No words around report.md:1:175 tell it from the other places. Take in more words.\n',
    });
  });

  test('are whole words, where there are such', async () => {
    const text = 'Other theses are there. This is the one. Neither is another.\n';
    const run = await anchoring({ ...files, 'report.md': text }, 'claims anchor report the');
    expect([run.code, run.stdout]).toEqual([0, '- { document: report, exact: the, prefix: is }\n']);
    const cut = await anchoring({ ...files, 'report.md': text }, 'claims anchor report the --nth 2');
    expect(cut.stderr).toContain('The words stand in 1 place; there is no number 2.');
    const parts = await anchoring({ ...files, 'report.md': text }, 'claims anchor report heses');
    expect([parts.code, parts.stdout]).toEqual([0, '- { document: report, exact: heses }\n']);
  });

  test('in very many places are shown up to fifty', async () => {
    const text = [...Array(60).keys()].map((i) => `Item ${i} rose.`).join(' ');
    const { stdout, stderr } = await anchoring({ ...files, 'report.md': text }, 'claims anchor report rose');
    expect(stdout.match(/^- /gm)).toHaveLength(50);
    expect(stderr).toContain('The words stand in 60 places. The first 50 are shown.');
  });
});

describe('words that do not stand there end in 1', () => {
  test('with the nearest passage and what differs', async () => {
    expect(await anchoring(files, 'claims anchor report "the staff was 3000 people in all"')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^claims: `report` does not say `the staff was 3000 people in all`\.\n {2}nearest: `.*staff was 2000 people.*`\n {7}at: report\.md:7:\d+\n {2}differs: .*2000.*3000.*\n$/,
      ),
    });
  });

  test('or say that there is nothing like it', async () => {
    const { code, stderr } = await anchoring(files, 'claims anchor report "an elephant in the room"');
    expect([code, stderr]).toEqual([
      1,
      'claims: `report` does not say `an elephant in the room`, nor anything like it.\n',
    ]);
  });

  test('and a figure that is only a part of another one does not stand there', async () => {
    const { code, stderr } = await anchoring(files, 'claims anchor report "staff was 200"');
    expect(code).toBe(1);
    expect(stderr).toContain('`report` does not say `staff was 200`');
  });

  test('and nothing of them acts on a terminal', async () => {
    const { stderr } = await anchoring(files, "claims anchor report $'\\e[31mred\\u202E'");
    expect(stderr).toContain('`\\u{1B}[31mred\\u{202E}`');
  });
});

describe('--to writes it into a claim', () => {
  const added = async (commandLine: string, before: Files = files, path = 'claims.yaml') =>
    await beside(before, async (folder) => {
      const run = await runLine(commandLine, folder);
      return { ...run, text: readFileSync(join(folder, path), 'utf8') };
    });
  const item = '{ document: report, exact: rose by 12%, prefix: Alpha }';

  test('without anchors', async () => {
    const { code, stdout, stderr, text } = await added('claims anchor report "rose by 12%" --nth 1 --to alpha-rose');
    expect([code, stdout, stderr]).toEqual([
      0,
      'claims.yaml:10:9: anchor of `alpha-rose` added\n',
      'claims: Next: `claims check`.\n',
    ]);
    expect(text).toBe(
      registry.replace('    status: unverified\n', `    anchors:\n      - ${item}\n    status: unverified\n`),
    );
  });

  test('in braces', async () => {
    const { text } = await added('claims anchor report "rose by 12%" --nth 1 --to beta-rose');
    expect(text).toBe(registry.replace('12%., status', `12%., anchors: [${item}], status`));
  });

  test('with anchors', async () => {
    const { text } = await added('claims anchor report "rose by 12%" --nth 1 --to staff');
    expect(text).toBe(registry.replace('2000 people }\n', `2000 people }\n      - ${item}\n`));
  });

  test('of an included file, with its byte order mark and line ends', async () => {
    const part = `\ufeff${registry.slice(registry.indexOf('claims:'))}`.replaceAll('\n', '\r\n');
    const before = {
      ...files,
      'claims.yaml': `include: [parts/*.yaml]\n${registry.slice(0, registry.indexOf('claims:'))}`,
      'parts/a.yaml': part,
    };
    const run = await added('claims anchor report "rose by 12%" --nth 1 --to staff', before, 'parts/a.yaml');
    expect(run.stdout).toBe('parts/a.yaml:10:9: anchor of `staff` added\n');
    expect(run.text).toBe(part.replace('2000 people }\r\n', `2000 people }\r\n      - ${item}\r\n`));
  });

  test('once: what is anchored there already is not anchored again', async () => {
    for (const words of ['"staff was 2000 people"', '"Staff was 2000  people"']) {
      const { code, stdout, text } = await added(`claims anchor report ${words.toLowerCase()} --to staff`);
      expect([code, stdout, text]).toEqual([0, '', registry]);
    }
    const { stderr } = await added('claims anchor report "staff was 2000 people" --to staff');
    expect(stderr).toBe('claims: `staff` is anchored there already, at claims.yaml:14:9.\n');
  });

  test('and --dry-run shows the diff and writes nothing', async () => {
    const { code, stdout, text } = await added('claims anchor report "Alpha rose" --to beta-rose --dry-run');
    expect([code, text]).toEqual([0, registry]);
    expect(stdout).toContain(
      '-  - { id: beta-rose, claim: Sales of Beta rose by 12%., status: unverified }\n' +
        '+  - { id: beta-rose, claim: Sales of Beta rose by 12%., anchors: [{ document: report, exact: Alpha rose }], status: unverified }\n',
    );
  });

  test('and the claim of a registry from standard input is printed', async () => {
    const { 'claims.yaml': _, ...rest } = files;
    const run = await anchoring(rest, 'claims anchor report "Alpha rose" - --to staff', registry);
    expect(run.stdout).toBe(
      registry.replace('2000 people }\n', '2000 people }\n      - { document: report, exact: Alpha rose }\n'),
    );
    expect(run.stderr).toBe('<stdin>:15:9: anchor of `staff` added\nclaims: Next: `claims check`.\n');
    const same = await anchoring(rest, 'claims anchor report "staff was 2000 people" - --to staff', registry);
    expect([same.code, same.stdout]).toEqual([0, registry]);
  });

  test('and what was written parses to the words', async () => {
    const { text } = await added('claims anchor report "people: all {well}" --to beta-rose');
    const yaml = readYaml('x', text);
    const value = 'fault' in yaml ? undefined : (yaml.value as { claims: readonly { anchors: unknown }[] });
    expect(JSON.stringify(value?.claims[1]?.anchors)).toBe('[{"document":"report","exact":"people: all {well}"}]');
  });

  test.each([
    [
      'an unknown claim',
      'alpha-rise',
      /^claims: There is no claim `alpha-rise`\. The nearest: alpha-rose, .+, .+\.\n$/,
    ],
    [
      'two claims of that name',
      'twin',
      /^claims: Two claims are called `twin`: claims\.yaml:\d+:\d+ and claims\.yaml:\d+:\d+\. Rename one\.\n$/,
    ],
    [
      'a faulty claim',
      'broken',
      /^claims: The claim `broken` is too faulty to be changed; `claims check` shows where and why\.\n$/,
    ],
    [
      'a claim that is an alias',
      'shared',
      /^claims: claims\.yaml:\d+:\d+: no anchor can be added to `shared`: its `anchors` are an alias, or aliases stand for them\./,
    ],
  ])('%s ends in 2, and nothing is written', async (_what, id, says) => {
    const more = `${registry}  - { id: twin, claim: One., status: unverified }
  - { id: twin, claim: Two., status: unverified }
  - { id: broken, claim: Three. }
  - { id: one, claim: Four., status: unverified, anchors: &a [] }
  - { id: shared, claim: Five., status: unverified, anchors: *a }
`;
    const run = await added(`claims anchor report "Alpha rose" --to ${id}`, { ...files, 'claims.yaml': more });
    expect([run.code, run.stdout, run.text]).toEqual([2, '', more]);
    expect(run.stderr).toMatch(says);
  });
});

describe('wrong usage ends in 2', () => {
  test.each([
    ['claims anchor', "missing required argument 'document'"],
    ['claims anchor report', "missing required argument 'words'"],
    ['claims anchor report "  "', 'No words were given to look for.'],
    ['claims anchor repotr Alpha', 'There is no document `repotr`. The nearest: report, report-zh, gone.'],
    ['claims anchor gone Alpha', 'The document `gone` (gone.md) cannot be read: there is no such file.'],
    ['claims anchor report Alpha rose', 'The registry rose cannot be read: there is no such file.'],
    ['claims anchor report Alpha rose', 'Words with spaces between them are put in quotes.'],
    ['claims anchor report Alpha --dry-run', '--dry-run shows what --to ID would write; give both.'],
    ['claims anchor report Alpha --nth 0', 'It is a whole number from 1 on.'],
    ['claims anchor report Alpha --nth one', 'It is a whole number from 1 on.'],
    ['claims anchor report Alpha "*.yaml"', '*.yaml names 2 registries. Name one.'],
    ['claims anchor report Alpha other.yaml', 'other.yaml lists no documents.'],
    ['claims anchor bad Alpha', 'The document `bad` is too faulty to be read; `claims check` shows where and why.'],
  ])('%s', async (commandLine, says) => {
    const more = {
      ...files,
      'claims.yaml': registry.replace('claims:', '  - { id: bad, file: bad.md }\nclaims:'),
      'other.yaml': 'version: 1\nclaims: []\n',
    };
    const { code, stdout, stderr } = await anchoring(more, commandLine);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
