import { expect, test } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit.ts';
import { version } from '../../src/version.ts';
import { runLine } from './harness.ts';

const commands = ['list', 'check', 'show', 'explain'];

test('the help is a result: it goes to standard output, and names the commands and the exit codes', async () => {
  const { stdout, stderr, code } = await runLine('claims --help', '.');
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} .+`, 'm'));
  for (const each of Object.values(exitCodes)) expect(stdout).toMatch(new RegExp(`^ {2}${each} +\\S`, 'm'));
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test.each(commands)('the help of %s is the same, whichever way it is asked for', async (command) => {
  const after = await runLine(`claims ${command} --help`, '.');
  expect(after.stdout).toMatch(new RegExp(`^Usage: claims ${command} `));
  expect(await runLine(`claims help ${command}`, '.')).toEqual(after);
  expect(after.code).toBe(0);
});

test('without a command, the help is talk, and the usage is wrong', async () => {
  const { stdout: help } = await runLine('claims --help', '.');
  expect(await runLine('claims', '.')).toEqual({ stdout: '', stderr: help, code: 2 });
});

test('the version is a result', async () => {
  expect(await runLine('claims --version', '.')).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
});
