/** The head of a JPEG, whose data a PDF takes as they are (ITU-T T.81, annex B; JFIF 1.02; Exif 2.3). */
import { isProfileFor } from './icc.ts';
import type { Image, ImageFault } from './image.ts';
import { MOST_PIXELS } from './image.ts';
import { isSideways, type Turn } from './turn.ts';

/** Baseline, extended and progressive frames with Huffman coding, which DCTDecode knows. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** All markers of frames: 0xC4, 0xC8 and 0xCC are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const COLORS = { 1: 'grey', 3: 'rgb', 4: 'cmyk' } as const;

/** Throws where the file ends too soon. */
export function readJpeg(bytes: Uint8Array): Image | ImageFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let density: number | undefined;
  let turn: Turn = 1;
  let inverted = false;
  /** Of the profile, by their numbers. */
  const parts: Uint8Array[] = [];
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const data = at + 4;
    const segment = bytes.subarray(data, at + 2 + length);
    if (marker === 0xe0) density = densityOf(view, data);
    if (marker === 0xe1) turn = turnIn(segment) ?? turn;
    if (marker === 0xe2 && startsWith(segment, 'ICC_PROFILE\0'))
      parts[segment[12] ?? 0] = segment.subarray(14);
    if (marker === 0xee && startsWith(segment, 'Adobe')) inverted = true;
    if (isFrame(marker)) {
      const [bits, height, width] = [view.getUint8(data), view.getUint16(data + 1), view.getUint16(data + 3)];
      const components = view.getUint8(data + 5);
      if (!FRAMES.has(marker) || bits !== 8 || (components !== 1 && components !== 3 && components !== 4))
        return 'unsupported-coding';
      if (width === 0 || height === 0 || !endsWell(bytes)) return 'damaged';
      if (width * height > MOST_PIXELS) return 'too-large';
      const profile =
        parts.length > 0 ? Buffer.concat(parts.filter((part) => part !== undefined)) : undefined;
      if (profile && !isProfileFor(components, profile)) return 'bad-profile';
      if (components === 4 && !profile) return 'cmyk';
      const samples = {
        ...{ width, height, bits, profile, data: bytes },
        filter: 'DCTDecode',
        rowColors: undefined,
        colors: COLORS[components],
        inverted: components === 4 && inverted,
        transparent: undefined,
      } as const;
      const shown = isSideways(turn) ? { width: height, height: width } : { width, height };
      return { mimeType: 'image/jpeg', bytes, ...shown, density, turn, samples, mask: undefined };
    }
    // A scan or the end, and no frame yet.
    if (marker === 0xda || marker === 0xd9 || length < 2) return 'damaged';
    at += 2 + length;
  }
}

const startsWith = (segment: Uint8Array, name: string): boolean =>
  Buffer.from(segment.subarray(0, name.length)).toString('latin1') === name;

function densityOf(view: DataView, at: number): number | undefined {
  if (view.getUint32(at) !== 0x4a464946) return undefined;
  const perInch = { 1: 1, 2: 2.54 }[view.getUint8(at + 7)];
  const across = view.getUint16(at + 8);
  const same = across > 0 && across === view.getUint16(at + 10);
  return perInch !== undefined && same ? across * perInch : undefined;
}

/** Orientation (274) in the first directory of an Exif segment; undefined where it is none, or tells none. */
function turnIn(segment: Uint8Array): Turn | undefined {
  if (!startsWith(segment, 'Exif\0\0')) return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  for (let i = 0; i < view.getUint16(directory, little); i++) {
    const entry = directory + 2 + 12 * i;
    if (view.getUint16(entry, little) !== 274) continue;
    const turn = view.getUint16(entry + 8, little);
    return turn >= 1 && turn <= 8 ? (turn as Turn) : undefined;
  }
  return undefined;
}

/** The end marker is there, whatever fills the file behind it. */
const endsWell = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(END);
const END = Buffer.from([0xff, 0xd9]);
