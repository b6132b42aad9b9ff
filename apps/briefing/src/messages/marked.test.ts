import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataset as canonical } from '@summit/data';
import { coverage, type Dataset } from '@summit/data/validate';
import { readText } from '@summit/typesetter/testing';
import { expect, test } from 'vitest';
import { renderCoveragePage } from '../coverage-page/page.ts';
import { currentEdition } from '../facts/edition.ts';
import { type BriefingRequest, BUILT_IN, renderBriefing } from '../pipeline.ts';
import { subjectsOf } from '../reports/build-view.ts';
import { REPORTS } from '../reports/reports.ts';
import { dataset as fixture } from '../reports/testing/fixture.ts';
import type { SiteReport } from '../site/context.ts';
import { wholeSite } from '../site/testing/whole-site.ts';
import { fonts } from '../testing/fonts.ts';
import { literals } from '../testing/literals.ts';
import { message } from './message.ts';
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
const fromFirstLetter = (id: string): string => id.replace(/^[\d-]+/, '');
const ids = new Set(
  Object.values(datasets).flatMap((dataset) =>
    Object.values(dataset).flatMap((kind) =>
      kind instanceof Map ? [...kind.keys()].map(fromFirstLetter) : [],
    ),
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
  /\s(?:aria-label|alt|title|placeholder|data-title|data-label|data-words|content|data-copy|data-copied|data-not-copied|data-copy-table)=(?:"([^"]*)"|([^\s>]+))/g;

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
  for (const [, quoted, bare] of rest.matchAll(ATTRIBUTES))
    pieces.push((quoted ?? bare ?? '').replace(/&[a-z]+;/g, ' '));
  pieces.push(...rest.replace(/&[a-z]+;/g, ' ').split(/<[^>]*>/));
  return [
    ...pieces.flatMap((piece) => unmarked(piece)),
    ...citations.flatMap((text) => unmarked(text.replaceAll('&quot;', ' '), CITING)),
  ];
}

const wordsOfPdf = (pdf: Uint8Array): string[] => readText(pdf).flatMap((text) => unmarked(text));

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
    const assets = { fonts };
    const { files, diagnostics } = renderBriefing(request(dataset, report, subject), assets, repertoire);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [pdf, html] = files;
    const page = Buffer.from(html?.data ?? []).toString();
    expect(page).toMatch(/[а-я]{3}/);
    const known = namesIn(dataset);
    const unknown = (words: readonly string[]) => [...new Set(words)].filter((word) => !known.has(word));
    expect(unknown(wordsOfPage(page))).toEqual([]);
    expect(unknown(wordsOfPdf(pdf?.data ?? new Uint8Array()))).toEqual([]);
  },
);

const made = repertoire.catalogues.messagesIn(repertoire.lang);
if (!made) throw new Error('There is no made-up language');
const messages = made;

/** A report as the site lists it. */
const listed: SiteReport = {
  summit: 'moscow-2019',
  meetings: ['moscow-2019'],
  report: 'full',
  subject: null,
  file: 'moscow-2019-full',
  title: message('report-full'),
  within: message('report-full.within'),
  anchors: new Set(['claim-moscow-2019-xudabao-contract']),
  pages: 2,
};
/** Names of a digest, a grid and a format, and of currencies and units that the site alone tells. */
const ON_SITE = ['SHA-256', 'WGS', 'JSON', 'USD', 'bcm'];

/** Words of addresses and of the names of measures, which a page shows as they are. */
function namesIn(dataset: Dataset): Set<string> {
  const names = new Set<string>(ON_SITE);
  JSON.stringify(
    [...dataset.sources.values(), ...dataset.documents.values(), ...dataset.figures.values()],
    (key, value) => {
      if ((key === 'url' || key === 'metric') && typeof value === 'string')
        for (const [word] of value.matchAll(/[A-Za-z][\w-]*/g)) names.add(word);
      return value;
    },
  );
  return names;
}

/** Without digests, and without the names and places for values in what the script of the search says. */
const forReaders = (html: string): string =>
  html
    .replace(/\b[0-9a-f]{64}\b/g, '')
    .replace(/data-words="[^"]*"/, (words) => words.replace(/&quot;\w+&quot;:|\{\w+\}/g, ' '));

test.each(Object.entries(datasets))(
  'of the %s dataset the pages of the site say nothing but catalogue and records',
  (_, dataset) => {
    const { files, faults } = wholeSite(dataset, { base: null, reports: [listed], messages });
    expect(faults).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('reports/'));
    const names = namesIn(dataset);
    const found = new Map<string, string>();
    for (const { path, data } of pages)
      for (const word of wordsOfPage(forReaders(String(data)))) if (!names.has(word)) found.set(word, path);
    expect(Object.fromEntries(found)).toEqual({});
    expect(pages.length).toBeGreaterThan(60);
  },
);

test.each(Object.entries(datasets))(
  'of the %s dataset the coverage page says nothing but catalogue and records',
  (_, dataset) => {
    const held = [...dataset.sources.values()].flatMap(({ id, text }) => (text ? [{ id, text }] : []));
    const texts = held.map(({ id, text: { length } }) => {
      const text = 'ö '.repeat(length / 2 + 1);
      return { text, coverage: coverage(dataset, id, text) };
    });
    const page = String(Buffer.from(renderCoveragePage({ dataset, texts, missing: ['gazette'] }, messages)));
    expect(page).toContain('class="furniture"');
    expect([...new Set(wordsOfPage(page))]).toEqual([]);
  },
);

/** What a page's script says it is given with the page; a bug is told as it is. */
test.each(['theme/enhance.js', 'site/browser/search.ts', 'site/browser/promises.ts'])(
  'the script %s has no words of its own',
  (name) => {
    const source = readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
    const found = literals(source.replace(/^import .*$/gm, ''));
    expect(found.length).toBeGreaterThan(20);
    const words = found
      .filter(
        ([before, text]) =>
          !/Error\($|querySelectorAll(?:<\w+>)?\($/.test(before) && !/^Arrow|^Escape$/.test(text),
      )
      .map(([, text]) => text.replace(/\$\{[^}]*\}|<[^>]*>/g, ''))
      .filter((text) => /[A-Z][a-z]{2}|[a-z]{2,} [a-z]{2,}/.test(text));
    expect(words).toEqual([]);
  },
);
