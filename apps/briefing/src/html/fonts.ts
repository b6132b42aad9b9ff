/** Fonts inside the page: nothing is fetched from anywhere. */
export interface PageFont {
  readonly family: 'Report Serif' | 'Report Sans' | 'Report Han';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly format: 'woff2' | 'truetype';
  readonly data: Uint8Array;
}

export function fontFaces(fonts: readonly PageFont[]): string {
  return fonts
    .map(({ family, weight, style, format, data }) => {
      const source = `url(data:font/${format === 'woff2' ? 'woff2' : 'ttf'};base64,${base64(data)}) format("${format}")`;
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:${source}}`;
    })
    .join('');
}

const HAN =
  /[\u2e80-\u2fdf\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud88d][\udc00-\udfff]/g;

/** Code points of Chinese writing in a page, for a font that holds these alone. */
export function hanCodePoints(html: string): readonly number[] {
  const found = new Set(Array.from(html.matchAll(HAN), ([character]) => character.codePointAt(0) ?? 0));
  return [...found].sort((a, b) => a - b);
}

/** Built in pieces, since a call takes only so many arguments. */
function base64(data: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < data.length; at += 0x8000)
    binary += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return btoa(binary);
}
