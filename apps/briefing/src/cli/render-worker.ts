/** A worker of `summit render --all`: it opens fonts and templates once, then makes one briefing after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { dataset as canonical } from '@summit/data';
import { BUILT_IN } from '../pipeline.ts';
import { openAssets } from './assets.ts';
import type { Job } from './briefings/jobs.ts';
import { renderJob } from './briefings/render-job.ts';
import type { SharedWork } from './briefings/workers.ts';

const { dataset, paper, formats, house } = workerData as SharedWork;
const repertoire = house ? (await import('../house/open-house.ts')).openHouse(house) : BUILT_IN;
const common = { dataset: dataset ?? canonical(), paper, formats, repertoire };
const assets = openAssets();

parentPort?.on('message', (job: Job) => {
  let result: unknown;
  try {
    result = renderJob(job, common, assets);
  } catch (error) {
    result = error;
  }
  parentPort?.postMessage(result);
});
