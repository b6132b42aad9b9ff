import type { ChartView } from './types.ts';

type Given = Pick<ChartView, 'title' | 'caption' | 'alt' | 'drawing'> &
  Partial<Pick<ChartView, 'note' | 'cites' | 'table'>>;

/** A chart with its anchor; its number is given when the report is complete. */
export function chartView(name: string, given: Given): ChartView {
  return { name, anchor: `figure-${name}`, number: '', note: null, cites: [], table: null, ...given };
}
