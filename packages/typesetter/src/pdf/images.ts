/** Image XObjects (ISO 32000-1, 8.9.5): one for each image, however often it is shown; never interpolated. */
import type { Image, ImageSamples } from '../image/image.ts';
import type { PdfDictionary, PdfRef } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';

export interface ImageObject {
  readonly name: string;
  readonly ref: PdfRef;
}

export class ImageTable {
  readonly #file: PdfFile;
  readonly #images = new Map<Image, ImageObject>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  use(image: Image): ImageObject {
    const known = this.#images.get(image);
    if (known) return known;
    const object = { name: `Im${this.#images.size + 1}`, ref: this.#write(image) };
    this.#images.set(image, object);
    return object;
  }

  #write({ width, height, samples, mask }: Image): PdfRef {
    const { data, filter, bits, transparent } = samples;
    const size = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
    return this.#file.add(
      {
        ...size,
        ColorSpace: this.#colors(samples),
        BitsPerComponent: bits,
        DecodeParms: rowsOf(samples, width),
        // 8.9.6.4: the least and the greatest value of each component.
        Mask: transparent?.flatMap((value) => [value, value]),
        SMask:
          mask &&
          this.#file.add({ ...size, ColorSpace: 'DeviceGray', BitsPerComponent: 8 }, mask, 'deflated'),
        Filter: filter,
      },
      data,
      'as-is',
    );
  }

  #colors({ colors }: ImageSamples): PdfDictionary[string] {
    if (colors === 'grey') return 'DeviceGray';
    if (colors === 'rgb') return 'DeviceRGB';
    const { palette } = colors;
    return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, new Uint8Array(palette)];
  }
}

/** 7.4.4.4: 15 says that each row names its predictor. */
function rowsOf({ rowColors, bits }: ImageSamples, width: number): PdfDictionary | undefined {
  if (rowColors === undefined) return undefined;
  return { Predictor: 15, Colors: rowColors, BitsPerComponent: bits, Columns: width };
}
