import { closeSync, fstatSync, lstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';

/** Why a file was not read, in words that go into a diagnostic. */
export interface Refusal {
  readonly refused: string;
}

/** All that the tool may do with the disk while it reads. Tests pass their own. */
export interface Files {
  /** What a path is, symbolic links followed. */
  kind(path: string): 'file' | 'folder' | 'missing';
  /** The bytes of a file that the user named on the command line. */
  read(path: string): Uint8Array | Refusal;
  /** The bytes of a file that a registry names: it may not be outside `folder`, by whatever way. */
  readInside(folder: string, path: string): Uint8Array | Refusal;
  /** The files below `folder` that match, sorted by code unit, as paths relative to it. Links to folders are not followed. */
  match(folder: string, pattern: string): readonly string[];
}

/** A file may have this many bytes: past it, V8 has no string for the text. */
const mostBytes = 512 * 1024 * 1024;

/** The disk. Relative paths are taken from `cwd`. */
export function diskFiles(cwd: string): Files {
  return {
    kind(path) {
      // What the system will not even look at (a name that is too long, a circle of links) is refused when it is read.
      const stat = orRefusal(() => statSync(resolve(cwd, path)));
      if ('refused' in stat) return 'missing';
      return stat.isDirectory() ? 'folder' : 'file';
    },
    read(path) {
      return orRefusal(() => {
        const full = resolve(cwd, path);
        const stat = statSync(full);
        if (stat.isDirectory()) return { refused: 'it is a folder' };
        if (stat.size > mostBytes) return { refused: `it has ${stat.size} bytes; at most ${mostBytes} are read` };
        return readFileSync(full);
      });
    },
    readInside(folder, path) {
      const wrong = wrongPath(path);
      if (wrong) return { refused: wrong };
      return orRefusal(() => readReally(realpathSync(resolve(cwd, folder)), path));
    },
    match(folder, pattern) {
      return glob(pattern, resolve(cwd, folder))
        .map((path) => path.split(sep).join('/'))
        .sort();
    },
  };
}

function glob(pattern: string, cwd: string): readonly string[] {
  const ignore = ['**/node_modules/**', '**/.git/**'];
  try {
    return globSync(pattern, { cwd, ignore, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  } catch (error) {
    // tinyglobby trips over patterns that make no sense, such as `....`: they match nothing.
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** What is wrong with a path of a registry by its spelling alone, on any system. */
function wrongPath(path: string): string | undefined {
  if (path.includes('\0')) return 'its name holds a NUL';
  if (path.includes('\\')) return 'paths in a registry are written with /';
  if (isAbsolute(path) || /^[A-Za-z]:/.test(path) || path.startsWith('~')) {
    return 'paths in a registry are relative to its folder';
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) return 'it is an address, not a path';
  if (path.split('/').includes('..')) return 'paths in a registry may not leave its folder';
  return undefined;
}

/**
 * Opens once and compares what was opened with what was checked, so that a link that is swapped between
 * the check and the use is noticed.
 */
function readReally(root: string, path: string): Uint8Array | Refusal {
  const real = realpathSync(join(root, path));
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    return { refused: "it is a symbolic link out of the registry's folder" };
  }
  const checked = lstatSync(real);
  if (!checked.isFile()) return { refused: 'it is not a regular file' };
  if (checked.size > mostBytes) return { refused: `it has ${checked.size} bytes; at most ${mostBytes} are read` };
  const handle = openSync(real, 'r');
  try {
    const opened = fstatSync(handle);
    if (opened.dev !== checked.dev || opened.ino !== checked.ino) return { refused: 'it changed while it was read' };
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open on this machine',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
};

/** What was read, or why it could not be. Only an error of the system is a refusal. */
export function orRefusal<T>(read: () => T): T | Refusal {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return { refused: causes[code] ?? `the system says ${code}` };
  }
}
