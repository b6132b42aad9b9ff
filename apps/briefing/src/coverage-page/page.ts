import { recordOf } from '@summit/data/query';
import { pageFile } from '@summit/typesetter';
import { publisherName } from '../facts/names.ts';
import { createLookup, type Lookup } from '../facts/records.ts';
import { titleOf } from '../facts/titles.ts';
import { coverageTemplates } from '../generated/coverage-templates.ts';
import type { Words } from '../messages/catalogue.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { message } from '../messages/message.ts';
import { renderTemplate, type Templates } from '../page/render.ts';
import type { PageRecord } from '../site/kinds.ts';
import { themeIn } from '../theme/theme.ts';
import { type Segment, segments } from './segments.ts';
import { coverageStyle } from './style.ts';
import type { CoverageInput, CoveredText } from './types.ts';

/**
 * One self-contained HTML page that shows each text with what rests on it: covered passages lead to their
 * records and back, and what is not covered stands out. It holds the texts, and so it is for their holder alone.
 */
export function renderCoveragePage(
  { dataset, texts, missing }: CoverageInput,
  messages: ReaderMessages,
): Uint8Array {
  const render = (template: string, view: object): string =>
    renderTemplate(template, inWords(view, messages), coverageTemplates as Templates, messages);
  const lookup = createLookup(dataset, messages.lang);
  const uncovered = texts.reduce((sum, { coverage }) => sum + coverage.uncovered.length, 0);
  const title = messages.text('coverage-page');
  const reports = themeIn(messages);
  return pageFile({
    theme: { ...reports, words: { ...reports.words, skip: messages.text('coverage-skip') } },
    lang: messages.lang,
    title,
    description: messages.text('coverage-page.about'),
    css: coverageStyle,
    linkedData: { '@context': 'https://schema.org', '@type': 'WebPage', name: title },
    bodyClass: 'coverage',
    before: render('coverage-head', { uncovered, missing }),
    main: render('coverage-texts', {
      sources: texts.map((text, index) => textView(text, `s${index + 1}`, lookup)),
    }),
    after: '',
  });
}

interface PieceView {
  readonly key: string;
  readonly text: string;
  readonly uncovered: boolean;
  /** What it is, where it is declared to state no fact. */
  readonly furniture: Words | null;
  readonly evidence: boolean;
  readonly several: boolean;
  /** To the records whose passage ends with it. */
  readonly links: readonly { readonly record: string; readonly number: string; readonly id: string }[];
}

/** @param key of the ids on the page that belong to this text */
function textView({ text, coverage }: CoveredText, key: string, lookup: Lookup) {
  const source = lookup.get('source', coverage.source);
  const pieces = segments(text, coverage);
  const passages = new Map<string, Segment[]>();
  for (const piece of pieces)
    for (const record of piece.records) passages.set(record, [...(passages.get(record) ?? []), piece]);
  const numbers = new Map([...passages.keys()].map((record, index) => [record, index + 1]));
  const points = Array.from(text);
  return {
    ...{ key, id: source.id, title: source.title, language: source.language },
    publisher: publisherName(source, lookup),
    percent: String(Math.floor(coverage.percent * 10) / 10),
    characters: coverage.characters,
    uncovered: coverage.uncovered.map(({ start, end, line, column }) => {
      const beginning = points.slice(start, Math.min(end, start + 80)).join('');
      return {
        piece: `${key}-${start}`,
        line: String(line),
        column: String(column),
        text: `${visible(beginning.replace(/\s+/g, ' '))}${end - start > 80 ? '…' : ''}`,
      };
    }),
    pieces: pieces.map((piece, index) => pieceView(piece, pieces[index + 1], key, numbers)),
    records: [...passages].flatMap(([record, own]) => {
      const found = recordOf(lookup.dataset, record);
      if (found === undefined || found.kind === 'redirect') return [];
      return [recordView(found, own, `${key}-r${numbers.get(record)}`, key, lookup)];
    }),
  };
}

function pieceView(
  { kind, start, text, records, role }: Segment,
  next: Segment | undefined,
  key: string,
  numbers: ReadonlyMap<string, number>,
): PieceView {
  // A record is named where its passage ends, and not at each piece of it.
  const ending = records.filter((record) => !next?.records.includes(record));
  const links = ending
    .map((id) => ({ id, number: numbers.get(id) ?? 0 }))
    .sort((a, b) => a.number - b.number)
    .map(({ id, number }) => ({ record: `${key}-r${number}`, number: String(number), id }));
  return {
    key: `${key}-${start}`,
    text: visible(text),
    uncovered: kind === 'uncovered',
    furniture: kind === 'furniture' && role !== null ? message(`furniture-${role}`) : null,
    evidence: kind === 'evidence',
    several: records.length > 1,
    links,
  };
}

function recordView(
  record: PageRecord,
  own: readonly Segment[],
  key: string,
  keyOfText: string,
  lookup: Lookup,
) {
  // Pieces that follow upon one another are one passage.
  const beginnings = own.filter(
    ({ start }) => !own.some((one) => one.start + Array.from(one.text).length === start),
  );
  return {
    ...{ key, id: record.id },
    name: titleOf(record, lookup),
    kind: message(`kind-${record.kind}.within`),
    passages: beginnings.map(({ start }, index) => ({
      piece: `${keyOfText}-${start}`,
      number: beginnings.length > 1 ? String(index + 1) : null,
    })),
  };
}

/** Text of others; what no page may hold is replaced by the sign that is meant for it. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is replaced.
  return text.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, '\uFFFD');
}
