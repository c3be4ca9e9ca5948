import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/load/files.ts';
import { diskFiles } from '../../src/load/files.ts';
import { findInputs } from '../../src/load/inputs.ts';
import { inFolder } from './folder.ts';

/** Files by path, each with its kind; every other path is missing. Globs match what they are told to. */
const files = (kinds: Readonly<Record<string, 'file' | 'folder'>>, matches: readonly string[] = []): Files => ({
  kind: (path) => kinds[path] ?? 'missing',
  read: () => ({ refused: 'not read' }),
  readInside: () => ({ refused: 'not read' }),
  match: () => matches,
});

const none = () => new Uint8Array();
const paths = (args: readonly string[], given: Files): readonly string[] =>
  findInputs(args, given, none).map(({ path, folder }) => `${path} in ${folder}`);

describe('findInputs', () => {
  test('takes the claims.yaml of the current folder where nothing is named', () => {
    expect(paths([], files({ '.': 'folder', 'claims.yaml': 'file' }))).toEqual(['claims.yaml in .']);
    expect(paths([], files({ '.': 'folder', 'claims.yml': 'file' }))).toEqual(['claims.yml in .']);
    expect(paths([], files({ '.': 'folder', 'claims.yml': 'file', 'claims.yaml': 'file' }))).toEqual([
      'claims.yaml in .',
    ]);
  });

  test('names the claims.yaml that is not there, so that reading it says so', () => {
    expect(paths([], files({ '.': 'folder' }))).toEqual(['claims.yaml in .']);
    expect(paths(['desk'], files({ desk: 'folder' }))).toEqual(['desk/claims.yaml in desk']);
    expect(paths(['none.yaml'], files({}))).toEqual(['none.yaml in .']);
  });

  test.each([
    ['a.yaml', 'a.yaml in .'],
    ['./a.yaml', 'a.yaml in .'],
    ['././a.yaml', 'a.yaml in .'],
    ['desk//a.yaml', 'desk/a.yaml in desk'],
    ['/tmp/a.yaml', '/tmp/a.yaml in /tmp'],
    ['/a.yaml', '/a.yaml in /'],
    ['../a.yaml', '../a.yaml in ..'],
  ])('a file is an input, under its shortest spelling: %s', (arg, expected) => {
    const [path = ''] = expected.split(' in ');
    expect(paths([arg], files({ [path]: 'file' }))).toEqual([expected]);
  });

  test.each(['desk', 'desk/', './desk', './desk//', 'desk//'])('a folder stands for the registry in it: %s', (arg) => {
    expect(paths([arg], files({ desk: 'folder', 'desk/claims.yml': 'file' }))).toEqual(['desk/claims.yml in desk']);
  });

  test.each(['.', './', './/'])('%s is the current folder', (arg) => {
    expect(paths([arg], files({ '.': 'folder', 'claims.yaml': 'file' }))).toEqual(['claims.yaml in .']);
  });

  test('/ is a folder too', () => {
    expect(paths(['/'], files({ '/': 'folder', '/claims.yaml': 'file' }))).toEqual(['/claims.yaml in /']);
  });

  test('a glob stands for all that it matches', () => {
    expect(paths(['*/claims.yaml'], files({}, ['a/claims.yaml', 'b/claims.yaml']))).toEqual([
      'a/claims.yaml in a',
      'b/claims.yaml in b',
    ]);
  });

  test('a glob that matches nothing is an input that is not there', () => {
    expect(paths(['*/claims.yaml'], files({}))).toEqual(['*/claims.yaml in */'.slice(0, -1)]);
  });

  test('a file whose name looks like a glob is a file', () => {
    expect(paths(['a[1].yaml'], files({ 'a[1].yaml': 'file' }, ['a1.yaml']))).toEqual(['a[1].yaml in .']);
  });

  test('what is named twice is read once, at its first place', () => {
    const given = files({ '.': 'folder', 'claims.yaml': 'file', 'b.yaml': 'file' }, ['b.yaml', 'claims.yaml']);
    expect(paths(['claims.yaml', '.', './claims.yaml', '*.yaml', 'b.yaml'], given)).toEqual([
      'claims.yaml in .',
      'b.yaml in .',
    ]);
  });

  test('- is standard input, which is read only then, with the current folder as its own', () => {
    let reads = 0;
    const readStdin = () => {
      reads += 1;
      return new TextEncoder().encode('version: 1');
    };
    expect(findInputs(['a.yaml'], files({ 'a.yaml': 'file' }), readStdin)).toHaveLength(1);
    expect(reads).toBe(0);
    expect(findInputs(['-'], files({}), readStdin)).toEqual([
      { path: '<stdin>', folder: '.', bytes: new TextEncoder().encode('version: 1') },
    ]);
    expect(reads).toBe(1);
  });

  test('finds registries on a disk, and names them from the current folder', async () => {
    await inFolder((folder) => {
      for (const desk of ['asia', 'europe']) {
        mkdirSync(join(folder, 'desks', desk), { recursive: true });
        writeFileSync(join(folder, 'desks', desk, 'claims.yaml'), 'version: 1\n');
      }
      const disk = diskFiles(folder);
      const both = ['desks/asia/claims.yaml in desks/asia', 'desks/europe/claims.yaml in desks/europe'];
      expect(paths(['desks/*/claims.yaml'], disk)).toEqual(both);
      expect(paths(['desks/asia', 'desks/europe/'], disk)).toEqual(both);
      expect(paths(['**/claims.yaml'], disk)).toEqual(both);
    });
  });
});
