/**
 * What moves the cursor, ends a line, turns text round or is not seen: controls (C0 and C1), format characters with
 * the marks of UAX #9 among them, ends of lines and paragraphs, halves of surrogate pairs, letters and marks without
 * a shape, noncharacters.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these marks is looked for by itself.
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\u{1D159}\u{E0100}-\u{E01EF}]/gu;

/** A text of others on one line, with escapes such as `\u{1b}` in place of what could forge what stands around it. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\t' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
