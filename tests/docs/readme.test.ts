import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, createContext, SourceTextModule, SyntheticModule } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as library from '../../src/index.ts';
import { inTemporaryFolder, runLine } from '../cli/harness.ts';
import { type Block, blocksOf, pageOf, root, withBodies } from './blocks.ts';

/**
 * The README is executed. A block ```console shows one command and exactly what it prints; a block ```yaml NAME is a
 * file that later commands may read; the block ```js runs and prints what the block ```text after it shows.
 *
 * After a change that is meant to change outputs, `UPDATE_DOCS=1 npm test -- tests/docs` writes them anew; then
 * `git diff README.md` must be read like prose.
 */
const update = process.env['UPDATE_DOCS'] === '1';

const page = pageOf('README.md');
const blocks = blocksOf(page);
const consoles = blocks.filter((block) => block.language === 'console');
const registries = blocks.filter((block) => block.language === 'yaml' && /^claims:/m.test(block.body));
const examples = blocks.filter((block) => block.language === 'js');
const updates = new Map<Block, string>();

/** Compares a block with what it should be, or notes that it is to be written anew. */
function expectBody(block: Block, actual: string): void {
  expect(actual).not.toContain('fault of claims itself');
  if (!update) {
    expect(block.body).toBe(actual);
    return;
  }
  updates.set(block, actual);
  writeFileSync(join(root, 'README.md'), withBodies(page, updates));
}

describe('README.md', () => {
  test('has commands, registries and an example to run', () => {
    expect([consoles.length > 3, registries.length > 1, examples.length]).toEqual([true, true, 1]);
  });

  test.each(consoles.map((block) => [commandOf(block), block] as const))('$ %s', async (command, block) => {
    expectBody(block, `$ ${command}\n${await outputOf(command, filesBefore(block))}`);
  });

  test.each(registries.map((block) => [block.name, block] as const))('a registry: %s', async (_name, block) => {
    await inTemporaryFolder(async (folder) => {
      for (const [name, text] of filesBefore(block)) writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, 'claims.yaml'), block.body);
      const report = await library.check({ cwd: folder, asOf: '2026-11-24' });
      expect(report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    });
  });

  test('the example of the library prints what follows it', async () => {
    const [example] = examples;
    if (example === undefined) throw new Error('no example');
    const output = blocks[blocks.indexOf(example) + 1];
    if (output?.language !== 'text') throw new Error('no output follows the example');
    expectBody(output, await printedBy(example.body));
  });

  test('every option in it exists', async () => {
    const help = await Promise.all(
      ['', 'list', 'check', 'show', 'coverage', 'explain', 'fix', 'anchor'].map((name) => helpOf(name)),
    );
    const known = new Set(help.join('\n').match(/--[a-z][a-z-]*/g));
    const ofNpm = ['--save-dev', '--no-install'];
    const used = new Set(page.match(/(?<=[\s`(])--[a-z][a-z-]*/g));
    expect([...used].filter((option) => !known.has(option) && !ofNpm.includes(option))).toEqual([]);
  });
});

function commandOf({ body }: Block): string {
  const [first = '', second] = body.split('\n$ ');
  if (second !== undefined || !first.startsWith('$ ')) throw new Error(`not one command: ${body}`);
  return (first.split('\n')[0] ?? '').slice('$ '.length);
}

/** The files that the page has told its reader to save so far, by name; a later text replaces an earlier one. */
function filesBefore(block: Block): ReadonlyMap<string, string> {
  const before = blocks.slice(0, blocks.indexOf(block)).filter(({ name }) => name !== '');
  return new Map(before.map(({ name, body }) => [name, body]));
}

/** Commands on files of the page run in a folder that holds them, all others in the repository. */
async function outputOf(command: string, files: ReadonlyMap<string, string>): Promise<string> {
  const edited = /^sed '(\d+)s\/([\w ]+)\/([\w ]+)\/' (\S+) \| (.*)$/.exec(command);
  if (edited) {
    const [, number, from = '', to = '', name = '', rest = ''] = edited;
    const lines = (files.get(name) ?? '').split('\n');
    const changed = lines.map((line, index) => (index + 1 === Number(number) ? line.replace(from, to) : line));
    if (changed.join() === lines.join()) throw new Error(`sed changes nothing: ${command}`);
    return await printed(rest, root, new TextEncoder().encode(changed.join('\n')));
  }
  if (![...files.keys()].some((name) => command.includes(name))) return await printed(command, root);
  return await inTemporaryFolder(async (folder) => {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return await printed(command, folder);
  });
}

async function printed(command: string, folder: string, stdin?: Uint8Array): Promise<string> {
  const { stdout, stderr } = await runLine(command, folder, stdin);
  return stdout + stderr;
}

async function helpOf(command: string): Promise<string> {
  return (await runLine(`claims ${command} --help`, root)).stdout;
}

/** Runs a module that imports this package by its name, and gives what it prints. */
async function printedBy(code: string): Promise<string> {
  const lines: string[] = [];
  const context = createContext({ console: { log: (text: string) => lines.push(`${text}\n`) } });
  const example = new SourceTextModule(code, { context });
  const { name } = JSON.parse(pageOf('package.json')) as { name: string };
  await example.link((specifier) => {
    if (specifier !== name) throw new Error(`the example imports ${specifier}`);
    return moduleOf(Object.entries(library), context);
  });
  await example.evaluate();
  return lines.join('');
}

function moduleOf(exported: readonly (readonly [string, unknown])[], context: Context): SyntheticModule {
  const setAll = function (this: SyntheticModule) {
    for (const [name, value] of exported) this.setExport(name, value);
  };
  return new SyntheticModule(
    exported.map(([name]) => name),
    setAll,
    { context },
  );
}
