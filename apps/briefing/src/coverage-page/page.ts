import { customProperties } from '../../../../packages/typesetter/src/html/custom-properties.ts';
import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import { pageFile } from '../../../../packages/typesetter/src/html/page-file.ts';
import { ICON } from '../theme/icon.ts';
import { tokens } from '../theme/tokens.ts';
import { type Segment, segments } from './segments.ts';
import { coverageStyle } from './style.ts';
import type { CitingRecord, CoverageInput, CoveredSource } from './types.ts';

/**
 * One self-contained HTML page that shows each text with what rests on it: covered passages lead to their
 * records and back, and what is not covered stands out. It holds the texts, and so it is for their holder alone.
 */
export function renderCoveragePage({ sources, records, missing }: CoverageInput): Uint8Array {
  const uncovered = sources.reduce((sum, { coverage }) => sum + coverage.uncovered.length, 0);
  const title = 'Coverage of the source texts';
  return pageFile({
    lang: 'en',
    title,
    description: 'Each text with the records that rest on its passages.',
    sheets: [],
    css: `${customProperties(tokens)}${coverageStyle}`,
    script: null,
    linkedData: { '@context': 'https://schema.org', '@type': 'WebPage', name: title },
    bodyClass: 'coverage',
    icon: ICON,
    skip: 'Skip to the texts',
    before: renderHeader(uncovered, missing),
    main: sources.map((source, index) => renderSource(source, `s${index + 1}`, records)).join('\n'),
    after: '',
  });
}

function renderHeader(uncovered: number, missing: readonly string[]): string {
  return [
    '<header>',
    '<h1>Coverage of the source texts</h1>',
    '<p class="note">This page holds the whole text of its sources, which belongs to others. It is for whoever holds the texts already: do not hand it on.</p>',
    `<p class="meta">${uncovered === 0 ? 'Nothing is left over.' : `${counted(uncovered, 'stretch', 'stretches')} on which no record rests.`}</p>`,
    ...(missing.length > 0
      ? [`<p class="note">Not held: ${missing.map((id) => `<code>${escapeText(id)}</code>`).join(', ')}.</p>`]
      : []),
    '<ul class="legend">',
    '<li><span class="evidence">evidence</span> of one record</li>',
    '<li><span class="evidence several">evidence</span> of several</li>',
    '<li><span class="furniture">furniture</span>, declared to state no fact</li>',
    '<li><span class="uncovered">uncovered</span>: no record rests on it</li>',
    '</ul>',
    '</header>',
  ].join('\n');
}

function renderSource(
  source: CoveredSource,
  prefix: string,
  records: ReadonlyMap<string, CitingRecord>,
): string {
  const { coverage } = source;
  const pieces = segments(source.text, coverage);
  const places = new Map<string, Segment[]>();
  for (const piece of pieces)
    for (const id of piece.records) places.set(id, [...(places.get(id) ?? []), piece]);
  const numbers = new Map([...places.keys()].map((id, index) => [id, index + 1]));
  const percent = Math.floor(coverage.percent * 10) / 10;
  const labelled = `${prefix}-title`;
  return [
    `<section class="source" aria-labelledby="${labelled}">`,
    '<div class="head">',
    `<h2 id="${labelled}">${escapeText(source.title)}</h2>`,
    `<p class="meta">${escapeText(source.publisher)} · <code>${escapeText(source.id)}</code> · ${percent} % of ${counted(coverage.characters, 'character')} covered, white space aside</p>`,
    ...renderUncovered(source, prefix),
    '</div>',
    `<div class="text" lang="${escapeText(source.language)}">${pieces.map((piece, index) => renderPiece(piece, pieces[index + 1], prefix, numbers)).join('')}</div>`,
    `<aside aria-label="Records that rest on this text">`,
    '<h3>Records that rest on it</h3>',
    '<ol>',
    ...[...places].map(([id, own]) => renderRecord(records.get(id), own, prefix, numbers.get(id) ?? 0)),
    '</ol>',
    '</aside>',
    '</section>',
  ].join('\n');
}

function renderUncovered({ coverage, text }: CoveredSource, prefix: string): string[] {
  if (coverage.uncovered.length === 0) return [];
  const points = Array.from(text);
  return [
    '<nav aria-label="Uncovered stretches">',
    '<h3>Uncovered</h3>',
    '<ol>',
    ...coverage.uncovered.map(({ start, end, line, column }) => {
      const words = points
        .slice(start, Math.min(end, start + 80))
        .join('')
        .replace(/\s+/g, ' ');
      return `<li>Line ${line}, column ${column}: <a href="#${prefix}-${start}">${visible(words)}${end - start > 80 ? '…' : ''}</a></li>`;
    }),
    '</ol>',
    '</nav>',
  ];
}

function renderPiece(
  { kind, start, text, records, role }: Segment,
  next: Segment | undefined,
  prefix: string,
  numbers: ReadonlyMap<string, number>,
): string {
  const id = `${prefix}-${start}`;
  if (kind === 'plain') return visible(text);
  if (kind === 'uncovered')
    return `<mark class="uncovered" id="${id}"><span class="tag">not covered </span>${visible(text)}</mark>`;
  if (kind === 'furniture')
    return `<span class="furniture" id="${id}">${visible(text)} <span class="tag">(${escapeText(role ?? '')})</span></span>`;
  // A record is named where its passage ends, and not at each piece of it.
  const ending = records.filter((record) => !next?.records.includes(record));
  const numbered = ending.map((record) => ({ record, number: numbers.get(record) ?? 0 }));
  const links = numbered
    .sort((a, b) => a.number - b.number)
    .map(({ record, number }) => {
      return `<a href="#${prefix}-r${number}" aria-label="Record ${number}: ${escapeText(record)}">${number}</a>`;
    });
  const several = records.length > 1 ? ' several' : '';
  return `<span class="evidence${several}" id="${id}">${visible(text)}</span>${links.length > 0 ? `<sup>${links.join(' ')}</sup>` : ''}`;
}

function renderRecord(
  record: CitingRecord | undefined,
  own: readonly Segment[],
  prefix: string,
  number: number,
): string {
  if (!record) return '';
  // Pieces that follow upon one another are one passage.
  const beginnings = own.filter(
    ({ start }) => !own.some((one) => one.start + Array.from(one.text).length === start),
  );
  const back = beginnings.map(
    ({ start }, index) =>
      `<a href="#${prefix}-${start}">passage${beginnings.length > 1 ? ` ${index + 1}` : ''}</a>`,
  );
  return `<li id="${prefix}-r${number}">${escapeText(record.name)}<br><span class="meta">${escapeText(record.kind)} <code>${escapeText(record.id)}</code> · ${back.join(', ')}</span></li>`;
}

/** Text of others, escaped; what no page may hold is replaced by the sign that is meant for it. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is replaced.
  return escapeText(text.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, '\uFFFD'));
}

function counted(n: number, one: string, several = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : several}`;
}
