import { InvalidArgumentError, Option } from 'commander';
import { wrongDate } from '../load/calendar.ts';
import { kinds, type Profile, profiles, type Severity, statuses } from '../model.ts';
import { didYouMean } from '../nearest.ts';
import type { Io } from './io.ts';
import type { When } from './terminal.ts';

/** A format, and the file that it goes to; without one, standard output. */
export interface Format {
  readonly name: string;
  readonly file?: string;
}

/** Parses a comma-separated list of some known words; what is unknown is an error of usage that names the nearest. */
function listOf<T extends string>(known: readonly T[]): (value: string, before?: readonly T[]) => readonly T[] {
  return (value, before = []) => [
    ...before,
    ...value.split(',').map((part) => {
      const found = known.find((each) => each === part.trim());
      if (found === undefined) throw new InvalidArgumentError(unknown(part.trim(), known));
      return found;
    }),
  ];
}

function oneOf<T extends string>(known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new InvalidArgumentError(unknown(value, known));
    return found;
  };
}

function unknown(value: string, known: readonly string[]): string {
  const guess = didYouMean(value, known);
  return `${guess === undefined ? '' : `${guess} `}Known: ${known.join(', ')}.`;
}

const strings = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const statusOption = (says: string): Option =>
  new Option('--status <statuses>', says).argParser(listOf(statuses));

export const forbidOption = (): Option =>
  new Option('--forbid <statuses>', 'fail if a claim has one of these statuses').argParser(listOf(statuses));

export const kindOption = (): Option =>
  new Option('--kind <kinds>', 'only claims of these kinds').argParser(listOf(kinds));

export const textOption = (flags: string, says: string): Option => new Option(flags, says).argParser(strings);

export const profileOption = (): Option =>
  new Option(
    '--profile <profile>',
    `judge by this profile instead of the registry's: ${profiles.join(', ')}`,
  ).argParser(oneOf<Profile>(profiles));

export const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'the least severity that fails the run: error, warning, note or never')
    .argParser(oneOf<Severity | 'never'>(['error', 'warning', 'note', 'never']))
    .default('error');

export const maxWarningsOption = (): Option =>
  new Option('--max-warnings <n>', 'fail if there are more warnings than this').argParser((value) => {
    if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number, such as 0.');
    return Number(value);
  });

export const minOption = (): Option =>
  new Option('--min <percent>', 'fail if less than this is covered').argParser((value) => {
    if (!/^(?:100|\d{1,2})(?:\.\d)?$/.test(value) || Number(value) > 100) {
      throw new InvalidArgumentError('It is a percentage from 0 to 100, such as 90.');
    }
    return Number(value);
  });

export const nthOption = (): Option =>
  new Option('--nth <n>', 'of several places with the same words, take this one, counted from 1').argParser((value) => {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1 on.');
    return Number(value);
  });

export const asOfOption = (): Option =>
  new Option(
    '--as-of <day>',
    'judge as of this day, such as 2026-11-24; default: SOURCE_DATE_EPOCH, else today in UTC',
  ).argParser((value) => {
    const wrong = /^\d{4}-\d{2}-\d{2}$/.test(value) ? wrongDate(value) : 'It is a day, such as 2026-11-24.';
    if (wrong !== undefined) throw new InvalidArgumentError(wrong);
    return value;
  });

/** `--format json`, `--format text,github`, `--format json=report.json`, each as often as one likes. */
export const formatOption = (known: readonly string[], usual: string): Option =>
  new Option(
    '--format <format>',
    `${known.join(', ')}; with =FILE into a file; may be repeated (default: ${usual})`,
  ).argParser((value: string, before: readonly Format[] = []): readonly Format[] => {
    const [names = '', ...path] = value.split('=');
    const file = path.join('=');
    if (value.includes('=') && file === '') throw new InvalidArgumentError('A file must follow the =.');
    return [...before, ...listOf(known)(names).map((name) => ({ name, ...(file === '' ? {} : { file }) }))];
  });

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write the result into this file instead of standard output').argParser((value) => {
    if (value === '') throw new InvalidArgumentError('It is the name of a file.');
    return value;
  });

export const colorOption = (): Option =>
  new Option('--color <when>', 'auto, always or never')
    .argParser(oneOf<When>(['auto', 'always', 'never']))
    .default('auto');

/** The day that "today" is, in UTC: `--as-of`, else SOURCE_DATE_EPOCH (seconds, reproducible-builds.org), else the clock. */
export function today(asked: string | undefined, { env, now }: Pick<Io, 'env' | 'now'>): string {
  if (asked !== undefined) return asked;
  const epoch = env['SOURCE_DATE_EPOCH'];
  const at = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : now();
  return at.toISOString().slice(0, 10);
}
