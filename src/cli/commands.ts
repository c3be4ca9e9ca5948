import { Command } from 'commander';
import { version } from '../version.ts';
import type { Io } from './io.ts';
import {
  asOfOption,
  colorOption,
  failOnOption,
  forbidOption,
  formatOption,
  kindOption,
  maxWarningsOption,
  minOption,
  nthOption,
  outputOption,
  profileOption,
  statusOption,
  textOption,
} from './options.ts';

/** Told the exit code of the command that ran. */
type Finish = (code: number) => void;

const registries = 'registries: files, folders, globs, or - for standard input (default: ./claims.yaml)';

/** The command line as the manual has it. Each command loads its own part when it runs. */
export function program(finish: Finish, io: Io): Command {
  const root = new Command('claims')
    .description('A type checker for facts: is every claim in this document still backed by its sources?')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .addHelpText('after', epilogue);
  addList(root, finish, io);
  addCheck(root, finish, io);
  addShow(root, finish, io);
  addExplain(root, finish, io);
  addCoverage(root, finish, io);
  addFix(root, finish, io);
  addAnchor(root, finish, io);
  return root;
}

function addList(root: Command, finish: Finish, io: Io): void {
  root
    .command('list [registry...]')
    .summary('list every claim with its status')
    .description(`List every claim with its computed status.\n\n${registries}`)
    .addOption(statusOption('only claims with these statuses: sourced, disputed, unverified'))
    .addOption(textOption('--tag <tag>', 'only claims with this tag'))
    .addOption(textOption('--document <id>', 'only claims that this document makes'))
    .addOption(kindOption())
    .addOption(textOption('--owner <owner>', 'only claims that this owner looks after'))
    .addOption(textOption('--search <words>', 'only claims that mention these words'))
    .addOption(formatOption(['table', 'json', 'jsonl', 'csv', 'markdown'], 'table'))
    .addOption(outputOption())
    .addOption(profileOption())
    .addOption(asOfOption())
    .action(async (args: string[], _options, command: Command) => {
      const { listCommand } = await import('./list.ts');
      finish(await listCommand(args, optionsOf(command), io));
    });
}

function addCheck(root: Command, finish: Finish, io: Io): void {
  root
    .command('check [registry...]')
    .summary('check every claim against its evidence')
    .description(
      `Check every claim against its evidence, and its declared status against the computed one.\n\n${registries}`,
    )
    .addOption(statusOption('show the claims with these statuses, with their reasons, evidence and diagnostics'))
    .addOption(forbidOption())
    .addOption(profileOption())
    .addOption(asOfOption())
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .option('-q, --quiet', 'show errors only')
    .addOption(formatOption(['text', 'json', 'github'], 'text'))
    .addOption(outputOption())
    .action(async (args: string[], _options, command: Command) => {
      const { checkCommand } = await import('./check.ts');
      finish(await checkCommand(args, optionsOf(command), io));
    });
}

function addShow(root: Command, finish: Finish, io: Io): void {
  root
    .command('show <id> [registry...]')
    .summary('show one claim, and step by step why it has its status')
    .description(`Show everything about one claim and, step by step, why it has its status.\n\n${registries}`)
    .addOption(profileOption())
    .addOption(asOfOption())
    .action(async (id: string, args: string[], _options, command: Command) => {
      const { showCommand } = await import('./show.ts');
      finish(await showCommand(id, args, optionsOf(command), io));
    });
}

function addExplain(root: Command, finish: Finish, io: Io): void {
  root
    .command('explain [rule]')
    .summary('explain a rule, or list all rules')
    .description(
      'Explain what a rule means, with an example that reports and one that does not. Without a rule, list them all.',
    )
    .action(async (rule: string | undefined, _options, command: Command) => {
      const { explainCommand } = await import('./explain.ts');
      finish(await explainCommand(rule, optionsOf(command), io));
    });
}

function addCoverage(root: Command, finish: Finish, io: Io): void {
  root
    .command('coverage [registry...]')
    .summary('count what of the documents no claim covers')
    .description(
      `Count the figures, quotations and attributions of the documents that no claim covers.\n\n${registries}`,
    )
    .addOption(minOption())
    .addOption(formatOption(['text', 'json', 'lcov'], 'text'))
    .addOption(outputOption())
    .action(async (args: string[], _options, command: Command) => {
      const { coverageCommand } = await import('./coverage.ts');
      finish(await coverageCommand(args, optionsOf(command), io));
    });
}

function addFix(root: Command, finish: Finish, io: Io): void {
  root
    .command('fix [registry...]')
    .summary('update reworded anchors and understated statuses')
    .description(
      `Write the words that now stand in a document into anchors that were reworded with no fact changed, and the computed status where a worse one is declared. Nothing else of a file changes.\n\n${registries}`,
    )
    .option('--dry-run', 'print what would change as a unified diff, write nothing, exit with 1 if there is something')
    .addOption(profileOption())
    .addOption(asOfOption())
    .action(async (args: string[], _options, command: Command) => {
      const { fixCommand } = await import('./fix.ts');
      finish(await fixCommand(args, optionsOf(command), io));
    });
}

function addAnchor(root: Command, finish: Finish, io: Io): void {
  root
    .command('anchor <document> <words> [registry]')
    .summary('anchor a claim to words of a document')
    .description(
      'Find words in a document, by its id, and print the shortest selector that means them, ready for `anchors`.',
    )
    .addOption(nthOption())
    .option('--to <id>', 'write it into the anchors of this claim')
    .option('--dry-run', 'with --to: print the change as a unified diff and write nothing')
    .action(async (document: string, words: string, registry: string | undefined, _options, command: Command) => {
      const { anchorCommand } = await import('./anchor.ts');
      finish(await anchorCommand(document, words, registry, optionsOf(command), io));
    });
}

/** The options of a command, as its own module names them. commander gives `--no-color` as `color: false`. */
function optionsOf<T>(command: Command): T {
  const options: Record<string, unknown> = command.optsWithGlobals();
  return (options['color'] === false ? { ...options, color: 'never' } : options) as T;
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
