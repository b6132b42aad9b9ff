/** Charts of a report: what stands around a drawing in words, and the values it is drawn from. */

import type { StatusFamily } from '@summit/data/validate';
import type { CiteView, SymbolName } from '../../facts/signs.ts';
import type { Words } from '../../messages/catalogue.ts';
import type { Worded } from '../../messages/in-words.ts';

/** Values of one measure by year, each authority with a line of its own. */
export interface SeriesDrawing {
  readonly kind: 'series';
  readonly unit: Words;
  /** Counts of statistical authorities; only years that follow each other are joined. */
  readonly lines: readonly { readonly name: string; readonly points: readonly YearValue[] }[];
  /** What others said, by speaker. */
  readonly said: readonly {
    readonly name: string;
    readonly points: readonly SaidValue[];
    /** What the legend calls them: as values, and as bounds. */
    readonly asSaid: Words;
    readonly above: Words;
  }[];
  readonly goals: readonly {
    readonly value: number;
    readonly amount: Words;
    /** "Goal 200". */
    readonly label: Words;
    /** Each time that it was set: from when for when, null where that is not known. Moments are years with fractions. */
    readonly spans: readonly { readonly from: number | null; readonly to: number | null }[];
  }[];
  /** The meetings, in the order of time. */
  readonly events: readonly Pick<Moment, 'at' | 'label'>[];
}
export interface YearValue {
  readonly year: number;
  readonly value: number;
  /** As printed beside the point. */
  readonly label: Words;
}
export interface SaidValue extends YearValue {
  /** The speaker gave a bound, not the value: "more than". */
  readonly above: boolean;
}

/** Steps in lanes along a scale of time. Moments are years with fractions. */
export interface TimelineDrawing {
  readonly kind: 'timeline';
  /** The meeting, and the day up to which events are taken account of. */
  readonly event: Moment;
  readonly asOf: Moment;
  readonly lanes: readonly {
    readonly title: string;
    /** In the order of time. */
    readonly steps: readonly (Moment & { readonly state: 'met' | 'partly' | 'not-met' | 'ahead' })[];
  }[];
  /** The states that occur. */
  readonly legend: readonly {
    readonly state: 'met' | 'partly' | 'not-met' | 'ahead';
    readonly word: Words;
  }[];
}
export interface Moment {
  readonly at: number;
  readonly date: Words;
  readonly label: Words;
}

/** Outcomes by how firm the instrument is that they rest on, the loosest rung first. */
export interface LadderDrawing {
  readonly kind: 'ladder';
  readonly rungs: readonly {
    readonly word: Words;
    /** With what became of it, where that is known. */
    readonly items: readonly { readonly text: Words; readonly status: SymbolName | null }[];
  }[];
  readonly legend: readonly { readonly symbol: SymbolName; readonly word: Words }[];
  /** What stands on a rung without an outcome, and in the legend for what is no commitment. */
  readonly nothing: Words;
  readonly untracked: Words;
}

/** Who holds which part of what: bars of one length. */
export interface SharesDrawing {
  readonly kind: 'shares';
  readonly bars: readonly {
    readonly title: Words;
    readonly parts: readonly {
      readonly holder: Words;
      readonly share: number;
      readonly label: Words;
      /** Drawn as an outline: a part that is less than the others. */
      readonly hollow?: boolean;
    }[];
    /** Parts of one state, told together: first and last index of neighbours. */
    readonly brackets: readonly {
      readonly from: number;
      readonly to: number;
      readonly sum: Words;
      readonly label: Words;
    }[];
  }[];
}

/** What was counted of one thing, in the order of time; each is a number of its own. */
export interface MeasuresDrawing {
  readonly kind: 'measures';
  readonly rows: readonly { readonly label: Words; readonly text: Words; readonly value: number }[];
  /** Where the scale ends; null where the numbers tell. */
  readonly whole: number | null;
  readonly aim: { readonly value: number; readonly label: Words } | null;
}

/** Status by commitment and time. */
export interface MatrixDrawing {
  readonly kind: 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    /** One a column. */
    readonly cells: readonly SymbolName[];
    readonly now: Words;
  }[];
  readonly legend: readonly { readonly symbol: SymbolName; readonly word: Words }[];
}

/** How many claims stand how. */
export interface StandingsDrawing {
  readonly kind: 'standings';
  readonly rows: readonly {
    readonly symbol: SymbolName;
    readonly word: Words;
    readonly count: number;
  }[];
}

/** All commitments, by the family of their status. */
export interface StripDrawing {
  readonly kind: 'strip';
  readonly groups: readonly {
    readonly family: StatusFamily;
    /** "8 kept". */
    readonly label: Words;
    readonly cells: readonly { readonly title: string; readonly symbol: SymbolName }[];
  }[];
}

/** Steps that are to come, on a line of time. Moments are years with fractions. */
export interface NextDrawing {
  readonly kind: 'next';
  readonly from: number;
  readonly steps: readonly Moment[];
}

export interface MapDrawing {
  readonly kind: 'map';
  readonly places: readonly {
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
    /** The place of the meeting; a point; a point that stands for an area. */
    readonly sort: 'meeting' | 'point' | 'area';
    /** What became of the outcomes there, the first of which tells what they are; null on a map of places alone. */
    readonly status: {
      readonly family: StatusFamily;
      readonly symbol: SymbolName;
      readonly label: Words;
    } | null;
  }[];
  readonly countries: readonly {
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
  }[];
  /** The sorts that occur. */
  readonly legend: readonly { readonly sort: 'meeting' | 'point' | 'area'; readonly word: Words }[];
}

export type Drawing =
  | SeriesDrawing
  | TimelineDrawing
  | LadderDrawing
  | SharesDrawing
  | MeasuresDrawing
  | MatrixDrawing
  | StandingsDrawing
  | StripDrawing
  | NextDrawing
  | MapDrawing;

/** A cell of the data behind a chart. */
export interface ChartCellView {
  readonly text: Words;
  readonly number: boolean;
}
export interface ChartTableView {
  readonly columns: readonly ChartCellView[];
  readonly rows: readonly {
    readonly head: Words;
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
  readonly title: Words;
  /** What to see. */
  readonly caption: Words;
  /** The same for those who do not see it, with the values that matter. */
  readonly alt: Words;
  /** Below the picture: what was left out and why, and whose the values are. */
  readonly note: Words | null;
  readonly cites: readonly CiteView[];
  /** null where the values stand in a table beside the figure. */
  readonly table: ChartTableView | null;
  readonly drawing: Drawing;
}

/** A drawing with its words, ready to be laid out. */
export type WordedDrawing = Worded<Drawing>;
