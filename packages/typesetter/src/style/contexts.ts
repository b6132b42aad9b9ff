/**
 * The surroundings that change how text looks: a paragraph in a table cell is smaller than one in the
 * body. Lengths are points.
 */
import type { FaceId } from '../text/types.ts';
import type { DesignTokens, TextFormat } from './formats.ts';

export type Context =
  | 'body'
  | 'annex'
  | 'band'
  | 'panel'
  | 'caution'
  | 'column'
  | 'side'
  | 'facts'
  | 'sources'
  | 'cell'
  | 'row-head'
  | 'column-head';

export interface ContextFormat {
  readonly text: TextFormat;
  readonly leading: number;
  /** Between two paragraphs. */
  readonly paragraphGap: number;
  /** Headings in narrow or framed places are small and alike. */
  readonly compactHeadings: boolean;
}

/** The line height of the body for which the others were chosen. */
const BODY_LINE_HEIGHT = 1.4;

export function contextFormat(
  context: Context,
  { base, leading, size, space, light, face }: DesignTokens,
): ContextFormat {
  const of = (
    id: FaceId,
    points: number,
    lineHeight: number,
    color: string,
    change: Partial<TextFormat> = {},
  ): ContextFormat => ({
    text: { face: id, size: points, color, figures: 'proportional', hyphenate: true, rise: 0, ...change },
    // All leading follows that of the body.
    leading: (points * lineHeight * leading) / (base * BODY_LINE_HEIGHT),
    paragraphGap: space.tight,
    compactHeadings: true,
  });
  switch (context) {
    case 'body':
      return {
        ...of(face.text, size.body, BODY_LINE_HEIGHT, light.ink),
        paragraphGap: space.small,
        compactHeadings: false,
      };
    case 'annex':
      return {
        ...of(face.text, size.compact, 1.38, light.ink),
        compactHeadings: false,
      };
    case 'band':
      return {
        ...of('sans', size.compact, 1.38, light.bandInk, { hyphenate: false }),
        compactHeadings: false,
      };
    case 'panel':
      return of(face.text, size.body, 1.35, light.ink);
    case 'caution':
      return of('sans', size.compact, 1.38, light.ink);
    case 'column':
      return of('sans', size.compact, 1.33, light.ink, { hyphenate: false });
    case 'side':
      return { ...of('sans', size.small, 1.3, light.muted, { hyphenate: false }), paragraphGap: 0 };
    case 'facts':
      return of('sans', size.compact, 1.33, light.ink, { hyphenate: false });
    case 'sources':
      return of('sans', size.small, 1.32, light.ink);
    case 'cell':
      return {
        ...of('sans', size.note, 1.35, light.ink, { figures: 'tabular', hyphenate: false }),
        paragraphGap: space.hair,
      };
    case 'row-head':
      return {
        ...of('sans-bold', size.note, 1.35, light.ink, { figures: 'tabular', hyphenate: false }),
        paragraphGap: space.hair,
      };
    case 'column-head':
      return of('sans-bold', size.small, 1.31, light.muted, { hyphenate: false });
  }
}
