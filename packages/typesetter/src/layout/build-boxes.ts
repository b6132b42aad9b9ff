/** Document tree to box tree: one function per kind of node, no measuring. */
import type {
  BlockNode,
  CellNode,
  DescriptionListNode,
  DocumentNode,
  ListItemNode,
  ListNode,
  NodeKey,
  RowNode,
  SectionNode,
  TableNode,
} from '../document/types.ts';
import type { GroupFormat, ParagraphFormat } from '../style/formats.ts';
import type { TypesettingStyles } from '../style/typesetting.ts';
import type { Box, CellBox, FlowBox, RowBox } from './box.ts';
import { contentsBox } from './contents-box.ts';
import { anchorsOf, generatedBox, paragraphBox } from './inline-content.ts';

/** Where a block stands. */
interface Place {
  readonly context: string;
  /** Inside a list, cell or the like, whose width already limits its lines. */
  readonly limited: boolean;
  readonly styles: TypesettingStyles;
}

const BARE: GroupFormat = { before: 0, after: 0, frame: undefined, keepWhole: 0 };

const flow = (
  children: readonly Box[],
  anchors: readonly NodeKey[] = [],
  format: GroupFormat = BARE,
): FlowBox => ({ kind: 'flow', anchors, format, children });

/** The boxes of a whole document. */
export function buildBoxes(document: DocumentNode, styles: TypesettingStyles): FlowBox {
  return flow(blocks(document.children, { context: 'body', limited: false, styles }));
}

function blocks(nodes: readonly BlockNode[], place: Place): Box[] {
  const boxes = nodes.map((node) => block(node, place));
  // A paragraph that announces a list or a table stays with it.
  return boxes.map((box, i) => {
    const next = boxes[i + 1];
    const list = next?.kind === 'list' || next?.kind === 'table';
    const node = nodes[i];
    // So does the remark under a heading with what stands under that heading.
    const remark =
      node?.type === 'paragraph' &&
      place.styles.isRemark(node.role) &&
      nodes[i - 1]?.type === 'heading' &&
      nodes[i + 1]?.type === 'section';
    if (box.kind === 'picture') return { ...box, keepWithNext: next !== undefined };
    const announces = box.kind === 'paragraph' && next !== undefined && (list || remark);
    return announces ? { ...box, format: { ...box.format, keepWithNext: true } } : box;
  });
}

function block(node: BlockNode, place: Place): Box {
  const { styles, context } = place;
  switch (node.type) {
    case 'section':
      return section(node, place);
    case 'heading':
      return paragraphBox(node.children, styles.heading(node.level, context), anchorsOf(node), styles);
    case 'paragraph': {
      const format = limit(styles.paragraph(node.role, context), place);
      return paragraphBox(node.children, format, anchorsOf(node), styles);
    }
    case 'list':
      return list(node, place);
    case 'description-list':
      return descriptionList(node, place);
    case 'table':
      return table(node, styles);
    case 'contents':
      return contentsBox(node, styles);
    case 'picture':
      return { kind: 'picture', anchors: anchorsOf(node), format: styles.picture, node, keepWithNext: false };
  }
}

/** Inside an item or a cell paragraphs stand closer together than items do. */
const limit = (format: ParagraphFormat, place: Place): ParagraphFormat =>
  place.limited
    ? { ...format, measure: undefined, after: Math.min(format.after, place.styles.innerGap) }
    : format;

/** The children of an item, a cell and the like: one flow as wide as its place. */
function inner(nodes: readonly BlockNode[], place: Place, context: string): FlowBox {
  return flow(blocks(nodes, { ...place, context, limited: true }));
}

function section(node: SectionNode, place: Place): Box {
  const { styles } = place;
  const context = styles.contextOfSection(node.role, place.context);
  const inside = blocks(node.children, { ...place, context });
  // A caption stays with its picture.
  const children = node.role === 'figcaption' ? inside.map(keptWithNext) : inside;
  const format = styles.group(node.role);
  const anchors = anchorsOf(node);
  const arrangement = styles.columns(node.role);
  if (arrangement === undefined) return flow(children, anchors, format);
  const columns = children.map((child) => (child.kind === 'flow' ? child : flow([child])));
  const { gap, shares = sharesOf(columns) } = arrangement;
  return { kind: 'columns', anchors, format, gap, shares, columns };
}

const keptWithNext = (box: Box): Box =>
  box.kind === 'paragraph' ? { ...box, format: { ...box.format, keepWithNext: true } } : box;

/** Columns as wide as they have text, within bounds, so that they become about equally long. */
function sharesOf(columns: readonly FlowBox[]): readonly number[] {
  const lengths = columns.map(lengthOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => Math.min(1.7, Math.max(0.75, length / Math.max(1, average))));
}

/** Characters of text. */
function lengthOf(box: Box): number {
  switch (box.kind) {
    case 'paragraph':
      return box.content.reduce((sum, part) => sum + ('text' in part ? part.text.length : 1), 0);
    case 'flow':
      return box.children.reduce((sum, child) => sum + lengthOf(child), 0);
    case 'list':
      return box.items.reduce((sum, item) => sum + lengthOf(item.body), 0);
    default:
      return 0;
  }
}

function list(node: ListNode, place: Place): Box {
  const { styles } = place;
  const context = styles.contextOfList(node.role, place.context);
  const format = styles.list(node.role, node.ordered, context);
  return {
    kind: 'list',
    anchors: anchorsOf(node),
    format:
      place.limited || node.items.some((item) => hasSideNotes(item, styles))
        ? { ...format, measure: undefined }
        : format,
    items: node.items.map((item) => ({
      anchors: anchorsOf(item),
      label: generatedBox(item.label, item, 'label', format.label),
      body: inner(item.children, place, context),
    })),
  };
}

/** Notes at the side stand in the margin that is left free beside running text. */
function hasSideNotes({ children }: ListItemNode, styles: TypesettingStyles): boolean {
  return children.some(
    (child) => child.type === 'section' && styles.columns(child.role)?.shares !== undefined,
  );
}

function descriptionList(node: DescriptionListNode, place: Place): Box {
  const { styles } = place;
  const context = styles.contextOfDescription(node.role, place.context);
  return {
    kind: 'description',
    anchors: anchorsOf(node),
    format: styles.description(node.role),
    arrangement: styles.termsAbove(node.role) ? 'grid' : 'beside',
    measure: place.limited || context !== 'body' ? undefined : styles.measure,
    entries: node.entries.map((entry) => ({
      anchors: anchorsOf(entry),
      term: paragraphBox(entry.term.children, styles.term(node.role, context), anchorsOf(entry.term), styles),
      body: inner(entry.children, place, context),
    })),
  };
}

function table(node: TableNode, styles: TypesettingStyles): Box {
  const { caption } = node;
  return {
    kind: 'table',
    anchors: anchorsOf(node),
    format: styles.table(node.role),
    caption: caption && paragraphBox(caption.children, styles.caption(), anchorsOf(caption), styles),
    head: node.head.map((row) => tableRow(row, 'column-head', styles)),
    body: node.body.map((row) => tableRow(row, 'cell', styles)),
  };
}

function tableRow(node: RowNode, context: 'column-head' | 'cell', styles: TypesettingStyles): RowBox {
  return { anchors: anchorsOf(node), cells: node.cells.map((cell) => tableCell(cell, context, styles)) };
}

function tableCell(node: CellNode, rowContext: 'column-head' | 'cell', styles: TypesettingStyles): CellBox {
  const context =
    rowContext === 'column-head' || node.scope === undefined
      ? rowContext
      : node.scope === 'row'
        ? 'row-head'
        : 'column-head';
  const children = blocks(node.children, { context, limited: true, styles });
  const aligned = children.map(
    (box): Box => (box.kind === 'paragraph' ? { ...box, format: { ...box.format, align: node.align } } : box),
  );
  return {
    anchors: anchorsOf(node),
    colspan: Math.max(1, node.colspan),
    rowspan: Math.max(1, node.rowspan),
    align: node.align,
    body: flow(aligned),
  };
}
