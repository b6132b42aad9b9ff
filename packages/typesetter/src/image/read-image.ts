/** Bytes of a file -> an image, whatever its format. */
import type { Image, ImageFault } from './image.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

const known = new WeakMap<Uint8Array, Image | ImageFault>();

/** Reads a JPEG (ITU-T T.81, JFIF) or a PNG (W3C, third edition) as far as a PDF needs it. */
export function readImage(bytes: Uint8Array): Image | ImageFault {
  const read = known.get(bytes) ?? readFormat(bytes);
  known.set(bytes, read);
  return read;
}

function readFormat(bytes: Uint8Array): Image | ImageFault {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
    if (bytes[0] === 0x89 && bytes[1] === 0x50) return readPng(bytes);
    return 'unknown-format';
  } catch {
    // Reading beyond the end, or what does not inflate.
    return 'damaged';
  }
}
