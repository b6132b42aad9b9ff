/** Charts of a report: what stands around a drawing in words, and the values it is drawn from. */
import type { CiteView } from '../types.ts';

/** Values of one measure by year, each authority with a line of its own. */
export interface SeriesDrawing {
  readonly kind: 'series';
  readonly unit: string;
  /** Counts of statistical authorities; only years that follow each other are joined. */
  readonly lines: readonly { readonly name: string; readonly points: readonly YearValue[] }[];
  /** What others said, by speaker. */
  readonly said: readonly { readonly name: string; readonly points: readonly SaidValue[] }[];
  readonly goals: readonly {
    readonly value: number;
    /** "Goal 200", and when it was set for when; the second part is left out where there is no room. */
    readonly label: string;
    readonly detail: string;
    readonly due: readonly number[];
  }[];
}
export interface YearValue {
  readonly year: number;
  readonly value: number;
  /** As printed beside the point. */
  readonly label: string;
}
export interface SaidValue extends YearValue {
  /** The speaker gave a bound, not the value: "more than". */
  readonly above: boolean;
}

export type Drawing = SeriesDrawing;

/** A cell of the data behind a chart. */
export interface ChartCellView {
  readonly text: string;
  readonly number: boolean;
}
export interface ChartTableView {
  readonly columns: readonly ChartCellView[];
  readonly rows: readonly {
    readonly head: string;
    readonly claims: string;
    readonly cells: readonly ChartCellView[];
  }[];
}
export interface ChartView {
  /** By which the template and the drawing find each other; unique within the report. */
  readonly name: string;
  readonly anchor: string;
  /** In reading order, given when the report is complete. */
  readonly number: string;
  readonly title: string;
  /** What to see. */
  readonly caption: string;
  /** The same for those who do not see it, with the values that matter. */
  readonly alt: string;
  /** Below the picture: what was left out and why, and whose the values are. */
  readonly note: string | null;
  readonly cites: readonly CiteView[];
  /** null where the values stand in a table beside the figure. */
  readonly table: ChartTableView | null;
  readonly drawing: Drawing;
}
