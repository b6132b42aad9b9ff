import pdfmake from 'pdfmake';
import { fonts, isChinese, runs } from './fonts.mjs';

const { regular: normal, bold, italic: italics, chinese } = fonts;
pdfmake.setFonts({
  Latin: { normal, bold, italics, bolditalics: bold },
  Chinese: { normal: chinese, bold: chinese, italics: chinese, bolditalics: chinese },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

const words = (text) =>
  runs(text).map((run) =>
    run.note
      ? { text: run.note, sup: true, linkToDestination: `note-${run.note}` }
      : run.chinese
        ? { text: run.text, font: 'Chinese' }
        : run.text,
  );
const heading = (text) => ({ text, fontSize: 14, bold: true, margin: [0, 10, 0, 4], tocItem: true });
const paragraph = (text) => ({ text: words(text), margin: [0, 0, 0, 7] });
const table = ({ caption, head, rows }, widths) => [
  { text: caption, bold: true, margin: [0, 0, 0, 3] },
  {
    table: {
      headerRows: 1,
      widths,
      body: [
        head.map((text) => ({ text, bold: true })),
        ...rows.map((row) => row.map((text) => ({ text, font: isChinese(text) ? 'Chinese' : 'Latin' }))),
      ],
    },
    fontSize: 9,
    margin: [0, 0, 0, 10],
  },
];

export async function render(content) {
  const most = Math.max(...content.chart.bars.map(({ value }) => value));
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [56, 64, 56, 64],
    info: { title: content.title, creationDate: new Date(0) },
    defaultStyle: { font: 'Latin', fontSize: 10, lineHeight: 1.15 },
    header: {
      columns: [content.title, { text: content.reference, alignment: 'right' }],
      fontSize: 8,
      margin: [56, 36, 56, 0],
    },
    footer: (page, pages) => ({
      text: `Page ${page} of ${pages}`,
      alignment: 'right',
      fontSize: 8,
      margin: [56, 16, 56, 0],
    }),
    content: [
      { text: content.title, fontSize: 24, bold: true },
      { text: content.subtitle, fontSize: 11.5, italics: true },
      `${content.date} · ${content.place} · ${content.author} · ${content.reference}`,
      { toc: { title: { text: 'Contents', bold: true } } },
      heading('Executive summary'),
      ...content.summary.map(paragraph),
      heading('Key figures'),
      ...table(content.keyFigures, ['*', 70, 70, 70]),
      { text: content.chart.title, bold: true },
      ...content.chart.bars.map(({ label, value }) => ({
        columns: [
          { text: label, width: 70 },
          {
            canvas: [{ type: 'rect', x: 0, y: 0, w: (value / most) * 340, h: 14, color: '#1d4e6b' }],
            width: 350,
          },
          String(value),
        ],
        fontSize: 8,
      })),
      heading('Outcomes'),
      ...table(content.outcomes, [26, '*', 130, 54]),
      ...content.sections.flatMap(({ title, paras }) => [heading(title), ...paras.map(paragraph)]),
      heading(content.bullets.title),
      { ul: content.bullets.items.map((text) => ({ text: words(text) })) },
      heading('Source notes'),
      { ol: content.notes.map((text, index) => ({ text, id: `note-${index + 1}` })), fontSize: 8.5 },
    ],
  });
  return { pdf: await document.getBuffer() };
}
