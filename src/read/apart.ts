import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Flat, Job, ReadFault } from './document.ts';
import { readFault } from './fault.ts';
import { limit } from './limit.ts';

/** Threads run compiled code; the tests, which import the sources, use what was built. */
const threadUrl = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/read/apart-thread.js', import.meta.url)
  : new URL('./apart-thread.js', import.meta.url);

const inTurn = limit(Math.max(1, Math.min(2, availableParallelism())));
const mostMebibytes = 1024;

/** As {@link Flat} comes of a job, but in a thread that is ended when the time is up or the memory is used. */
export function flattenApart(job: Job, timeoutMs: number): Promise<Flat | ReadFault> {
  return inTurn(() => inThread(job, timeoutMs));
}

function inThread(job: Job, timeoutMs: number): Promise<Flat | ReadFault> {
  return new Promise((resolve) => {
    const worker = new Worker(threadUrl, {
      workerData: { job, timeoutMs },
      resourceLimits: { maxOldGenerationSizeMb: mostMebibytes },
      execArgv: [],
      env: {},
    });
    const end = (outcome: Flat | ReadFault): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(late), timeoutMs);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broken(error.message)),
    );
    worker.once('exit', (code) => end(broken(`code ${code}`)));
  });
}

const late = readFault('timeout', 'The file was not read to its end in time.');
const tooMuch = readFault('memory', `Reading the file took more than ${mostMebibytes} MiB of memory.`);

function broken(why: string): ReadFault {
  return readFault('damaged', `Reading the file ended unexpectedly: ${why}.`);
}
