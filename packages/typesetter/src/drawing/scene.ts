/**
 * A drawing as placed marks: the one geometry of a chart, from which both the SVG of the page and the paths of
 * the PDF are made. Lengths are points, x grows to the right and y downwards. Colours are names of design
 * tokens, so that the page can change them for the dark; nothing is told by colour alone.
 */
import type { MeasureText } from '../text/text-width.ts';
import type { FaceId } from '../text/types.ts';
import type { PathCommand } from './path.ts';

export type { PathCommand } from './path.ts';
/** Name of a colour of the theme's tokens: one that every theme has, or one of its own. */
export type ColorToken = string;

/** What a mark is there for; tests and readers of the SVG go by it. */
export type MarkRole = 'data' | 'goal' | 'axis' | 'grid' | 'sign' | 'label' | 'ground' | 'leader';

export interface Stroke {
  readonly color: ColorToken;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a whole line. */
  readonly dash: readonly number[];
}

interface MarkBase {
  readonly role: MarkRole;
}
export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: ColorToken | undefined;
  readonly stroke: Stroke | undefined;
}
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly path: readonly PathCommand[];
  readonly fill: ColorToken | undefined;
  readonly stroke: Stroke | undefined;
}
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  /** Of the start, middle or end of the text, as `anchor` says. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly face: Extract<FaceId, 'sans' | 'sans-bold'>;
  readonly size: number;
  readonly color: ColorToken;
}
export type Mark = LineMark | RectMark | PathMark | TextMark;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** In painting order. */
  readonly marks: readonly Mark[];
}

/** Draws a chart as wide as its place: it is laid out anew for every width, never scaled. */
export type Picture = (width: number, measure: MeasureText) => Scene;
/** The pictures of a document by the name that it gives them: drawings, and the bytes of JPEG and PNG files. */
export type Pictures = ReadonlyMap<string, Picture | Uint8Array>;
