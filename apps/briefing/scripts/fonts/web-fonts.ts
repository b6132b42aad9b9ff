/** The HTML's own fonts: WOFF2 subsets that keep kerning, ligatures and figure styles, and a manifest. */
import subsetFont from 'subset-font';
import { nameTable } from '../../src/text/name-table.ts';
import { readSfnt, writeSfnt } from '../../src/text/sfnt.ts';
import { codePointsOf, WEB_RANGES } from './coverage.ts';
import { LATIN_SOURCES, readSource } from './sources.ts';

export interface WebFont {
  readonly face: string;
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly bytes: number;
  /** CSS unicode-range of what the file covers. */
  readonly unicodeRange: string;
}

/** @returns the manifest and the files by name */
export async function buildWebFonts(): Promise<{
  manifest: readonly WebFont[];
  files: Map<string, Uint8Array>;
}> {
  const files = new Map<string, Uint8Array>();
  const manifest: WebFont[] = [];
  const unicodeRange = WEB_RANGES.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(
    ',',
  );
  for (const [face, source] of Object.entries(LATIN_SOURCES)) {
    const plain = await subsetFont(
      Buffer.from(readSource(source.family, source.style)),
      String.fromCodePoint(...codePointsOf(WEB_RANGES)),
      {
        targetFormat: 'truetype',
        noHinting: true,
        keepFeatures: ['kern', 'liga', 'pnum', 'tnum'],
        dropTables: ['STAT'],
      },
    );
    const renamed = writeSfnt({ ...readSfnt(plain), name: nameTable(`${source.css.family} ${face}`) });
    const packed = await subsetFont(Buffer.from(renamed), undefined, {
      targetFormat: 'woff2',
      keepAllGlyphs: true,
    });
    const file = `${face}.woff2`;
    files.set(file, packed);
    manifest.push({ face, file, ...source.css, bytes: packed.length, unicodeRange });
  }
  return { manifest, files };
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0');
