/** Running head and foot. Both say what the document says elsewhere, and are artifacts. Lengths are points. */
import type { PageFormat } from '../style/formats.ts';
import type { InlineOwner } from './box.ts';
import { setTextWithin } from './line-of-text.ts';
import { rectangle } from './paint.ts';
import { moveItem } from './set-line.ts';
import type { Setter } from './setter.ts';
import type { Content, PageItem } from './types.ts';

/** What stands at the left and right ends. `{page}` and `{pages}` are filled in. */
interface FurnitureLine {
  readonly left: string;
  readonly right: string;
}
export interface Furniture {
  /** On all pages but the first. */
  readonly head: FurnitureLine;
  /** On all pages. */
  readonly foot: FurnitureLine;
  /** What a cross-reference adds to its words, `{page}` being filled in. */
  readonly reference: string;
}

export interface PageNumber {
  readonly index: number;
  readonly label: string;
  readonly count: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

export function setHead(
  furniture: Furniture,
  page: PageNumber,
  sheet: Sheet,
  format: PageFormat,
  lang: string,
  setter: Setter,
): readonly PageItem[] {
  if (page.index === 0 || isEmpty(furniture.head)) return [];
  const y = format.headBaseline;
  const content: Content = { type: 'artifact', artifact: 'header' };
  return [
    ...setEnds(fill(furniture.head, page), y, content, sheet, format, lang, setter),
    ruleAt(y + format.furnitureGap, content, sheet, format),
  ];
}

export function setFoot(
  furniture: Furniture,
  page: PageNumber,
  sheet: Sheet,
  format: PageFormat,
  lang: string,
  setter: Setter,
): readonly PageItem[] {
  if (isEmpty(furniture.foot)) return [];
  const y = sheet.height - format.footBaseline;
  const content: Content = { type: 'artifact', artifact: 'footer' };
  return [
    ruleAt(y - format.furniture.size - format.furnitureGap, content, sheet, format),
    ...setEnds(fill(furniture.foot, page), y, content, sheet, format, lang, setter),
  ];
}

const isEmpty = ({ left, right }: FurnitureLine): boolean => left === '' && right === '';

const fill = ({ left, right }: FurnitureLine, page: PageNumber): FurnitureLine => {
  const filled = (text: string): string =>
    text.replaceAll('{pages}', String(page.count)).replaceAll('{page}', page.label);
  return { left: filled(left), right: filled(right) };
};

function setEnds(
  { left, right }: FurnitureLine,
  y: number,
  content: Content,
  sheet: Sheet,
  { margin, furniture }: PageFormat,
  lang: string,
  setter: Setter,
): PageItem[] {
  const owner: InlineOwner = { node: undefined, content, color: furniture.color, rise: 0, anchors: [] };
  const width = sheet.width - margin.left - margin.right;
  const end = setTextWithin(right, width * 0.6, furniture, lang, owner, setter);
  const start = setTextWithin(left, width - end.width - 12, furniture, lang, owner, setter);
  return [
    ...start.items.map((item) => moveItem(item, margin.left, y)),
    ...end.items.map((item) => moveItem(item, sheet.width - margin.right - end.width, y)),
  ];
}

const ruleAt = (y: number, content: Content, sheet: Sheet, { margin, furnitureRule }: PageFormat): PageItem =>
  rectangle(
    margin.left,
    y,
    sheet.width - margin.left - margin.right,
    furnitureRule.width,
    furnitureRule.color,
    content,
  );
