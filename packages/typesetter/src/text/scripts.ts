/** The little of Unicode's script data that choosing a face needs. */

/** Ranges of scripts and punctuation that only the Chinese face sets, ascending. */
const HAN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf], // radicals
  [0x3000, 0x303f], // CJK symbols and punctuation
  [0x3040, 0x312f], // kana, bopomofo
  [0x3190, 0x4dbf], // enclosed CJK, compatibility, extension A
  [0x4e00, 0x9fff], // unified ideographs
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f], // compatibility and small forms
  [0xff00, 0xffef], // fullwidth and halfwidth forms
  [0x20000, 0x3ffff], // supplementary ideographs
];

export function wantsHan(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false;
  for (let rank = 0; rank < HAN_RANGES.length; rank++) {
    const range = HAN_RANGES[rank];
    if (range !== undefined && codePoint <= range[1]) return codePoint >= range[0];
  }
  return false;
}

/** Punctuation that Latin and Chinese share but draw differently: · — ‘ ’ “ ” … ‥ */
const SHARED = new Set([0xb7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2025, 0x2026]);

export const isSharedPunctuation = (codePoint: number): boolean => SHARED.has(codePoint);

/** Whether a BCP 47 tag is of a language set in Chinese characters. */
export const isHanLanguage = (lang: string): boolean => /^(zh|yue|cmn|ja)(-|$)/i.test(lang);
