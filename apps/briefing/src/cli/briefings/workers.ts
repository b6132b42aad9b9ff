/** Many briefings on all cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '@summit/data/validate';
import type { HouseFiles } from '../../house/open-house.ts';
import type { Format, Paper, Standard } from '../../pipeline.ts';
import { sayText } from '../words.ts';
import type { Job } from './jobs.ts';
import type { RenderedJob } from './render-job.ts';

/** What every worker gets once, as a copy. */
export interface SharedWork {
  /** null for the dataset that comes with the command, which the workers have themselves. */
  readonly dataset: Dataset | null;
  readonly paper: Paper;
  readonly standard: Standard | undefined;
  readonly formats: readonly Format[];
  /** All reports that are made, here or in another shard, so that their pages lead to each other. */
  readonly reports: readonly Job[];
  /** Of all briefings; null for that of each edition. */
  readonly lang: string | null;
  /** The files of a house style, which is opened in each worker anew; null for none. */
  readonly house: HouseFiles | null;
}

/**
 * Renders jobs in workers, and gives each result as soon as it is there. A worker that ends before its time, as for
 * want of memory, takes its one job with it; another goes on in its place.
 *
 * @param take is called for one result after the other, and awaited before the job counts as done, so that no more
 * results are held than there are workers.
 */
export async function renderInWorkers(
  jobs: readonly Job[],
  shared: SharedWork,
  take: (job: Job, result: RenderedJob | Error) => Promise<void>,
): Promise<void> {
  const waiting = jobs.values();
  const running = new Set<Worker>();
  let taken = Promise.resolve();
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (const job of waiting) {
      if (!worker || !running.has(worker)) worker = startWorker(shared, running);
      const result = await resultOf(worker, job);
      taken = taken.then(() => take(job, result));
      await taken;
    }
  };
  try {
    const lanes = Math.max(1, Math.min(availableParallelism(), jobs.length));
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await Promise.all([...running].map((worker) => worker.terminate()));
  }
}

function startWorker(shared: SharedWork, running: Set<Worker>): Worker {
  const worker = new Worker(join(import.meta.dirname, 'render-worker.mjs'), { workerData: shared });
  running.add(worker);
  const remove = () => running.delete(worker);
  // After an error it ends as well, only later.
  return worker.on('error', remove).on('exit', remove);
}

/** What the worker makes of a job, or why it made nothing: a worker can end without an error and without a word. */
function resultOf(worker: Worker, job: Job): Promise<RenderedJob | Error> {
  return new Promise((done) => {
    const settle = (result: unknown) => {
      worker.off('message', settle).off('error', settle).off('exit', lost);
      done(result instanceof Error ? result : (result as RenderedJob));
    };
    const lost = (code: number) => settle(new Error(sayText('worker-lost', { code: String(code) })));
    worker.on('message', settle).on('error', settle).on('exit', lost).postMessage(job);
  });
}
