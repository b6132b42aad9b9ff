/**
 * Types of the text stage: strings in, measured glyphs and break opportunities out.
 * Lengths are points; font units are thousandths of an em, whatever the font file's own unit. Only what items measure is
 * thousandths of a point.
 */

/** The faces that ship with the app, in the order of the prepared font file. */
export const FACE_IDS = [
  'serif',
  'serif-italic',
  'serif-bold',
  'serif-bold-italic',
  'sans',
  'sans-italic',
  'sans-bold',
  'han',
] as const;
export type FaceId = (typeof FACE_IDS)[number];

/** Metrics of a face in thousandths of an em, as a PDF font descriptor and the layout need them. */
export interface FaceMetrics {
  readonly ascent: number;
  /** Negative below the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees, counter-clockwise; 0 for upright faces. */
  readonly italicAngle: number;
  readonly stemV: number;
  readonly bbox: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
}

/** One glyph of a shaped string. */
export interface Glyph {
  /** Glyph id in the prepared face (stable across documents, 0 is .notdef). */
  readonly id: number;
  /** Advance in thousandths of an em, kerning against the next glyph of the same run included. */
  readonly advance: number;
  /** The glyph's own advance without kerning (what the font's width table says). */
  readonly width: number;
  /** The source characters that this glyph stands for; '' only for a glyph that continues a cluster. */
  readonly text: string;
}

export interface ShapeOptions {
  /** 'tabular' aligns figures in tables; 'proportional' (where the face has them) suits running text. */
  readonly figures: 'tabular' | 'proportional';
  readonly ligatures: boolean;
}

export interface Face {
  readonly id: FaceId;
  readonly postscriptName: string;
  readonly metrics: FaceMetrics;
  /** Number of glyphs in the prepared face. */
  readonly glyphCount: number;
  has(codePoint: number): boolean;
  /** The glyph of a character by itself, 0 where the face has none; figures are as wide as each other. */
  glyphOf(codePoint: number): number;
  /** Whether a combining mark can be set on the character before it. */
  carries(base: number, mark: number): boolean;
  /** Shapes one run of text. A character that the face lacks comes out as glyph 0 with its text kept. */
  shape(text: string, options: ShapeOptions): readonly Glyph[];
  /** The outlines of these glyphs (for PDF FontFile2). */
  subset(glyphIds: Iterable<number>): Subset;
  /** A stand-alone TrueType font with a cmap for these code points (for CSS @font-face). */
  webFont(codePoints: Iterable<number>): Uint8Array;
}

/** Some glyphs of a face as a font of their own. */
export interface Subset {
  /** A TrueType file without names and without a map from characters. */
  readonly file: Uint8Array;
  /** Ids in the file by those in the face: they are numbered anew, in the same order. */
  readonly idOf: ReadonlyMap<number, number>;
}

/** Some characters of a face, as a page holds them. */
export interface PageFont {
  /** Its `@font-face` rule. */
  readonly text: string;
  /** SHA-256 of the rule, in base64. */
  readonly digest: string;
  /** Code points. */
  readonly covered: ReadonlySet<number>;
}

export interface PageFontSet {
  /** What the build prepared of a face; no character is in two of them. */
  pageFonts(face: FaceId): readonly PageFont[];
}

export interface FontSet {
  face(id: FaceId): Face;
  /** The face that sets this code point when `wanted` is asked for; undefined where no face has it. */
  faceFor(codePoint: number, wanted: FaceId): FaceId | undefined;
}

/** A face at a size, in points. */
export interface Font {
  readonly face: FaceId;
  readonly size: number;
}

/** How a stretch of inline text is to be set. */
export interface TextStyle extends Font {
  /** BCP 47; selects hyphenation and the line-breaking rules. */
  readonly lang: string;
  readonly figures: 'tabular' | 'proportional';
  /** false inside names, codes and addresses that must not be hyphenated. */
  readonly hyphenate: boolean;
}

/** A stretch of text with one style; `owner` is what the text belongs to (a document node). */
export interface StyledText<Owner> {
  readonly text: string;
  readonly style: TextStyle;
  readonly owner: Owner;
  /** It belongs to what stands before it, as the mark of a footnote does: no line begins with it. */
  readonly joined?: boolean;
}

/**
 * The paragraph as Knuth and Plass's list of boxes, glue and penalties
 * ("Breaking Paragraphs into Lines", Software: Practice and Experience 11, 1981).
 * Widths are whole thousandths of a point (V8 makes an object of every number that is not whole), and never below 0.
 * Items do not know whose text they are, so that a word is measured once for all its places.
 */
export type InlineItem =
  | InlineBox
  | {
      readonly kind: 'glue';
      readonly width: number;
      readonly stretch: number;
      readonly shrink: number;
      /** Of the space itself, so that it is in the PDF as text; undefined for glue that is no character. */
      readonly font: Font | undefined;
      readonly glyphs: readonly Glyph[];
    }
  | {
      readonly kind: 'penalty';
      readonly cost: number;
      readonly width: number;
      readonly flagged: boolean;
      /** Of what is set if the line is broken here: a hyphen whose text is U+00AD; undefined for nothing. */
      readonly font: Font | undefined;
      readonly glyphs: readonly Glyph[];
    };

export interface InlineBox {
  readonly kind: 'box';
  readonly width: number;
  readonly font: Font;
  readonly glyphs: readonly Glyph[];
}

/** What items measure, in a point. */
export const PER_POINT = 1000;

/** A length in points as items measure it. */
export const itemLength = (points: number): number => Math.round(points * PER_POINT);

/** Where a line ends: `end` is the index of the item at which it is broken, `ratio` stretches (>0) or shrinks (<0) its glue. */
export interface LineBreak {
  readonly start: number;
  readonly end: number;
  readonly ratio: number;
}
