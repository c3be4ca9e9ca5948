import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { line } from '../report/escape.ts';
import { program } from './commands.ts';
import { exitCodes } from './exit.ts';
import { faultReport, isUnwritable } from './fault.ts';
import type { Io } from './io.ts';

/**
 * Runs one command line, without `node` and the script's name, and gives its exit code. Faults of the input are
 * reported and end in 1 or 2; a fault of the tool itself ends in 70 and says so.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const said: string[] = [];
  const commands = program((result) => {
    code = result;
  }, io);
  capture(commands, said);
  try {
    await commands.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return await usage(error, said, io);
    await io.stderr.write(faultReport(error, argv, io));
    return isUnwritable(error) ? exitCodes.unusable : exitCodes.fault;
  }
}

/** commander prints and exits by itself; here it does neither, and its text is written once, to the right place. */
function capture(root: Command, said: string[]): void {
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => said.push(text),
      writeErr: (text) => said.push(text),
    });
  }
}

async function usage(error: CommanderError, said: readonly string[], io: Io): Promise<number> {
  // What a command finds wrong with its options is not printed by commander.
  const text = said.length > 0 ? said.join('') : error.message;
  if (error.exitCode === 0) {
    await io.stdout.write(text);
    return exitCodes.clean;
  }
  // Without a command, commander prints the help as an error; it is one, but no line of it is wrong.
  const help = error.code === 'commander.help';
  const lines = help
    ? [text]
    : text
        .trimEnd()
        .split('\n')
        .map((each) => `claims: ${line(each.replace(/^error: /, ''))}\n`);
  await io.stderr.write(lines.join(''));
  if (!help) await io.stderr.write('claims: `claims --help` lists the commands and their options.\n');
  return exitCodes.unusable;
}
