import { readFileSync } from 'node:fs';
import { diskFiles, orRefusal } from '../load/files.ts';
import { writeWhole } from '../load/write.ts';
import type { Io, Output } from './io.ts';
import { main } from './main.ts';

/** Runs the command line of this process. The exit code is set, not forced, so that all output is delivered. */
export async function runProcess(): Promise<void> {
  const io: Io = {
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    files: diskFiles(process.cwd()),
    readStdin: () => orRefusal(() => readFileSync(0)),
    writeFile: writeWhole,
    now: () => new Date(),
  };
  const backslashes = process.platform === 'win32';
  const argv = process.argv.slice(2);
  process.exitCode = await main(backslashes ? argv.map((arg) => arg.replaceAll('\\', '/')) : argv, io);
}

/** A reader that has gone away (`| head`) ends the writing quietly; any other error of the stream fails the write. */
function outputTo(stream: NodeJS.WriteStream): Output {
  let gone = false;
  // Without a listener, the error would end the process. It is given to the write, too.
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        const settle = (error?: NodeJS.ErrnoException | null) =>
          error && error.code !== 'EPIPE' ? reject(error) : resolve();
        if (gone || text === '') resolve();
        else stream.write(text, settle);
      }),
  };
}
