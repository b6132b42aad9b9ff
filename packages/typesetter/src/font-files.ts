/** The prepared fonts on a disk. Nothing else of this package reads files, and this only when it is called. */
import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PreparedFiles } from './text/font-file.ts';
import type { ByteSource } from './text/pack.ts';

/**
 * The fonts that come with this package: Source Serif 4, Source Sans 3 and Noto Sans SC. A document needs some of the
 * faces, one language's hyphens, and of 10 MB of Chinese outlines a few: files are opened when they are first asked
 * for, read in parts, and stay open as long as the process.
 *
 * @param folder where the files lie, if not beside this package: a bundle may have them beside itself.
 */
export function fontFiles(folder = join(import.meta.dirname, '../fonts/prepared')): PreparedFiles {
  const file = (name: string) => (): ByteSource => partsOf(join(folder, name));
  return {
    latin: partsOf(join(folder, 'latin.bin')),
    han: file('han.bin'),
    hyphenation: file('hyphenation.bin'),
    page: file('page.bin'),
  };
}

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
