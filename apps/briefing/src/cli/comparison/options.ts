import type { Paper } from '../../pipeline.ts';
import type { DatasetOptions } from '../usage.ts';

/** What `summit compare` is told besides what it compares. */
export interface ComparisonOptions extends DatasetOptions {
  /** Words of `FORMATS`, with commas between. */
  readonly format: string;
  readonly paper?: Paper;
  readonly lang?: string;
  readonly out: string;
}
