import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../pipeline.ts';
import { openFonts } from '../text/font-file.ts';
import type { ByteSource } from '../text/pack.ts';
import { expectWork } from './heap.ts';

/** Opens the fonts that lie beside the bundle. */
export function openAssets(): Assets {
  const file = (name: string) => join(fileURLToPath(new URL('.', import.meta.url)), 'fonts', name);
  return {
    expectWork,
    fonts: openFonts({
      latin: readFileSync(file('latin.bin')),
      han: () => partsOf(file('han.bin')),
      hyphenation: () => readFileSync(file('hyphenation.bin')),
    }),
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
