import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { openFonts } from '../../../../packages/typesetter/src/text/font-file.ts';
import type { ByteSource } from '../../../../packages/typesetter/src/text/pack.ts';
import type { Assets } from '../pipeline.ts';

/** Opens the fonts that lie beside the bundle. */
export function openAssets(): Assets {
  const file = (name: string) => join(import.meta.dirname, 'fonts', name);
  return {
    fonts: openFonts({
      latin: partsOf(file('latin.bin')),
      han: () => partsOf(file('han.bin')),
      hyphenation: () => partsOf(file('hyphenation.bin')),
      page: () => partsOf(file('page.bin')),
    }),
  };
}

/**
 * A document needs some of the faces, one language's hyphens, and of 10 MB of Chinese outlines a few. The file stays
 * open as long as the process.
 */
function partsOf(path: string): ByteSource {
  const descriptor = openSync(path, 'r');
  return {
    read(offset, length) {
      // All of it is written to; a page of zeros for each of its pages would be made for nothing.
      const bytes = Buffer.allocUnsafeSlow(length);
      if (readSync(descriptor, bytes, 0, length, offset) < length)
        throw new Error(`${path} is shorter than its header says`);
      return bytes;
    },
  };
}
