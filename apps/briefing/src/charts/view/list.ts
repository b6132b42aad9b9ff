/** Charts get their numbers in the order in which a report adds them, which is that of reading. */
import type { ChartView } from './types.ts';

export interface ChartList {
  /** The same chart with its number; null stays null. */
  add<T extends ChartView | null>(chart: T): T;
  all(): readonly ChartView[];
}

export function chartList(): ChartList {
  const charts: ChartView[] = [];
  return {
    add(chart) {
      if (chart === null) return chart;
      const numbered = { ...chart, number: String(charts.length + 1) };
      charts.push(numbered);
      return numbered;
    },
    all: () => charts,
  };
}
