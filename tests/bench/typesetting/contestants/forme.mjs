/** By its HTML, in the fonts that all set with; PDF/UA-1 and PDF/A-3a as it offers them. */
import { readFileSync } from 'node:fs';
import { renderHtml } from '@formepdf/html';
import { escaped, htmlOf } from './briefing-html.mjs';
import { fonts } from './fonts.mjs';

const faces = [
  { family: 'Noto Sans', data: readFileSync(fonts.regular), weight: 400 },
  { family: 'Noto Sans', data: readFileSync(fonts.bold), weight: 700 },
  { family: 'Noto Sans', data: readFileSync(fonts.italic), weight: 400, italic: true },
  { family: 'Noto Sans SC', data: readFileSync(fonts.chinese), weight: 400 },
];

const CSS = `
@page { size: A4; margin: 64pt 56pt }
body { font-family: "Noto Sans", "Noto Sans SC"; font-size: 10pt; line-height: 1.4; text-align: justify }
h1 { font-size: 24pt } h2 { font-size: 14pt; color: #1d4e6b }
table { border-collapse: collapse; font-size: 9pt } th, td { border: 0.4pt solid #b9c0c7; padding: 4pt; text-align: left }
.cite { font-size: 6pt; vertical-align: super }
.bar { height: 14pt; background: #1d4e6b }`;

const bars = ({ alt, bars: list }) => {
  const most = Math.max(...list.map(({ value }) => value));
  const rects = list.map(
    ({ value }, row) =>
      `<rect x="70" y="${20 * row}" width="${(value / most) * 340}" height="14" fill="#1d4e6b"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="${20 * list.length}">${rects.join('')}</svg>`;
  return `<img alt="${escaped(alt)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
};

export function render(content) {
  const { lang, title } = content;
  const html = `<!DOCTYPE html><html lang="${lang}"><head><title>${escaped(title)}</title><style>${CSS}</style></head>
<body>${htmlOf(content, bars(content.chart))}</body></html>`;
  const { pdf, warnings } = renderHtml(html, { fonts: faces, pdfUa: true, pdfA: '3a', lang });
  return { pdf, warnings };
}
