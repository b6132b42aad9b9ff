/** Image XObjects (ISO 32000-1, 8.9.5): one for each image, however often it is shown; never interpolated. */
import type { Image, ImageSamples } from '../image/image.ts';
import type { PdfDictionary, PdfRef } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';

export interface ImageObject {
  readonly name: string;
  readonly ref: PdfRef;
}

export class ImageTable {
  readonly #images = new Map<Image, ImageObject>();
  readonly #profiles = new Map<string, PdfRef>();

  constructor(private readonly file: PdfFile) {}

  use(image: Image): ImageObject {
    const known = this.#images.get(image);
    if (known) return known;
    const object = { name: `Im${this.#images.size + 1}`, ref: this.#write(image) };
    this.#images.set(image, object);
    return object;
  }

  #write({ samples, mask }: Image): PdfRef {
    const { width, height, data, filter, bits, transparent, inverted } = samples;
    const size = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
    return this.file.add(
      {
        ...size,
        ColorSpace: this.#colors(samples),
        BitsPerComponent: bits,
        DecodeParms: rowsOf(samples),
        Decode: inverted ? [1, 0, 1, 0, 1, 0, 1, 0] : undefined,
        // 8.9.6.4: the least and the greatest value of each component.
        Mask: transparent?.flatMap((value) => [value, value]),
        SMask:
          mask && this.file.add({ ...size, ColorSpace: 'DeviceGray', BitsPerComponent: 8 }, mask, 'deflated'),
        Filter: filter,
      },
      data,
      'as-is',
    );
  }

  #colors({ colors, profile }: ImageSamples): PdfDictionary[string] {
    const count = colors === 'grey' ? 1 : colors === 'cmyk' ? 4 : 3;
    const base = profile
      ? ['ICCBased', this.#profile(profile, count)]
      : count === 1
        ? 'DeviceGray'
        : 'DeviceRGB';
    if (typeof colors === 'string') return base;
    const { palette } = colors;
    return ['Indexed', base, palette.length / 3 - 1, new Uint8Array(palette)];
  }

  /** 8.6.5.5: the same one once, however many images have it. */
  #profile(profile: Uint8Array, count: number): PdfRef {
    const key = Buffer.from(profile).toString('base64');
    const ref = this.#profiles.get(key) ?? this.file.add({ N: count }, profile);
    this.#profiles.set(key, ref);
    return ref;
  }
}

/** 7.4.4.4: 15 says that each row names its predictor. */
function rowsOf({ rowColors, bits, width }: ImageSamples): PdfDictionary | undefined {
  if (rowColors === undefined) return undefined;
  return { Predictor: 15, Colors: rowColors, BitsPerComponent: bits, Columns: width };
}
