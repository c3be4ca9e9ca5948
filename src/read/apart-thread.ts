/** The thread in which a costly file is read: it takes one job and answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './document.ts';
import { flatten } from './flatten.ts';

const { job, timeoutMs } = workerData as { readonly job: Job; readonly timeoutMs: number };
parentPort?.postMessage(await flatten(job, performance.now() + timeoutMs));
