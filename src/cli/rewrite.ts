import { unifiedDiff } from '../edit/diff.ts';
import type { Edited } from '../edit/edit.ts';
import { decodeUtf8 } from '../load/bytes.ts';
import type { Refusal } from '../load/files.ts';
import { diffLine, line } from '../report/escape.ts';
import type { Terminal } from '../report/reporter.ts';
import type { Io } from './io.ts';

/** A file with its edits: the text that they were made in, and the one that came of them. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly edited: Edited;
}

/** A file that is still what was read, and whether it begins with a byte order mark. */
export interface Target extends Rewrite {
  readonly mark: boolean;
}

/** The path under which standard input is read. */
export const stdinPath = '<stdin>';

/** Standard input can be read once, and is asked for as often as need be. */
export function withStdinKept(io: Io): Io {
  let kept: Uint8Array | Refusal | undefined;
  return {
    ...io,
    readStdin: () => {
      kept ??= io.readStdin();
      return kept;
    },
  };
}

/**
 * Reads the files again that are to be written. One that is no longer what it was is named on stderr, and then none may
 * be written: somebody else is at work on them.
 */
export async function targetsOf(
  rewrites: readonly Rewrite[],
  fromStdin: boolean,
  io: Io,
): Promise<readonly Target[] | undefined> {
  const targets: Target[] = [];
  for (const rewrite of rewrites) {
    const bytes = fromStdin && rewrite.path === stdinPath ? io.readStdin() : io.files.read(rewrite.path);
    const decoded = 'refused' in bytes ? { fault: bytes } : decodeUtf8(rewrite.path, bytes);
    if ('fault' in decoded || decoded.text !== rewrite.before || 'refused' in bytes) {
      const path = line(rewrite.path);
      await io.stderr.write(`claims: ${path} has changed since it was read, and nothing was written. Run it again.\n`);
      return undefined;
    }
    targets.push({ ...rewrite, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf });
  }
  return targets;
}

/** The text as it is to be written: a byte order mark stays where there is one. */
export const textOf = ({ edited, mark }: Target): string => (mark ? '\ufeff' : '') + edited.sheet.text;

/** What would be written, as a unified diff that can be applied; painted where that is seen. */
export function diffOf({ path, before, edited, mark }: Target, { style }: Pick<Terminal, 'style'>): string {
  const moved = mark
    ? edited.splices.map((each) => ({ ...each, start: each.start + 1, end: each.end + 1 }))
    : edited.splices;
  const show = (text: string) =>
    mark && text.startsWith('\ufeff') ? `\ufeff${diffLine(text.slice(1))}` : diffLine(text);
  const diff = unifiedDiff(path, (mark ? '\ufeff' : '') + before, moved, show);
  const paint = (text: string): string => {
    if (/^(?:---|\+\+\+) /.test(text)) return style.bold(text);
    if (text.startsWith('@@')) return style.blue(text);
    if (text.startsWith('+')) return style.green(text);
    return text.startsWith('-') ? style.red(text) : text;
  };
  return diff.replace(/[^\n]+/g, paint);
}

/**
 * Prints a registry that came from standard input; without a text, as it came. A program gets it as it is; on a
 * terminal, nothing of it may act.
 */
export async function printText({ stdout, readStdin }: Io, text: string = asItCame(readStdin())): Promise<void> {
  await stdout.write(stdout.isTTY ? text.split('\n').map(diffLine).join('\n') : text);
}

const asItCame = (bytes: Uint8Array | Refusal): string =>
  'refused' in bytes ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
