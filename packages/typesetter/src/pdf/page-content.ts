/**
 * The content stream of a page. Everything painted stands in a marked-content sequence, either with
 * a marked-content identifier, through which the structure finds it, or as an artifact
 * (ISO 32000-1, 14.6–14.8; PDF/UA-1, 7.1).
 */

import type { Image } from '../image/image.ts';
import { matrixOf } from '../image/turn.ts';
import type { Content, ImageItem, Page, PageItem } from '../layout/types.ts';
import type { FaceId } from '../text/types.ts';
import type { Area } from './area.ts';
import { imageArea, pathArea, textArea } from './area.ts';
import type { ContentIndex, ContentKey, ContentPlace } from './content-index.ts';
import { contentKey, effectiveContent } from './content-index.ts';
import type { FontTable } from './fonts.ts';
import type { ImageTable } from './images.ts';
import { number } from './objects.ts';
import { paintPath } from './paint-path.ts';
import { TextPainter } from './paint-text.ts';
import type { StructurePlan } from './types.ts';

export interface PaintedArea {
  readonly place: ContentPlace;
  readonly content: Content;
  readonly area: Area;
}

export interface PaintedPage {
  readonly content: string;
  readonly faces: ReadonlySet<FaceId>;
  readonly images: ReadonlySet<Image>;
  /** Content of each marked-content sequence; the position is its identifier. */
  readonly marks: readonly ContentKey[];
  /** Areas of what lies in a link or a figure, in painting order. */
  readonly areas: readonly PaintedArea[];
}

/** Table 330 and 14.8.2.2.2. */
const ARTIFACTS = {
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC\n',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n',
  layout: '/Artifact<</Type/Layout>>BDC\n',
  background: '/Artifact<</Type/Background>>BDC\n',
} as const;

function sameContent(a: Content, b: Content): boolean {
  if (a.type === 'artifact') return b.type === 'artifact' && a.artifact === b.artifact;
  return b.type === 'node' && a.node === b.node && a.part === b.part;
}

function isShown(item: PageItem): boolean {
  if (item.kind === 'text') return item.words.length > 0;
  if (item.kind === 'image') return true;
  return item.path.length > 0 && (item.fill !== undefined || item.stroke !== undefined);
}

/** Whether something is drawn in the sequence that begins with this item. */
function isDrawn(items: readonly PageItem[], from: number, content: Content, plan: StructurePlan): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (!isShown(item)) continue;
    if (!sameContent(effectiveContent(item.content, plan), content)) return false;
    if (item.kind !== 'text') return true;
  }
  return false;
}

export function paintPage(
  page: Page,
  plan: StructurePlan,
  index: ContentIndex,
  fonts: FontTable,
  images: ImageTable,
): PaintedPage {
  // In pieces, which are joined at once: there are several for each glyph. The layout's y axis points down.
  const out = [`1 0 0 -1 0 ${number(page.height)} cm\n`];
  const text = new TextPainter(fonts, out);
  const marks: ContentKey[] = [];
  const areas: PaintedArea[] = [];
  const shown = new Set<Image>();
  let open: Content | undefined;
  let place: ContentPlace | undefined;
  // A sequence lies within a text object or holds all of it (14.6.1); within, unless something is drawn in it.
  let drawn = false;
  const close = (): void => {
    if (drawn) text.end();
    else text.pause();
    out.push('EMC\n');
  };

  const { items } = page;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (!isShown(item)) continue;
    const content = effectiveContent(item.content, plan);
    if (open === undefined || !sameContent(open, content)) {
      if (open !== undefined) close();
      open = content;
      drawn = isDrawn(items, i, content, plan);
      if (drawn) text.end();
      else text.begin();
      if (content.type === 'artifact') {
        place = undefined;
        out.push(ARTIFACTS[content.artifact]);
      } else {
        place = index.get(contentKey(content));
        if (place === undefined) {
          throw new Error(`The ${content.part} of node ${content.node} has no place in the structure`);
        }
        out.push(`/${place.owner.tag}<</MCID ${marks.length}>>BDC\n`);
        marks.push(contentKey(content));
      }
    }
    if (item.kind === 'text') text.show(item);
    else {
      text.end();
      if (item.kind === 'path') out.push(paintPath(item));
      else {
        shown.add(item.image);
        out.push(paintImage(item, images.use(item.image).name));
      }
    }
    if (place?.link !== undefined || place?.figure !== undefined) {
      areas.push({ place, content, area: areaOf(item, fonts) });
    }
  }
  if (open !== undefined) close();
  text.end();
  return { content: out.join(''), faces: text.faces, images: shown, marks, areas };
}

function areaOf(item: PageItem, fonts: FontTable): Area {
  switch (item.kind) {
    case 'text':
      return textArea(item, fonts.metrics(item.face));
    case 'path':
      return pathArea(item);
    case 'image':
      return imageArea(item);
  }
}

/** The unit square of an image (8.9.4), turned as it is to be shown and set in its place. */
function paintImage({ x, y, width, height, image }: ImageItem, name: string): string {
  const [a, b, c, d, e, f] = matrixOf(image.turn);
  const place = [a * width, b * height, c * width, d * height, x + e * width, y + f * height];
  return `q\n${place.map(number).join(' ')} cm\n/${name} Do\nQ\n`;
}
