/** The part of fontkit that tests read fonts back with; the package ships no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly unknown[] };
  }
  export interface Font {
    readonly numGlyphs: number;
    readonly characterSet: readonly number[];
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  export function create(bytes: Buffer): Font;
}
