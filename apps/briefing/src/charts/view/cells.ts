/** Cells of the data behind a chart. */
import type { ChartCellView } from './types.ts';

export const words = (text: string): ChartCellView => ({ text, number: false });
export const figure = (text: string): ChartCellView => ({ text, number: true });
