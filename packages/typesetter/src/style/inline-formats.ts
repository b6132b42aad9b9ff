/** What spans, links and the like change about the text around them. */
import type { LinkNode, SpanNode } from '../document/types.ts';
import type { FaceId } from '../text/types.ts';
import type { DesignTokens, TextFormat } from './formats.ts';

const BOLD: Partial<Record<FaceId, FaceId>> = {
  serif: 'serif-bold',
  'serif-italic': 'serif-bold-italic',
  sans: 'sans-bold',
  'sans-italic': 'sans-bold',
};
const ITALIC: Partial<Record<FaceId, FaceId>> = {
  serif: 'serif-italic',
  'serif-bold': 'serif-bold-italic',
  sans: 'sans-italic',
};
const SANS: Partial<Record<FaceId, FaceId>> = {
  serif: 'sans',
  'serif-italic': 'sans-italic',
  'serif-bold': 'sans-bold',
  'serif-bold-italic': 'sans-bold',
};

const within = (map: Partial<Record<FaceId, FaceId>>, face: FaceId): FaceId => map[face] ?? face;

/** Sans looks larger than serif of the same size. */
const SANS_BESIDE_SERIF = 0.93;
const SMALL = 0.85;

const inSans = (outer: TextFormat): TextFormat => {
  const face = within(SANS, outer.face);
  return { ...outer, face, size: face === outer.face ? outer.size : outer.size * SANS_BESIDE_SERIF };
};

export function spanFormat(outer: TextFormat, role: SpanNode['role'], { light }: DesignTokens): TextFormat {
  switch (role) {
    case 'plain':
    case 'quotation':
      return outer;
    case 'strong':
      return { ...outer, face: within(BOLD, outer.face) };
    case 'emphasis':
      return { ...outer, face: within(ITALIC, outer.face) };
    case 'act': {
      const sans = inSans(outer);
      return { ...sans, face: within(BOLD, sans.face), size: sans.size * 0.9, color: light.accent };
    }
    case 'name':
      return { ...outer, hyphenate: false };
    case 'number':
      return { ...outer, hyphenate: false, figures: 'tabular' };
    case 'mark': {
      const sans = inSans(outer);
      const size = sans.face === outer.face ? outer.size : sans.size * SMALL;
      return { ...sans, size, color: light.muted, hyphenate: false };
    }
    case 'cites': {
      const sans = inSans(outer);
      return { ...sans, size: sans.size * SMALL, color: light.muted, hyphenate: false };
    }
    case 'small':
      return { ...outer, size: outer.size * SMALL, hyphenate: false };
  }
}

/** Links are told by their colour on paper, and by their annotation on the screen. */
export function linkFormat(outer: TextFormat, role: LinkNode['role'], { light }: DesignTokens): TextFormat {
  return { ...outer, color: light.link, hyphenate: role === 'plain' && outer.hyphenate };
}
