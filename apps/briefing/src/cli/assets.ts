import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFont } from '../html/fonts.ts';
import type { Assets } from '../pipeline.ts';
import { openFonts } from '../text/font-file.ts';
import type { ByteSource } from '../text/pack.ts';

/** Faces of the page's style sheet and the files that hold them. */
const PAGE_FACES: readonly (Omit<PageFont, 'data' | 'format'> & { readonly file: string })[] = [
  { family: 'Report Serif', weight: 400, style: 'normal', file: 'serif.woff2' },
  { family: 'Report Serif', weight: 400, style: 'italic', file: 'serif-italic.woff2' },
  { family: 'Report Serif', weight: 700, style: 'normal', file: 'serif-bold.woff2' },
  { family: 'Report Sans', weight: 400, style: 'normal', file: 'sans.woff2' },
  { family: 'Report Sans', weight: 700, style: 'normal', file: 'sans-bold.woff2' },
];

/** Opens the fonts that lie beside the bundle. */
export function openAssets(): Assets {
  const file = (name: string) => join(fileURLToPath(new URL('.', import.meta.url)), 'fonts', name);
  return {
    fonts: openFonts({
      latin: readFileSync(file('latin.bin')),
      han: () => partsOf(file('han.bin')),
      hyphenation: () => readFileSync(file('hyphenation.bin')),
    }),
    pageFonts: PAGE_FACES.map(({ file: name, ...face }) => ({
      ...face,
      format: 'woff2',
      data: readFileSync(file(name)),
    })),
  };
}

/** The Chinese face has 10 MB, of which a document needs a few glyphs: they are read one by one. */
function partsOf(path: string): ByteSource {
  const descriptor = openSync(path, 'r');
  process.once('exit', () => closeSync(descriptor));
  return {
    read(offset, length) {
      const bytes = new Uint8Array(length);
      readSync(descriptor, bytes, 0, length, offset);
      return bytes;
    },
  };
}
