import { crc32, deflateSync } from 'node:zlib';

export interface PngParts {
  readonly width: number;
  readonly bits?: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: number;
  /** Bytes of each row, without filters. */
  readonly rows: readonly (readonly number[])[];
  /** Bytes of a pixel, by which rows are filtered; each row by another filter. Without it none is. */
  readonly filtered?: number;
  /** In the seven passes of Adam7, none of them filtered. */
  readonly interlaced?: boolean;
  readonly chunks?: Readonly<Record<string, readonly number[]>>;
}

/** A PNG of the pixels given. */
export function makePng({
  width,
  bits = 8,
  type,
  rows,
  filtered,
  interlaced,
  chunks = {},
}: PngParts): Uint8Array {
  const inPasses = (): number[] => interlacedRows(rows, width, bits * (CHANNELS[type] ?? 1));
  const inRows = (): number[] =>
    rows.flatMap((row, y) => {
      const filter = filtered === undefined ? 0 : y % 5;
      const at = (x: number, up: number): number => (x < 0 ? 0 : (rows[y - up]?.[x] ?? 0));
      const coded = row.map((value, x) => {
        const [left, above, corner] = [at(x - (filtered ?? 1), 0), at(x, 1), at(x - (filtered ?? 1), 1)];
        const near = [left, above, corner].sort(
          (a, b) => Math.abs(left + above - corner - a) - Math.abs(left + above - corner - b),
        )[0];
        const guess = [0, left, above, Math.floor((left + above) / 2), near][filter] ?? 0;
        return (value - guess + 256) % 256;
      });
      return [filter, ...coded];
    });
  const data = interlaced ? inPasses() : inRows();
  const head = [...uint32(width), ...uint32(rows.length), bits, type, 0, 0, interlaced ? 1 : 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', head),
    ...Object.entries(chunks).flatMap(([name, bytes]) => chunk(name, bytes)),
    ...chunk('IDAT', [...deflateSync(Uint8Array.from(data))]),
    ...chunk('IEND', []),
  ]);
}

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const chunk = (name: string, bytes: readonly number[]): number[] => [
  ...uint32(bytes.length),
  ...Buffer.from(name, 'latin1'),
  ...bytes,
  ...uint32(crc32(Uint8Array.from([...Buffer.from(name, 'latin1'), ...bytes]))),
];

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** By the drawing of PNG, 8.2: of each pixel in a square of eight the pass that it is in. */
const PASSES = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
];

function interlacedRows(rows: readonly (readonly number[])[], width: number, bits: number): number[] {
  const pixel = (row: readonly number[], x: number): string =>
    row
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .slice(x * bits, (x + 1) * bits);
  return ['1', '2', '3', '4', '5', '6', '7'].flatMap((pass) =>
    rows.flatMap((row, y) => {
      const own = Array.from({ length: width }, (_, x) =>
        PASSES[y % 8]?.[x % 8] === pass ? pixel(row, x) : '',
      ).join('');
      if (own === '') return [];
      const bytes = own.match(/.{1,8}/g) ?? [];
      return [0, ...bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))];
    }),
  );
}
