/** Opens the prepared fonts. Nothing is parsed but two short JSON headers; everything else is views. */

import { makeFace } from './face.ts';
import { type FaceData, type FacesMeta, readFaceData } from './face-data.ts';
import { type Hyphenator, openHyphenator } from './hyphenate.ts';
import { type ByteSource, type Pack, readPack } from './pack.ts';
import { wantsHan } from './scripts.ts';
import type { Face, FaceId, FontSet, PageFont, PageFontSet } from './types.ts';

type Bytes = Uint8Array | ByteSource;

export interface PreparedFiles {
  /**
   * A pack that `prepareFonts` made: its faces take the place of those of this package, which set what it has no
   * characters for. Without `latin` and `han` there are no others, and such a character is the fault `missing-glyph`.
   */
  readonly own?: Bytes | undefined;
  /** fonts/prepared/latin.bin, of which faces are read that are asked for. */
  readonly latin?: Bytes | undefined;
  /**
   * fonts/prepared/han.bin, or a way to get it, used when the first Chinese character is met: the file has 10 MB,
   * and a ByteSource reads only the few glyphs that a document shows.
   */
  readonly han?: Bytes | (() => Bytes) | undefined;
  /** fonts/prepared/hyphenation.bin, or a way to get it; without it words are broken at soft hyphens only. */
  readonly hyphenation?: Bytes | (() => Bytes) | undefined;
  /** fonts/prepared/page.bin, or a way to get it; without it all fonts of a page are cut for it. */
  readonly page?: Bytes | (() => Bytes) | undefined;
}

/** What page.bin tells of the fonts of each face; the rule of the second sans is the array `sans/1`. */
export type PageFontHeaders = Readonly<
  Record<string, readonly { readonly digest: string; readonly covered: string }[]>
>;

export interface PreparedFonts extends FontSet, PageFontSet {
  readonly hyphenator: Hyphenator | undefined;
}

/** Faces to try, in this order, when the wanted one lacks a character. */
const FALLBACKS: Readonly<Record<FaceId, readonly FaceId[]>> = {
  serif: ['sans', 'han'],
  'serif-italic': ['serif', 'sans-italic', 'sans', 'han'],
  'serif-bold': ['sans-bold', 'serif', 'sans', 'han'],
  'serif-bold-italic': ['serif-bold', 'sans-bold', 'serif-italic', 'serif', 'sans', 'han'],
  sans: ['serif', 'han'],
  'sans-italic': ['sans', 'serif-italic', 'serif', 'han'],
  'sans-bold': ['serif-bold', 'sans', 'serif', 'han'],
  han: ['sans', 'serif'],
};

const bytesOf = (file: Bytes | (() => Bytes)): Bytes => (typeof file === 'function' ? file() : file);

/** The same face of the other family, for a pack of one family alone. */
const OTHER_FAMILY: Readonly<Record<FaceId, FaceId>> = {
  serif: 'sans',
  'serif-italic': 'sans-italic',
  'serif-bold': 'sans-bold',
  'serif-bold-italic': 'sans-bold',
  sans: 'serif',
  'sans-italic': 'serif-italic',
  'sans-bold': 'serif-bold',
  han: 'sans',
};

const facesIn = (pack: Pack | undefined): FacesMeta => (pack?.meta as FacesMeta | undefined) ?? { faces: {} };

/**
 * Opens prepared fonts. Throws when a file is not what `prepareFonts` or the build of this package wrote, or when there
 * is neither `own` nor `latin`.
 */
export function openFonts(files: PreparedFiles): PreparedFonts {
  const own = files.own && readPack(files.own, 'faces');
  const { faces: ownFaces, standIns = {} } = facesIn(own);
  const latin = files.latin && readPack(files.latin, 'faces');
  if (!own && !latin) throw new Error('no prepared fonts are given');
  let han: Pack | undefined;
  const hanPack = (): Pack | undefined => {
    if (files.han !== undefined) han ??= readPack(bytesOf(files.han), 'faces');
    return han;
  };
  const isOwn = (id: FaceId): boolean => id in ownFaces || id in standIns;
  const dataOf = (id: FaceId): FaceData | undefined => {
    const known = standIns[id] ?? id;
    if (own && known in ownFaces) return readFaceData(own, own, known);
    const pack = id === 'han' ? hanPack() : latin;
    return pack && readFaceData(pack, id === 'han' ? pack : pack.section(`${id}/`), id);
  };
  const openFace = (id: FaceId): Face => {
    const data = dataOf(id) ?? dataOf(OTHER_FAMILY[id]) ?? dataOf('serif');
    if (data === undefined) throw new Error(`no face ${id} in the prepared fonts`);
    return makeFace(id, data);
  };
  let page: Pack | undefined;
  const pageFonts = new Map<FaceId, readonly PageFont[]>();
  const openPageFonts = (id: FaceId): readonly PageFont[] => {
    if (files.page === undefined || isOwn(id)) return [];
    page ??= readPack(bytesOf(files.page), 'page');
    const pack = page;
    const headers = (pack.meta as PageFontHeaders)[id] ?? [];
    return headers.map(({ digest, covered }, index) => ({
      text: Buffer.from(pack.array(`${id}/${index}`, 'u8')).toString('latin1'),
      digest,
      covered: new Set(Array.from(covered, (character) => character.codePointAt(0) ?? 0)),
    }));
  };
  const faces = new Map<FaceId, Face>();
  const face = (id: FaceId): Face => {
    const open = faces.get(id) ?? openFace(id);
    faces.set(id, open);
    return open;
  };
  const { hyphenation } = files;
  let hyphenator: Hyphenator | undefined;
  return {
    face,
    pageFonts(id) {
      const known = pageFonts.get(id) ?? openPageFonts(id);
      pageFonts.set(id, known);
      return known;
    },
    faceFor(codePoint, wanted) {
      if (wantsHan(codePoint) && face('han').has(codePoint)) return 'han';
      if (face(wanted).has(codePoint)) return wanted;
      return FALLBACKS[wanted].find((id) => face(id).has(codePoint));
    },
    get hyphenator() {
      if (hyphenation === undefined) return undefined;
      hyphenator ??= openHyphenator(bytesOf(hyphenation));
      return hyphenator;
    },
  };
}
