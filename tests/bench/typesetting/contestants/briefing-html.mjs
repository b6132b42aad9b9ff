/** The bench's briefing as HTML, for those who set HTML. */

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** A text with its notes as links, and with names in Russian and Chinese told by their language. */
const words = (text) =>
  escaped(text)
    .replace(/\[\^(\d+)\]/g, '<a class="cite" href="#note-$1">$1</a>')
    .replace(/[\u3000-\u303f\u4e00-\u9fff]+/g, '<span lang="zh-Hans">$&</span>')
    .replace(/[\u0400-\u04ff]+(?: [\u0400-\u04ff]+)*/g, '<span lang="ru">$&</span>');
const paragraphs = (list) => list.map((text) => `<p>${words(text)}</p>`).join('\n');
const section = (id, title, body) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${body}</section>`;
const table = ({ caption, head, rows }, numbers) => {
  const kind = (column) => (numbers && column > 0 ? ' class="number"' : '');
  return `<table><caption>${escaped(caption)}</caption>
<thead><tr>${head.map((text, column) => `<th scope="col"${kind(column)}>${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((text, column) => `<td${kind(column)}>${words(text)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>`;
};

/** @param picture the chart as an element */
export function htmlOf({ title, subtitle, date, place, author, reference, ...content }, picture) {
  const { summary, keyFigures, chart, outcomes, sections, bullets, notes } = content;
  const parts = [
    ['summary', 'Executive summary', paragraphs(summary)],
    [
      'figures',
      'Key figures',
      `${table(keyFigures, true)}
<figure aria-labelledby="chart"><figcaption><p id="chart">${escaped(chart.title)}</p></figcaption>
${picture}</figure>`,
    ],
    ['outcomes', 'Outcomes', table(outcomes, false)],
    ...sections.map(({ id, title, paras }) => [id, title, paragraphs(paras)]),
    ['next', bullets.title, `<ul>${bullets.items.map((text) => `<li>${words(text)}</li>`).join('')}</ul>`],
    [
      'notes',
      'Source notes',
      `<ol>${notes.map((text, index) => `<li id="note-${index + 1}">${words(text)}</li>`).join('\n')}</ol>`,
    ],
  ];
  const entries = parts.map(([id, title]) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('');
  return `<header><h1>${escaped(title)}</h1><p class="subtitle">${escaped(subtitle)}</p>
<p class="byline">${[date, place, author, reference].map(escaped).join(' · ')}</p></header>
<section aria-labelledby="contents"><h2 id="contents">Contents</h2>
<nav class="contents" aria-labelledby="contents"><ol>${entries}</ol></nav></section>
${parts.map((part) => section(...part)).join('\n')}`;
}
