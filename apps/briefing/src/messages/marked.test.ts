import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import { expect, test } from 'vitest';
import { readContent } from '../../../../packages/typesetter/src/pdf/testing/read-content.ts';
import { PdfReader } from '../../../../packages/typesetter/src/pdf/testing/read-pdf.ts';
import { testFonts } from '../../../../packages/typesetter/src/text/testing/fonts.ts';
import { currentEdition } from '../facts/edition.ts';
import { type BriefingRequest, BUILT_IN, renderBriefing } from '../pipeline.ts';
import { subjectsOf } from '../reports/build-view.ts';
import { REPORTS } from '../reports/reports.ts';
import { dataset as fixture } from '../reports/testing/fixture.ts';
import { markedCatalogues, markedDataset } from './testing/marked.ts';

/** The small one has what the other lacks: rungs without an outcome, sources that were not read. */
const datasets = { canonical: markedDataset(canonical()), small: markedDataset(fixture) };
// Other letters take other room, so that no report keeps to a page.
const repertoire = {
  ...BUILT_IN,
  reports: REPORTS.map((report) => ({ ...report, pages: null })),
  catalogues: markedCatalogues(),
  lang: 'qps',
};
const request = (dataset: Dataset, report: string, subject: string | null): BriefingRequest => ({
  dataset,
  summit: 'moscow-2019',
  edition: currentEdition(dataset, 'moscow-2019')?.id ?? '',
  report,
  subject,
  asOf: null,
  paper: 'a4',
  formats: ['pdf', 'html'],
  date: new Date('2026-01-01T00:00:00Z'),
});

/** Names that are the same in all languages, and of currencies by their codes (ISO 4217). */
const NAMES = ['Summit', 'PDF', 'BibTeX', 'CSL-JSON', 'RUB', 'CNY', 'EUR'];
/** What programs read in a citation. */
const CITING =
  /^(?:techreport|author|title|institution|type|year|month|note|language|id|report|literal|issued|date-parts|genre|version|en-GB|(?:moscow-2019-[\w-]+))$/;
const ids = new Set(
  Object.values(datasets).flatMap((dataset) =>
    Object.values(dataset).flatMap((kind) => (kind instanceof Map ? [...kind.keys()] : [])),
  ),
);

/** Words in plain Latin letters that are no names, ids or marks such as "D2". */
function unmarked(text: string, known = /^$/): string[] {
  return [...text.matchAll(/[A-Za-z][\w-]*/g)]
    .map(([word]) => word)
    .filter((word) => /[A-Za-z]{2}/.test(word))
    .filter((word) => !NAMES.includes(word) && !ids.has(word) && !known.test(word));
}

const ATTRIBUTES =
  /\s(?:aria-label|alt|title|content|data-copy|data-copied|data-not-copied|data-copy-table)=(?:"([^"]*)"|([^\s>]+))/g;

/** All that is shown or read out: text, labels, names of columns in the style sheet, and what JSON-LD tells. */
function wordsOfPage(html: string): string[] {
  const pieces: string[] = [];
  const shown = html
    .replace(/<meta (?!name="description")[^>]*>/g, '')
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => {
      pieces.push(...Array.from(css.matchAll(/--label:"([^"]*)"/g), ([, label]) => label ?? ''));
      return '';
    })
    .replace(/<script[^>]*json">([\s\S]*?)<\/script>/g, (_, json: string) => {
      JSON.parse(json, (key, value) => {
        if (/^(?:name|genre|description|@value)$/.test(key) && typeof value === 'string') pieces.push(value);
        return value;
      });
      return '';
    })
    .replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const citations: string[] = [];
  const rest = shown.replace(/<pre[^>]*>([\s\S]*?)<\/pre>/g, (tag, text: string) => {
    citations.push(text);
    return tag.slice(0, tag.indexOf('>') + 1);
  });
  for (const [, quoted, bare] of rest.matchAll(ATTRIBUTES)) pieces.push(quoted ?? bare ?? '');
  pieces.push(...rest.replace(/&[a-z]+;/g, ' ').split(/<[^>]*>/));
  return [
    ...pieces.flatMap((piece) => unmarked(piece)),
    ...citations.flatMap((text) => unmarked(text.replaceAll('&quot;', ' '), CITING)),
  ];
}

function wordsOfPdf(bytes: Uint8Array): string[] {
  const pdf = new PdfReader(bytes);
  const texts = pdf.pages.flatMap((_, page) => readContent(pdf, page).map(({ text }) => text));
  return texts.flatMap((text) => unmarked(text));
}

const cases = Object.entries(datasets).flatMap(([name, dataset]) =>
  REPORTS.flatMap(({ name: report }) =>
    subjectsOf(dataset, request(dataset, report, null))
      .slice(0, 3)
      .map((subject) => [name, report, subject] as const),
  ),
);

test.each(cases)(
  'of the %s dataset the %s report (%s) says nothing but catalogue and records',
  (...asked) => {
    const [name, report, subject] = asked;
    const dataset = datasets[name as keyof typeof datasets];
    const assets = { fonts: testFonts() };
    const { files, diagnostics } = renderBriefing(request(dataset, report, subject), assets, repertoire);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [pdf, html] = files;
    const page = Buffer.from(html?.data ?? []).toString();
    expect(page).toMatch(/[а-я]{3}/);
    expect([...new Set(wordsOfPage(page))]).toEqual([]);
    expect([...new Set(wordsOfPdf(pdf?.data ?? new Uint8Array()))]).toEqual([]);
  },
);
