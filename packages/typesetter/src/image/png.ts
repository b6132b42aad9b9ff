/**
 * A PNG (W3C, third edition). Its rows go into a PDF as they are, since FlateDecode knows their predictors; where
 * pixels are partly transparent, colours and opacity are taken apart.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Image, ImageFault, ImageSamples } from './image.ts';
import { MOST_PIXELS } from './image.ts';

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Throws where the file ends too soon or does not inflate. */
export function readPng(bytes: Uint8Array): Image | ImageFault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const {
    IHDR: [head] = [],
    PLTE: [palette] = [],
    tRNS: [clear] = [],
    pHYs: [scale] = [],
    IDAT = [],
  } = chunksOf(file);
  if (head?.length !== 13) return 'damaged';
  const [width, height, bits, type] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head.readUInt8(8),
    head.readUInt8(9),
  ];
  const channels = CHANNELS[type];
  if (channels === undefined || width === 0 || height === 0 || ![1, 2, 4, 8, 16].includes(bits))
    return 'damaged';
  if (width * height > MOST_PIXELS) return 'too-large';
  if (head.readUInt8(12) !== 0) return 'interlaced';
  if (type === 3 ? palette === undefined || palette.length % 3 !== 0 || bits > 8 : type > 0 && bits < 8)
    return 'damaged';

  const rowLength = Math.ceil((width * channels * bits) / 8);
  const packed = Buffer.concat(IDAT);
  const size = (rowLength + 1) * height;
  const rows = inflateSync(packed, { maxOutputLength: size });
  if (rows.length !== size) return 'damaged';
  for (let at = 0; at < size; at += rowLength + 1) if ((rows[at] ?? 0) > 4) return 'damaged';

  const image = { mimeType: 'image/png', bytes, width, height, density: densityOf(scale) } as const;
  const colors: ImageSamples['colors'] =
    type === 3 && palette ? { palette } : type === 2 || type === 6 ? 'rgb' : 'grey';
  const opaque: ImageSamples = {
    data: packed,
    filter: 'FlateDecode',
    rowColors: channels,
    bits,
    colors,
    transparent: type !== 3 && clear ? componentsOf(clear) : undefined,
  };
  const hasAlpha = type === 4 || type === 6;
  if (!hasAlpha && !(type === 3 && clear)) return { ...image, samples: opaque, mask: undefined };
  const plain = unfiltered(rows, rowLength, Math.max(1, (channels * bits) / 8));
  if (!hasAlpha && clear)
    return {
      ...image,
      samples: opaque,
      mask: deflateSync(paletteMask(plain, rowLength, width, bits, clear)),
    };
  const { color, mask } = apart(plain, channels, bits / 8);
  const samples = { ...opaque, data: deflateSync(color), rowColors: undefined };
  return { ...image, samples, mask: deflateSync(mask) };
}

/** By type. Checksums are checked, since browsers show no image in which one is wrong. */
function chunksOf(file: Buffer): Partial<Record<string, Buffer[]>> {
  const chunks: Record<string, Buffer[]> = {};
  for (let at = 8; ; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IEND') return chunks;
    if (at + 12 + length > file.length) throw new RangeError('a chunk that is cut off');
    const sum = file.readUInt32BE(at + 8 + length);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== sum)
      throw new RangeError('a chunk that was changed');
    chunks[type] ??= [];
    chunks[type].push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
}

/** pHYs: pixels across and down in a metre. */
function densityOf(scale: Buffer | undefined): number | undefined {
  if (scale?.length !== 9 || scale.readUInt8(8) !== 1) return undefined;
  const across = scale.readUInt32BE(0);
  return across > 0 && across === scale.readUInt32BE(4) ? across * 0.0254 : undefined;
}

const componentsOf = (clear: Buffer): number[] =>
  Array.from({ length: clear.length >> 1 }, (_, i) => clear.readUInt16BE(2 * i));

/** The rows without their filters (PNG, 9.2). `step` is the distance to the pixel on the left, in bytes. */
function unfiltered(rows: Buffer, rowLength: number, step: number): Buffer {
  const height = rows.length / (rowLength + 1);
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

/** Colours, and of the opacity, which is the last channel, the high byte. */
function apart(pixels: Buffer, channels: number, bytes: number): { color: Buffer; mask: Buffer } {
  const [whole, own] = [channels * bytes, (channels - 1) * bytes];
  const count = pixels.length / whole;
  const color = Buffer.alloc(count * own);
  const mask = Buffer.alloc(count);
  for (let i = 0; i < count; i++) {
    pixels.copy(color, i * own, i * whole, i * whole + own);
    mask[i] = pixels[i * whole + own] ?? 0;
  }
  return { color, mask };
}

function paletteMask(rows: Buffer, rowLength: number, width: number, bits: number, clear: Buffer): Buffer {
  const height = rows.length / rowLength;
  const mask = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = rows[y * rowLength + ((x * bits) >> 3)] ?? 0;
      const index = (byte >> (8 - bits - ((x * bits) & 7))) & ((1 << bits) - 1);
      mask[y * width + x] = clear[index] ?? 255;
    }
  return mask;
}
