import { recordOf } from '@summit/data/query';
import { type Coverage, codePointOffsets } from '@summit/data/validate';
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
import type { CoverageInput, CoveredText } from './types.ts';

/** What is said by colour is said by the line under the words as well: solid, double, dotted, or a box. */
const coverageStyle = `
*,::before,::after{box-sizing:border-box}
html{text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.6 Georgia,"Songti SC",SimSun,serif;overflow-wrap:anywhere}
h1,h2,h3,nav,aside,.note,.legend,sup,.tag,.meta{font-family:"Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei",sans-serif}
header,main,.source{max-width:80rem;margin-inline:auto}
header,main{padding-inline:1rem}
h1{margin:1.5rem 0 .5rem;font-size:1.6rem;line-height:1.2}
h2{margin:2rem 0 .25rem;font-size:1.25rem;line-height:1.25;color:var(--accent)}
h3{margin:1rem 0 .25rem;font-size:1rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.note{border-inline-start:.3rem solid var(--caution);background:var(--caution-panel);padding:.6rem .8rem;margin:1rem 0}
.meta{color:var(--muted);font-size:.9rem;margin:.25rem 0}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;list-style:none;padding:0;margin:1rem 0;font-size:.9rem}
.text{white-space:pre-wrap;margin:1rem 0}
.evidence{text-decoration:underline solid var(--accent) .1em;text-underline-offset:.2em;background:var(--panel)}
.evidence.several{text-decoration-style:double}
.furniture{color:var(--muted);text-decoration:underline dotted var(--muted) .1em;text-underline-offset:.2em}
.uncovered{color:inherit;background:var(--caution-panel);border:.12em dashed var(--caution);padding:.05em .2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.tag{font-size:.72rem;font-weight:700;color:var(--caution);white-space:nowrap}
.furniture .tag{color:var(--muted);font-weight:400}
sup{font-size:.72rem;line-height:1;white-space:normal}
sup a{display:inline-block;min-width:1rem;padding:.25rem .1rem;text-align:center}
:target{outline:3px solid var(--accent);outline-offset:2px}
aside ol,nav ol{padding-inline-start:2.2rem;margin:.25rem 0}
aside{font-size:.9rem;line-height:1.4}
aside li{margin-bottom:.7rem}
nav li{margin-bottom:.2rem;font-size:.9rem}
@media (min-width:60rem){
.source{display:grid;grid-template-columns:minmax(0,38rem) minmax(16rem,1fr);gap:0 2.5rem}
.source>.head{grid-column:1/-1}
aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding-bottom:2rem}
}
@media print{aside{position:static;max-height:none;overflow:visible}}
`.replaceAll('\n', '');

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

/** A piece of a text, marked by what rests on it. */
interface Segment {
  readonly kind: 'evidence' | 'furniture' | 'uncovered' | 'plain';
  /** First code point; names the piece within its text. */
  readonly start: number;
  readonly text: string;
  /** Records that rest on it, in order of ids. */
  readonly records: readonly string[];
  /** What it is, where it is furniture. */
  readonly role: Coverage['stretches'][number]['furniture'];
}

/** The whole text in pieces, in order: covered, declared furniture, uncovered, and white space between. */
function segments(text: string, { stretches, uncovered }: Coverage): Segment[] {
  const offsets = codePointOffsets(text);
  const marked = [
    ...stretches.map(({ start, end, records, furniture }) => ({ start, end, records, role: furniture })),
    ...uncovered.map(({ start, end }) => ({ start, end, records: null, role: null })),
  ].sort((a, b) => a.start - b.start);
  const found: Segment[] = [];
  const slice = (start: number, end: number) => text.slice(offsets[start], offsets[end]);
  let at = 0;
  const plain = (until: number) => {
    if (at < until) found.push({ kind: 'plain', start: at, text: slice(at, until), records: [], role: null });
  };
  for (const { start, end, records, role } of marked) {
    plain(start);
    const kind = records === null ? 'uncovered' : records.length > 0 ? 'evidence' : 'furniture';
    found.push({ kind, start, text: slice(start, end), records: records ?? [], role });
    at = end;
  }
  plain(offsets.length - 1);
  return found;
}
