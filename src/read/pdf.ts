import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { ReadDocument, ReadFault, Reading } from './document.ts';
import { readFault } from './fault.ts';
import { limit } from './limit.ts';
import type { PdfText } from './pdf-text.ts';

/** The child runs compiled code; the tests, which import the sources, use what was built. */
const childUrl = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/read/pdf-child.js', import.meta.url)
  : new URL('./pdf-child.js', import.meta.url);

const inTurn = limit(Math.max(1, Math.min(4, availableParallelism())));

/** Reads a PDF in a process of its own, so that no file can take this one along. */
export async function readPdf(bytes: Uint8Array, timeoutMs: number): Promise<Reading> {
  const outcome = await inTurn(() => inChild(bytes, timeoutMs));
  return 'fault' in outcome ? outcome : toDocument(outcome);
}

function inChild(bytes: Uint8Array, timeoutMs: number): Promise<PdfText | ReadFault> {
  return new Promise((resolve) => {
    const child = fork(childUrl, [], {
      execArgv: [],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (outcome: PdfText | ReadFault): void => {
      clearTimeout(timer);
      resolve(outcome);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end(late), timeoutMs);
    child.once('message', (message) => end(message as PdfText | ReadFault));
    child.once('error', (error) => end(crashed(error.message)));
    child.once('exit', (code, signal) => end(crashed(signal ?? `code ${code}`)));
    // A child that is gone before it has read its bytes has said so by its exit.
    child.send(bytes, () => undefined);
  });
}

const late = readFault('timeout', 'The PDF was not read to its end in time.');

function crashed(how: string): ReadFault {
  return readFault('damaged', `Reading the PDF ended unexpectedly: ${how}.`);
}

function toDocument({ turns, ...found }: PdfText): ReadDocument {
  return {
    ...found,
    mediaType: 'application/pdf',
    encoding: 'binary',
    source: '',
    comments: [],
    sourceSpan: () => ({ start: 0, end: 0 }),
    byteOffset: () => 0,
    pageAt: (offset) => pageOf(turns, offset),
  };
}

function pageOf(turns: PdfText['turns'], offset: number): number {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return turns[low]?.[1] ?? 1;
}
