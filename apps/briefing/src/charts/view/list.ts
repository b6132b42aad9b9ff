/** Charts get their numbers in the order in which a report adds them, which is that of reading. */
import type { ChartView } from './types.ts';

export interface ChartList {
  /** The same chart with its number; null stays null. */
  add<T extends ChartView | null>(chart: T): T;
  /** A chart that stands without a number, since nothing refers to it. */
  addPlain<T extends ChartView | null>(chart: T): T;
  all(): readonly ChartView[];
}

export function chartList(): ChartList {
  const charts: ChartView[] = [];
  let count = 0;
  return {
    add(chart) {
      if (chart === null) return chart;
      count++;
      const numbered = { ...chart, number: String(count) };
      charts.push(numbered);
      return numbered;
    },
    addPlain(chart) {
      if (chart !== null) charts.push(chart);
      return chart;
    },
    all: () => charts,
  };
}
