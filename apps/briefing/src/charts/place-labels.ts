/** Finding room for labels: what is placed never covers what was placed before, nor leaves the frame. */

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** So far to either side of a point, and above and below it. */
export const around = (x: number, y: number, aside: number, above = aside): Area => ({
  left: x - aside,
  right: x + aside,
  top: y - above,
  bottom: y + above,
});

export interface LabelPlacer {
  /** Nothing may be placed here any more. */
  block(area: Area): void;
  /** Nor across this line. */
  blockLine(x1: number, y1: number, x2: number, y2: number): void;
  /** Takes the first of these areas that is free; undefined where none is. */
  take(candidates: readonly Area[]): Area | undefined;
}

/** Areas that only touch do not overlap. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const within = (a: Area, frame: Area): boolean =>
  a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

export function labelPlacer(frame: Area): LabelPlacer {
  const areas: Area[] = [];
  const lines: (readonly [number, number, number, number])[] = [];
  const isFree = (area: Area): boolean =>
    within(area, frame) &&
    !areas.some((other) => overlaps(area, other)) &&
    !lines.some((line) => crosses(line, area));
  return {
    block: (area) => areas.push(area),
    blockLine: (x1, y1, x2, y2) => lines.push([x1, y1, x2, y2]),
    take(candidates) {
      const found = candidates.find(isFree);
      if (found !== undefined) areas.push(found);
      return found;
    },
  };
}

/** Whether a line has a part inside an area (Liang and Barsky, 1984). */
function crosses([x1, y1, x2, y2]: readonly [number, number, number, number], area: Area): boolean {
  let from = 0;
  let to = 1;
  const edges = [
    [x1 - x2, x1 - area.left],
    [x2 - x1, area.right - x1],
    [y1 - y2, y1 - area.top],
    [y2 - y1, area.bottom - y1],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q <= 0) return false;
      continue;
    }
    const at = q / p;
    if (p < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return from < to;
}
