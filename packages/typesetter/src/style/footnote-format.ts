/** Styles of footnotes. Lengths are points. */
import type { Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { plainParagraph } from './block-formats.ts';
import type { FootnoteFormat, ParagraphFormat } from './formats.ts';

/**
 * Size and height of a mark, in relation to the text around it: its figures end level with the ascenders. Bold, since
 * strokes shrink with the letters.
 */
const MARK_SIZE = 0.62;
const MARK_RISE = 0.36;

export function footnoteFormat(tokens: Tokens, theme: Theme): FootnoteFormat {
  const { size, space, rule, light } = tokens;
  const plain = plainParagraph('small', tokens, theme);
  const body: ParagraphFormat = {
    ...plain,
    text: { ...plain.text, size: size.small },
    leading: size.small * 1.33,
    after: 0,
  };
  const align = theme.justified ? 'justify' : 'left';
  return {
    mark: (outer) => ({
      ...outer,
      face: 'sans-bold',
      size: outer.size * MARK_SIZE,
      rise: outer.rise + outer.size * MARK_RISE,
      color: light.link,
      figures: 'tabular',
      hyphenate: false,
    }),
    label: { ...body, text: { ...body.text, color: light.link, figures: 'tabular', hyphenate: false } },
    body: { ...body, align },
    indent: size.small * 1.6,
    labelGap: space.tight,
    between: space.hair,
    gap: space.medium,
    ruleGap: space.tight,
    rule: { width: rule.hair, color: light.muted },
    ruleLength: 90,
  };
}
