import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diskFiles } from '../../src/load/files.ts';
import { version } from '../../src/version.ts';
import { claims, shell } from './child.ts';
import { inTemporaryFolder, runWords } from './harness.ts';

const many = 3000;

const small = 'version: 1\nclaims:\n  - { id: fab-opened, claim: The fab opened in 2024., status: unverified }\n';

function large(): string {
  const claim = (n: number) => `  - id: claim-${n}
    claim: In the year ${n} the plant shipped more wafers than in any year before it, says the company.
    kind: attribution
    status: sourced
    evidence:
      - { source: annual-report, stance: supports, quote: "the plant shipped more wafers than ever, as in ${n}" }
`;
  const sources = 'sources:\n  - { id: annual-report, title: Annual report }\n';
  return `version: 1\n${sources}claims:\n${Array.from({ length: many }, (_, n) => claim(n)).join('')}`;
}

async function inFolderWith<T>(registry: string, work: (folder: string) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'claims.yaml'), registry);
    return await work(folder);
  });
}

describe('a pipe', () => {
  test('whose reader has seen enough ends the run quietly', async () => {
    await inFolderWith(large(), async (cwd) => {
      const { stdout, stderr } = await shell('claims list --format jsonl | head -n 1', { cwd });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({ id: 'claim-0', status: 'sourced' });
    });
  });

  test('whose reader has gone does not change the exit code', async () => {
    await inFolderWith(large(), async (cwd) => {
      const { stdout, stderr } = await shell('{ claims list; echo "exit $?" >&2; } | true', { cwd });
      expect(stdout).toBe('');
      expect(stderr).toBe('exit 0\n');
    });
  });

  test('whose reader is slow gets all of a large output', async () => {
    await inFolderWith(large(), async (cwd) => {
      const { stdout, stderr } = await shell('claims list --format jsonl | { sleep 1; cat; }', { cwd });
      const lines = stdout.trimEnd().split('\n');
      expect(stderr).toBe('');
      expect(stdout.length).toBeGreaterThan(1_000_000);
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: many }, (_, n) => `claim-${n}`));
    });
  });

  test('may bring the registry', async () => {
    await inTemporaryFolder(async (cwd) => {
      const { stdout, code } = await claims(['list', '-', '--format', 'jsonl'], { cwd, input: large() });
      expect(code).toBe(0);
      expect(stdout.trimEnd().split('\n')).toHaveLength(many);
    });
  });
});

describe('standard output', () => {
  test('that is on a full disk is said to be, and is no fault of the tool', async () => {
    if (!existsSync('/dev/full')) return;
    await inFolderWith(small, async (cwd) => {
      const { stderr, code } = await shell('claims list > /dev/full', { cwd });
      expect(stderr).toBe('claims: The result cannot be written: the disk is full.\n');
      expect(code).toBe(2);
    });
  });

  test('and standard input that is a folder is unreadable, and no fault of the tool', async () => {
    await inFolderWith(small, async (cwd) => {
      const { stdout, stderr, code } = await shell('claims check - < /', { cwd });
      expect(stdout).toContain('The registry <stdin> cannot be read: it is a folder.');
      expect(stderr).toBe('');
      expect(code).toBe(2);
    });
  });
});

describe('colour', () => {
  const isPainted = async (cwd: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
    (await claims(['list', ...args], { cwd, env })).stdout.includes('\u001b[');

  test('is not written into a pipe, unless it is forced', async () => {
    await inFolderWith(small, async (cwd) => {
      expect(await isPainted(cwd, [], {})).toBe(false);
      expect(await isPainted(cwd, [], { FORCE_COLOR: '1' })).toBe(true);
      expect(await isPainted(cwd, [], { FORCE_COLOR: '0' })).toBe(false);
      expect(await isPainted(cwd, ['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
      expect(await isPainted(cwd, ['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
      expect(await isPainted(cwd, ['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    });
  });

  test('is written to a terminal, unless NO_COLOR is set or the terminal is dumb', async () => {
    const onTerminal = async (folder: string, env: Readonly<Record<string, string>>) => {
      let painted = false;
      const write = async (text: string) => {
        painted ||= text.includes('\u001b[');
      };
      await runWords(['list'], folder, { env, stdout: { isTTY: true, columns: 80, write } });
      return painted;
    };
    await inFolderWith(small, async (folder) => {
      expect(await onTerminal(folder, {})).toBe(true);
      expect(await onTerminal(folder, { NO_COLOR: '1' })).toBe(false);
      expect(await onTerminal(folder, { NO_COLOR: '' })).toBe(true);
      expect(await onTerminal(folder, { TERM: 'dumb' })).toBe(false);
      expect(await onTerminal(folder, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true);
    });
  });
});

describe('a result that goes into a file', () => {
  test('is the same as on standard output, and nothing else stays in the folder', async () => {
    await inFolderWith(large(), async (cwd) => {
      const shown = await claims(['list', '--format', 'csv'], { cwd });
      const written = await claims(['list', '--format', 'csv', '--output', 'list.csv'], { cwd });
      expect(written).toEqual({ stdout: '', stderr: '', code: 0 });
      expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(shown.stdout);
      expect(readdirSync(cwd).sort()).toEqual(['claims.yaml', 'list.csv']);
    });
  });

  test('replaces the old file whole', async () => {
    await inFolderWith(small, async (cwd) => {
      writeFileSync(join(cwd, 'list.csv'), 'old '.repeat(10_000));
      await claims(['list', '--format', 'csv', '-o', 'list.csv'], { cwd });
      expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toMatch(/^status,.*\r\nunverified,.*\r\n$/);
    });
  });

  test('goes there beside another that goes to standard output', async () => {
    await inFolderWith(small, async (cwd) => {
      const { stdout } = await claims(['check', '--format', 'json=report.json', '--format', 'text'], { cwd });
      expect(stdout).toBe('1 claim: 0 sourced, 0 disputed, 1 unverified\n0 errors, 0 warnings\n');
      expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ counts: { unverified: 1 } });
    });
  });

  test('is never painted, whatever the terminal is', async () => {
    await inFolderWith(small, async (cwd) => {
      await claims(['list', '-o', 'list.txt'], { cwd, env: { FORCE_COLOR: '1' } });
      expect(readFileSync(join(cwd, 'list.txt'), 'utf8')).not.toContain('\u001b');
    });
  });

  test('does not follow a link that was planted under the temporary name', async () => {
    await inFolderWith(small, async (cwd) => {
      writeFileSync(join(cwd, 'victim'), 'untouched');
      symlinkSync('victim', join(cwd, '.list.txt.claims-tmp'));
      const { code } = await claims(['list', '-o', 'list.txt'], { cwd });
      expect(code).toBe(0);
      expect(readFileSync(join(cwd, 'victim'), 'utf8')).toBe('untouched');
      expect(lstatSync(join(cwd, 'list.txt')).isFile()).toBe(true);
      expect(readdirSync(cwd).sort()).toEqual(['claims.yaml', 'list.txt', 'victim']);
    });
  });

  test('leaves a link that the file is reached by as it is', async () => {
    await inFolderWith(small, async (cwd) => {
      mkdirSync(join(cwd, 'public'));
      writeFileSync(join(cwd, 'public/list.txt'), 'old');
      symlinkSync('public/list.txt', join(cwd, 'list.txt'));
      await claims(['list', '-o', 'list.txt'], { cwd });
      expect(lstatSync(join(cwd, 'list.txt')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(cwd, 'public/list.txt'), 'utf8')).toContain('fab-opened');
    });
  });
});

describe('a file that cannot be written', () => {
  test.each([
    ['into a folder that is not there', ['-o', 'nowhere/list.txt'], 'nowhere/list.txt', 'there is no such folder'],
    ['where a folder is', ['-o', '.'], '.', 'it is a folder'],
    ['below a file', ['-o', 'claims.yaml/list.txt'], 'claims.yaml/list.txt', 'a part of its path is no folder'],
  ])('%s is said to be, without a stack trace', async (_where, args, path, why) => {
    await inFolderWith(small, async (cwd) => {
      const { stdout, stderr, code } = await claims(['list', ...args], { cwd });
      expect(stderr).toBe(`claims: ${path} cannot be written: ${why}. What was there before is as it was.\n`);
      expect(stdout).toBe('');
      expect(code).toBe(2);
      expect(readdirSync(cwd)).toEqual(['claims.yaml']);
    });
  });

  test('because the disk is full is said to be, by its name', async () => {
    if (!existsSync('/dev/full')) return;
    await inFolderWith(small, async (cwd) => {
      const { stderr, code } = await claims(['list', '-o', '/dev/full'], { cwd });
      expect(stderr).toContain('claims: /dev/full cannot be written: the disk is full.');
      expect(code).toBe(2);
    });
  });
});

describe('a fault of the tool itself', () => {
  const broken = {
    ...diskFiles('.'),
    kind: () => {
      throw new TypeError('x is not\u001b[31m a function');
    },
  };

  test('ends in 70 and says what to report', async () => {
    const { stdout, stderr, code } = await runWords(['check', 'a b\u0007.yaml'], '.', { files: broken });
    expect(code).toBe(70);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      'claims: This is a fault of claims itself, not of your registry. Please report it with these lines:',
      '  TypeError: x is not\\u{1B}[31m a function',
      `  claims ${version}, node ${process.version}, ${process.platform} ${process.arch}`,
      '  claims check a b\\u{7}.yaml',
      'With CLAIMS_DEBUG=1 it also says where in the code it happened.',
      '',
    ]);
  });

  test('also says where in the code it happened, if it is asked', async () => {
    const { stderr } = await runWords(['check'], '.', { files: broken, env: { CLAIMS_DEBUG: '1' } });
    expect(stderr).toMatch(/\n {2}at .*process\.test\.ts/);
  });
});

test('nesting 5,000 levels deep, twice in one process, does not end the process', async () => {
  await inTemporaryFolder(async (cwd) => {
    for (const name of ['one', 'two']) writeFileSync(join(cwd, `${name}.yaml`), `claims: ${'['.repeat(5000)}`);
    const { stdout, stderr, code } = await claims(['check', 'one.yaml', 'two.yaml'], { cwd });
    expect(stdout.match(/nested more than 64 levels deep/g)).toHaveLength(2);
    expect(stderr).toBe('');
    expect(code).toBe(2);
  });
});
