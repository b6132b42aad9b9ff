/**
 * Codes by which files show the glyphs of a face: two bytes each. Common characters have the same code in every file, so
 * that words made of them are coded once for all files; what else a file shows has the codes behind those, in the order
 * in which the file shows it.
 *
 * A code is given to each pair of glyph and text, not to each glyph: hyphen-minus, hyphen and soft hyphen share a glyph
 * in some faces, and with one code for all three the text that comes out of the file would depend on which of them came
 * first. No checker notices that.
 */
import type { Face, Glyph, ShapeOptions } from '../text/types.ts';

/** Of widths from 0 up, and of those below 0: most are met again and again. */
const ADJUSTMENTS: [string[], string[]] = [[], []];
/** Wider ones are rare. */
const OFTEN = 1000;

/** Ends a string of a TJ array, moves the pen by so many thousandths of an em, and begins another string. */
export function adjustmentOf(thousandths: number): string {
  const width = Math.abs(thousandths);
  if (width > OFTEN) return `)${-thousandths}(`;
  const known = ADJUSTMENTS[thousandths < 0 ? 1 : 0];
  known[width] ??= `)${-thousandths}(`;
  return known[width];
}

/** A glyph or a word as a font shows it. */
interface Shown {
  /**
   * Within the parentheses of a string (ISO 32000-1, 7.3.4.2), two bytes, some of them escaped, as characters; of a
   * word so many for each glyph, with its kerning: `\0\x01)70(\0\x02`. Half as long as hexadecimal digits would be.
   */
  readonly bytes: string;
  /** How far it moves a viewer's pen: whole thousandths of an em, as in the width table. */
  readonly width: number;
}

export interface Code extends Shown {
  readonly number: number;
  /** Id in the face. */
  readonly glyph: number;
  readonly text: string;
}

export interface WordCodes extends Shown {
  /** From its first glyph to what follows it, where nothing is stretched; thousandths of an em. */
  readonly advance: number;
  /** Number of the font that showed it last: each has to know once that it does. */
  shownBy: number;
}

/** Characters of ASCII and Latin-1, letters of Russian and its neighbours, and marks; 0 is .notdef, which is never shown. */
function rankOf(character: number): number {
  if (character >= 0x20 && character <= 0x7e) return character - 0x1f;
  if (character >= 0xa0 && character <= 0xff) return character - 0x40;
  if (character >= 0x400 && character <= 0x45f) return character - 0x340;
  return character >= 0x2010 && character <= 0x2030 ? character - 0x1ef0 : 0;
}
/** Figures of another width than those that the characters have by themselves. */
const FIGURES = 321;
/** The first code that is given by a file. */
export const OWN = FIGURES + 10;

const PROPORTIONAL: ShapeOptions = { figures: 'proportional', ligatures: false };

/** The same in every file that shows the glyph with this text; undefined where it is not common. */
function commonNumber(face: Face, { id, text }: Glyph): number | undefined {
  if (text.length !== 1 || id === 0) return undefined;
  const character = text.charCodeAt(0);
  const rank = rankOf(character);
  if (rank === 0) return undefined;
  if (face.glyphOf(character) === id) return rank;
  const figure = character - 0x30;
  const isFigure = figure >= 0 && figure < 10 && face.shape(text, PROPORTIONAL)[0]?.id === id;
  return isFigure ? FIGURES + figure : undefined;
}

/** What would end a string, or be read as another byte in it: an end of a line is a line feed (7.3.4.2). */
const ESCAPED: Readonly<Record<number, string>> = { 13: '\\r', 40: '\\(', 41: '\\)', 92: '\\\\' };

function codeBytes(code: number): string {
  const high = code >> 8;
  const low = code & 0xff;
  return `${ESCAPED[high] ?? String.fromCharCode(high)}${ESCAPED[low] ?? String.fromCharCode(low)}`;
}

export const codeOf = (number: number, { id, width, text }: Glyph): Code => ({
  bytes: codeBytes(number),
  width: Math.round(width),
  number,
  glyph: id,
  text,
});

/** A word (never of nothing) by the codes of its glyphs; undefined where one has none. */
export function codesOfWord(
  glyphs: readonly Glyph[],
  codeFor: (glyph: Glyph) => Code | undefined,
): WordCodes | undefined {
  const bytes: string[] = [];
  let width = 0;
  let advance = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] as Glyph;
    const code = codeFor(glyph);
    if (code === undefined) return undefined;
    const adjustment = Math.round(advance - width);
    if (adjustment !== 0) bytes.push(adjustmentOf(adjustment));
    bytes.push(code.bytes);
    width += adjustment + code.width;
    advance += glyph.advance;
  }
  return { bytes: bytes.join(''), width, advance, shownBy: 0 };
}

/** Words kept a face; a server that meets ever new words must not grow for ever. */
const WORDS = 4_000;

/** The codes that are the same in every file. */
export class CommonCodes {
  /** By glyph: its first code, which is nearly always the only one. */
  readonly #codes: (Code | undefined)[] = [];
  /** Null for one with a glyph that is not common. */
  readonly #words = new Map<readonly Glyph[], WordCodes | null>();
  readonly #code = (glyph: Glyph) => this.code(glyph);

  constructor(private readonly face: Face) {}

  code(glyph: Glyph): Code | undefined {
    const first = this.#codes[glyph.id];
    if (first?.text === glyph.text) return first;
    const number = commonNumber(this.face, glyph);
    if (number === undefined) return undefined;
    const code = codeOf(number, glyph);
    this.#codes[glyph.id] ??= code;
    return code;
  }

  /** The same array of glyphs is coded once. */
  word(glyphs: readonly Glyph[]): WordCodes | null {
    const known = this.#words.get(glyphs);
    if (known !== undefined) return known;
    if (this.#words.size >= WORDS) this.#words.clear();
    const word = codesOfWord(glyphs, this.#code) ?? null;
    this.#words.set(glyphs, word);
    return word;
  }
}

const known = new WeakMap<Face, CommonCodes>();

export function commonCodes(face: Face): CommonCodes {
  const codes = known.get(face) ?? new CommonCodes(face);
  known.set(face, codes);
  return codes;
}
