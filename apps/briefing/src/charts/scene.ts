/** What charts are drawn as: the marks of the typesetter's scenes. */
import type { Picture, Scene } from '@summit/typesetter';
import type { SummitTokens } from '../theme/tokens.ts';

export type { Picture, Scene } from '@summit/typesetter';
/** Pictures by the name that templates give them. */
export type Pictures = ReadonlyMap<string, Picture>;
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
/** Of the reports' own theme. */
export type ColorToken = keyof SummitTokens['light'];
