/** Builds page.bin: faces that most of a page is set in, with the characters that nearly every page shows. */
import { createHash } from 'node:crypto';
import wawoff2 from 'wawoff2';
import { FACES, fontFaceRule } from '../../src/html/fonts.ts';
import type { PageFontHeaders } from '../../src/text/font-file.ts';
import { writePack } from '../../src/text/pack.ts';
import type { FaceId, FontSet } from '../../src/text/types.ts';

/** Of the others a page shows too few characters. */
const PREPARED: readonly FaceId[] = ['serif', 'sans', 'sans-bold'];

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const SCRIPTS = [
  // ASCII, the no-break space, and the marks of English text and of figures.
  [...range(0x20, 0x7e), 0xa0, 0xb7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2212],
  // The letters of Russian.
  [0x401, ...range(0x410, 0x44f), 0x451],
];

export async function buildPagePack(fonts: FontSet): Promise<Uint8Array> {
  const headers: Record<string, PageFontHeaders[string][number][]> = {};
  const texts: Record<string, Uint8Array> = {};
  for (const pageFace of FACES.filter(({ face }) => PREPARED.includes(face))) {
    const face = fonts.face(pageFace.face);
    const made: PageFontHeaders[string][number][] = [];
    for (const script of SCRIPTS) {
      const covered = script.filter((codePoint) => face.has(codePoint));
      const font = Buffer.from(await wawoff2.compress(face.webFont(covered))).toString('base64');
      const text = Buffer.from(fontFaceRule(pageFace, 'woff2', font, covered).join(''));
      texts[`${face.id}/${made.length}`] = text;
      const digest = createHash('sha256').update(text).digest('base64');
      made.push({ digest, covered: String.fromCodePoint(...covered) });
    }
    headers[face.id] = made;
  }
  return writePack('page', headers, texts);
}
