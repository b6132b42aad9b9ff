/**
 * Embedded fonts: composite fonts with TrueType outlines (ISO 32000-1, 9.7; embedded as PDF/A-3,
 * 6.2.11.4, and PDF/UA-1, 7.21.4, demand).
 *
 * A glyph is found by its code through a CIDToGIDMap (9.7.4.2). No CIDSet is written: PDF/A-3 makes it
 * optional, and an incomplete one is a fault (6.2.11.4.2).
 */

import { deflateSync } from 'node:zlib';
import { viewOf } from '../text/sfnt.ts';
import { SubsetCache } from '../text/subset-cache.ts';
import type { Face, FaceId, FontSet, Glyph } from '../text/types.ts';
import {
  type Code,
  type CommonCodes,
  codeOf,
  codesOfWord,
  commonCodes,
  OWN,
  type WordCodes,
} from './codes.ts';
import type { PdfDictionary, PdfRef } from './objects.ts';
import { text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { hex4, isMappable, toUnicodeMap } from './to-unicode.ts';

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

/** What a file embeds of a face. Streams are deflated. */
interface FontProgram {
  /** Six capital letters and the name of the face. */
  readonly name: string;
  /** Of the font file, before it was deflated. */
  readonly length: number;
  readonly file: Uint8Array;
  /** The glyph of the font file by code, two bytes each. */
  readonly glyphs: Uint8Array;
  readonly toUnicode: Uint8Array;
}

const programs = new SubsetCache<FontProgram>();

/** @param codes all that is shown, in ascending order */
function programOf(face: Face, codes: readonly Code[]): FontProgram {
  const members = codes.map(({ number, glyph, text }) => `${number} ${glyph} ${text}`);
  return programs.get(face, members, () => {
    const used = [...new Set(codes.map(({ glyph }) => glyph))].sort(ascending);
    const { file, idOf } = face.subset(used);
    const glyphs = new Uint8Array(2 * ((codes.at(-1)?.number ?? 0) + 1));
    for (const { number, glyph } of codes) viewOf(glyphs).setUint16(2 * number, idOf.get(glyph) ?? 0);
    return {
      name: `${subsetTag(used)}+${face.postscriptName}`,
      length: file.length,
      file: deflateSync(file),
      glyphs: deflateSync(glyphs),
      toUnicode: deflateSync(toUnicodeMap(codes)),
    };
  });
}

const ascending = (a: number, b: number): number => a - b;

/** Widths by code (9.7.4.3): of each row of codes on end, its first and all of their widths. */
function widthsOf(codes: readonly Code[]): (number | number[])[] {
  const rows: (number | number[])[] = [];
  let row: number[] = [];
  let next = 0;
  for (const { number, width } of codes) {
    if (number !== next) {
      row = [];
      rows.push(number, row);
    }
    row.push(width);
    next = number + 1;
  }
  return rows;
}

/** Fonts are numbered, so that words know which of them showed them last. */
let fonts = 0;

class EmbeddedFont {
  readonly ref: PdfRef;
  readonly #face: Face;
  readonly #number = ++fonts;
  readonly #common: CommonCodes;
  /** By glyph: its first code, which is nearly always the only one, and others by their text. */
  readonly #first: (Code | undefined)[] = [];
  readonly #others = new Map<string, Code>();
  /** Words with a glyph that is not common. */
  readonly #words = new Map<readonly Glyph[], WordCodes>();
  /** All that is shown, by the number of its code. */
  readonly #shown: (Code | undefined)[] = [];
  #next = OWN;

  constructor(face: Face, ref: PdfRef) {
    this.#face = face;
    this.#common = commonCodes(face);
    this.ref = ref;
  }

  /** The codes of a word (never of nothing). */
  word(glyphs: readonly Glyph[]): WordCodes {
    const word = this.#common.word(glyphs);
    if (word === null) return this.#ownWord(glyphs);
    if (word.shownBy !== this.#number) {
      for (let index = 0; index < glyphs.length; index++) this.code(glyphs[index] as Glyph);
      word.shownBy = this.#number;
    }
    return word;
  }

  #ownWord(glyphs: readonly Glyph[]): WordCodes {
    const known = this.#words.get(glyphs);
    if (known !== undefined) return known;
    const word = codesOfWord(glyphs, (glyph) => this.code(glyph)) as WordCodes;
    this.#words.set(glyphs, word);
    return word;
  }

  code(glyph: Glyph): Code {
    const first = this.#first[glyph.id];
    if (first?.text === glyph.text) return first;
    const key = `${glyph.id} ${glyph.text}`;
    const known = this.#others.get(key);
    if (known !== undefined) return known;
    const code = this.#common.code(glyph) ?? this.#own(glyph);
    this.#shown[code.number] = code;
    if (first === undefined) this.#first[glyph.id] = code;
    else this.#others.set(key, code);
    return code;
  }

  #own(glyph: Glyph): Code {
    // PDF/UA-1, 7.21.8, and PDF/A-3, 6.2.11.8: .notdef is never shown.
    if (glyph.id === 0 || !isMappable(glyph.text)) {
      const characters = [...glyph.text].map((c) => `U+${hex4(c.codePointAt(0) ?? 0).toUpperCase()}`);
      // The layout reports such characters before anything is written.
      throw new Error(
        `The face ${this.#face.id} cannot show ${characters.join(' ') || 'a glyph without text'}`,
      );
    }
    if (this.#next === 0xffff) throw new Error(`More glyphs of ${this.#face.id} than codes`);
    return codeOf(this.#next++, glyph);
  }

  write(file: PdfFile): void {
    const { metrics } = this.#face;
    const codes = this.#shown.filter((code) => code !== undefined);
    const program = programOf(this.#face, codes);
    const { name } = program;
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
      FontFile2: file.add({ Length1: program.length }, program.file, 'deflated'),
    };
    const descendant = file.add({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: file.add(descriptor),
      W: widthsOf(codes),
      CIDToGIDMap: file.add({}, program.glyphs, 'deflated'),
    });
    file.write(this.ref, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: file.add({}, program.toUnicode, 'deflated'),
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
