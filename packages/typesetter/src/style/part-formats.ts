/** Styles of lists, tables, contents and pages. Lengths are points. */
import type { DescriptionListNode, ListNode, TableNode } from '../document/types.ts';
import { measureOf, plainParagraph } from './block-formats.ts';
import type { Context } from './contexts.ts';
import type {
  ContentsFormat,
  DescriptionFormat,
  DesignTokens,
  ListFormat,
  PageFormat,
  ParagraphFormat,
  TableFormat,
  TextFormat,
} from './formats.ts';

export function listFormat(
  role: ListNode['role'],
  ordered: boolean,
  context: Context,
  tokens: DesignTokens,
): ListFormat {
  const { space, light } = tokens;
  const plain = plainParagraph(context, tokens);
  const label = (change: Partial<TextFormat>): ParagraphFormat => ({
    ...plain,
    text: { ...plain.text, hyphenate: false, figures: 'tabular', ...change },
    after: 0,
    measure: undefined,
  });
  const shared = {
    before: 0,
    after: plain.after + space.hair,
    between: context === 'body' ? space.tight + 1 : space.tight - 1,
    betweenLong: context === 'body' ? space.small + space.hair : space.tight,
    keepItem: 0.12,
    // Room for two figures, so that lists stand below each other wherever they begin to count.
    indent: plain.text.size * (ordered ? 2 : context === 'body' ? 1.3 : 1.05),
    labelGap: 5,
    labelAlign: 'left' as const,
    measure: plain.measure,
  };
  switch (role) {
    case 'plain':
      return { ...shared, label: label({ color: light.muted }) };
    case 'key-points':
      return {
        ...shared,
        indent: 16,
        // Single sentences of weight may run wider than prose.
        measure: undefined,
        between: space.tight + 1,
        label: label({ face: 'sans-bold', size: plain.text.size * 0.95, color: light.accent }),
      };
    case 'outcomes':
      return { ...shared, between: space.tight + 1, label: label({ color: light.accent }) };
    case 'notes':
      return {
        ...shared,
        indent: 11,
        between: space.tight,
        measure: undefined,
        label: label({ color: light.muted }),
      };
    case 'sources':
      return {
        ...shared,
        indent: 17,
        between: space.hair,
        betweenLong: space.tight,
        measure: undefined,
        label: label({ color: light.muted }),
      };
  }
}

export function descriptionFormat(
  role: DescriptionListNode['role'],
  { space }: DesignTokens,
): DescriptionFormat {
  return {
    before: 0,
    after: space.small,
    gap: space.large,
    between: role === 'facts' ? space.small + space.hair : space.tight + 1,
    termShare: role === 'card' ? 0.16 : 0.3,
    columnWidth: 96,
    maxColumns: 4,
  };
}

/** Tables of words: the widths that suit what their columns hold. */
const COLUMN_SHARES: Partial<Record<TableNode['role'], readonly number[]>> = {
  documents: [37, 26, 37],
  'document-titles': [28, 38, 34],
  commitments: [36, 20, 44],
  discrepancies: [9, 51, 40],
  ledger: [29, 24, 47],
  pairs: [50, 50],
  changes: [27, 16, 16, 41],
  log: [16, 20, 64],
  titles: [58, 14, 14, 14],
  signatories: [30, 45, 25],
};

export function tableFormat(role: TableNode['role'], tokens: DesignTokens): TableFormat {
  const { space, rule, light } = tokens;
  return {
    before: space.small,
    after: space.large,
    gap: 12,
    cellPadding: space.tight * (role === 'chart-data' ? 0.2 : 0.75),
    headRule: { width: rule.thin, color: light.ink },
    rowRule: { width: rule.hair, color: light.rule },
    endRule: { width: rule.thin, color: light.ink },
    equalColumns: role === 'series',
    shares: COLUMN_SHARES[role],
    keepRow: 0.14,
    leastPart: 2.8 * tokens.size.note * 1.35,
    keepWhole: 0.3,
    measure: measureOf(tokens),
  };
}

export function contentsFormat(tokens: DesignTokens): ContentsFormat {
  const { size, space, light } = tokens;
  const plain = plainParagraph('body', tokens);
  const text: TextFormat = { ...plain.text, face: 'sans', hyphenate: false, figures: 'tabular' };
  const entry = (level: 1 | 2): ParagraphFormat => ({
    ...plain,
    text:
      level === 1
        ? { ...text, face: 'sans-bold', size: size.compact + 0.5 }
        : { ...text, size: size.compact },
    leading: size.compact * 1.36,
    before: level === 1 ? space.tight * 0.75 : 0,
    after: space.hair / 2,
    unbroken: true,
  });
  return {
    before: space.small,
    after: space.large,
    indent: 14,
    measure: measureOf(tokens),
    columnsFrom: 12,
    columnGap: 28,
    slot: 34,
    leaderGap: 4,
    entry,
    number: { ...text, size: size.compact },
    leader: { ...text, size: size.compact, color: light.rule },
  };
}

export function pageFormat({ size, space, rule, light }: DesignTokens): PageFormat {
  // Tightly set reports take some of the margins too.
  const air = space.small / 7;
  return {
    margin: { left: 50 + 12 * air, right: 50 + 12 * air, bottom: 46 + 20 * air },
    spare: 8 * air,
    firstTop: 30 + 20 * air,
    top: 72,
    headBaseline: 44,
    footBaseline: 36,
    furniture: {
      face: 'sans',
      size: size.small,
      color: light.muted,
      figures: 'tabular',
      hyphenate: false,
      rise: 0,
    },
    furnitureRule: { width: rule.hair, color: light.rule },
    furnitureGap: 6,
  };
}
