/** Quoted phrases of a text, without their marks. */
export function quotedPhrases(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

const QUOTED = /“([^”]*)”|«([^»]*)»|「([^」]*)」|"([^"]*)"/g;

/** A text with what stands in quotation marks taken out. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, ' ');
}

/**
 * What a sentence says in its own name: quotations are taken out, and everything behind a verb of saying,
 * since that is the speaker's.
 */
export function inOwnName(text: string): string {
  const own = withoutQuotations(text);
  if (SAID_AT_END.test(own)) return '';
  const said = SAYING.exec(own);
  return said ? own.slice(0, said.index + said[0].length) : own;
}

const SAYING =
  /\b(?:said|says|told|stated|states|argued|called|calls|described|noted|stressed|recalled|expects?|expected|hoped|according to|in (?:his|her|their) words|reported(?:ly)?|announced that|declared that|welcomed)\b/i;

/** The speaker named behind what was said: `…, Lee said.` */
const SAID_AT_END = /,[^,.;]*\b(?:said|says|told|stated|noted)\b[^,;]*$/i;

/** Number of words; two Han characters count as one. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest =
    text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
  return rest + Math.ceil(han / 2);
}

/** The sentences of a text. An abbreviation's or a number's full stop ends none. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？]["”»]?)\s+(?=["“«]?[\p{Lu}\p{Script=Han}])/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
