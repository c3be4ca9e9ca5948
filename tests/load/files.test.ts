import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diskFiles } from '../../src/load/files.ts';
import { inFolder } from './folder.ts';

/** A folder `registry` with a file and a folder, beside a secret that nothing in it may lead to. */
async function inRegistry(work: (folder: string, outside: string) => void): Promise<void> {
  await inFolder((outside) => {
    const folder = join(outside, 'registry');
    mkdirSync(join(folder, 'claims'), { recursive: true });
    mkdirSync(join(outside, 'registry-evil'));
    writeFileSync(join(outside, 'secret'), 'secret');
    writeFileSync(join(outside, 'registry-evil', 'secret'), 'secret');
    writeFileSync(join(folder, 'a.yaml'), 'inside');
    writeFileSync(join(folder, 'claims', 'b.yaml'), 'inside');
    work(folder, outside);
  });
}

const text = (read: Uint8Array | { refused: string }): string =>
  'refused' in read ? `refused: ${read.refused}` : new TextDecoder().decode(read);

describe('readInside', () => {
  test.each(['a.yaml', './a.yaml', 'claims/b.yaml', 'claims//b.yaml', 'claims/./b.yaml'])('reads %s', async (path) => {
    await inRegistry((folder) => {
      expect(text(diskFiles(folder).readInside('.', path))).toBe('inside');
      expect(text(diskFiles('/').readInside(folder, path))).toBe('inside');
    });
  });

  const spellings: readonly (readonly [string, string])[] = [
    ['..', 'may not leave'],
    ['../secret', 'may not leave'],
    ['../registry-evil/secret', 'may not leave'],
    ['claims/../../secret', 'may not leave'],
    ['claims/../a.yaml', 'may not leave'],
    ['./../secret', 'may not leave'],
    ['/etc/passwd', 'relative to its folder'],
    ['//etc/passwd', 'relative to its folder'],
    ['..\\secret', 'written with /'],
    ['claims\\b.yaml', 'written with /'],
    ['\\\\server\\share', 'written with /'],
    ['C:\\secret', 'written with /'],
    ['C:/secret', 'relative to its folder'],
    ['c:secret', 'relative to its folder'],
    ['~/secret', 'relative to its folder'],
    ['~root/secret', 'relative to its folder'],
    ['a.yaml\0.txt', 'NUL'],
    ['\0', 'NUL'],
    ['file:///etc/passwd', 'an address'],
    ['https://example.org/a.yaml', 'an address'],
    ['HTTP://example.org/a.yaml', 'an address'],
  ];

  test.each(spellings)('refuses the spelling %j: %s', async (path, why) => {
    await inRegistry((folder) => {
      expect(text(diskFiles(folder).readInside('.', path))).toMatch(new RegExp(`^refused: .*${why}`));
    });
  });

  test('refuses the absolute path of a file of its own, too', async () => {
    await inRegistry((folder) => {
      expect(text(diskFiles(folder).readInside('.', join(folder, 'a.yaml')))).toMatch(/^refused: .*relative/);
    });
  });

  test.each(['%2e%2e/secret', '．．/secret', '..%2fsecret', '.../secret', ' ../secret'])(
    'takes %j by its letters, and there is no such file',
    async (path) => {
      await inRegistry((folder) => {
        expect(text(diskFiles(folder).readInside('.', path))).toMatch(/^refused: /);
      });
    },
  );

  test('reads a file whose name only begins with two dots', async () => {
    await inRegistry((folder) => {
      writeFileSync(join(folder, '..a.yaml'), 'inside');
      expect(text(diskFiles(folder).readInside('.', '..a.yaml'))).toBe('inside');
    });
  });

  test('refuses links that lead out, whether to a file or by way of a folder', async () => {
    await inRegistry((folder, outside) => {
      symlinkSync('../secret', join(folder, 'relative'));
      symlinkSync(join(outside, 'secret'), join(folder, 'absolute'));
      symlinkSync('relative', join(folder, 'twice'));
      symlinkSync('..', join(folder, 'up'));
      symlinkSync('../registry-evil', join(folder, 'evil'));
      symlinkSync('/', join(folder, 'root'));
      const paths = ['relative', 'absolute', 'twice', 'up/secret', 'evil/secret', `root${join(outside, 'secret')}`];
      for (const path of paths) {
        expect([path, text(diskFiles(folder).readInside('.', path))]).toEqual([
          path,
          "refused: it is a symbolic link out of the registry's folder",
        ]);
      }
    });
  });

  test('follows links that stay inside, and a registry folder that is a link itself', async () => {
    await inRegistry((folder, outside) => {
      symlinkSync('claims/b.yaml', join(folder, 'link.yaml'));
      symlinkSync('claims', join(folder, 'parts'));
      symlinkSync('registry', join(outside, 'alias'));
      expect(text(diskFiles(folder).readInside('.', 'link.yaml'))).toBe('inside');
      expect(text(diskFiles(folder).readInside('.', 'parts/b.yaml'))).toBe('inside');
      expect(text(diskFiles(outside).readInside('alias', 'a.yaml'))).toBe('inside');
    });
  });

  test('refuses what is no file: a folder, a pipe, a device, nothing, a link in a circle', async () => {
    await inRegistry((folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      symlinkSync('circle', join(folder, 'circle'));
      const files = diskFiles(folder);
      const refused = (path: string) => text(files.readInside('.', path));
      expect(refused('claims')).toBe('refused: it is not a regular file');
      expect(refused('.')).toBe('refused: it is not a regular file');
      expect(refused('pipe')).toBe('refused: it is not a regular file');
      expect(refused('none.yaml')).toBe('refused: there is no such file');
      expect(refused('a.yaml/b')).toBe('refused: a part of its path is no folder');
      expect(refused('circle')).toBe('refused: its symbolic links go round in a circle');
      expect(refused('x'.repeat(300))).toBe('refused: its name is too long');
    });
  });

  test('never reads the secret, whatever is put together of dots, slashes and names', async () => {
    await inRegistry((folder, outside) => {
      symlinkSync('..', join(folder, 'up'));
      const parts = [
        '..',
        '.',
        '/',
        '//',
        '\\',
        'up',
        'secret',
        'claims',
        basename(outside),
        'registry',
        '~',
        'C:',
        '\0',
        '',
      ];
      const path = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(path, fc.constantFrom('', '/'), (all, between) => {
          expect(text(diskFiles(folder).readInside('.', all.join(between)))).toMatch(/^refused: /);
        }),
        { numRuns: 1000 },
      );
    });
  });
});

describe('read', () => {
  test('reads what the user names, wherever it is', async () => {
    await inRegistry((folder, outside) => {
      expect(text(diskFiles(folder).read('../secret'))).toBe('secret');
      expect(text(diskFiles(folder).read(join(outside, 'secret')))).toBe('secret');
    });
  });

  test('says why it cannot', async () => {
    await inRegistry((folder) => {
      const files = diskFiles(folder);
      expect(text(files.read('claims'))).toBe('refused: it is a folder');
      expect(text(files.read('none'))).toBe('refused: there is no such file');
      expect(text(files.read('x'.repeat(300)))).toBe('refused: its name is too long');
    });
  });
});

describe('kind', () => {
  test('knows files, folders and what is not there, and never throws', async () => {
    await inRegistry((folder) => {
      symlinkSync('claims', join(folder, 'parts'));
      symlinkSync('circle', join(folder, 'circle'));
      symlinkSync('nowhere', join(folder, 'dangling'));
      const { kind } = diskFiles(folder);
      expect(['a.yaml', 'claims', 'parts', '.', '..'].map(kind)).toEqual([
        'file',
        'folder',
        'folder',
        'folder',
        'folder',
      ]);
      const missing = ['none', 'a.yaml/b', 'dangling', 'circle', 'x'.repeat(300), 'a\0b', ''.padEnd(5000, 'y/')];
      expect(missing.map(kind)).toEqual(missing.map(() => 'missing'));
    });
  });
});

describe('match', () => {
  test('gives files in the order of code units, as paths with /', async () => {
    await inRegistry((folder) => {
      for (const name of ['c.yaml', 'B.yaml', 'ä.yaml', 'a-1.yaml']) writeFileSync(join(folder, 'claims', name), '');
      const { match } = diskFiles(folder);
      expect(match('.', 'claims/*.yaml')).toEqual([
        'claims/B.yaml',
        'claims/a-1.yaml',
        'claims/b.yaml',
        'claims/c.yaml',
        'claims/ä.yaml',
      ]);
      expect(match('claims', '*.yaml')).toContain('b.yaml');
      expect(match('.', '**/b.yaml')).toEqual(['claims/b.yaml']);
      expect(match('.', 'a.yaml')).toEqual(['a.yaml']);
    });
  });

  test('gives no folders, nothing of node_modules, and nothing behind a link to a folder', async () => {
    await inRegistry((folder) => {
      mkdirSync(join(folder, 'node_modules', 'x'), { recursive: true });
      writeFileSync(join(folder, 'node_modules', 'x', 'c.yaml'), '');
      symlinkSync('..', join(folder, 'up'));
      expect(diskFiles(folder).match('.', '**/*')).toEqual(['a.yaml', 'claims/b.yaml']);
      expect(diskFiles(folder).match('.', 'claims')).toEqual([]);
    });
  });

  test('never throws on a strange pattern', async () => {
    await inRegistry((folder) => {
      const scraps = fc.array(
        fc.constantFrom('[', ']', '*', '**', '?', '/', 'a', '!', '-', '^', '[[:', ':]]', ' ', '.'),
        {
          minLength: 1,
          maxLength: 8,
        },
      );
      fc.assert(
        fc.property(scraps, (parts) => {
          const pattern = parts.join('');
          fc.pre(pattern.trim() !== '' && !pattern.startsWith('/') && !pattern.split('/').includes('..'));
          expect(Array.isArray(diskFiles(folder).match('.', pattern))).toBe(true);
        }),
        { numRuns: 1000 },
      );
    });
  });

  test('gives nothing of a folder that is not there', async () => {
    await inRegistry((folder) => {
      expect(diskFiles(folder).match('none', '*.yaml')).toEqual([]);
    });
  });
});
