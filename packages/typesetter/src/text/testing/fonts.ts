/** For tests: the prepared fonts from disk, and paragraphs read back as text. */
import { readFileSync } from 'node:fs';
import { openFonts, type PreparedFonts } from '../font-file.ts';
import { type FaceId, type InlineItem, type LineBreak, PER_POINT, type StyledText } from '../types.ts';

export const prepared = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fonts/prepared/${name}`, import.meta.url));

let fonts: PreparedFonts | undefined;

export function testFonts(): PreparedFonts {
  fonts ??= openFonts({
    latin: prepared('latin.bin'),
    han: () => prepared('han.bin'),
    hyphenation: prepared('hyphenation.bin'),
    page: prepared('page.bin'),
  });
  return fonts;
}

export const styled = (
  text: string,
  lang = 'en',
  over: { readonly face?: FaceId; readonly size?: number; readonly hyphenate?: boolean } = {},
): StyledText<string> => ({
  text,
  owner: 'p',
  style: { face: 'serif', size: 10, lang, figures: 'proportional', hyphenate: true, ...over },
});

export const textOf = (item: InlineItem): string => item.glyphs.map((glyph) => glyph.text).join('');

/** What stands on each line, with its width in points as set; a taken hyphen is shown as '-'. */
export function setLines(
  items: readonly InlineItem[],
  lines: readonly LineBreak[],
): { readonly text: string; readonly width: number }[] {
  return lines.map(({ start, end, ratio }) => {
    let text = '';
    let width = 0;
    for (const item of items.slice(start, end)) {
      if (item.kind === 'penalty') continue;
      text += textOf(item);
      width += item.width;
      if (item.kind === 'glue') width += ratio > 0 ? ratio * item.stretch : ratio * item.shrink;
    }
    const last = items[end];
    if (last?.kind === 'penalty' && last.font !== undefined) {
      text += '-';
      width += last.width;
    }
    return { text, width: width / PER_POINT };
  });
}
