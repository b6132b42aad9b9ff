/** Which face sets which characters: stretches of text of one style and one face. */
import { isHanLanguage, isSharedPunctuation } from './scripts.ts';
import type { FaceId, FontSet, TextStyle } from './types.ts';

export interface FaceRun {
  readonly face: FaceId;
  readonly text: string;
  /** UTF-16 offset in the text that was asked about. */
  readonly start: number;
}

export interface FaceRuns {
  readonly runs: readonly FaceRun[];
  /** Code points that no face has, each once; they are set as .notdef, and the caller should say so. */
  readonly missing: readonly number[];
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

const NONE: readonly number[] = [];

export function runsOf(text: string, style: TextStyle, fonts: FontSet): FaceRuns {
  const runs: FaceRun[] = [];
  let missing = NONE;
  const han = isHanLanguage(style.lang);
  const wanted = fonts.face(style.face);
  let face: FaceId | undefined;
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const plain = codePoint < PLAIN_END && !han && wanted.has(codePoint);
    let chosen = plain || isControl(codePoint) ? style.face : faceOf(codePoint, style.face, han, face, fonts);
    if (chosen === undefined) {
      if (!missing.includes(codePoint)) missing = [...missing, codePoint];
      chosen = style.face;
    }
    if (face !== undefined && chosen !== face) {
      runs.push({ face, text: text.slice(from, at), start: from });
      from = at;
    }
    face = chosen;
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (face !== undefined) runs.push({ face, text: from === 0 ? text : text.slice(from), start: from });
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
