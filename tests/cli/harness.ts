import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io, Output } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { diskFiles } from '../../src/load/files.ts';
import { writeWhole } from '../../src/load/write.ts';
import { type Generated, generated } from './generated.ts';

/** What one command line wrote, and its exit code. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export const casesFolder: string = fileURLToPath(new URL('../cases/', import.meta.url));

/** The cases: every folder of `tests/cases`, by the sentence that it is named after. */
export function caseNames(): readonly string[] {
  const entries = readdirSync(casesFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export const sentenceOf = (name: string): string => name.replaceAll('-', ' ');

/** A temporary folder that is taken away when the work in it is done. */
export async function inTemporaryFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'claims-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Works in a copy of a case, with the files that cannot be committed, so that nothing a command does stays behind. */
export async function inCase<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(async (outside) => {
    const folder = join(outside, 'case');
    cpSync(join(casesFolder, name), folder, { recursive: true });
    for (const [path, made] of Object.entries(generated[name] ?? {})) plant(join(folder, path), made);
    return await work(folder);
  });
}

function plant(path: string, made: Generated): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof made === 'object' && 'linkTo' in made) symlinkSync(made.linkTo, path);
  else writeFileSync(path, made);
}

/**
 * Runs a command line such as `COLUMNS=80 claims list --search "a chip"` in this process, in a folder, on
 * 24 November 2026, with an empty environment but for the assignments before `claims`, on no terminal.
 */
export async function runLine(commandLine: string, folder: string, stdin: Uint8Array = new Uint8Array()): Promise<Run> {
  const words = wordsOf(commandLine);
  const start = words.indexOf('claims');
  if (start < 0) throw new Error(`no command of claims: ${commandLine}`);
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split(/=(.*)/s, 2)));
  return await runWords(words.slice(start + 1), folder, { env, readStdin: () => stdin });
}

/** The same for arguments as they are, with any part of the process replaced. */
export async function runWords(argv: readonly string[], folder: string, replaced: Partial<Io> = {}): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await main(argv, {
    env: {},
    stdout: stdout.output,
    stderr: stderr.output,
    files: diskFiles(folder),
    readStdin: () => new Uint8Array(),
    writeFile: (path, text) => writeWhole(join(folder, path), text),
    now: () => new Date('2026-11-24T12:00:00Z'),
    ...replaced,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), code };
}

function collector(): { readonly output: Output; text(): string } {
  let all = '';
  return {
    output: {
      isTTY: false,
      columns: undefined,
      write: async (text) => {
        all += text;
      },
    },
    text: () => all,
  };
}

/** Splits at spaces, as bash does, except within "…", '…' and $'…', which may hold \\e, \\a and \\u202E. */
function wordsOf(commandLine: string): readonly string[] {
  const words = commandLine.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) =>
    word.replace(/(\$?)'([^']*)'|"([^"]*)"/g, (_, escapes, single = '', double = '') =>
      escapes === '$' ? unescaped(single) : single + double,
    ),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('\\e', '\u001b')
    .replaceAll('\\a', '\u0007')
    .replace(/\\u([0-9A-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** A run as `expected` holds it. */
export function transcript(commandLine: string, { stdout, stderr, code }: Run): string {
  const talk = stderr.replace(/\n$/, '').split('\n');
  return [
    `$ ${commandLine}\n`,
    stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n(no line end)\n`,
    ...(stderr === '' ? [] : talk.map((line) => `! ${line}\n`)),
    `exit ${code}\n`,
  ].join('');
}

/** A diagnostic on a line of a file, such as `claims.yaml:7 status-overstated`. */
export type Expectation = string;

/**
 * What the markers of the files of a case expect: a line that ends in `# expect: status-overstated` has that
 * diagnostic and no other, `# expect: own-word, claim-expired (suppressed)` has these two.
 */
export function markersOf(folder: string): readonly Expectation[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const expected = paths.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split(/\r\n|\n/)
      .flatMap((line, index) => {
        const [, rules = ''] = /# expect: (.+)$/.exec(line) ?? [];
        return rules === '' ? [] : rules.split(', ').map((rule) => `${path}:${index + 1} ${rule}`);
      }),
  );
  return expected.sort();
}

/** All that a `check` reports, in the same words, by its JSON format. */
export async function reportedBy(commandLine: string, folder: string, stdin?: Uint8Array): Promise<readonly string[]> {
  const { stdout } = await runLine(`${commandLine.replace(/ --format[ =]\S+/g, '')} --format json`, folder, stdin);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly JsonDiagnostic[] };
  return diagnostics
    .map(
      ({ at, rule, suppressed }) => `${at.path}:${at.line} ${rule}${suppressed === undefined ? '' : ' (suppressed)'}`,
    )
    .sort();
}

interface JsonDiagnostic {
  readonly rule: string;
  readonly at: { readonly path: string; readonly line: number };
  readonly suppressed?: string;
}
