/** Characters that neither a page nor a PDF may have (HTML, 13.2.3.5), with halves of pairs. */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Nothing in the place of each, of the same length, so that places stay what they are. */
const NOTHING = '\u200b';

/** @param told is told of each and where it stands */
export function withoutControls(html: string, told: (character: string, at: number) => void): string {
  if (html.search(CONTROLS) === -1) return html;
  return html.replaceAll(CONTROLS, (character, at: number) => {
    told(character, at);
    return NOTHING;
  });
}
