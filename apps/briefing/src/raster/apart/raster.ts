/**
 * Drawings as pixels, for those who cannot take SVG. Like the modules of other folders with this name it is a script of
 * its own. The library is WebAssembly, so that the same drawing has the same bytes on every machine.
 */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PreparedFonts } from '@summit/typesetter';

export interface RasterOptions {
  /** Width of the image in pixels. */
  readonly width: number;
  /** CSS colour of what the drawing leaves free. */
  readonly background: string;
}

/** An SVG file as PNG. */
export type Raster = (svg: string, options: RasterOptions) => Uint8Array;

/** The faces that drawings are set in, and that of Chinese characters. */
const FACES = ['sans', 'sans-bold', 'han'] as const;

let started: Promise<void> | undefined;

/** @param library the WebAssembly of the library, which is asked for once in the life of the process */
export async function openRaster(library: () => Uint8Array, fonts: PreparedFonts): Promise<Raster> {
  started ??= initWasm(library());
  await started;
  return (svg, { width, background }) => {
    const characters = [...new Set(svg)].map((character) => character.codePointAt(0) ?? 0);
    const fontBuffers = FACES.map((face) => fonts.face(face).webFont(characters));
    // Each of the faces calls itself a family of its own, of one weight.
    const drawing = new Resvg(svg.replace('.bold{', `.bold{font-family:'Summit Sans bold';`), {
      fitTo: { mode: 'width', value: width },
      background,
      font: { fontBuffers },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
