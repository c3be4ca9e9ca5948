import { line } from '../report/escape.ts';
import { version } from '../version.ts';
import type { Io } from './io.ts';

/** What is said when something failed that is not the input's fault, or a file could not be written. */
export function faultReport(error: unknown, argv: readonly string[], { env }: Pick<Io, 'env'>): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  if (isUnwritable(error)) {
    const cause = line(causes[error.code ?? ''] ?? message);
    return error.path === undefined
      ? `claims: The result cannot be written: ${cause}.\n`
      : `claims: ${line(error.path)} cannot be written: ${cause}. What was there before is as it was.\n`;
  }
  const lines = [
    'claims: This is a fault of claims itself, not of your registry. Please report it with these lines:',
    `  ${line(name)}: ${line(message)}`,
    `  claims ${version}, ${process.release.name} ${process.version}, ${process.platform} ${process.arch}`,
    `  claims ${argv.map(line).join(' ')}`,
  ];
  if (env['CLAIMS_DEBUG'] && error instanceof Error)
    lines.push(...(error.stack ?? '').split('\n').map((each) => `  ${line(each)}`));
  else lines.push('With CLAIMS_DEBUG=1 it also says where in the code it happened.');
  return `${lines.join('\n')}\n`;
}

/** An error of the system about what the user asked to be written, a file or standard output: no fault of the tool. */
export function isUnwritable(error: unknown): error is NodeJS.ErrnoException {
  const { syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === 'write' || (syscall !== undefined && path !== undefined);
}

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open on this machine',
  EIO: 'the disk reports an error',
};
