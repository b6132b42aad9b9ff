import PDFDocument from 'pdfkit';
import { fonts, isChinese, runs } from './fonts.mjs';

const WIDTH = 483;

/** By hand, untagged: font files by their paths, rows of tables measured and placed. */
export async function render(content) {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 56, right: 56 },
    bufferPages: true,
    info: { Title: content.title, CreationDate: new Date(0) },
  });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  const heading = (text) => document.font(fonts.bold, 14).moveDown(0.5).text(text).moveDown(0.3);
  const paragraph = (text, size = 10) => {
    const list = runs(text);
    list.forEach((run, index) => {
      document
        .font(run.chinese ? fonts.chinese : fonts.regular, run.note ? size * 0.6 : size)
        .text(run.text ?? run.note, {
          continued: index < list.length - 1,
          align: 'left',
          ...(run.note && { goTo: `note-${run.note}` }),
        });
    });
    document.moveDown(0.4);
  };
  const table = ({ caption, head, rows }, widths) => {
    document.font(fonts.bold, 10).text(caption);
    const row = (cells, header) => {
      const set = (text) =>
        document.font(isChinese(text) ? fonts.chinese : header ? fonts.bold : fonts.regular, 9);
      const height =
        Math.max(
          ...cells.map((text, column) => set(text).heightOfString(text, { width: widths[column] - 8 })),
        ) + 8;
      if (document.y + height > 778) document.addPage();
      const top = document.y;
      let left = 56;
      cells.forEach((text, column) => {
        document.rect(left, top, widths[column], height).lineWidth(0.4).stroke('#b9c0c7');
        set(text)
          .fillColor('black')
          .text(text, left + 4, top + 4, { width: widths[column] - 8 });
        left += widths[column];
      });
      document.x = 56;
      document.y = top + height;
    };
    row(head, true);
    for (const cells of rows) row(cells, false);
    document.moveDown(0.8);
  };
  document.font(fonts.bold, 24).text(content.title);
  document.font(fonts.italic, 11.5).text(content.subtitle);
  document
    .font(fonts.regular, 10)
    .text(`${content.date} · ${content.place} · ${content.author} · ${content.reference}`);
  heading('Contents');
  for (const { title } of content.sections) document.font(fonts.regular, 10).text(title);
  heading('Executive summary');
  for (const text of content.summary) paragraph(text);
  heading('Key figures');
  table(content.keyFigures, [WIDTH - 210, 70, 70, 70]);
  document.font(fonts.bold, 10).text(content.chart.title);
  const most = Math.max(...content.chart.bars.map(({ value }) => value));
  for (const { label, value } of content.chart.bars) {
    if (document.y + 20 > 778) document.addPage();
    const top = document.y;
    document.rect(126, top, (value / most) * 340, 14).fill('#1d4e6b');
    document
      .font(fonts.regular, 8)
      .fillColor('black')
      .text(label, 56, top + 2)
      .text(String(value), 132 + (value / most) * 340, top + 2);
    document.x = 56;
    document.y = top + 20;
  }
  heading('Outcomes');
  table(content.outcomes, [26, WIDTH - 210, 130, 54]);
  for (const { title, paras } of content.sections) {
    heading(title);
    for (const text of paras) paragraph(text);
  }
  heading(content.bullets.title);
  for (const text of content.bullets.items) paragraph(`• ${text}`);
  heading('Source notes');
  content.notes.forEach((text, index) => {
    document.addNamedDestination(`note-${index + 1}`);
    paragraph(`${index + 1}. ${text}`, 8.5);
  });
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document
      .font(fonts.regular, 8)
      .text(`Page ${page + 1} of ${count}`, 56, 800, { width: WIDTH, align: 'right', lineBreak: false });
  }
  document.end();
  return { pdf: await done };
}
