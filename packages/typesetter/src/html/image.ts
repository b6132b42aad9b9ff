import { imageSize } from '../image/image.ts';
import { readImage } from '../image/read-image.ts';
import { startTag } from './tags.ts';

/** CSS has 96 pixels to an inch, which has 72 points. */
const PIXELS = 96 / 72;

/** An image within the page, as large as its pixels say. Throws where it is none that the PDF takes either. */
export function imageElement(name: string, bytes: Uint8Array, alt: string): string {
  const image = readImage(bytes);
  if (typeof image === 'string') throw new Error(`The image "${name}" cannot be taken: ${image}`);
  const { width, height } = imageSize(image);
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  return startTag('img', [
    ['src', `data:${image.mimeType};base64,${data}`],
    ['alt', alt],
    ['width', String(Math.round(width * PIXELS))],
    ['height', String(Math.round(height * PIXELS))],
  ]);
}
