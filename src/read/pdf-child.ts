/**
 * The process in which a PDF is read. Its main thread only watches the memory, of which a thread's own limits count a
 * part; pdf.js runs in a second thread. It takes the bytes of one file, answers once, and is ended by who started it.
 */
import { Worker } from 'node:worker_threads';
import { readFault } from './fault.ts';

const mostMebibytes = 768;

process.once('message', (message) => {
  const worker = new Worker(new URL('./pdf-thread.js', import.meta.url), {
    workerData: message,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > mostMebibytes * 1024 * 1024) answer(tooMuch);
  }, 10);
  worker.once('message', answer);
  worker.once('error', (error: NodeJS.ErrnoException) =>
    answer(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : brokenBy(error)),
  );
  function answer(outcome: unknown): void {
    clearInterval(watch);
    process.send?.(outcome, undefined, undefined, () => process.exit());
  }
});

// Who started it is gone, and nobody waits for the answer.
process.once('disconnect', () => process.exit());

const tooMuch = readFault('memory', `Reading the PDF took more than ${mostMebibytes} MiB of memory.`);

function brokenBy(error: Error): unknown {
  return readFault('damaged', `The PDF is damaged: ${error.message.slice(0, 200)}`);
}
