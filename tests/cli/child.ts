import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Run } from './harness.ts';

/** The script that users run. It needs `dist/`: `npm run build`. */
const bin: string = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));

export interface ChildOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is written to its standard input. */
  readonly input?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** `claims` in a process of its own. */
export async function claims(args: readonly string[], { node = [], ...options }: ChildOptions): Promise<Run> {
  return await runChild(process.execPath, [...node, bin, ...args], options);
}

/** A line of a shell in which `claims` is the command. */
export async function shell(line: string, options: Omit<ChildOptions, 'node'>): Promise<Run> {
  const variables = `node=${quoted(process.execPath)} bin=${quoted(bin)}; claims() { "$node" "$bin" "$@"; }`;
  return await runChild('/bin/sh', ['-c', `${variables}; ${line}`], options);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

async function runChild(
  command: string,
  args: readonly string[],
  { cwd, env = {}, input = '' }: Omit<ChildOptions, 'node'>,
): Promise<Run> {
  const { PATH = '' } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, ...env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A command that reads no input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...end) => resolve(end));
  });
  if (code === null) throw new Error(`${command} was ended by ${signal}: ${Buffer.concat(stderr)}`);
  return { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), code };
}
