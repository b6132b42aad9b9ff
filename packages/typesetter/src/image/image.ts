/** A raster image as PDF and page need it: in sRGB or grey, which the file's output intent covers, or with its own profile. */
import type { Turn } from './turn.ts';

export interface Image {
  readonly mimeType: 'image/jpeg' | 'image/png';
  /** As it was given. */
  readonly bytes: Uint8Array;
  /** Pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** How what is stored is turned to be shown; browsers do it by themselves. */
  readonly turn: Turn;
  /** Pixels an inch; undefined where the file does not tell, or tells different ones across and down. */
  readonly density: number | undefined;
  readonly samples: ImageSamples;
  /** Opacity of each pixel, in greys of 8 bits, deflated. */
  readonly mask: Uint8Array | undefined;
}

/** The pixels as a PDF holds them (ISO 32000-1, 8.9.5). */
export interface ImageSamples {
  /** Pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly filter: 'DCTDecode' | 'FlateDecode';
  /** Of the rows of a PNG (7.4.4.4); undefined where each is as it is. */
  readonly rowColors: number | undefined;
  readonly bits: number;
  readonly colors: 'grey' | 'rgb' | 'cmyk' | { readonly palette: Uint8Array };
  /** What its colours mean (ICC); without it they are sRGB or its grey. Four colours always have one. */
  readonly profile: Uint8Array | undefined;
  /** Whether no ink is the greatest value, as Adobe writes CMYK. */
  readonly inverted: boolean;
  /** The one colour that is transparent, in values of its components. */
  readonly transparent: readonly number[] | undefined;
}

/** Grey, RGB or CMYK. */
export type ColorCount = 1 | 3 | 4;

/** Why an image cannot be taken. */
export type ImageFault =
  | 'unknown-format'
  /** Cut off, or not what its head says. */
  | 'damaged'
  /** Four colours of ink, which mean nothing without a profile. */
  | 'cmyk'
  /** A way of coding that PDF has not. */
  | 'unsupported-coding'
  /** A colour profile that is damaged, of another number of colours, or of a version that PDF/A does not know. */
  | 'bad-profile'
  /** A PNG that tells a gamma or primaries of its own (gAMA, cHRM) and no profile: a PDF would show other colours. */
  | 'calibrated'
  | 'too-large';

/** A page of A4 has fewer at 700 pixels an inch. */
export const MOST_PIXELS = 50_000_000;

/** Points, at 96 pixels an inch where the image does not say. */
export function imageSize({ width, height, density = 96 }: Image): { width: number; height: number } {
  return { width: (width * 72) / density, height: (height * 72) / density };
}
