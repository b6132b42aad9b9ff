/** The layout stage: document tree to pages. Lengths are points. */
import type { Pictures } from '../charts/scene.ts';
import type { DocumentNode, NodeKey } from '../document/types.ts';
import { tokens } from '../style/tokens.ts';
import { type TypesettingStyles, typesettingStyles } from '../style/typesetting.ts';
import { buildBoxes } from './build-boxes.ts';
import type { LayoutFault } from './faults.ts';
import { placeOf } from './faults.ts';
import { type Furniture, setFoot, setHead } from './furniture.ts';
import { identifiers } from './identifiers.ts';
import { measureFlow } from './measure.ts';
import { paginate } from './paginate.ts';
import { collectPlacements, paint } from './paint.ts';
import { referencesIn, setReference } from './references.ts';
import { makeSetter } from './setter.ts';
import type { Fonts } from './shape-content.ts';
import { type LayoutResult, PAPERS, type Page, type PageItem, type Paper, type Placement } from './types.ts';

export interface LayoutOptions {
  readonly paper: Paper;
  readonly fonts: Fonts;
  readonly furniture: Furniture;
  /** Drawings of the charts that the document names. */
  readonly pictures?: Pictures;
  readonly styles?: TypesettingStyles;
}

export interface Layout {
  readonly result: LayoutResult;
  readonly diagnostics: readonly LayoutFault[];
}

/**
 * Sets a document: boxes, then blocks as wide as the page, then pages, then items on them. Page numbers come
 * last; they have room of their own and move nothing, so that nothing has to be set twice.
 */
export function layoutDocument(document: DocumentNode, options: LayoutOptions): Layout {
  const { fonts, furniture } = options;
  const sheet = PAPERS[options.paper];
  const styles = options.styles ?? typesettingStyles(tokens);
  const format = styles.page;
  const diagnostics: LayoutFault[] = [];
  const setter = makeSetter(fonts, (fault) => diagnostics.push(fault), options.pictures);

  const boxes = buildBoxes(document, styles);
  const blocks = measureFlow(boxes, sheet.width - format.margin.left - format.margin.right, setter);
  const topOf = (index: number): number => (index === 0 ? format.firstTop : format.top);
  const fragments = paginate(blocks, (index) => sheet.height - topOf(index) - format.margin.bottom);

  const labels = fragments.map((_, index) => String(index + 1));
  const placements = new Map<NodeKey, Placement>();
  for (const [index, fragment] of fragments.entries()) {
    collectPlacements(fragment, index, format.margin.left, topOf(index), placements);
  }
  const keys = identifiers(document);
  const labelOf = (id: string): string => {
    const key = keys.get(id);
    const placement = key === undefined ? undefined : placements.get(key);
    return placement === undefined ? '' : (labels[placement.page] ?? '');
  };
  for (const { to } of fragments.flatMap((fragment) => [...referencesIn(fragment)])) {
    if (labelOf(to.targetId) !== '') continue;
    diagnostics.push({ code: 'missing-target', args: { id: to.targetId }, ...placeOf(to.owner) });
  }

  const pages = fragments.map((fragment, index): Page => {
    const items: PageItem[] = [];
    const number = { index, label: labels[index] ?? '', count: fragments.length };
    items.push(...setHead(furniture, number, sheet, format, document.lang, setter));
    const reference = (to: Parameters<typeof setReference>[0]): readonly PageItem[] =>
      setReference(to, labelOf(to.to.targetId), document.lang, setter);
    paint(fragment, format.margin.left, topOf(index), false, reference, items);
    items.push(...setFoot(furniture, number, sheet, format, document.lang, setter));
    return { index, label: number.label, width: sheet.width, height: sheet.height, items };
  });
  return { result: { pages, placements }, diagnostics };
}
