import { Document, Font, Link, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as make } from 'react';
import { fonts, isChinese, runs } from './fonts.mjs';

Font.register({
  family: 'Latin',
  fonts: [
    { src: fonts.regular },
    { src: fonts.bold, fontWeight: 700 },
    { src: fonts.italic, fontStyle: 'italic' },
  ],
});
Font.register({ family: 'Chinese', src: fonts.chinese });

const words = (text) =>
  runs(text).map((run, key) =>
    run.note
      ? make(Link, { key, src: `#note-${run.note}`, style: { fontSize: 6 } }, run.note)
      : make(Text, { key, style: { fontFamily: run.chinese ? 'Chinese' : 'Latin' } }, run.text),
  );
const heading = (text) => make(Text, { style: { fontSize: 14, fontWeight: 700, marginVertical: 6 } }, text);
const paragraph = (text) => make(Text, { style: { marginBottom: 7 } }, ...words(text));
const table = ({ caption, head, rows }, widths) =>
  make(
    View,
    { style: { fontSize: 9, marginBottom: 10 } },
    make(Text, { style: { fontWeight: 700 } }, caption),
    ...[head, ...rows].map((row, index) =>
      make(
        View,
        { key: index, wrap: false, style: { flexDirection: 'row' } },
        ...row.map((text, column) =>
          make(
            Text,
            {
              key: column,
              style: {
                width: widths[column],
                padding: 4,
                borderWidth: 0.4,
                fontFamily: isChinese(text) ? 'Chinese' : 'Latin',
                fontWeight: index === 0 ? 700 : 400,
              },
            },
            text,
          ),
        ),
      ),
    ),
  );

export async function render(content) {
  const most = Math.max(...content.chart.bars.map(({ value }) => value));
  const document = make(
    Document,
    { title: content.title, creationDate: new Date(0) },
    make(
      Page,
      {
        size: 'A4',
        style: { fontFamily: 'Latin', fontSize: 10, paddingVertical: 64, paddingHorizontal: 56 },
      },
      make(Text, { style: { fontSize: 24, fontWeight: 700 } }, content.title),
      make(Text, { style: { fontSize: 11.5, fontStyle: 'italic' } }, content.subtitle),
      make(Text, {}, `${content.date} · ${content.place} · ${content.author} · ${content.reference}`),
      ...content.sections.map(({ id, title }) => make(Text, { key: id }, title)),
      heading('Executive summary'),
      ...content.summary.map((text) => paragraph(text)),
      heading('Key figures'),
      table(content.keyFigures, [273, 70, 70, 70]),
      ...content.chart.bars.map(({ label, value }) =>
        make(
          View,
          { key: label, style: { flexDirection: 'row', fontSize: 8, marginBottom: 6 } },
          make(Text, { style: { width: 70 } }, label),
          make(View, { style: { width: (value / most) * 340, height: 14, backgroundColor: '#1d4e6b' } }),
          make(Text, {}, String(value)),
        ),
      ),
      heading('Outcomes'),
      table(content.outcomes, [26, 273, 130, 54]),
      ...content.sections.flatMap(({ title, paras }) => [
        heading(title),
        ...paras.map((text) => paragraph(text)),
      ]),
      heading(content.bullets.title),
      ...content.bullets.items.map((text) => paragraph(`• ${text}`)),
      heading('Source notes'),
      ...content.notes.map((text, index) =>
        make(Text, { id: `note-${index + 1}`, style: { fontSize: 8.5 } }, `${index + 1}. ${text}`),
      ),
      make(Text, {
        fixed: true,
        style: { position: 'absolute', bottom: 30, right: 56, fontSize: 8 },
        render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`,
      }),
    ),
  );
  return { pdf: await renderToBuffer(document) };
}
