/** A worker of `summit render --all`: it opens fonts and templates once, then makes one briefing after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { dataset as canonical } from '@summit/data';
import { BUILT_IN } from '../pipeline.ts';
import { localeOf, openAssets } from './assets.ts';
import type { Job } from './briefings/jobs.ts';
import { renderJob } from './briefings/render-job.ts';
import type { SharedWork } from './briefings/workers.ts';

const { dataset, paper, standard, formats, reports, house, lang } = workerData as SharedWork;
const opened = house ? (await import('../house/open-house.ts')).openHouse(house, localeOf) : BUILT_IN;
const repertoire = { ...opened, lang };
const common = { dataset: dataset ?? canonical(), paper, standard, formats, repertoire, reports };
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
