/**
 * A PNG (W3C, third edition). Its rows go into a PDF as they are, since FlateDecode knows their predictors; where
 * pixels are partly transparent, colours and opacity are taken apart.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { isProfileFor } from './icc.ts';
import type { ColorCount, Image, ImageFault, ImageSamples } from './image.ts';
import { MOST_PIXELS } from './image.ts';
import { filtersAreKnown, passesOf, rowLengthOf, unfiltered, woven } from './png-rows.ts';

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Throws where the file ends too soon or does not inflate. */
export function readPng(bytes: Uint8Array): Image | ImageFault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = chunksOf(file);
  const {
    IHDR: [head] = [],
    PLTE: [palette] = [],
    tRNS: [clear] = [],
    pHYs: [scale] = [],
    IDAT = [],
  } = chunks;
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
  if (type === 3 ? palette === undefined || palette.length % 3 !== 0 || bits > 8 : type > 0 && bits < 8)
    return 'damaged';
  const meaning = profileIn(chunks, type === 0 || type === 4 ? 1 : 3);
  if (typeof meaning === 'string') return meaning;

  const raster = { width, height, bits: channels * bits };
  const rowLength = rowLengthOf(raster);
  const packed = Buffer.concat(IDAT);
  const interlaced = head.readUInt8(12) === 1;
  const passes = interlaced ? passesOf(raster) : [raster];
  const size = passes.reduce((sum, pass) => sum + (rowLengthOf(pass) + 1) * pass.height, 0);
  const rows = inflateSync(packed, { maxOutputLength: size });
  if (rows.length !== size || !filtersAreKnown(rows, passes)) return 'damaged';

  const image = { mimeType: 'image/png', bytes, width, height, density: densityOf(scale), turn: 1 } as const;
  const colors: ImageSamples['colors'] =
    type === 3 && palette ? { palette } : type === 2 || type === 6 ? 'rgb' : 'grey';
  const opaque: ImageSamples = {
    ...{ width, height, bits, colors, inverted: false, ...meaning },
    data: packed,
    filter: 'FlateDecode',
    rowColors: channels,
    transparent: type !== 3 && clear ? componentsOf(clear) : undefined,
  };
  const hasAlpha = type === 4 || type === 6;
  const isClear = type === 3 && clear !== undefined;
  if (!hasAlpha && !isClear && !interlaced) return { ...image, samples: opaque, mask: undefined };
  const plain = interlaced ? woven(rows, raster) : unfiltered(rows, raster);
  const unpacked = interlaced ? { ...opaque, data: deflateSync(plain), rowColors: undefined } : opaque;
  if (isClear)
    return {
      ...image,
      samples: unpacked,
      mask: deflateSync(paletteMask(plain, rowLength, width, bits, clear)),
    };
  if (!hasAlpha) return { ...image, samples: unpacked, mask: undefined };
  const { color, mask } = apart(plain, channels, bits / 8);
  const samples = { ...opaque, data: deflateSync(color), rowColors: undefined };
  return { ...image, samples, mask: deflateSync(mask) };
}

/** What browsers take for sRGB: a gamma of 1/2.2 and the primaries of sRGB, times 100,000. */
const GAMMA = 45455;
const PRIMARIES = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];

/** The profile, if there is one; of PNG (11.3.3) the first counts of iCCP, sRGB, and gAMA with cHRM. */
function profileIn(
  { iCCP = [], sRGB, gAMA = [], cHRM = [] }: Chunks,
  colors: ColorCount,
): { readonly profile: Uint8Array | undefined } | 'bad-profile' | 'calibrated' {
  const [[named], [gamma], [primaries]] = [iCCP, gAMA, cHRM];
  if (named) {
    try {
      const profile = inflateSync(named.subarray(named.indexOf(0) + 2), { maxOutputLength: 1 << 24 });
      if (isProfileFor(colors, profile)) return { profile };
    } catch {
      // Told as any other that is no use.
    }
    return 'bad-profile';
  }
  if (sRGB) return { profile: undefined };
  const isNear = (value: number, usual: number) => Math.abs(value - usual) <= 1000;
  const usual =
    (!gamma || isNear(gamma.readUInt32BE(0), GAMMA)) &&
    (!primaries || PRIMARIES.every((value, i) => isNear(primaries.readUInt32BE(4 * i), value)));
  return usual ? { profile: undefined } : 'calibrated';
}

type Chunks = Partial<Record<string, Buffer[]>>;

/** By type. Checksums are checked, since browsers show no image in which one is wrong. */
function chunksOf(file: Buffer): Chunks {
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
