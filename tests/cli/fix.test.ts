import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeWhole } from '../../src/load/write.ts';
import { inTemporaryFolder, type Run, runLine, runWords } from './harness.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a command line beside some files; gives what it wrote, and what the files hold afterwards. */
async function fixing(
  files: Files,
  commandLine = 'claims fix',
  stdin = '',
): Promise<Run & { readonly after: Readonly<Record<string, string>> }> {
  return await inTemporaryFolder(async (folder) => {
    plant(folder, files);
    const run = await runLine(commandLine, folder, new TextEncoder().encode(stdin));
    return { ...run, after: filesIn(folder) };
  });
}

function plant(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** A registry of one claim, with what stands around it exactly as given. */
const registry = (anchor: string, more = ''): string => `version: 1
documents:
  - { id: report, path: report.txt }
claims:
  # The one claim.
  - id: alpha-rose
    claim: Sales of Alpha rose by 12%.
    status: unverified # for now
    anchors:
${anchor}${more}`;

const flow = '      - { document: report, exact: sales of Alpha rose by 12% during the spring } # seen\n';
const reworded = 'As expected, sales of Alpha rose by 12% over the\nwhole spring.\n';

describe('an anchor that was reworded', () => {
  test('gets the words that now stand in the document, in one line', async () => {
    const { code, stdout, stderr, after } = await fixing({ 'claims.yaml': registry(flow), 'report.txt': reworded });
    expect(code).toBe(0);
    expect(stdout).toBe('claims.yaml:10:36: anchor of `alpha-rose` updated\n');
    expect(stderr).toBe(
      'claims: 1 anchor updated in 1 file. Next: read the changes (`git diff`), then `claims check`.\n',
    );
    expect(after['claims.yaml']).toBe(registry(flow.replace('during the spring', 'over the whole spring')));
  });

  test('is clean afterwards, and fixing again changes nothing', async () => {
    await inTemporaryFolder(async (folder) => {
      plant(folder, { 'claims.yaml': registry(flow), 'report.txt': reworded });
      await runLine('claims fix', folder);
      const once = filesIn(folder);
      const again = await runLine('claims fix', folder);
      expect(again).toEqual({ code: 0, stdout: '', stderr: 'claims: There is nothing to fix.\n' });
      expect(filesIn(folder)).toEqual(once);
      expect((await runLine('claims check', folder)).stdout).not.toContain('anchor-');
      expect(await runLine('claims fix --dry-run', folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  test.each([
    ['with a colon', 'sales of Alpha rose by 12%: over the spring', '"sales of Alpha rose by 12%: over the spring"'],
    ['with braces', 'sales of Alpha rose by 12% {over} the spring', '"sales of Alpha rose by 12% {over} the spring"'],
    [
      'with an invisible character',
      'sales of Alpha rose by 12% over the spr\u200bing',
      '"sales of Alpha rose by 12% over the spr\\u200bing"',
    ],
  ])('%s is put in quotes', async (_what, now, scalar) => {
    const { after } = await fixing({ 'claims.yaml': registry(flow), 'report.txt': `${now}\n` });
    expect(after['claims.yaml']).toContain(`exact: ${scalar} } # seen\n`);
  });

  test.each([
    [
      'in double quotes stays in them',
      'exact: "sales of Alpha rose by 12% during the spring" # q\n',
      'exact: "sales of Alpha rose by 12% over the whole spring" # q\n',
    ],
    [
      'in single quotes stays in them',
      "exact: 'sales of Alpha rose by 12% during the spring' # q\n",
      "exact: 'sales of Alpha rose by 12% over the whole spring' # q\n",
    ],
    [
      'over several lines becomes one line',
      'exact: sales of Alpha rose by 12%\n          during the spring # q\n',
      'exact: sales of Alpha rose by 12% over the whole spring # q\n',
    ],
    [
      'behind > keeps the comment beside it',
      'exact: >- # q\n          sales of Alpha rose by\n          12% during the spring\n\n',
      'exact: sales of Alpha rose by 12% over the whole spring # q\n\n',
    ],
    [
      'behind | loses its line end',
      'exact: |\n          sales of Alpha rose by 12% during the spring\n',
      'exact: sales of Alpha rose by 12% over the whole spring\n',
    ],
    [
      'with a name and a tag keeps them',
      'exact: &words !!str sales of Alpha rose by 12% during the spring\n',
      'exact: &words !!str sales of Alpha rose by 12% over the whole spring\n',
    ],
  ])('%s', async (_what, before, meant) => {
    const around = (exact: string) => registry(`      - document: report\n        ${exact}`, '    tags: [x]\n');
    const { after } = await fixing({ 'claims.yaml': around(before), 'report.txt': reworded });
    expect(after['claims.yaml']).toBe(around(meant));
  });

  const twice =
    'Up there sales rose by 12% over the whole spring while the north slept badly. ' +
    'Down here sales rose by 12% over the whole spring and no one knew about it.\n';
  const inFlow = (pairs: string) => registry(`      - { ${pairs} }\n`);

  test.each([
    [
      'context that tells it from others is kept',
      inFlow('prefix: Up there, document: report, exact: sales rose by 12% during the spring'),
      inFlow('prefix: Up there, document: report, exact: sales rose by 12% over the whole spring'),
    ],
    [
      'a suffix that no longer does is renewed',
      inFlow(
        'document: report, exact: sales rose by 12% during the spring, suffix: because the north of it was snowed in',
      ),
      inFlow('document: report, exact: sales rose by 12% over the whole spring, suffix: while'),
    ],
    [
      'so are a prefix and a suffix',
      inFlow(
        'document: report, prefix: Who knows, exact: sales rose by 12% during the spring, suffix: because the north of it was snowed in',
      ),
      inFlow(
        'document: report, prefix: Up there, exact: sales rose by 12% over the whole spring, suffix: while the north',
      ),
    ],
  ])('%s', async (_what, before, after) => {
    const run = await fixing({ 'claims.yaml': before, 'report.txt': twice });
    expect([run.code, run.after['claims.yaml']]).toEqual([0, after]);
    expect((await fixing(run.after)).stdout).toBe('');
  });
});

describe('never touched is', () => {
  test.each([
    ['an anchor with a changed fact', flow, 'As expected, sales of Alpha rose by 21% over the whole spring.\n'],
    ['an anchor whose passage is gone', flow, 'The weather was fine. Profits were stable.\n'],
    [
      'an anchor whose words stand twice',
      '      - { document: report, exact: rose by 12% }\n',
      'Alpha rose by 12%. Beta rose by 12%.\n',
    ],
    ['an anchor that is found', flow, 'Sales of Alpha: sales of Alpha rose by 12% during the spring.\n'],
    [
      'an anchor whose fault is accepted',
      `${flow}    suppress: [{ rule: anchor-altered, reason: Known. }]\n`,
      reworded,
    ],
    ['an anchor of a document that is not there', flow, undefined],
  ])('%s', async (_what, anchor, text) => {
    const before = registry(anchor);
    const files = text === undefined ? {} : { 'report.txt': text };
    const { code, stdout, after } = await fixing({ 'claims.yaml': before, ...files });
    expect([code, stdout, after['claims.yaml']]).toEqual([0, '', before]);
  });

  test('an anchor where the rule is off', async () => {
    const before = `${registry(flow)}rules: { anchor-altered: off }\n`.replace(': off', ': "off"');
    const { stdout, after } = await fixing({ 'claims.yaml': before, 'report.txt': reworded });
    expect([stdout, after['claims.yaml']]).toEqual(['', before]);
  });
});

/** A registry of one claim with evidence, or with none. */
const judged = (status: string, evidence: string, more = ''): string => `version: 1
sources:
  - { id: minutes, title: Minutes of the meeting, tier: primary }
claims:
  - id: rate-held
    claim: The bank held its rate.
    status: ${status}
    evidence: [${evidence}]
${more}`;
const quoted = '{ source: minutes, stance: supports, quote: decided to maintain the target range }';

describe('a status', () => {
  test.each([
    ['unverified', quoted, 'sourced'],
    ['disputed', quoted, 'sourced'],
    ['disputed', '', 'unverified'],
    ['"unverified"', quoted, '"sourced"'],
    ['&s unverified # so far', quoted, '&s sourced # so far'],
  ])('that is declared %s with evidence [%s] becomes %s', async (declared, evidence, computed) => {
    const { code, stdout, after } = await fixing({ 'claims.yaml': judged(declared, evidence) });
    const status = /\w+ed/.exec(computed)?.[0];
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^claims.yaml:7:\\d+: status of \`rate-held\` updated to ${status}\n$`));
    expect(after['claims.yaml']).toBe(judged(computed, evidence));
  });

  test.each([
    ['that is declared better than computed', judged('sourced', '')],
    ['that is as computed', judged('sourced', quoted)],
    [
      'whose fault is accepted',
      judged('unverified', quoted, '    suppress: [{ rule: status-understated, reason: Known. }]\n'),
    ],
  ])('%s is never touched', async (_what, before) => {
    const { code, stdout, after } = await fixing({ 'claims.yaml': before });
    expect([code, stdout, after['claims.yaml']]).toEqual([0, '', before]);
  });

  test.each([
    [
      'a source is unknown',
      judged('disputed', '{ source: minuets, stance: refutes, quote: raised its rate by a quarter }'),
      'the source minuets is unknown',
    ],
    [
      'a source is faulty',
      judged('disputed', '{ source: minutes, stance: refutes, quote: raised its rate by a quarter }').replace(
        'tier: primary',
        'tier: best',
      ),
      'the registry has faults of format',
    ],
    ['an input is unknown', judged('disputed', '', '    derivation: "[none]"\n'), 'the registry has faults of format'],
  ])('is not made better where %s: that may be what speaks against it', async (_what, before, why) => {
    const { code, stdout, stderr, after } = await fixing({ 'claims.yaml': before });
    expect([code, stdout, after['claims.yaml']]).toEqual([0, '', before]);
    expect(stderr).toContain(`claims: claims.yaml:7:13: status of \`rate-held\` not updated: ${why}.\n`);
  });

  test('is judged by the profile and on the day that are asked for', async () => {
    const cited = judged('unverified', '{ source: minutes, stance: supports }');
    expect((await fixing({ 'claims.yaml': cited })).stdout).toBe('');
    expect((await fixing({ 'claims.yaml': cited }, 'claims fix --profile draft')).stdout).toContain(
      'updated to sourced',
    );
    const retired = judged('unverified', quoted).replace(
      'tier: primary',
      'retired: { on: 2026-06-01, why: Withdrawn. }',
    );
    expect((await fixing({ 'claims.yaml': retired })).stdout).toBe('');
    expect((await fixing({ 'claims.yaml': retired }, 'claims fix --as-of 2026-05-01')).stdout).toContain(
      'updated to sourced',
    );
  });
});

describe('a file', () => {
  test('keeps its byte order mark, its Windows line ends and its missing last line end', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}# the end`;
    const { after } = await fixing({ 'claims.yaml': windows(registry(flow)), 'report.txt': reworded });
    expect(after['claims.yaml']).toBe(windows(registry(flow.replace('during the spring', 'over the whole spring'))));
  });

  test('that is included is fixed where the claim stands', async () => {
    const files = {
      'claims.yaml': 'version: 1\ninclude: [claims/*.yaml]\ndocuments:\n  - { id: report, path: report.txt }\n',
      'claims/a.yaml': registry(flow).replace(/documents:\n.*\n/, ''),
      'claims/b.yaml': `${judged('unverified', quoted)}# b`,
      'report.txt': reworded,
    };
    const { stdout, stderr, after } = await fixing(files);
    expect(stdout).toBe(
      'claims/a.yaml:8:36: anchor of `alpha-rose` updated\nclaims/b.yaml:7:13: status of `rate-held` updated to sourced\n',
    );
    expect(stderr).toContain('1 anchor and 1 status updated in 2 files.');
    expect(after['claims.yaml']).toBe(files['claims.yaml']);
    expect(after['claims/b.yaml']).toBe(`${judged('sourced', quoted)}# b`);
  });

  test('that two registries have in common is fixed once', async () => {
    const main = 'version: 1\ninclude: [claims/a.yaml]\ndocuments:\n  - { id: report, path: report.txt }\n';
    const part = registry(flow).replace(/documents:\n.*\n/, '');
    const files = { 'claims.yaml': main, 'other.yaml': main, 'claims/a.yaml': part, 'report.txt': reworded };
    const { code, stdout } = await fixing(files, 'claims fix claims.yaml other.yaml');
    expect([code, stdout]).toEqual([0, 'claims/a.yaml:8:36: anchor of `alpha-rose` updated\n']);
  });

  test('that is a symbolic link is fixed where it points', async () => {
    await inTemporaryFolder(async (folder) => {
      plant(folder, { 'real/claims.yaml': judged('unverified', quoted) });
      symlinkSync('real/claims.yaml', join(folder, 'claims.yaml'));
      expect((await runLine('claims fix', folder)).code).toBe(0);
      expect(readFileSync(join(folder, 'real/claims.yaml'), 'utf8')).toBe(judged('sourced', quoted));
    });
  });

  test.each([
    [
      'is not UTF-8',
      Buffer.from(judged('unverified', quoted).replace('held', 'h\u00e9ld'), 'latin1'),
      'The file is not UTF-8',
    ],
    ['is no YAML', judged('unverified', quoted).replace('[', '[['), 'This is no YAML'],
    ['is not there', undefined, 'The registry claims.yaml cannot be read: there is no such file.'],
    ['is empty', '', 'The file is empty.'],
  ])('that %s is never touched, and ends in 2', async (_what, bytes, says) => {
    const files: Files = bytes === undefined ? {} : { 'claims.yaml': bytes };
    await inTemporaryFolder(async (folder) => {
      plant(folder, files);
      for (const commandLine of ['claims fix', 'claims fix --dry-run', 'claims fix -']) {
        const run = await runLine(commandLine, folder, bytes === undefined ? new Uint8Array() : Buffer.from(bytes));
        expect([run.code, run.stdout]).toEqual([2, '']);
        if (!commandLine.endsWith('-')) expect(run.stderr).toContain(says);
      }
      if (bytes !== undefined) expect(readFileSync(join(folder, 'claims.yaml'))).toEqual(Buffer.from(bytes));
    });
  });

  test('that cannot be read does not keep others from being fixed, but those that it is a part of', async () => {
    const files = {
      'a.yaml': judged('unverified', quoted),
      'b.yaml': `include: [c.yaml]\n${judged('unverified', quoted)}`,
      'c.yaml': '[[',
    };
    const { code, stdout, stderr, after } = await fixing(files, 'claims fix a.yaml b.yaml');
    expect([code, stdout]).toEqual([2, 'a.yaml:7:13: status of `rate-held` updated to sourced\n']);
    expect(stderr).toContain('c.yaml:1:3: This is no YAML');
    expect([after['b.yaml'], after['c.yaml']]).toEqual([files['b.yaml'], files['c.yaml']]);
  });

  test('without a claim is no success', async () => {
    const { code, stderr } = await fixing({ 'claims.yaml': 'version: 1\nclaims: []\n' });
    expect([code, stderr]).toEqual([2, 'claims: There is no claim in what was read.\n']);
  });
});

describe('aliases', () => {
  test('a value that is an alias is written out, and what it stood for stays', async () => {
    const before = `${registry('      - { document: report, exact: *words }\n').replace('# The one claim.', '- { id: b, claim: &words sales of Alpha rose by 12% during the spring, status: unverified }')}`;
    const { after, code } = await fixing({ 'claims.yaml': before, 'report.txt': reworded });
    expect(code).toBe(0);
    expect(after['claims.yaml']).toBe(before.replace('*words', 'sales of Alpha rose by 12% over the whole spring'));
  });

  test('a value that aliases stand for is left, and the others are fixed', async () => {
    const shared = judged(
      '&s unverified',
      quoted,
      `  - { id: other, claim: Another one., status: *s }\n  - id: third\n    claim: It held.\n    status: unverified\n    evidence: [${quoted}]\n`,
    );
    const { after, code, stdout, stderr } = await fixing({ 'claims.yaml': shared });
    expect([code, stdout]).toEqual([0, 'claims.yaml:12:13: status of `third` updated to sourced\n']);
    expect(stderr).toContain(
      'claims: claims.yaml:7:16: status of `rate-held` not updated: an alias stands for it elsewhere; write it out first.\n',
    );
    expect(after['claims.yaml']).toBe(shared.replace('status: unverified', 'status: sourced'));
  });

  test('a value that is wrong wherever an alias stands for it is fixed', async () => {
    const anchors = '      - &a { document: report, exact: sales of Alpha rose by 12% during the spring }\n';
    const other = '  - { id: other, claim: Sales of Alpha rose., status: unverified, anchors: [*a] }\n';
    const { after, code } = await fixing({ 'claims.yaml': registry(anchors, other), 'report.txt': reworded });
    expect(code).toBe(0);
    expect(after['claims.yaml']).toBe(registry(anchors.replace('during the', 'over the whole'), other));
  });
});

describe('--dry-run', () => {
  test('prints a diff that can be applied, writes nothing, and ends in 1', async () => {
    await inTemporaryFolder(async (folder) => {
      plant(folder, { 'claims.yaml': registry(flow).trimEnd(), 'report.txt': reworded });
      const { code, stdout, stderr } = await runLine('claims fix --dry-run', folder);
      expect(code).toBe(1);
      expect(stdout).toBe(`--- a/claims.yaml
+++ b/claims.yaml
@@ -7,4 +7,4 @@
     claim: Sales of Alpha rose by 12%.
     status: unverified # for now
     anchors:
-      - { document: report, exact: sales of Alpha rose by 12% during the spring } # seen
\\ No newline at end of file
+      - { document: report, exact: sales of Alpha rose by 12% over the whole spring } # seen
\\ No newline at end of file
`);
      expect(stderr).toBe('claims: 1 anchor would be updated in 1 file. `claims fix` writes it.\n');
      expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(registry(flow).trimEnd());
      execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
      const byGit = readFileSync(join(folder, 'claims.yaml'), 'utf8');
      plant(folder, { 'claims.yaml': registry(flow).trimEnd() });
      await runLine('claims fix', folder);
      expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(byGit);
    });
  });

  test('applies to a file with a byte order mark and Windows line ends', async () => {
    await inTemporaryFolder(async (folder) => {
      const before = `\ufeff${judged('unverified', quoted).replace('version: 1\n', '').replaceAll('\n', '\r\n')}`;
      const text = before.replace(/sources:\r\n.*\r\n/, `sources: [{ id: minutes, title: M, tier: primary }]\r\n`);
      plant(folder, { 'claims.yaml': text.replace('\ufeff', '\ufeffversion: 1\r\n') });
      const { stdout } = await runLine('claims fix --dry-run', folder);
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: stdout });
      const byGit = readFileSync(join(folder, 'claims.yaml'), 'utf8');
      expect(byGit).toContain('status: sourced\r\n');
      expect(byGit.startsWith('\ufeff')).toBe(true);
    });
  });

  test('is painted where that is asked for, and no character of a file acts on the terminal', async () => {
    const files = { 'claims.yaml': judged('unverified', quoted, '    reason: "\u001b[31m\u202ered"\n') };
    const { stdout } = await fixing(files, 'claims fix --dry-run --color always');
    expect(stdout).toContain('\u001b[31m-    status: unverified');
    expect(stdout).toContain('\u001b[32m+    status: sourced');
    expect(stdout).toContain('reason: "\\u{1B}[31m\\u{202E}red"');
  });

  test('prints nothing and ends in 0 if there is nothing to fix', async () => {
    const run = await fixing({ 'claims.yaml': judged('sourced', quoted) }, 'claims fix --dry-run');
    expect([run.code, run.stdout, run.stderr]).toEqual([0, '', '']);
  });
});

describe('a registry from standard input', () => {
  test('is printed fixed, and all talk goes to stderr', async () => {
    const run = await fixing({ 'report.txt': reworded }, 'claims fix -', `\ufeff${registry(flow)}`);
    expect(run.stdout).toBe(`\ufeff${registry(flow.replace('during the spring', 'over the whole spring'))}`);
    expect(run.stderr).toContain('<stdin>:10:36: anchor of `alpha-rose` updated\n');
    expect([run.code, Object.keys(run.after)]).toEqual([0, ['report.txt']]);
  });

  test('is printed as it is if there is nothing to fix', async () => {
    const text = `\ufeff${judged('sourced', quoted)}# \u0007 end`;
    const run = await fixing({}, 'claims fix -', text);
    expect([run.code, run.stdout]).toEqual([0, text]);
  });

  test('is shown as a diff with --dry-run', async () => {
    const run = await fixing({}, 'claims fix --dry-run -', judged('unverified', quoted));
    expect(run.stdout).toMatch(/^--- a\/<stdin>\n\+\+\+ b\/<stdin>\n@@ -4,5 \+4,5 @@\n/);
    expect(run.code).toBe(1);
  });
});

describe('where writing fails', () => {
  test('a full disk leaves the old file, and ends in 2 with its name', async () => {
    await inTemporaryFolder(async (folder) => {
      plant(folder, { 'claims.yaml': judged('unverified', quoted) });
      const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write', path: 'claims.yaml' });
      const { code, stdout, stderr } = await runWords(['fix'], folder, { writeFile: () => Promise.reject(full) });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        'claims: claims.yaml cannot be written: the disk is full. What was there before is as it was.\n',
      );
    });
  });

  test('a file that somebody else changed meanwhile is not overwritten, and no other is written', async () => {
    await inTemporaryFolder(async (folder) => {
      const other = `${judged('unverified', quoted)}# by somebody else\n`;
      plant(folder, { 'a.yaml': judged('unverified', quoted), 'b.yaml': judged('unverified', quoted) });
      const { diskFiles } = await import('../../src/load/files.ts');
      const files = diskFiles(folder);
      let reads = 0;
      const read = (path: string) => {
        reads += path === 'b.yaml' ? 1 : 0;
        if (path === 'b.yaml' && reads === 2) plant(folder, { 'b.yaml': other });
        return files.read(path);
      };
      const run = await runWords(['fix', 'a.yaml', 'b.yaml'], folder, { files: { ...files, read } });
      expect(run).toEqual({
        code: 2,
        stdout: '',
        stderr: 'claims: b.yaml has changed since it was read, and nothing was written. Run it again.\n',
      });
      expect(filesIn(folder)).toEqual({ 'a.yaml': judged('unverified', quoted), 'b.yaml': other });
    });
  });

  test('every file is written whole', async () => {
    await inTemporaryFolder(async (folder) => {
      plant(folder, { 'claims.yaml': judged('unverified', quoted) });
      const written: string[] = [];
      const writeFile = async (path: string, text: string) => {
        written.push(path);
        await writeWhole(join(folder, path), text);
      };
      await runWords(['fix'], folder, { writeFile });
      expect([written, readdirSync(folder)]).toEqual([['claims.yaml'], ['claims.yaml']]);
    });
  });
});

describe('wrong usage ends in 2', () => {
  test.each([
    ['claims fix --dry', "unknown option '--dry'"],
    ['claims fix --profile best', 'Known: draft, review, publish.'],
    ['claims fix --as-of 2026-13-01', 'as-of'],
  ])('%s', async (commandLine, says) => {
    const { code, stdout, stderr } = await fixing({ 'claims.yaml': judged('sourced', quoted) }, commandLine);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
