/** Fonts of somebody's own -> a pack that `openFonts` takes as `own`. */
import { indexOf } from '../text/code-point-map.ts';
import type { FaceHeader } from '../text/face-data.ts';
import { writePack } from '../text/pack.ts';
import type { FaceId } from '../text/types.ts';
import { type Arrays, type PreparedFace, prepareFace } from './add-face.ts';
import { prepareHanFace } from './add-han-face.ts';
import { codePointsOf, KEPT_RANGES } from './coverage.ts';
import type { FaceName, FamilySlot, FaultHere, FontFault } from './faults.ts';
import { type FontFile, openFontFile, type SingleFace } from './font-source.ts';

/** A family and the files of its faces. */
export interface FontFamily {
  /**
   * Name by which the fonts of pages go. A licence that reserves the family's own name (as the SIL Open Font License
   * may) wants another one here, since what is embedded is a part of the font only.
   */
  readonly name: string;
  readonly regular: FontFile;
  readonly italic?: FontFile;
  /** Of strong text and headings; any weight. */
  readonly bold?: FontFile;
  /** Only the serif has it: what is both bold and italic in the sans is bold. */
  readonly boldItalic?: FontFile;
}

export interface FontFamilies {
  /** The family of running text in most themes, serif or not: what a theme calls 'serif'. */
  readonly serif?: FontFamily;
  /** The family of headings, tables and notes in most themes: what a theme calls 'sans'. */
  readonly sans?: Omit<FontFamily, 'boldItalic'>;
  /** For Chinese characters. */
  readonly han?: Pick<FontFamily, 'name' | 'regular'>;
}

export interface FontPreparation {
  /** Bytes that may be kept in a file; undefined where a fault is an error. */
  readonly pack: Uint8Array | undefined;
  readonly faults: readonly FontFault[];
}

/** The faces of each family, and the nearest one that takes the place of one that is not given. */
const FACES: Readonly<Record<FamilySlot, readonly (readonly [FaceName, FaceId])[]>> = {
  serif: [
    ['regular', 'serif'],
    ['italic', 'serif-italic'],
    ['bold', 'serif-bold'],
    ['boldItalic', 'serif-bold-italic'],
  ],
  sans: [
    ['regular', 'sans'],
    ['italic', 'sans-italic'],
    ['bold', 'sans-bold'],
  ],
  han: [['regular', 'han']],
};
const INSTEAD: Readonly<Record<FaceName, readonly FaceName[]>> = {
  regular: [],
  italic: ['regular'],
  bold: ['regular'],
  boldItalic: ['bold', 'italic', 'regular'],
};
const WORDS: Readonly<Record<FaceName, string>> = {
  regular: 'regular',
  italic: 'italic',
  bold: 'bold',
  boldItalic: 'bold italic',
};
const ERRORS: ReadonlySet<FontFault['code']> = new Set([
  'not-a-font',
  'unreadable-file',
  'postscript-outlines',
  'missing-table',
  'embedding-forbidden',
  'variable-font',
  'unknown-axis',
]);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?()-';
const KEPT = String.fromCodePoint(...codePointsOf(KEPT_RANGES));

/**
 * Prepares fonts once, so that none is parsed when a document is set: at build, the pack kept in a file, or at first
 * use. It takes some seconds a face. Kept are Latin, Greek, Cyrillic, Armenian, Georgian, punctuation and signs, with
 * kerning (`kern`), ligatures of letters (`liga`) and proportional figures (`pnum`); hints are dropped.
 *
 * Whatever is wrong with the files comes back as faults, all at once, and nothing is thrown.
 */
export async function prepareFonts(families: FontFamilies): Promise<FontPreparation> {
  const faults: FontFault[] = [];
  const headers: Record<string, FaceHeader> = {};
  const arrays: Arrays = {};
  const standIns: Record<string, FaceId> = {};
  for (const slot of Object.keys(FACES) as FamilySlot[]) {
    const family: FontFamily | undefined = families[slot];
    if (family === undefined) continue;
    const report = (face: FaceName, { code, args }: FaultHere): void => {
      const severity = ERRORS.has(code) ? 'error' : 'warning';
      faults.push({ severity, family: slot, face, code, args } as FontFault);
    };
    for (const [face, id] of FACES[slot]) {
      const file = family[face];
      if (file === undefined) {
        const instead = INSTEAD[face].find((other) => family[other] !== undefined) ?? 'regular';
        report(face, { code: 'missing-face', args: { instead } });
        standIns[id] = FACES[slot].find(([other]) => other === instead)?.[1] ?? slot;
        continue;
      }
      const opened = await openFontFile(file);
      const prepared =
        'code' in opened ? opened : await tryToPrepare(id, opened, `${family.name} ${WORDS[face]}`);
      if ('code' in prepared) {
        report(face, prepared);
        continue;
      }
      if (prepared.lacking !== '')
        report(face, { code: 'missing-letters', args: { characters: prepared.lacking } });
      headers[id] = prepared.header;
      for (const [key, array] of Object.entries(prepared.arrays)) arrays[`${id}/${key}`] = array;
      // Behind the others, which are read as one.
      arrays[`outlines/${id}`] = prepared.outlines;
    }
  }
  if (faults.some(({ severity }) => severity === 'error')) return { pack: undefined, faults };
  const meta = { faces: headers, ...(Object.keys(standIns).length > 0 && { standIns }) };
  return { pack: writePack('faces', meta, arrays), faults };
}

/** HarfBuzz throws where a table is not what its head says. */
async function tryToPrepare(
  id: FaceId,
  file: SingleFace,
  name: string,
): Promise<(PreparedFace & { readonly lacking: string }) | FaultHere> {
  try {
    const face = id === 'han' ? await prepareHanFace(file, name) : await prepareFace(file, KEPT, name);
    const { pages, glyphs } = face.arrays;
    const lacking = [...(id === 'han' ? '的一是' : LETTERS)].filter(
      (character) => (glyphs[indexOf(pages, character.codePointAt(0) ?? 0)] ?? 0) === 0,
    );
    return { ...face, lacking: lacking.join('') };
  } catch {
    return { code: 'not-a-font', args: {} };
  }
}
