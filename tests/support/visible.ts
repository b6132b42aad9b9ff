/** Text for golden files: white space as one space, and what no eye tells apart or sees at all made visible. */
export function visible(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replaceAll('\u00a0', '⍽')
    .replace(/[\p{Cf}\p{Cc}\u2000-\u200a\u202f\u205f\u3000]/gu, (character) => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return `⟨U+${code}⟩`;
    });
}
