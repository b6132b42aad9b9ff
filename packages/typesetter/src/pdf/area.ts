/** Rectangles on a page, y downwards. */
import type { ImageItem, PathItem, TextItem } from '../layout/types.ts';
import type { FaceMetrics } from '../text/types.ts';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function union(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** From ascent to descent, over the whole advance. */
export function textArea(item: TextItem, metrics: FaceMetrics): Area {
  const em = item.size / 1000;
  return {
    left: item.x,
    top: item.y - metrics.ascent * em,
    right: item.x + item.width,
    bottom: item.y - metrics.descent * em,
  };
}

/** Bounds of all points of a path, control points included, and half the stroke around them. */
export function pathArea(item: PathItem): Area {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of item.path) {
    numbers.forEach((value, index) => {
      (index % 2 === 0 ? xs : ys).push(value);
    });
  }
  const around = (item.stroke?.width ?? 0) / 2;
  return {
    left: Math.min(...xs) - around,
    top: Math.min(...ys) - around,
    right: Math.max(...xs) + around,
    bottom: Math.max(...ys) + around,
  };
}

export const imageArea = ({ x, y, width, height }: ImageItem): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** In default user space, whose y axis points up (ISO 32000-1, 8.3.2.3). */
export function pdfRectangle(area: Area, pageHeight: number): readonly number[] {
  return [area.left, pageHeight - area.bottom, area.right, pageHeight - area.top].map(
    (value) => Math.round(value * 1000) / 1000,
  );
}
