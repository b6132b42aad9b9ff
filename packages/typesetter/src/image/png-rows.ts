/** Rows of a PNG: their filters, and the passes of those that are interlaced (W3C, third edition, 8 and 9). */

/** A rectangle of pixels; `bits` are those of a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
}

export const rowLengthOf = ({ width, bits }: Raster): number => Math.ceil((width * bits) / 8);

/** The seven passes of Adam7 (8.2): of each, where its first pixel stands and how far apart its pixels are. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Those that have pixels. */
export function passesOf({ width, height, bits }: Raster) {
  return ADAM7.map(([x, y, across, down]) => ({
    ...{ x, y, across, down, bits },
    width: Math.ceil((width - x) / across),
    height: Math.ceil((height - y) / down),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

export function filtersAreKnown(rows: Uint8Array, passes: readonly Raster[]): boolean {
  let at = 0;
  for (const pass of passes)
    for (let y = 0; y < pass.height; y++, at += rowLengthOf(pass) + 1) if ((rows[at] ?? 0) > 4) return false;
  return true;
}

/** Interlaced rows as rows that follow each other, without filters. */
export function woven(rows: Buffer, raster: Raster): Buffer {
  const { bits } = raster;
  const rowLength = rowLengthOf(raster);
  const out = Buffer.alloc(rowLength * raster.height);
  let from = 0;
  for (const pass of passesOf(raster)) {
    const length = rowLengthOf(pass);
    const size = (length + 1) * pass.height;
    const pixels = unfiltered(rows.subarray(from, from + size), pass);
    from += size;
    for (let y = 0; y < pass.height; y++)
      for (let x = 0; x < pass.width; x++) {
        const to = (pass.y + y * pass.down) * rowLength;
        const column = pass.x + x * pass.across;
        if (bits >= 8)
          pixels.copy(
            out,
            to + (column * bits) / 8,
            y * length + (x * bits) / 8,
            y * length + ((x + 1) * bits) / 8,
          );
        else {
          const value =
            ((pixels[y * length + ((x * bits) >> 3)] ?? 0) >> (8 - bits - ((x * bits) & 7))) &
            ((1 << bits) - 1);
          const at = to + ((column * bits) >> 3);
          out[at] = (out[at] ?? 0) | (value << (8 - bits - ((column * bits) & 7)));
        }
      }
  }
  return out;
}

/** The rows without their filters (PNG, 9.2). */
export function unfiltered(rows: Uint8Array, raster: Raster): Buffer {
  const rowLength = rowLengthOf(raster);
  /** To the pixel on the left, in bytes. */
  const step = Math.max(1, raster.bits / 8);
  const { height } = raster;
  const out = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const from = y * (rowLength + 1);
    const filter = rows[from];
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - rowLength - step] ?? 0);
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      out[at] = (rows[from + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
