import { constants } from 'node:fs';
import { lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole: afterwards it holds the old bytes or the new ones, never a part, whatever happens in between.
 * A temporary file with a fixed name beside it is written, synced and renamed. Throws the system's error, with the path
 * that was asked for; then the old file is as it was. What is no regular file (a terminal, a pipe) is written to as it is.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await replace(path, text);
  } catch (error) {
    // The system names the temporary file, or none.
    throw Object.assign(error as Error, { path });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before !== undefined && !before.isFile()) {
    const handle = await open(target, 'w');
    await handle.writeFile(text).finally(() => handle.close());
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}.claims-tmp`);
  const handle = await openNew(temporary, before?.mode ?? 0o666);
  try {
    try {
      // What a new file may be is cut by the umask; an old one keeps what it was given.
      if (before && (await handle.stat()).mode !== before.mode) await handle.chmod(before.mode & 0o7777);
      // FileHandle.writeFile goes on after a short write and throws on a full disk; fs.write does neither.
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** A leftover of a killed run is taken away; a link that somebody planted under the name is not followed. */
async function openNew(path: string, mode: number): ReturnType<typeof open> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  try {
    return await open(path, flags, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || (await lstat(path)).isDirectory()) throw error;
    await unlink(path);
    return await open(path, flags, mode);
  }
}

/** So that the new name survives a power cut; some systems do not let folders be synced. */
async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP'].includes(code)) throw error;
  }
}
