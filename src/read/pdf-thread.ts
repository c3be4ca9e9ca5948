/** The thread of the child process that runs pdf.js. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPdf } from './pdf-extract.ts';

parentPort?.postMessage(await extractPdf(workerData as Uint8Array));
