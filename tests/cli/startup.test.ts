import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { claims } from './child.ts';
import { inTemporaryFolder } from './harness.ts';

const registry = 'version: 1\nclaims:\n  - { id: fab-opened, claim: The fab opened in 2024., status: unverified }\n';

const data = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** Writes the address of every module that is resolved to stderr. Newer versions of Node have hooks in the same thread. */
const watch = data(`
  import * as module from 'node:module';
  import { writeSync } from 'node:fs';
  if (module.registerHooks) {
    module.registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        writeSync(2, 'loads ' + found.url + '\\n');
        return found;
      },
    });
  } else {
    module.register(${JSON.stringify(
      data(`
        import { writeSync } from 'node:fs';
        export async function resolve(specifier, context, next) {
          const found = await next(specifier, context);
          writeSync(2, 'loads ' + found.url + '\\n');
          return found;
        }
      `),
    )});
  }
`);

/** What a command line loads: `dist/…` of ours, and the names of packages. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  return await inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, 'claims.yaml'), registry);
    const { stderr } = await claims(args, { cwd, node: ['--import', watch] });
    const addresses = stderr.split('\n').filter((line) => line.startsWith('loads file:'));
    const names = addresses.map((line) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)|.*\/(dist\/.*)/.exec(line));
    return [...new Set(names.map((name) => name?.[1] ?? name?.[2] ?? ''))].sort();
  });
}

const reporters = ['text', 'json', 'github', 'table', 'csv', 'markdown', 'show', 'explain'];
const reportersAmong = (loaded: readonly string[]) =>
  reporters.filter((name) => loaded.includes(`dist/report/${name}.js`));

test('a list loads its own reporter and none that was not asked for', async () => {
  expect(reportersAmong(await loadedBy('list'))).toEqual(['table']);
  expect(reportersAmong(await loadedBy('list', '--format', 'csv'))).toEqual(['csv']);
});

test('a check loads its own reporter and none that was not asked for', async () => {
  expect(reportersAmong(await loadedBy('check'))).toEqual(['text']);
  expect(reportersAmong(await loadedBy('check', '--format', 'github'))).toEqual(['github']);
});

test('a list loads neither the schema compiler, nor the spinner, nor colours, nor readers of documents', async () => {
  const loaded = await loadedBy('list');
  expect(loaded).toContain('yaml');
  for (const name of ['ajv', 'ora', 'chalk', 'micromark', 'parse5', 'unpdf']) expect(loaded).not.toContain(name);
  for (const name of ['html', 'markdown', 'pdf']) expect(loaded).not.toContain(`dist/read/${name}.js`);
});

test('colours are loaded where they are seen', async () => {
  expect(await loadedBy('list', '--color', 'always')).toContain('chalk');
});

test('the version and the help need no YAML', async () => {
  expect(await loadedBy('--version')).not.toContain('yaml');
  expect(await loadedBy('check', '--help')).not.toContain('yaml');
});
