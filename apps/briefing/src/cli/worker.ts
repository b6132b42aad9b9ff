/** A worker: it opens fonts and templates once, then does one task after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openAssets } from './assets.ts';
import { briefingWork, type SharedWork } from './briefings/briefing-work.ts';
import { type SharedSite, siteWork } from './sites/site-work.ts';
import type { Sent, Work } from './work.ts';

export type WorkerData = { readonly briefings: SharedWork } | { readonly site: SharedSite };

const data = workerData as WorkerData;
const assets = openAssets();
const { answer, hear } = (await ('site' in data
  ? siteWork(data.site, assets)
  : briefingWork(data.briefings, assets))) as Work<unknown>;

parentPort?.on('message', async (sent: Sent<unknown>) => {
  if ('word' in sent) {
    hear(sent.word);
    return;
  }
  let result: unknown;
  try {
    result = await answer(sent.task);
  } catch (error) {
    result = error;
  }
  parentPort?.postMessage(result);
});
