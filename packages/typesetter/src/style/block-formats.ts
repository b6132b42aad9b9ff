/** Styles of paragraphs, headings and groups by their role and surroundings. Lengths are points. */
import type { HeadingNode, ParagraphNode, SectionNode } from '../document/types.ts';
import type { FaceId } from '../text/types.ts';
import { type Context, contextFormat } from './contexts.ts';
import type { DesignTokens, Frame, GroupFormat, ParagraphFormat } from './formats.ts';

/** Widest line of running text: 70 characters of the body face, somewhat more where a page must hold much. */
export const measureOf = ({ size }: DesignTokens): number => Math.max(352, 35.2 * size.body);

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
export const PLAIN_FRAME: Frame = {
  padding: NO_PADDING,
  background: undefined,
  top: undefined,
  left: undefined,
  bottom: undefined,
};

const measureIn = (context: Context, tokens: DesignTokens): number | undefined =>
  context === 'body' || context === 'annex' ? measureOf(tokens) : undefined;

/** A paragraph with nothing special about it. */
export function plainParagraph(context: Context, tokens: DesignTokens): ParagraphFormat {
  const { text, leading, paragraphGap } = contextFormat(context, tokens);
  return {
    text,
    leading,
    align: 'left',
    before: 0,
    after: paragraphGap,
    keepWithNext: false,
    unbroken: false,
    measure: measureIn(context, tokens),
  };
}

export function paragraphFormat(
  role: ParagraphNode['role'],
  context: Context,
  tokens: DesignTokens,
): ParagraphFormat {
  const plain = plainParagraph(context, tokens);
  const { size, space, light, face } = tokens;
  const muted = context === 'band' ? light.bandMuted : light.muted;
  const with_ = (id: FaceId, points: number, lineHeight: number, color: string): ParagraphFormat => ({
    ...plain,
    text: { ...plain.text, face: id, size: points, color },
    leading: points * lineHeight,
  });
  switch (role) {
    case 'body':
      return plain;
    case 'kicker':
      return {
        ...with_('sans-bold', size.kicker, 1.3, light.bandAccent),
        after: space.tight,
        keepWithNext: true,
        unbroken: true,
      };
    case 'subtitle':
      return { ...with_('sans', size.lead, 1.35, muted), after: space.small, measure: undefined };
    case 'bottom-line':
      return {
        ...with_(`${face.text}-bold`, size.lead, 1.4, light.ink),
        after: space.medium,
        measure: undefined,
      };
    case 'lead':
      return { ...with_(face.text, size.lead, 1.4, light.ink), after: space.medium };
    case 'meta':
      return { ...with_('sans', size.small, context === 'side' ? 1.3 : 1.38, muted) };
    case 'refinement':
      return {
        ...with_(face.text, context === 'annex' ? size.note : size.compact, 1.36, light.ink),
        after: space.tight,
      };
    case 'note':
      return with_('sans', size.note, 1.35, light.muted);
    case 'figure-title':
      return {
        ...with_('sans-bold', size.compact + 0.5, 1.3, light.ink),
        after: space.hair,
        keepWithNext: true,
        unbroken: true,
      };
    case 'summary':
      return {
        ...with_('sans-bold', size.small, 1.38, light.muted),
        after: space.hair,
        keepWithNext: true,
        unbroken: true,
      };
  }
}

export function headingFormat(
  level: HeadingNode['level'],
  context: Context,
  tokens: DesignTokens,
): ParagraphFormat {
  const { size, space, light, face } = tokens;
  const plain = plainParagraph(context, tokens);
  const with_ = (
    points: number,
    lineHeight: number,
    color: string,
    before: number,
    after: number,
  ): ParagraphFormat => ({
    ...plain,
    text: { ...plain.text, face: `${face.heading}-bold`, size: points, color, hyphenate: false },
    leading: points * lineHeight,
    before,
    after,
    keepWithNext: true,
    unbroken: true,
    measure: undefined,
  });
  if (contextFormat(context, tokens).compactHeadings) {
    const color = context === 'caution' ? light.caution : light.accent;
    return with_(Math.min(size.h4, plain.text.size + 0.5), 1.3, color, space.small, space.tight - 1);
  }
  switch (level) {
    case 1:
      return with_(size.h1, 1.17, light.bandInk, space.tight, space.tight);
    case 2:
      return with_(size.h2, 1.25, light.accent, space.section, space.small);
    case 3:
      return context === 'annex'
        ? with_(size.h3, 1.3, light.accent, space.section, space.tight)
        : with_(size.h3, 1.3, light.ink, space.large, space.tight);
    case 4:
      return with_(size.h4, 1.3, light.ink, space.medium, context === 'annex' ? space.tight : space.hair);
  }
}

/** In which surroundings the children of a section stand. */
export function contextOfSection(role: SectionNode['role'], outer: Context): Context {
  switch (role) {
    case 'band':
      return 'band';
    case 'box':
      return 'panel';
    case 'caution':
      return 'caution';
    case 'column':
      return 'column';
    case 'side':
      return 'side';
    case 'annexes':
      return 'annex';
    case 'figure':
      return 'facts';
    default:
      return outer;
  }
}

export function groupFormat(role: SectionNode['role'], { space, rule, light }: DesignTokens): GroupFormat {
  const plain: GroupFormat = { before: 0, after: 0, frame: undefined, keepWhole: 0 };
  switch (role) {
    case 'plain':
    case 'group':
    case 'numbered':
    case 'figcaption':
      return plain;
    case 'figure':
      return { before: space.large, after: space.large, keepWhole: 0, frame: undefined };
    case 'annexes':
      return { ...plain, startsPage: true };
    case 'details':
      return { ...plain, before: space.tight };
    case 'band':
      return {
        before: 0,
        after: space.large,
        keepWhole: 0.5,
        frame: {
          ...PLAIN_FRAME,
          padding: { top: space.large, right: space.large, bottom: space.large, left: space.large },
          background: light.band,
          top: { width: rule.thick, color: light.bandAccent },
        },
      };
    case 'box':
    case 'caution': {
      const caution = role === 'caution';
      return {
        before: space.large,
        after: space.large,
        keepWhole: 0.6,
        frame: {
          ...PLAIN_FRAME,
          padding: { top: space.medium, right: space.large, bottom: space.medium, left: space.large },
          background: caution ? light.cautionPanel : light.panel,
          left: { width: rule.thick, color: caution ? light.caution : light.accent },
        },
      };
    }
    case 'side':
      // Small type beside large: the first lines stand level.
      return { ...plain, frame: { ...PLAIN_FRAME, padding: { ...NO_PADDING, top: 2 } } };
    case 'noted':
      return { ...plain, before: space.tight, keepWhole: 0.25 };
    case 'columns':
      return { before: space.medium, after: space.large, keepWhole: 0.8, frame: undefined };
    case 'column':
      return {
        before: 0,
        after: 0,
        keepWhole: 0,
        frame: {
          ...PLAIN_FRAME,
          padding: { ...NO_PADDING, top: space.tight + 1 },
          top: { width: 1, color: light.accent },
        },
      };
  }
}
