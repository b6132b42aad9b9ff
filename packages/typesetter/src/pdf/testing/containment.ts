/** What may stand in what (ISO/TS 32005, table 5), as far as this writer uses the types. */

import type { Dictionary } from '../read/lexer.ts';
import { tagOf } from './checks.ts';
import type { StructureReader } from './read-structure.ts';

const INLINE = ['Lbl', 'Link', 'FENote', 'Span', 'Em', 'Strong', 'Quote', 'Figure', 'Reference'];
const BLOCK = ['Sect', 'Hn', 'P', 'L', 'Table', 'FENote', 'Figure', 'Link'];
const CELL = [...BLOCK, ...INLINE];
const INLINE_UNLINKED = INLINE.filter((tag) => tag !== 'Link');

/** Kids by the type around them, all headings being Hn. A Div is as though its kids stood where it does. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Document: [...BLOCK, 'TOC', 'Title'],
  Sect: [...BLOCK, 'TOC', 'Title', 'Caption', 'Lbl'],
  Title: INLINE,
  Hn: INLINE,
  P: INLINE,
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: INLINE.filter((tag) => tag !== 'Lbl'),
  LBody: [...CELL.filter((tag) => tag !== 'Lbl'), 'Caption'],
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  Caption: CELL,
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: CELL,
  TD: CELL,
  TOC: ['Caption', 'TOC', 'TOCI'],
  TOCI: ['P', 'Lbl', 'TOC', 'Reference'],
  Reference: INLINE_UNLINKED,
  Link: INLINE_UNLINKED,
  FENote: [...CELL.filter((tag) => tag !== 'Hn'), 'Caption'],
  Span: INLINE,
  Em: INLINE,
  Strong: INLINE,
  Quote: INLINE,
  Figure: [],
};

/** Types that hold elements alone, and no text. */
const WITHOUT_CONTENT = ['Document', 'Sect', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR', 'TOC', 'TOCI'];

const typeOf = (element: Dictionary): string => tagOf(element).replace(/^H\d$/, 'Hn');

/** Faults of the whole tree, in its order. */
export function misplacedElements(reader: StructureReader): readonly string[] {
  const faults: string[] = [];
  const visit = (element: Dictionary, around: string): void => {
    const type = typeOf(element);
    const place = type === 'Div' ? around : type;
    if (WITHOUT_CONTENT.includes(place) && reader.holdsContent(element)) faults.push(`content in ${place}`);
    for (const kid of reader.children(element)) {
      const inner = typeOf(kid);
      if (inner !== 'Div' && !KIDS[place]?.includes(inner)) faults.push(`${inner} in ${place}`);
      visit(kid, place);
    }
  };
  visit(reader.pdf.dictionary(reader.root), '');
  return faults;
}
