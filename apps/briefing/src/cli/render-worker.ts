/** A worker of `summit render --all`: it opens fonts and templates once, then makes one briefing after the other. */
import { dataset as canonical } from '@summit/data';
import { Tinypool } from 'tinypool';
import { BUILT_IN } from '../pipeline.ts';
import { openAssets } from './assets.ts';
import type { Job } from './briefings/jobs.ts';
import { type RenderedJob, renderJob } from './briefings/render-job.ts';
import type { SharedWork } from './briefings/worker-pool.ts';

const { dataset, paper, formats, house } = Tinypool.workerData as SharedWork;
const repertoire = house ? (await import('../house/open-house.ts')).openHouse(house) : BUILT_IN;
const common = { dataset: dataset ?? canonical(), paper, formats, repertoire };
const assets = openAssets();

export default function work(job: Job): RenderedJob {
  return renderJob(job, common, assets);
}
