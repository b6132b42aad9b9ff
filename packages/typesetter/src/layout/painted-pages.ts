/** Bodies of pages to pages, with their running heads and feet. Lengths are points. */
import type { TypesettingStyles } from '../style/typesetting.ts';
import type { LayoutFault, ReportFault } from './faults.ts';
import { type Furniture, setFoot, setHead } from './furniture.ts';
import type { LineSetter } from './line-of-text.ts';
import type { PageBody } from './paginate.ts';
import { paint, paintNotes, type SetReference } from './paint.ts';
import { setReference } from './references.ts';
import type { Page, PageItem } from './types.ts';

export interface PageSetting {
  readonly fonts: LineSetter['fonts'];
  readonly furniture: Furniture;
  readonly styles: TypesettingStyles;
  readonly sheet: { readonly width: number; readonly height: number };
  readonly topOf: (page: number) => number;
  readonly title: string;
  readonly lang: string;
  /** Of each page, what its running head calls the section. */
  readonly sections: readonly string[];
  /** What the contents call the page on which the node with an id begins. */
  readonly labelOf: (id: string) => string;
}

/** The pages, and what cannot be shown of their heads and feet. */
export function paintedPages(
  bodies: readonly PageBody[],
  setting: PageSetting,
): { readonly pages: readonly Page[]; readonly faults: readonly LayoutFault[] } {
  const { fonts, furniture, styles, sheet, title, lang, sections } = setting;
  const faults = new Map<string, LayoutFault>();
  const report: ReportFault = (fault) => void faults.set(JSON.stringify([fault.code, fault.args]), fault);
  const setter: LineSetter = { fonts, report };
  const pages = bodies.map((body, index): Page => {
    const [page, all, section] = [String(index + 1), String(bodies.length), sections[index] ?? ''];
    const words = { index, page, pages: all, title, section };
    const head = setHead(furniture, words, sheet, styles.page, lang, setter);
    const foot = setFoot(furniture, words, sheet, styles.page, lang, setter);
    return new PaintedPage(index, head, body, foot, setting);
  });
  return { pages, faults: [...faults.values()] };
}

/**
 * The items of its text are placed when they are asked for, so that a long document is not held once in blocks and once
 * more on pages.
 */
class PaintedPage implements Page {
  readonly label: string;
  readonly width: number;
  readonly height: number;

  constructor(
    readonly index: number,
    private readonly head: readonly PageItem[],
    private readonly body: PageBody,
    private readonly foot: readonly PageItem[],
    private readonly setting: PageSetting,
  ) {
    this.label = String(index + 1);
    this.width = setting.sheet.width;
    this.height = setting.sheet.height;
  }

  get items(): readonly PageItem[] {
    const { fonts, styles, topOf, lang, labelOf } = this.setting;
    const { left, right } = styles.page.margin;
    const { text, notes } = this.body;
    const top = topOf(this.index);
    const items = [...this.head];
    const setter: LineSetter = { fonts, report: () => {} };
    const setNumber: SetReference = (to) => setReference(to, labelOf(to.to.targetId), lang, setter);
    const canvas = { items, setReference: setNumber };
    if (text) paint(text, left, top, false, canvas);
    if (notes) paintNotes(notes, left, top, this.width - left - right, styles.footnote, canvas);
    for (const item of this.foot) items.push(item);
    return items;
  }
}
