/** Attributes of structure elements (ISO 32000-1, 14.7.5 and 14.8.5; ISO 32000-2, 14.8.5), one dictionary per owner. */
import { serialize, textString } from './serialize.ts';
import type { StructElement, StructTag } from './types.ts';

/** Elements whose kids stand in a line of text, so that a figure among them does too. */
const INLINE_PARENTS: ReadonlySet<string> = new Set<StructTag>([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'Title',
  'Span',
  'Em',
  'Strong',
  'Quote',
  'Link',
  'Reference',
  'Lbl',
  'Caption',
]);

/**
 * The entry of an element's dictionary that tells its attributes, '' for none.
 *
 * @param property name of the user property that tells what the element rests on
 */
export function structAttributes(
  { tag, decoration, listNumbering, scope, colSpan, rowSpan, basis }: StructElement,
  parentTag: string,
  bbox: readonly number[] | undefined,
  property: string,
): string {
  let out = '';
  let count = 0;
  if (tag === 'Figure' && bbox !== undefined) {
    const placement = INLINE_PARENTS.has(parentTag) ? 'Inline' : 'Block';
    out += `<</O/Layout/Placement/${placement}/BBox${serialize(bbox)}>>`;
    count++;
  }
  if (decoration !== undefined) {
    out += `<</O/Layout/TextDecorationType/${decoration}>>`;
    count++;
  }
  if (listNumbering !== undefined) {
    out += `<</O/List/ListNumbering/${listNumbering}>>`;
    count++;
  }
  if (scope !== undefined || colSpan > 1 || rowSpan > 1) {
    const scopeEntry = scope === undefined ? '' : `/Scope/${scope}`;
    const columns = colSpan > 1 ? `/ColSpan ${colSpan}` : '';
    const rows = rowSpan > 1 ? `/RowSpan ${rowSpan}` : '';
    out += `<</O/Table${scopeEntry}${columns}${rows}>>`;
    count++;
  }
  if (tag === 'FENote') {
    // PDF/UA-2, 8.2.5.14.
    out += '<</O/FENote/NoteType/Footnote>>';
    count++;
  }
  if (basis !== undefined) {
    // 14.7.5.4: what the sentence rests on, for whoever reads the file back.
    out += `<</O/UserProperties/P[<</N${textString(property)}/V${textString(basis)}>>]>>`;
    count++;
  }
  return count === 0 ? '' : count === 1 ? `/A${out}` : `/A[${out}]`;
}
