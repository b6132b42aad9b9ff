/** A worker of `summit render --all`: it opens fonts and templates once, then makes one briefing after the other. */
import { dataset as canonical } from '@summit/data';
import { Tinypool } from 'tinypool';
import { BUILT_IN } from '../pipeline.ts';
import { localeOf, openAssets } from './assets.ts';
import type { Job } from './briefings/jobs.ts';
import { type RenderedJob, renderJob } from './briefings/render-job.ts';
import type { SharedWork } from './briefings/worker-pool.ts';

const { dataset, paper, formats, house, lang } = Tinypool.workerData as SharedWork;
const opened = house ? (await import('../house/open-house.ts')).openHouse(house, localeOf) : BUILT_IN;
const repertoire = { ...opened, lang };
const common = { dataset: dataset ?? canonical(), paper, formats, repertoire };
const assets = openAssets();

export default function work(job: Job): RenderedJob {
  return renderJob(job, common, assets);
}
