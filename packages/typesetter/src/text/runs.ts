/** Which face sets which characters: stretches of text of one style and one face. */
import { isCombining } from './marks.ts';
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
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const plain = codePoint < PLAIN_END && !han && wanted.has(codePoint);
    let chosen =
      plain || isControl(codePoint)
        ? style.face
        : faceOf(codePoint, style.face, han, face && { face, before }, fonts);
    if (chosen === undefined) {
      if (!missing.includes(codePoint)) missing = [...missing, codePoint];
      chosen = style.face;
    }
    if (face !== undefined && chosen !== face) {
      runs.push({ face, text: text.slice(from, at), start: from });
      from = at;
    }
    face = chosen;
    before = codePoint;
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (face !== undefined) runs.push({ face, text: from === 0 ? text : text.slice(from), start: from });
  return { runs, missing };
}

function faceOf(
  codePoint: number,
  wanted: FaceId,
  han: boolean,
  current: { readonly face: FaceId; readonly before: number } | undefined,
  fonts: FontSet,
): FaceId | undefined {
  // Chinese text takes dashes, quotes and ellipses of full width from the Chinese face.
  if (han && isSharedPunctuation(codePoint) && fonts.face('han').has(codePoint)) return 'han';
  // A mark stays with its letter; where the face cannot put it there, it has no such letter.
  if (current !== undefined && isCombining(codePoint)) {
    const { face, before } = current;
    return fonts.face(face).carries(before, codePoint) ? face : undefined;
  }
  return fonts.faceFor(codePoint, wanted);
}
