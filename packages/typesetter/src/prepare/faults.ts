/** What can be wrong with a font that is to be prepared. Worded by the caller. */

/** Which of the prepared families. */
export type FamilySlot = 'serif' | 'sans' | 'han';
export type FaceName = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** An axis of a variable font (OpenType specification, fvar). */
export interface FontAxis {
  /** Four letters: `wght`. */
  readonly tag: string;
  readonly min: number;
  readonly default: number;
  readonly max: number;
}

export type FontFault = {
  readonly severity: 'error' | 'warning';
  readonly family: FamilySlot;
  readonly face: FaceName;
} & (
  | {
      /** None of TrueType, WOFF and WOFF2, or damaged. */
      readonly code: 'not-a-font';
      readonly args: Record<never, never>;
    }
  | {
      /** The file cannot be read; `path` names it, `reason` is the system's code, such as ENOENT. */
      readonly code: 'unreadable-file';
      readonly args: { readonly path: string; readonly reason: string };
    }
  | {
      /** PostScript outlines (CFF): only TrueType outlines are embedded. Most families are published in both forms. */
      readonly code: 'postscript-outlines';
      readonly args: Record<never, never>;
    }
  | {
      /** A table that every font must have is not there. */
      readonly code: 'missing-table';
      readonly args: { readonly table: string };
    }
  | {
      /** OS/2 fsType says that the font may not be embedded, or not as a subset (OpenType specification, OS/2). */
      readonly code: 'embedding-forbidden';
      readonly args: { readonly fsType: number };
    }
  | {
      /** A variable font stands for many faces: which one is for the caller to say, by `axes`. */
      readonly code: 'variable-font';
      readonly args: { readonly axes: readonly FontAxis[] };
    }
  | {
      /** An axis that the font has not, or a value beyond its ends. */
      readonly code: 'unknown-axis';
      readonly args: { readonly tag: string; readonly value: number; readonly axes: readonly FontAxis[] };
    }
  | {
      /** The family has no such face; another one of it is used where it is asked for. */
      readonly code: 'missing-face';
      readonly args: { readonly instead: FaceName };
    }
  | {
      /** Characters that nearly every text shows and the font has not. */
      readonly code: 'missing-letters';
      readonly args: { readonly characters: string };
    }
);

/** A fault but for its place. */
export type FaultHere = FontFault extends infer One
  ? One extends FontFault
    ? Omit<One, 'severity' | 'family' | 'face'>
    : never
  : never;
