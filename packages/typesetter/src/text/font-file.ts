/** Opens the prepared fonts. Nothing is parsed but two short JSON headers; everything else is views. */

import { makeFace } from './face.ts';
import { readFaceData } from './face-data.ts';
import { type Hyphenator, openHyphenator } from './hyphenate.ts';
import { type ByteSource, type Pack, readPack } from './pack.ts';
import { wantsHan } from './scripts.ts';
import type { Face, FaceId, FontSet, PageFont, PageFontSet } from './types.ts';

type Bytes = Uint8Array | ByteSource;

export interface PreparedFiles {
  /** fonts/prepared/latin.bin, of which faces are read that are asked for. */
  readonly latin: Bytes;
  /**
   * fonts/prepared/han.bin, or a way to get it, used when the first Chinese character is met: the file has 10 MB,
   * and a ByteSource reads only the few glyphs that a document shows.
   */
  readonly han: Bytes | (() => Bytes);
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

/** Throws when a file is not what the build wrote. */
export function openFonts(files: PreparedFiles): PreparedFonts {
  const latin = readPack(files.latin, 'latin');
  let han: Pack | undefined;
  const hanPack = (): Pack => {
    han ??= readPack(bytesOf(files.han), 'han');
    return han;
  };
  let page: Pack | undefined;
  const pageFonts = new Map<FaceId, readonly PageFont[]>();
  const openPageFonts = (id: FaceId): readonly PageFont[] => {
    if (files.page === undefined) return [];
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
    const open = faces.get(id);
    if (open !== undefined) return open;
    const pack = id === 'han' ? hanPack() : latin;
    const made = makeFace(id, readFaceData(pack, id === 'han' ? pack : latin.section(`${id}/`), id));
    faces.set(id, made);
    return made;
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
