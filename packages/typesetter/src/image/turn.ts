/** How a camera was held (Exif 2.3, Orientation). */

/** 1 is upright; 2 to 8 are mirrored or turned. */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Whether what is stored as rows is shown as columns. */
export const isSideways = (turn: Turn): boolean => turn > 4;

/**
 * Where the stored image goes within its place: from a unit square whose axes point right and up (ISO 32000-1, 8.9.4) to one
 * whose axes point right and down.
 */
export function matrixOf(
  turn: Turn,
): readonly [a: number, b: number, c: number, d: number, e: number, f: number] {
  return MATRICES[turn];
}

const MATRICES = {
  1: [1, 0, 0, -1, 0, 1],
  2: [-1, 0, 0, -1, 1, 1],
  3: [-1, 0, 0, 1, 1, 0],
  4: [1, 0, 0, 1, 0, 0],
  5: [0, 1, -1, 0, 1, 0],
  6: [0, 1, 1, 0, 0, 0],
  7: [0, -1, 1, 0, 0, 1],
  8: [0, -1, -1, 0, 1, 1],
} as const;
