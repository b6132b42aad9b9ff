/** What a worker of `summit render --all` does. */
import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import type { HouseFiles } from '../../house/open-house.ts';
import { type Assets, BUILT_IN, type Paper, type Standard } from '../../pipeline.ts';
import { localeOf } from '../assets.ts';
import type { Work } from '../work.ts';
import type { Job } from './jobs.ts';
import { type AnyFormat, renderFormats } from './render-job.ts';

/** What every worker gets once, as a copy. */
export interface SharedWork {
  /** null for the dataset that comes with the command, which the workers have themselves. */
  readonly dataset: Dataset | null;
  readonly paper: Paper;
  readonly standard: Standard | undefined;
  readonly formats: readonly AnyFormat[];
  /** All reports that are made, here or in another shard, so that their pages lead to each other. */
  readonly reports: readonly Job[];
  /** Of all briefings; null for that of each edition. */
  readonly lang: string | null;
  /** The files of a house style, which is opened in each worker anew; null for none. */
  readonly house: HouseFiles | null;
}

export async function briefingWork(
  { dataset, paper, standard, formats, reports, house, lang }: SharedWork,
  assets: Assets,
): Promise<Work<Job>> {
  const opened = house ? (await import('../../house/open-house.ts')).openHouse(house, localeOf) : BUILT_IN;
  const repertoire = { ...opened, lang };
  const common = { dataset: dataset ?? canonical(), paper, standard, formats, repertoire, reports };
  return { answer: (job) => renderFormats(job, common, assets), hear: () => {} };
}
