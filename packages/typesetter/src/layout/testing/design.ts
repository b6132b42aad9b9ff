/** Sizes and spaces of the tests' own, so that a change of the design leaves what they state alone. */
import type { DesignTokens } from '../../style/formats.ts';
import { tokens } from '../../style/tokens.ts';
import { typesettingStyles } from '../../style/typesetting.ts';

export const testTokens: DesignTokens = {
  ...tokens,
  base: 10,
  leading: 14,
  size: {
    small: 8,
    note: 8.5,
    compact: 9,
    body: 10,
    lead: 11.5,
    h4: 10,
    h3: 11.5,
    h2: 15,
    h1: 24,
    kicker: 8.5,
  },
  space: { hair: 2, tight: 4, small: 7, medium: 10.5, large: 14, section: 21 },
};

export const testStyles = typesettingStyles(testTokens);
