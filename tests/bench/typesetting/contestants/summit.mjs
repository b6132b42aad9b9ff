/** As any user of @summit/typesetter: by its public exports, in the theme and fonts that come with it; PDF and page. */
import {
  fontFiles,
  openFonts,
  parseDocument,
  plainTheme as theme,
  typeset,
  writePage,
} from '@summit/typesetter';
import { escaped, htmlOf } from './briefing-html.mjs';

const fonts = openFonts(fontFiles());

const ROW = 20;
const LABELS = 70;
const VALUES = 60;

/** Horizontal bars with their labels before and their values behind them. */
const barsOf =
  ({ bars }) =>
  (width) => {
    const most = Math.max(...bars.map(({ value }) => value));
    const label = (text, x, y) => ({
      ...{ kind: 'text', role: 'label', text, x, y, anchor: 'start' },
      ...{ face: 'sans', size: 8, color: 'ink' },
    });
    return {
      width,
      height: bars.length * ROW,
      marks: bars.flatMap(({ label: name, value }, index) => {
        const length = (value / most) * (width - LABELS - VALUES);
        const y = index * ROW;
        const bar = { kind: 'rect', role: 'data', x: LABELS, y, width: length, height: 14, fill: 'accent' };
        return [label(name, 0, y + 11), bar, label(String(value), LABELS + length + 6, y + 11)];
      }),
    };
  };

export function render(content) {
  const { document, faults } = parseDocument(
    htmlOf(content, `<img data-chart="bars" alt="${escaped(content.chart.alt)}">`),
    { theme, lang: content.lang },
  );
  const pictures = new Map([['bars', barsOf(content.chart)]]);
  const setting = typeset(document, {
    ...{ theme, fonts, pictures },
    furniture: {
      head: { left: content.title, right: content.reference },
      foot: { left: content.date, right: 'Page {page} of {pages}' },
      reference: '',
    },
    metadata: { date: new Date(Date.UTC(2031, 4, 14)), author: content.author },
  });
  if (faults.length + setting.faults.length > 0) throw new Error(JSON.stringify([faults, setting.faults]));
  return { pdf: setting.pdf, pages: setting.pages, html: writePage(document, { theme, fonts, pictures }) };
}
