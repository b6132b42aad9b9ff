/** The look of a report of one page: smaller headings, tighter spaces, lines as wide as the page. */
import type { DesignTokens } from './formats.ts';
import { tokens } from './tokens.ts';
import { type TypesettingStyles, typesettingStyles } from './typesetting.ts';

export const briefTokens: DesignTokens = {
  ...tokens,
  base: 10,
  leading: 14,
  size: {
    ...tokens.size,
    h1: 22,
    h2: 11.5,
    h3: 10,
    lead: 12.5,
    body: 10.25,
    compact: 9.5,
    note: 9,
    small: 8.25,
  },
  space: { hair: 2, tight: 4, small: 7, medium: 10, large: 14, section: 18 },
};

/** Width of the margins left and right. */
const MARGIN = 48;

export function briefStyles(scaled: DesignTokens): TypesettingStyles {
  const styles = typesettingStyles(scaled);
  const { space } = scaled;
  return {
    ...styles,
    measure: Number.POSITIVE_INFINITY,
    side: { gap: 12, shares: [4, 1] },
    page: {
      ...styles.page,
      margin: { left: MARGIN, right: MARGIN, bottom: MARGIN },
      firstTop: MARGIN - space.small,
      footBaseline: 28,
    },
    paragraph: (role, context) => ({ ...styles.paragraph(role, context), measure: undefined }),
    heading: (level, context) => ({
      ...styles.heading(level, context),
      after: level === 2 ? space.tight : space.hair,
    }),
    list: (role, ordered, context) => ({ ...styles.list(role, ordered, context), measure: undefined }),
    table: (role) => ({
      ...styles.table(role),
      before: 0,
      after: space.small,
      cellPadding: space.tight * 0.6,
      measure: Number.POSITIVE_INFINITY,
    }),
    group: (role) => {
      const group = styles.group(role);
      if (role === 'band')
        return {
          ...group,
          after: space.medium,
          frame: group.frame && {
            ...group.frame,
            padding: { top: space.small, right: space.medium, bottom: space.small, left: space.medium },
          },
        };
      if (role === 'columns') return { ...group, before: 0, after: space.small };
      if (role === 'caution') return { ...group, before: space.medium, after: space.medium };
      return group;
    },
  };
}
