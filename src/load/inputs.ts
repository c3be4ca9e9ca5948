import type { Files, Refusal } from './files.ts';
import type { Input } from './registry.ts';

/** The names under which a registry is looked for in a folder. */
const usualNames = ['claims.yaml', 'claims.yml'];

/** The path under which standard input is shown. */
const standardInput = '<stdin>';

/**
 * The registries that the arguments of the command line name: files, folders that hold a claims.yaml, globs, and `-`
 * for standard input; with none, the claims.yaml of the current folder. Each is named once. One that is not there is
 * an input too: reading it gives a diagnostic.
 */
export function findInputs(
  args: readonly string[],
  files: Files,
  readStdin: () => Uint8Array | Refusal,
): readonly Input[] {
  const all = args.length === 0 ? ['.'] : args;
  const paths = new Set(all.flatMap((arg) => (arg === '-' ? [standardInput] : pathsOf(tidy(arg), files))));
  return [...paths].map((path) =>
    path === standardInput && all.includes('-')
      ? { path, folder: '.', bytes: readStdin() }
      : { path, folder: folderOf(path) },
  );
}

function pathsOf(path: string, files: Files): readonly string[] {
  const kind = files.kind(path);
  if (kind === 'folder') {
    const name = usualNames.find((each) => files.kind(inFolder(path, each)) === 'file');
    return [inFolder(path, name ?? 'claims.yaml')];
  }
  const found = kind === 'missing' && /[*?[]/.test(path) ? files.match('.', path) : [];
  return found.length > 0 ? found : [path];
}

/** `./a//b/` is `a/b`. */
function tidy(path: string): string {
  const short = path
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replace(/(?<=.)\/$/, '');
  return short === '' ? '.' : short;
}

const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder}/${name}`.replace('//', '/');

const folderOf = (path: string): string => {
  const end = path.lastIndexOf('/');
  if (end < 0) return '.';
  return end === 0 ? '/' : path.slice(0, end);
};
