import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeWhole } from '../../src/load/write.ts';
import { inFolder } from './folder.ts';

const temporaryName = '.report.json.claims-tmp';

/** Some of a text, and then the disk fails. `writeFile` takes it as it takes a text. */
async function* failing(): AsyncGenerator<string> {
  yield 'a part of the new ';
  throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
}
const failingText = (): string => failing() as unknown as string;

describe('writeWhole', () => {
  test('writes a new file, and leaves nothing else behind', async () => {
    await inFolder(async (folder) => {
      await writeWhole(join(folder, 'report.json'), '約 2 000\n');
      expect(readdirSync(folder)).toEqual(['report.json']);
      expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('約 2 000\n');
    });
  });

  test('replaces a file by a shorter or a longer one', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'report.json');
      for (const text of ['x'.repeat(200_000), '', 'short', 'y'.repeat(300_000)]) {
        await writeWhole(path, text);
        expect(readFileSync(path, 'utf8')).toBe(text);
        expect(readdirSync(folder)).toEqual(['report.json']);
      }
    });
  });

  test('leaves the old file as it was when writing fails, and no part of the new one', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'report.json');
      writeFileSync(path, 'the old text');
      const before = statSync(path);
      await expect(writeWhole(path, failingText())).rejects.toMatchObject({ code: 'ENOSPC', path });
      expect(readFileSync(path, 'utf8')).toBe('the old text');
      expect(statSync(path).ino).toBe(before.ino);
      expect(readdirSync(folder)).toEqual(['report.json']);
    });
  });

  test('leaves no file where there was none when writing fails', async () => {
    await inFolder(async (folder) => {
      await expect(writeWhole(join(folder, 'report.json'), failingText())).rejects.toThrow('the disk is full');
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('a reader never sees a part: the file is another one afterwards', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'report.json');
      writeFileSync(path, 'the old text');
      const before = statSync(path).ino;
      await writeWhole(path, 'the new text');
      expect(statSync(path).ino).not.toBe(before);
    });
  });

  test.each([
    ['a folder', (folder: string) => folder, 'EISDIR'],
    ['a file in a folder that is not there', (folder: string) => join(folder, 'none', 'report.json'), 'ENOENT'],
    ['a file in a file', (folder: string) => join(folder, 'file', 'report.json'), 'ENOTDIR'],
    ['a name that is too long', (folder: string) => join(folder, 'x'.repeat(300)), 'ENAMETOOLONG'],
  ])('throws the error of the system, with the path that was meant: %s', async (_case, pathIn, code) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      const path = pathIn(folder);
      await expect(writeWhole(path, 'x')).rejects.toMatchObject({ code, path });
      expect(readdirSync(folder)).toEqual(['file']);
    });
  });

  test('throws when a device is full', async () => {
    await expect(writeWhole('/dev/full', 'x')).rejects.toMatchObject({ code: 'ENOSPC' });
    await writeWhole('/dev/null', 'x');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('writes what a symbolic link points at, and keeps the link', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'elsewhere'));
      const real = join(folder, 'elsewhere', 'real.json');
      const link = join(folder, 'link.json');
      writeFileSync(real, 'old');
      symlinkSync(join('elsewhere', 'real.json'), link);
      await writeWhole(link, 'new');
      expect(readFileSync(real, 'utf8')).toBe('new');
      expect(readlinkSync(link)).toBe(join('elsewhere', 'real.json'));
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['real.json']);
      expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'link.json']);
    });
  });

  test('takes away what a killed run has left under the temporary name', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, temporaryName), 'half of an older rep');
      await writeWhole(join(folder, 'report.json'), 'new');
      expect(readdirSync(folder)).toEqual(['report.json']);
      expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
    });
  });

  test('does not follow a link that somebody planted under the temporary name', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'victim'), 'untouched');
      symlinkSync('victim', join(folder, temporaryName));
      await writeWhole(join(folder, 'report.json'), 'new');
      expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
      expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
      expect(existsSync(join(folder, temporaryName))).toBe(false);
    });
  });

  test('touches nothing when a folder stands under the temporary name', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, temporaryName));
      writeFileSync(join(folder, 'report.json'), 'old');
      await expect(writeWhole(join(folder, 'report.json'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
      expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('old');
    });
  });

  describe('the mode', () => {
    let umask = 0;
    beforeEach(() => {
      umask = process.umask(0o022);
    });
    afterEach(() => {
      process.umask(umask);
    });

    test.each([0o600, 0o644, 0o664, 0o755, 0o777])('of a file that was there is kept: %i', async (mode) => {
      await inFolder(async (folder) => {
        const path = join(folder, 'report.json');
        writeFileSync(path, 'old');
        chmodSync(path, mode);
        await writeWhole(path, 'new');
        expect(statSync(path).mode & 0o7777).toBe(mode);
      });
    });

    test('of a new file is what the umask leaves', async () => {
      await inFolder(async (folder) => {
        await writeWhole(join(folder, 'report.json'), 'new');
        expect(statSync(join(folder, 'report.json')).mode & 0o7777).toBe(0o644);
      });
    });
  });
});
