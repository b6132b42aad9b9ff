/** Running head and foot. Both say what the document says elsewhere, and are artifacts. Lengths are points. */
import type { PageFormat } from '../style/formats.ts';
import type { InlineOwner } from './box.ts';
import { type LineSetter, setTextWithin } from './line-of-text.ts';
import { rectangle } from './paint.ts';
import { moveItem } from './set-line.ts';
import type { Content, PageItem } from './types.ts';

/**
 * What stands at the left end, in the middle and at the right end; nothing where nothing is said. Filled in are
 * `{page}`, `{pages}` (how many there are), `{title}` of the document, and `{section}`: the heading of the second level
 * whose section the page begins in, or the first one on a page before which there is none.
 */
export interface FurnitureLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}
export interface Furniture {
  /** On all pages but the first. */
  readonly head?: FurnitureLine;
  /** On all pages. */
  readonly foot?: FurnitureLine;
  /** What a cross-reference adds to its words, `{page}` being filled in. */
  readonly reference?: string;
}

/** What the names in braces stand for on a page. */
export interface FurnitureWords {
  /** Of the page, from 0. */
  readonly index: number;
  readonly page: string;
  readonly pages: string;
  readonly title: string;
  readonly section: string;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

export function setHead(
  { head }: Furniture,
  page: FurnitureWords,
  sheet: Sheet,
  format: PageFormat,
  lang: string,
  setter: LineSetter,
): readonly PageItem[] {
  if (page.index === 0 || isEmpty(head)) return [];
  const y = format.headBaseline;
  const content: Content = { type: 'artifact', artifact: 'header' };
  return [
    ...setParts(filled(head, page), y, content, sheet, format, lang, setter),
    ruleAt(y + format.furnitureGap, content, sheet, format),
  ];
}

export function setFoot(
  { foot }: Furniture,
  page: FurnitureWords,
  sheet: Sheet,
  format: PageFormat,
  lang: string,
  setter: LineSetter,
): readonly PageItem[] {
  if (isEmpty(foot)) return [];
  const y = sheet.height - format.footBaseline;
  const content: Content = { type: 'artifact', artifact: 'footer' };
  return [
    ruleAt(y - format.furniture.size - format.furnitureGap, content, sheet, format),
    ...setParts(filled(foot, page), y, content, sheet, format, lang, setter),
  ];
}

const isEmpty = (line: FurnitureLine | undefined): line is undefined =>
  line === undefined || !(line.left || line.center || line.right);

/** Whether a name in braces is asked for. */
export const asksFor = ({ head, foot }: Furniture, name: keyof FurnitureWords): boolean =>
  [head, foot].some((line) => Object.values(line ?? {}).some((text) => text.includes(`{${name}}`)));

function filled({ left = '', center = '', right = '' }: FurnitureLine, words: FurnitureWords) {
  const fill = (text: string): string =>
    text.replaceAll(
      /\{(page|pages|title|section)\}/g,
      (_, name: 'page' | 'pages' | 'title' | 'section') => words[name],
    );
  return { left: fill(left), center: fill(center), right: fill(right) };
}

/** Between two parts of a line. */
const GAP = 12;

/** What does not fit is cut: what stands in the middle comes first, then the right end, then the left one. */
function setParts(
  { left, center, right }: Required<FurnitureLine>,
  y: number,
  content: Content,
  sheet: Sheet,
  { margin, furniture }: PageFormat,
  lang: string,
  setter: LineSetter,
): PageItem[] {
  const owner: InlineOwner = { node: undefined, content, color: furniture.color, rise: 0, anchors: [] };
  const width = sheet.width - margin.left - margin.right;
  const within = (text: string, room: number) => setTextWithin(text, room, furniture, lang, owner, setter);
  const middle = within(center, width * (left || right ? 0.5 : 1));
  // What is left and right of the middle, and both ends where nothing stands there.
  const side = center ? Math.max(0, (width - middle.width) / 2 - GAP) : undefined;
  const end = within(right, side ?? width * 0.6);
  const start = within(left, side ?? width - end.width - GAP);
  const placed = [
    [start, margin.left],
    [middle, (sheet.width - margin.right + margin.left - middle.width) / 2],
    [end, sheet.width - margin.right - end.width],
  ] as const;
  return placed.flatMap(([line, x]) => line.items.map((item) => moveItem(item, x, y)));
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
