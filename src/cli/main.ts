import { Command, CommanderError } from 'commander';
import { line } from '../report/escape.ts';
import { version } from '../version.ts';
import { exitCodes } from './exit.ts';
import { faultReport } from './fault.ts';
import type { Io } from './io.ts';
import {
  asOfOption,
  colorOption,
  failOnOption,
  forbidOption,
  formatOption,
  kindOption,
  maxWarningsOption,
  outputOption,
  profileOption,
  statusOption,
  textOption,
} from './options.ts';

const registries = 'registries: files, folders, globs, or - for standard input (default: ./claims.yaml)';

/**
 * Runs one command line, without `node` and the script's name, and gives its exit code. Faults of the input are
 * reported and end in 1 or 2; a fault of the tool itself ends in 70 and says so.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const said: string[] = [];
  const program = describe((result) => {
    code = result;
  }, io);
  capture(program, said);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return await usage(error, said, io);
    await io.stderr.write(faultReport(error, argv, io));
    return isUserFile(error) ? exitCodes.unusable : exitCodes.fault;
  }
}

function describe(finish: (code: number) => void, io: Io): Command {
  const program = new Command('claims')
    .description('A type checker for facts: is every claim in this document still backed by its sources?')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .addHelpText('after', epilogue);
  const options = <T>(command: Command): T => withColor(command.optsWithGlobals()) as T;

  const list = program
    .command('list [registry...]')
    .summary('list every claim with its status')
    .description(`List every claim with its computed status.\n\n${registries}`)
    .addOption(statusOption('only claims with these statuses: sourced, disputed, unverified'))
    .addOption(textOption('--tag <tag>', 'only claims with this tag'))
    .addOption(textOption('--document <id>', 'only claims that this document makes'))
    .addOption(kindOption())
    .addOption(textOption('--owner <owner>', 'only claims that this owner looks after'))
    .addOption(textOption('--search <words>', 'only claims that mention these words'))
    .addOption(formatOption(['table', 'json', 'jsonl', 'csv', 'markdown'], 'table'));
  for (const option of [outputOption(), profileOption(), asOfOption()]) list.addOption(option);
  list.action(async (args: string[], _options, command: Command) => {
    const { listCommand } = await import('./list.ts');
    finish(await listCommand(args, options(command), io));
  });

  const check = program
    .command('check [registry...]')
    .summary('check every claim against its evidence')
    .description(
      `Check every claim against its evidence, and its declared status against the computed one.\n\n${registries}`,
    )
    .addOption(statusOption('show the claims with these statuses, with their reasons, evidence and diagnostics'))
    .addOption(forbidOption());
  for (const option of [profileOption(), asOfOption(), failOnOption(), maxWarningsOption()]) check.addOption(option);
  check
    .option('-q, --quiet', 'show errors only')
    .addOption(formatOption(['text', 'json', 'github'], 'text'))
    .addOption(outputOption());
  check.action(async (args: string[], _options, command: Command) => {
    const { checkCommand } = await import('./check.ts');
    finish(await checkCommand(args, options(command), io));
  });

  program
    .command('show <id> [registry...]')
    .summary('show one claim, and step by step why it has its status')
    .description(`Show everything about one claim and, step by step, why it has its status.\n\n${registries}`)
    .addOption(profileOption())
    .addOption(asOfOption())
    .action(async (id: string, args: string[], _options, command: Command) => {
      const { showCommand } = await import('./show.ts');
      finish(await showCommand(id, args, options(command), io));
    });

  program
    .command('explain [rule]')
    .summary('explain a rule, or list all rules')
    .description(
      'Explain what a rule means, with an example that reports and one that does not. Without a rule, list them all.',
    )
    .action(async (rule: string | undefined, _options, command: Command) => {
      const { explainCommand } = await import('./explain.ts');
      finish(await explainCommand(rule, options(command), io));
    });
  return program;
}

/** commander gives `--no-color` as `color: false`. */
function withColor(options: Record<string, unknown>): Record<string, unknown> {
  return options['color'] === false ? { ...options, color: 'never' } : options;
}

const epilogue = `
Exit codes:
  0   nothing to complain of
  1   diagnostics at or above --fail-on, too many warnings, or a forbidden status
  2   wrong usage, unreadable input, or nothing was checked
  70  a fault of claims itself

Examples:
  claims list --status unverified     what still needs a source
  claims check                        the whole check, as in CI
  claims check --status disputed      each disputed claim, and what is against it
  claims show ID                      why a claim has its status
  claims explain status-overstated    what a diagnostic means`;

/** commander prints and exits by itself; here it does neither, and its text is written once, to the right place. */
function capture(program: Command, said: string[]): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => said.push(text),
      writeErr: (text) => said.push(text),
    });
  }
}

async function usage(error: CommanderError, said: readonly string[], io: Io): Promise<number> {
  const text = said.join('');
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

/** An error of the system about a file that the user asked to be written: no fault of the tool. */
function isUserFile(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
