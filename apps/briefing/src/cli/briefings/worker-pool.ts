/** Many briefings on all cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '@summit/data/validate';
import type { HouseFiles } from '../../house/open-house.ts';
import type { Format, Paper } from '../../pipeline.ts';
import type { Job } from './jobs.ts';
import type { RenderedJob } from './render-job.ts';

/** What every worker gets once, as a copy. */
export interface SharedWork {
  /** null for the dataset that comes with the command, which the workers have themselves. */
  readonly dataset: Dataset | null;
  readonly paper: Paper;
  readonly formats: readonly Format[];
  /** Of all briefings; null for that of each edition. */
  readonly lang: string | null;
  /** The files of a house style, which is opened in each worker anew; null for none. */
  readonly house: HouseFiles | null;
}

/**
 * Renders jobs in workers, and gives each result as soon as it is there. A worker that dies, as for want of memory,
 * takes its one job with it; the others go on.
 *
 * @param take is called for one result after the other, and awaited before the job counts as done, so that no more
 * results are held than there are workers.
 */
export async function renderInPool(
  jobs: readonly Job[],
  shared: SharedWork,
  take: (job: Job, result: RenderedJob | Error) => Promise<void>,
): Promise<void> {
  // Loaded here, since a single briefing does without.
  const { Tinypool } = await import('tinypool');
  const workers = Math.max(1, Math.min(availableParallelism(), jobs.length));
  const pool = new Tinypool({
    filename: pathToFileURL(join(import.meta.dirname, 'render-worker.mjs')).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: shared,
  });
  // A worker that dies without a job is told here; a job that it had is told as failed.
  pool.on('error', () => {});
  const waiting = jobs.values();
  let taken = Promise.resolve();
  const lane = async (): Promise<void> => {
    for (const job of waiting) {
      const result = await pool.run(job).then(
        (rendered: RenderedJob) => rendered,
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
      taken = taken.then(() => take(job, result));
      await taken;
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, lane));
  } finally {
    await pool.destroy();
  }
}
