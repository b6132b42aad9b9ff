/** Dataset -> view model of one report. Pure: the day and the version are arguments. */
import { contextOf } from './common.ts';
import { evidenceView } from './evidence.ts';
import { executiveView } from './executive.ts';
import { fullView } from './full.ts';
import { createLookup, type Dataset } from './records.ts';
import type { BriefingView, Report } from './types.ts';

export interface ViewOptions {
  readonly summit: string;
  readonly edition: string;
  readonly report: Report;
  /** Day up to which the briefing takes account of events; the edition's own where null. */
  readonly asOf: string | null;
}

export function buildView(dataset: Dataset, options: ViewOptions): BriefingView {
  const lookup = createLookup(dataset);
  const edition = lookup.get('edition', options.edition);
  const context = contextOf(
    dataset,
    lookup,
    lookup.get('summit', options.summit),
    edition,
    options.asOf ?? edition.asOf,
    options.report,
  );
  switch (options.report) {
    case 'executive':
      return executiveView(context);
    case 'full':
      return fullView(context);
    case 'evidence':
      return evidenceView(context);
  }
}
