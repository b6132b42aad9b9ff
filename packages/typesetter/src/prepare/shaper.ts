/** HarfBuzz as a measuring instrument: what it does to strings, and to bare glyph ids. */
import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';
import { cmapTable } from '../text/cmap-table.ts';
import { readSfnt, tableOf, viewOf, writeSfnt } from '../text/sfnt.ts';

/** Private-use code points standing for glyph ids, so that any glyph sequence can be shaped. */
const GLYPH_BASE = 0xf0000;

export interface Shaped {
  readonly glyph: number;
  readonly advance: number;
  readonly cluster: number;
}

export interface Shaper {
  /** Nominal advance of a glyph in font units. */
  advance(glyph: number): number;
  /** Shapes a string; `features` as in CSS: '-liga', 'pnum'. */
  shapeText(text: string, features: readonly string[]): Shaped[];
  /** Shapes glyph ids with positioning features only and returns the advances. */
  advancesOf(glyphs: readonly number[]): number[];
}

const parse = (features: readonly string[]): Feature[] =>
  features.map((f) => (f.startsWith('-') ? new Feature(f.slice(1), 0) : new Feature(f, 1)));

export function openShaper(bytes: Uint8Array): Shaper {
  const font = new Font(new Face(new Blob(bytes)));
  const byGlyph = new Font(new Face(new Blob(withGlyphIdsAsCharacters(bytes))));
  // One buffer for all: HarfBuzz's memory is given back only when the garbage collector comes round.
  const sequence = new Buffer();
  const positioningOnly = parse(['-liga', '-clig', '-ccmp', '-calt', '-locl', '-rlig']);

  return {
    advance: (glyph) => font.glyphHAdvance(glyph),
    shapeText(text, features) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer, parse(features));
      return buffer.getGlyphInfosAndPositions().map((g) => ({
        glyph: g.codepoint,
        advance: g.xAdvance ?? 0,
        cluster: g.cluster,
      }));
    },
    advancesOf(glyphs) {
      sequence.clearContents();
      sequence.addCodePoints(glyphs.map((g) => g + GLYPH_BASE));
      sequence.setDirection(Direction.LTR);
      sequence.setScript('Latn');
      sequence.setLanguage('en');
      shape(byGlyph, sequence, positioningOnly);
      return sequence.getGlyphPositions().map((p) => p.xAdvance);
    },
  };
}

/** The same font with a `cmap` that leads from private-use code points to all glyphs; a callback would take ten times as long. */
function withGlyphIdsAsCharacters(bytes: Uint8Array): Uint8Array {
  const tables = readSfnt(bytes);
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const glyphs = Array.from({ length: count }, (_, glyph) => glyph);
  const cmap = cmapTable(
    glyphs.map((glyph) => GLYPH_BASE + glyph),
    glyphs,
  );
  return writeSfnt({ ...tables, cmap });
}
