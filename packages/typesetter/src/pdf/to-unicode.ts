/**
 * ToUnicode maps (ISO 32000-1, 9.10.3): what each code of a font stands for as text. PDF/UA-1, 7.21.7,
 * wants one for every font and forbids U+0000, U+FEFF and U+FFFE as values; PDF/A-3, 6.2.11.7.3,
 * forbids private-use characters that no ActualText explains.
 */

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;
const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
/** More than a hundred entries in one block are not allowed (Adobe Technical Note 5014, 2.2). */
const BLOCK = 100;

export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function utf16(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index++) out += hex4(text.charCodeAt(index));
  return out;
}

/**
 * What a glyph without text of its own says: it continues a cluster whose text the glyph before it
 * carries. A word joiner is no character to a reader and breaks nothing.
 */
const CONTINUATION = '\u2060';

/** The map for codes in ascending order. */
export function toUnicodeMap(codes: readonly { readonly number: number; readonly text: string }[]): string {
  let out = HEAD;
  for (let start = 0; start < codes.length; start += BLOCK) {
    const block = codes.slice(start, start + BLOCK);
    out += `${block.length} beginbfchar\n`;
    for (const { number, text } of block)
      out += `<${hex4(number)}> <${utf16(text === '' ? CONTINUATION : text)}>\n`;
    out += 'endbfchar\n';
  }
  return out + TAIL;
}

/**
 * Characters that may not be the text of a shown glyph: noncharacters and the byte order mark, NUL,
 * halves of surrogate pairs, private use.
 */
const UNMAPPABLE =
  /[\0\u{D800}-\u{DFFF}\u{E000}-\u{F8FF}\u{FEFF}\u{FFFE}\u{FFFF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

export function isMappable(text: string): boolean {
  return !UNMAPPABLE.test(text);
}
