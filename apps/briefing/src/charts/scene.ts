/** What charts are drawn as: the marks of the typesetter's scenes. */
import type { Picture, Scene } from '@summit/typesetter';

export type { Scene } from '@summit/typesetter';
/** Width of a text on one line; all lengths are points. */
export type MeasureText = Parameters<Picture>[1];
export type Mark = Scene['marks'][number];
export type MarkRole = Mark['role'];
export type LineMark = Extract<Mark, { kind: 'line' }>;
export type PathMark = Extract<Mark, { kind: 'path' }>;
export type RectMark = Extract<Mark, { kind: 'rect' }>;
export type TextMark = Extract<Mark, { kind: 'text' }>;
export type PathCommand = PathMark['path'][number];
export type Stroke = LineMark['stroke'];
export type ColorToken = Stroke['color'];
