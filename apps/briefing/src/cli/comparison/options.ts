import type { Paper, Standard } from '../../pipeline.ts';
import type { DatasetOptions } from '../usage.ts';

/** What `summit compare` is told besides what it compares. */
export interface ComparisonOptions extends DatasetOptions {
  /** Words of `FORMATS`, with commas between. */
  readonly format: string;
  readonly paper?: Paper;
  /** What PDFs keep to. */
  readonly standard?: Standard;
  readonly lang?: string;
  /** Folder of a house style. */
  readonly templates?: string;
  readonly out: string;
}
