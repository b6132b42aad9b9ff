/**
 * Embedded fonts: composite fonts with TrueType outlines (ISO 32000-1, 9.7; embedded as PDF/A-3,
 * 6.2.11.4, and PDF/UA-1, 7.21.4, demand).
 *
 * A code is given to each pair of glyph and text, not to each glyph: hyphen-minus, hyphen and soft
 * hyphen share a glyph in some faces, and with one code for all three the text that comes out of
 * the file would depend on which of them came first. No checker notices that. The glyph is found
 * through a CIDToGIDMap (9.7.4.2). No CIDSet is written: PDF/A-3 makes it optional, and an
 * incomplete one is a fault (6.2.11.4.2).
 */

import { deflate } from '../bytes/deflate.ts';
import { SubsetCache } from '../text/subset-cache.ts';
import type { Face, FaceId, FontSet, Glyph } from '../text/types.ts';
import { adjustmentOf } from './adjustment.ts';
import type { PdfDictionary, PdfRef } from './objects.ts';
import { text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { hex4, isMappable, toUnicodeMap } from './to-unicode.ts';

/** A glyph as a font of this file shows it. */
interface Code {
  /**
   * Within the parentheses of a string (ISO 32000-1, 7.3.4.2), two bytes, some of them escaped, as characters; of a
   * word so many for each glyph, with its kerning: `\0\x01)70(\0\x02`. Half as long as hexadecimal digits would be.
   */
  readonly bytes: string;
  /** How far it moves a viewer's pen: whole thousandths of an em, as in the width table. */
  readonly width: number;
}

interface GlyphCode extends Code {
  readonly text: string;
}

/** A word as a font of this file shows it. */
interface WordCodes extends Code {
  /** From its first glyph to what follows it, where nothing is stretched; thousandths of an em. */
  readonly advance: number;
}

/**
 * What a glyph without text of its own says: it continues a cluster whose text the glyph before it
 * carries. A word joiner is no character to a reader and breaks nothing.
 */
const CONTINUATION = '\u2060';

/** What would end a string, or be read as another byte in it: an end of a line is a line feed (7.3.4.2). */
const ESCAPED: Readonly<Record<number, string>> = { 13: '\\r', 40: '\\(', 41: '\\)', 92: '\\\\' };

function codeBytes(code: number): string {
  const high = code >> 8;
  const low = code & 0xff;
  return `${ESCAPED[high] ?? String.fromCharCode(high)}${ESCAPED[low] ?? String.fromCharCode(low)}`;
}

/** Table 123: symbolic, since the codes are this file's own; serif and italic by the face. */
function flags(face: Face): number {
  const serif = face.id.startsWith('serif') ? 1 << 1 : 0;
  const italic = face.metrics.italicAngle !== 0 ? 1 << 6 : 0;
  return serif | (1 << 2) | italic;
}

/** Six capital letters that tell this subset from others of the same face (9.6.4). */
export function subsetTag(glyphs: readonly number[]): string {
  // FNV-1a, a glyph at a time.
  let sum = 0x811c9dc5;
  for (let i = 0; i < glyphs.length; i++) sum = Math.imul(sum ^ (glyphs[i] ?? 0), 0x01000193);
  let tag = '';
  for (let rest = sum >>> 0; tag.length < 6; rest = Math.floor(rest / 26)) {
    tag += String.fromCharCode(65 + (rest % 26));
  }
  return tag;
}

/** The glyphs of a face as a file embeds them. */
interface FontProgram {
  /** Six capital letters and the name of the face. */
  readonly name: string;
  readonly length: number;
  readonly deflated: Uint8Array;
  /** Glyphs of the program by those of the face. */
  readonly idOf: ReadonlyMap<number, number>;
}

const programs = new SubsetCache<FontProgram>();

function programOf(face: Face, glyphs: readonly number[]): FontProgram {
  return programs.get(face, glyphs, () => {
    const { file, idOf } = face.subset(glyphs);
    const name = `${subsetTag(glyphs)}+${face.postscriptName}`;
    return { name, length: file.length, deflated: deflate(file), idOf };
  });
}

const ascending = (a: number, b: number): number => a - b;

class EmbeddedFont {
  readonly ref: PdfRef;
  readonly #face: Face;
  /** By glyph: its first code, which is nearly always the only one, and others by their text. */
  readonly #first: (GlyphCode | undefined)[] = [];
  readonly #others = new Map<string, Code>();
  readonly #words = new Map<readonly Glyph[], WordCodes>();
  readonly #glyphs: number[] = [];
  readonly #widths: number[] = [];
  readonly #texts: string[] = [];

  constructor(face: Face, ref: PdfRef) {
    this.#face = face;
    this.ref = ref;
  }

  /** The codes of a word (never of nothing). The same array of glyphs is coded once. */
  word(glyphs: readonly Glyph[]): WordCodes {
    const known = this.#words.get(glyphs);
    if (known !== undefined) return known;
    const bytes: string[] = [];
    let width = 0;
    let advance = 0;
    for (let index = 0; index < glyphs.length; index++) {
      const glyph = glyphs[index] as Glyph;
      const adjustment = Math.round(advance - width);
      if (adjustment !== 0) bytes.push(adjustmentOf(adjustment));
      const code = this.code(glyph);
      bytes.push(code.bytes);
      width += adjustment + code.width;
      advance += glyph.advance;
    }
    const word = { bytes: bytes.join(''), width, advance };
    this.#words.set(glyphs, word);
    return word;
  }

  code(glyph: Glyph): Code {
    const first = this.#first[glyph.id];
    if (first?.text === glyph.text) return first;
    if (first === undefined) {
      const code = { text: glyph.text, ...this.#add(glyph) };
      this.#first[glyph.id] = code;
      return code;
    }
    const key = `${glyph.id} ${glyph.text}`;
    const code = this.#others.get(key) ?? this.#add(glyph);
    this.#others.set(key, code);
    return code;
  }

  #add(glyph: Glyph): Code {
    // PDF/UA-1, 7.21.8, and PDF/A-3, 6.2.11.8: .notdef is never shown.
    if (glyph.id === 0 || !isMappable(glyph.text)) {
      const characters = [...glyph.text].map((c) => `U+${hex4(c.codePointAt(0) ?? 0).toUpperCase()}`);
      throw new Error(
        `The face ${this.#face.id} cannot show ${characters.join(' ') || 'a glyph without text'}; ` +
          'the layout reports such characters before anything is written',
      );
    }
    if (this.#glyphs.length === 0xfffe) throw new Error(`More glyphs of ${this.#face.id} than codes`);
    const code = { bytes: codeBytes(this.#glyphs.length + 1), width: Math.round(glyph.width) };
    this.#glyphs.push(glyph.id);
    this.#widths.push(code.width);
    this.#texts.push(glyph.text === '' ? CONTINUATION : glyph.text);
    return code;
  }

  write(file: PdfFile): void {
    const { metrics } = this.#face;
    const glyphs = [...new Set(this.#glyphs)].sort(ascending);
    const { name, length, deflated, idOf } = programOf(this.#face, glyphs);
    const descriptor: PdfDictionary = {
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flags(this.#face),
      FontBBox: metrics.bbox.map(Math.round),
      ItalicAngle: metrics.italicAngle,
      Ascent: Math.round(metrics.ascent),
      Descent: Math.round(metrics.descent),
      CapHeight: Math.round(metrics.capHeight),
      XHeight: Math.round(metrics.xHeight),
      StemV: Math.round(metrics.stemV),
      FontFile2: file.add({ Length1: length }, deflated, 'deflated'),
    };
    const map = new Uint8Array(2 * (this.#glyphs.length + 1));
    for (let index = 0; index < this.#glyphs.length; index++) {
      const glyph = idOf.get(this.#glyphs[index] ?? 0) ?? 0;
      map[2 * index + 2] = glyph >> 8;
      map[2 * index + 3] = glyph & 0xff;
    }
    const descendant = file.add({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: file.add(descriptor),
      W: [1, this.#widths],
      CIDToGIDMap: file.add({}, map),
    });
    file.write(this.ref, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: file.add({}, toUnicodeMap(this.#texts)),
    });
  }
}

/** The fonts of one file, each made when its first glyph is shown. */
export class FontTable {
  readonly #fonts = new Map<FaceId, { name: string; font: EmbeddedFont }>();
  readonly #faces: FontSet;
  readonly #file: PdfFile;

  constructor(faces: FontSet, file: PdfFile) {
    this.#faces = faces;
    this.#file = file;
  }

  /** Name of the face's font as a resource, and the codes of its glyphs. */
  use(face: FaceId): { readonly name: string; readonly font: EmbeddedFont } {
    let entry = this.#fonts.get(face);
    if (entry === undefined) {
      const font = new EmbeddedFont(this.#faces.face(face), this.#file.reserve());
      entry = { name: `F${this.#fonts.size + 1}`, font };
      this.#fonts.set(face, entry);
    }
    return entry;
  }

  metrics(face: FaceId): Face['metrics'] {
    return this.#faces.face(face).metrics;
  }

  /** Writes every font that was used. */
  write(): void {
    for (const { font } of this.#fonts.values()) font.write(this.#file);
  }
}
