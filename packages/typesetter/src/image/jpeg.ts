/** The head of a JPEG, whose data a PDF takes as they are (ITU-T T.81, annex B; JFIF 1.02; Exif 2.3). */
import type { Image, ImageFault } from './image.ts';
import { MOST_PIXELS } from './image.ts';

/** Baseline, extended and progressive frames with Huffman coding, which DCTDecode knows. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** All markers of frames: 0xC4, 0xC8 and 0xCC are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Throws where the file ends too soon. */
export function readJpeg(bytes: Uint8Array): Image | ImageFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let density: number | undefined;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const data = at + 4;
    if (marker === 0xe0) density = densityOf(view, data);
    if (marker === 0xe1 && isTurned(bytes.subarray(data, at + 2 + length))) return 'turned';
    if (isFrame(marker)) {
      const [bits, height, width] = [view.getUint8(data), view.getUint16(data + 1), view.getUint16(data + 3)];
      const components = view.getUint8(data + 5);
      if (components === 4) return 'cmyk';
      if (!FRAMES.has(marker) || bits !== 8 || (components !== 1 && components !== 3))
        return 'unsupported-coding';
      if (width === 0 || height === 0 || !endsWell(bytes)) return 'damaged';
      if (width * height > MOST_PIXELS) return 'too-large';
      const colors = components === 1 ? 'grey' : 'rgb';
      const coded = {
        data: bytes,
        filter: 'DCTDecode',
        rowColors: undefined,
        bits,
        transparent: undefined,
      } as const;
      return {
        mimeType: 'image/jpeg',
        bytes,
        width,
        height,
        density,
        samples: { ...coded, colors },
        mask: undefined,
      };
    }
    // A scan or the end, and no frame yet.
    if (marker === 0xda || marker === 0xd9 || length < 2) return 'damaged';
    at += 2 + length;
  }
}

function densityOf(view: DataView, at: number): number | undefined {
  if (view.getUint32(at) !== 0x4a464946) return undefined;
  const perInch = { 1: 1, 2: 2.54 }[view.getUint8(at + 7)];
  const across = view.getUint16(at + 8);
  const same = across > 0 && across === view.getUint16(at + 10);
  return perInch !== undefined && same ? across * perInch : undefined;
}

/** Whether the segment is Exif and its first directory has an Orientation (274) other than upright. */
function isTurned(segment: Uint8Array): boolean {
  if (Buffer.from(segment.subarray(0, 6)).toString('latin1') !== 'Exif\0\0') return false;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  for (let i = 0; i < view.getUint16(directory, little); i++) {
    const entry = directory + 2 + 12 * i;
    if (view.getUint16(entry, little) === 274) return view.getUint16(entry + 8, little) > 1;
  }
  return false;
}

/** The end marker is there, whatever fills the file behind it. */
const endsWell = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(END);
const END = Buffer.from([0xff, 0xd9]);
