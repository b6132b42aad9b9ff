/** Attributes of structure elements (ISO 32000-1, 14.7.5 and 14.8.5), one dictionary per owner. */
import type { PdfDictionary } from './objects.ts';
import { text } from './objects.ts';
import type { StructElement, StructTag } from './types.ts';

/** Elements whose kids stand in a line of text, so that a figure among them does too. */
const INLINE_PARENTS: ReadonlySet<string> = new Set<StructTag>([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'Span',
  'Quote',
  'Link',
  'Reference',
  'Lbl',
  'Caption',
]);

export function structAttributes(
  element: StructElement,
  parentTag: string,
  bbox: readonly number[] | undefined,
): PdfDictionary[] {
  const attributes: PdfDictionary[] = [];
  if (element.tag === 'Figure' && bbox !== undefined) {
    attributes.push({
      O: 'Layout',
      Placement: INLINE_PARENTS.has(parentTag) ? 'Inline' : 'Block',
      BBox: bbox,
    });
  }
  if (element.listNumbering !== undefined) {
    attributes.push({ O: 'List', ListNumbering: element.listNumbering });
  }
  if (element.scope !== undefined || element.colSpan > 1) {
    attributes.push({
      O: 'Table',
      Scope: element.scope,
      ColSpan: element.colSpan > 1 ? element.colSpan : undefined,
    });
  }
  if (element.claim !== undefined) {
    // 14.7.5.4: what the sentence rests on, for whoever reads the file back.
    attributes.push({ O: 'UserProperties', P: [{ N: text('claim'), V: text(element.claim) }] });
  }
  return attributes;
}
