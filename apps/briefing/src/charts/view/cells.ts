/** Cells of the data behind a chart. */
import type { Words } from '../../messages/catalogue.ts';
import type { ChartCellView } from './types.ts';

export const words = (text: Words): ChartCellView => ({ text, number: false });
export const figure = (text: Words): ChartCellView => ({ text, number: true });
