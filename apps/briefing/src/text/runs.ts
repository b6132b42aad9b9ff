/** Which face sets which characters: stretches of text with one style and one face. */
import { isHanLanguage, isSharedPunctuation } from './scripts.ts';
import type { FaceId, FontSet, StyledText, TextStyle } from './types.ts';

export interface FaceRun<Owner> {
  readonly face: FaceId;
  readonly text: string;
  /** UTF-16 offset in the whole paragraph. */
  readonly start: number;
  readonly style: TextStyle;
  readonly owner: Owner;
}

/** A character that no face has; it is set as .notdef, and the caller should say so. */
export interface MissingCharacter<Owner> {
  readonly codePoint: number;
  readonly owner: Owner;
}

export interface FaceRuns<Owner> {
  readonly runs: readonly FaceRun<Owner>[];
  /** Each character once an owner, in order of appearance. */
  readonly missing: readonly MissingCharacter<Owner>[];
}

/** Combining marks of the scripts that the faces set, and variation selectors. */
const isCombining = (c: number): boolean =>
  c >= 0x300 &&
  (c <= 0x36f ||
    (c >= 0x483 && c <= 0x489) ||
    (c >= 0x1ab0 && c <= 0x1aff) ||
    (c >= 0x1dc0 && c <= 0x1dff) ||
    (c >= 0x20d0 && c <= 0x20ff) ||
    (c >= 0xfe00 && c <= 0xfe2f));

/** Up to here every character is set by the wanted face, if that has it. */
const PLAIN_END = 0x300;
/** Set by no face: they are handled before a face is asked. */
const isControl = (codePoint: number): boolean => codePoint < 0x20;

export function runsOf<Owner>(content: readonly StyledText<Owner>[], fonts: FontSet): FaceRuns<Owner> {
  const runs: FaceRun<Owner>[] = [];
  const missing: MissingCharacter<Owner>[] = [];
  let offset = 0;
  for (const { text, style, owner } of content) {
    const reported = new Set<number>();
    const han = isHanLanguage(style.lang);
    const wanted = fonts.face(style.face);
    let face: FaceId | undefined;
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0;
      const length = codePoint > 0xffff ? 2 : 1;
      const plain = codePoint < PLAIN_END && !han && wanted.has(codePoint);
      let chosen =
        plain || isControl(codePoint) ? style.face : faceOf(codePoint, style.face, han, face, fonts);
      if (chosen === undefined) {
        if (!reported.has(codePoint)) missing.push({ codePoint, owner });
        reported.add(codePoint);
        chosen = style.face;
      }
      if (face !== undefined && chosen !== face) {
        runs.push({ face, text: text.slice(from, at), start: offset + from, style, owner });
        from = at;
      }
      face = chosen;
      at += length;
    }
    if (face !== undefined) runs.push({ face, text: text.slice(from), start: offset + from, style, owner });
    offset += text.length;
  }
  return { runs, missing };
}

function faceOf(
  codePoint: number,
  wanted: FaceId,
  han: boolean,
  current: FaceId | undefined,
  fonts: FontSet,
): FaceId | undefined {
  // Chinese text takes dashes, quotes and ellipses of full width from the Chinese face.
  if (han && isSharedPunctuation(codePoint) && fonts.face('han').has(codePoint)) return 'han';
  if (current !== undefined && isCombining(codePoint)) {
    if (fonts.face(current).has(codePoint)) return current; // a mark stays with its base
  }
  return fonts.faceFor(codePoint, wanted);
}
