/** A font set of small faces for the tests, so that they need no prepared font files. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Face, FaceId, FontSet, Glyph } from '../../text/types.ts';

const require = createRequire(import.meta.url);

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** ASCII, Latin-1, Cyrillic, punctuation of typography. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x410, 0x44f)}Ёё‐–—‘’“”…•→`;
const HAN = '习近平中国俄罗斯联邦普京，。你好世界';

const SOURCES: Readonly<Partial<Record<FaceId, { file: string; characters: string }>>> = {
  serif: {
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    characters: LATIN,
  },
  'serif-bold': {
    file: '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
    characters: LATIN,
  },
  han: { file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', characters: HAN },
};

function makeFace(id: FaceId, program: Uint8Array, font: Font): Face {
  const scale = 1000 / font.unitsPerEm;
  const shape = (text: string): Glyph[] => {
    const characters = [...text];
    return characters.map((character, index) => {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      const width = glyph.advanceWidth * scale;
      // Some kerning, so that adjustments are exercised.
      const kern = character === 'A' && characters[index + 1] === 'V' ? -70.4 : 0;
      return { id: glyph.id, advance: width + kern, width, text: character };
    });
  };
  const { bbox } = font;
  return {
    id,
    postscriptName: font.postscriptName,
    metrics: {
      ascent: font.ascent * scale,
      descent: font.descent * scale,
      capHeight: font.capHeight * scale,
      xHeight: font.xHeight * scale,
      italicAngle: 0,
      stemV: 80,
      bbox: [bbox.minX * scale, bbox.minY * scale, bbox.maxX * scale, bbox.maxY * scale],
    },
    glyphCount: font.numGlyphs,
    glyphOf: (codePoint) => font.glyphForCodePoint(codePoint).id,
    carries: () => true,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    shape,
    subset: (glyphs) => ({ file: program, idOf: new Map(Array.from(glyphs, (id) => [id, id])) }),
    webFont: () => program,
  };
}

async function loadFace(id: FaceId): Promise<[FaceId, Face]> {
  const source = SOURCES[id];
  if (source === undefined) throw new Error(`No test face ${id}`);
  const original = await readFile(require.resolve(source.file));
  const program = await subsetFont(original, source.characters, { targetFormat: 'truetype' });
  return [id, makeFace(id, program, create(program))];
}

async function load(): Promise<FontSet> {
  const faces = new Map(await Promise.all((Object.keys(SOURCES) as FaceId[]).map(loadFace)));
  const face = (id: FaceId): Face => {
    const found = faces.get(id);
    if (found === undefined) throw new Error(`No test face ${id}`);
    return found;
  };
  return {
    face,
    faceFor: (codePoint, wanted) =>
      ([wanted, 'serif', 'han'] as const).find((id) => faces.get(id)?.has(codePoint)),
  };
}

let loaded: Promise<FontSet> | undefined;

export function testFonts(): Promise<FontSet> {
  loaded ??= load();
  return loaded;
}
