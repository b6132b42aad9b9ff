/** A chart's scene as placed items: its texts set like all others, its marks as paths. Lengths are points. */

import type { PictureNode } from '../document/types.ts';
import type { ColorToken, Mark, Stroke, TextMark } from '../drawing/scene.ts';
import { type Image, imageSize } from '../image/image.ts';
import { readImage } from '../image/read-image.ts';
import { textMeasure } from '../text/text-width.ts';
import type { LinesBlock } from './block.ts';
import type { PictureBox } from './box.ts';
import { placeOf } from './faults.ts';
import { ownerOf } from './inline-content.ts';
import { setText } from './line-of-text.ts';
import { moveItem } from './set-line.ts';
import type { Setter } from './setter.ts';
import type { ImageItem, PageItem, PathCommand, PathItem } from './types.ts';

/** One block that is never divided; all its items are content of the picture's node. */
export function setPicture(box: PictureBox, width: number, setter: Setter): LinesBlock {
  const { node, format, anchors } = box;
  const draw = setter.pictures.get(node.chart);
  const block: Omit<LinesBlock, 'height' | 'lines'> = {
    kind: 'lines',
    before: format.before,
    after: format.after,
    keepWithNext: box.keepWithNext,
    anchors,
    unbroken: true,
    noteHeight: 0,
  };
  const line = { anchors: [], notes: [], reference: undefined };
  const none = { ...block, height: 0, lines: [] };
  const name = node.chart;
  if (draw === undefined) {
    setter.report({ code: 'unknown-picture', args: { name }, ...placeOf({ node }) });
    return none;
  }
  if (draw instanceof Uint8Array) {
    const image = readImage(draw);
    if (typeof image === 'string') {
      setter.report({ code: 'unusable-image', args: { name, reason: image }, ...placeOf({ node }) });
      return none;
    }
    const item = imageItem(image, width, setter.imageHeight, node);
    return { ...block, height: item.height, lines: [{ ...line, height: item.height, items: [item] }] };
  }
  const { height, marks } = draw(width, textMeasure(setter.fonts));
  const items = marks.flatMap((mark) => itemsOf(mark, box, setter));
  return { ...block, height, lines: [{ ...line, height, items }] };
}

/** As large as its pixels say, and no larger than its place. */
function imageItem(image: Image, width: number, height: number, { key }: PictureNode): ImageItem {
  const wanted = imageSize(image);
  const scale = Math.min(1, width / wanted.width, height / wanted.height);
  const content = { type: 'node', node: key, part: 'body' } as const;
  return {
    kind: 'image',
    ...{ x: 0, y: 0, width: wanted.width * scale, height: wanted.height * scale },
    image,
    content,
  };
}

function itemsOf(mark: Mark, box: PictureBox, setter: Setter): PageItem[] {
  switch (mark.kind) {
    case 'text':
      return textItems(mark, box, setter);
    case 'path':
      return [pathItem(mark.path, mark.fill, mark.stroke, box)];
    case 'line': {
      const { x1, y1, x2, y2, stroke } = mark;
      return [
        pathItem(
          [
            ['M', x1, y1],
            ['L', x2, y2],
          ],
          undefined,
          stroke,
          box,
        ),
      ];
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      const path: PathCommand[] = [
        ['M', x, y],
        ['L', x + width, y],
        ['L', x + width, y + height],
        ['L', x, y + height],
        ['Z'],
      ];
      return [pathItem(path, mark.fill, mark.stroke, box)];
    }
  }
}

/** A name that the theme lacks is drawn in ink, so that nothing is lost. */
const colourIn = ({ palette }: PictureBox['format'], name: ColorToken): string =>
  (palette as Readonly<Record<string, string>>)[name] ?? palette.ink;

const textFormat = (face: TextMark['face'], size: number, color: string) =>
  ({ face, size, color, figures: 'tabular', hyphenate: false, rise: 0 }) as const;

function textItems(mark: TextMark, { node, format }: PictureBox, setter: Setter): PageItem[] {
  const text = textFormat(mark.face, mark.size, colourIn(format, mark.color));
  const line = setText(mark.text, text, node.lang, ownerOf(node, 'body', text, []), setter);
  const shift = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? line.width : line.width / 2;
  return line.items.map((item) => moveItem(item, mark.x - shift, mark.y));
}

function pathItem(
  path: readonly PathCommand[],
  fill: ColorToken | undefined,
  stroke: Stroke | undefined,
  { node, format }: PictureBox,
): PathItem {
  return {
    kind: 'path',
    path,
    fill: fill && colourIn(format, fill),
    stroke: stroke && { color: colourIn(format, stroke.color), width: stroke.width, dash: stroke.dash },
    content: { type: 'node', node: node.key, part: 'body' },
  };
}
