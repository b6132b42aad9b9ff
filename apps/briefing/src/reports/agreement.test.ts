import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import { groups } from 'd3-array';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { currentEdition } from '../facts/edition.ts';
import { english } from '../messages/catalogues.ts';
import { inWords, type Worded } from '../messages/in-words.ts';
import { BUILT_IN, renderBriefing } from '../pipeline.ts';
import { fonts } from '../testing/fonts.ts';
import { subjectsOf } from './build-view.ts';
import { REPORTS, type ReportDefinition } from './reports.ts';
import { contradictions, type Stated, statedIn, statedTwice } from './testing/stated.ts';
import type { BriefingView } from './types.ts';

const dataset = canonical() as unknown as Dataset;

interface Rendered {
  readonly view: Worded<BriefingView>;
  readonly page: string;
  readonly pdf: Uint8Array;
}

/** Every report of every summit with an edition, by the name of its file, each view changed as a test wants it. */
function render(
  formats: readonly ('html' | 'pdf')[],
  change: (name: string, view: BriefingView) => BriefingView = (_, view) => view,
): ReadonlyMap<string, Rendered> {
  const rendered = new Map<string, Rendered>();
  for (const { id: summit } of dataset.summits.values()) {
    const edition = currentEdition(dataset, summit);
    if (!edition) continue;
    for (const definition of REPORTS as readonly ReportDefinition[]) {
      const asked = { summit, edition: edition.id, report: definition.name, asOf: null };
      for (const subject of subjectsOf(dataset, asked)) {
        const name = [summit, definition.name, subject].filter(Boolean).join(' ');
        let view: BriefingView | undefined;
        const reports = REPORTS.map((one: ReportDefinition) => ({
          ...one,
          view: (...of: Parameters<ReportDefinition['view']>) => {
            view = change(name, one.view(...of));
            return view;
          },
        }));
        const { files, diagnostics } = renderBriefing(
          { ...asked, dataset, subject, paper: 'a4', formats, date: new Date(0) },
          { fonts },
          { ...BUILT_IN, reports },
        );
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const data = (format: string) =>
          files.find((file) => file.format === format)?.data ?? new Uint8Array();
        rendered.set(name, {
          view: inWords(view as BriefingView, english()),
          page: Buffer.from(data('html')).toString(),
          pdf: data('pdf'),
        });
      }
    }
  }
  return rendered;
}

/** What the reports of each summit state; those of another summit state other things. */
function stated(reports: ReadonlyMap<string, Rendered>): readonly ReadonlyMap<string, readonly Stated[]>[] {
  return groups([...reports], ([name]) => name.split(' ')[0] ?? '').map(
    ([, all]) => new Map(all.map(([name, { view }]) => [name, statedIn(view)])),
  );
}

const faults = (reports: ReadonlyMap<string, Rendered>) => stated(reports).flatMap(contradictions);

/** Without white space, marks and hyphens, which the two formats set differently. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u2010-\u2015-]+/gu, '').toLowerCase();

function textOfPage(html: string): string {
  return html
    .replace(/<(style|script|template|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

async function textOfPdf(data: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(data), useSystemFonts: false, verbosity: 0 });
  const { numPages, getPage } = await task.promise.then((file) => ({
    numPages: file.numPages,
    getPage: (page: number) => file.getPage(page),
  }));
  const texts: string[] = [];
  for (let page = 1; page <= numPages; page++) {
    const { items } = await (await getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return texts.join('');
}

describe('the reports of the canonical dataset', () => {
  let reports: ReadonlyMap<string, Rendered>;
  beforeAll(() => {
    reports = render(['html', 'pdf']);
  }, 120_000);

  test('state nothing of a status, a date, a figure or a share otherwise than another', () => {
    expect(faults(reports)).toEqual([]);
    const twice = stated(reports).map((all) => [...statedTwice(all).keys()]);
    for (const kind of ['status of', 'due day of', 'figure of', 'standing of', 'evidenceUpTo'])
      expect(
        twice.flat().filter((what) => what.startsWith(kind)),
        kind,
      ).not.toEqual([]);
  });

  test('print all of it, on the page and, but for what is looked up, in the PDF', async () => {
    for (const [name, { view, page, pdf }] of reports) {
      const told = statedIn(view).filter(({ what }) => !what.startsWith('whether '));
      // When a goal was set and met is looked up, on the page.
      const looksUp = ['full', 'comparison'].includes(view.report);
      const printed = told.filter(({ what }) => !looksUp || !what.startsWith('goal of '));
      const texts = [
        ['page', told, bare(textOfPage(page))],
        ['PDF', printed, bare(await textOfPdf(pdf))],
      ] as const;
      for (const [format, values, text] of texts)
        expect(
          values.filter(({ value }) => !text.includes(bare(value))),
          `${name}, ${format}`,
        ).toEqual([]);
    }
  }, 120_000);
});

/** A view in which the first part that fits is another. */
function planted(
  view: BriefingView,
  fits: (part: Record<string, unknown>) => boolean,
  field: string,
  value: unknown,
) {
  let done = false;
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (part === null || typeof part !== 'object') return part;
    const own = part as Record<string, unknown>;
    if (done || !fits(own))
      return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, copy(one)]));
    done = true;
    return { ...own, [field]: value };
  };
  const changed = copy(view) as BriefingView;
  expect(done).toBe(true);
  return changed;
}

describe('a contradiction', () => {
  const is = (title: string) => (part: Record<string, unknown>) => part['title'] === title && 'since' in part;
  test.each([
    [
      'of a status, in the full briefing',
      'moscow-2019 full',
      is('Soybean plan'),
      'status',
      { word: 'Fulfilled', symbol: 'status-fulfilled', code: 'fulfilled', meaning: '' },
      /status of Soybean plan: .*“Fulfilled”/,
    ],
    [
      'of a status, in the executive brief',
      'moscow-2019 executive',
      (part: Record<string, unknown>) => part['title'] === 'Soybean plan' && 'pill' in part,
      'pill',
      { word: 'Fulfilled', symbol: 'status-fulfilled', family: 'kept' },
      /status of Soybean plan: .*“Fulfilled”/,
    ],
    [
      'of a day, in the tracker',
      'moscow-2019 tracker',
      is('Soybean plan'),
      'since',
      'since 1999',
      /status of Soybean plan since: .*1999/,
    ],
    [
      'of a figure, in the executive brief',
      'bishkek-2019 executive',
      (part) => 'authority' in part && 'period' in part,
      'value',
      'US$1',
      /figure of .*“US\$1”/,
    ],
    [
      'of the day of the evidence, in a fact sheet',
      'moscow-2019 document settlements-agreement-2019',
      (part) => 'evidenceUpTo' in part,
      'evidenceUpTo',
      '1999',
      /evidenceUpTo of all: .*1999/,
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (part: Record<string, unknown>) => boolean,
    string,
    unknown,
    RegExp,
  ])[])('%s is found', (_, report, fits, field, value, told) => {
    const found = faults(
      render([], (name, view) => (name === report ? planted(view, fits, field, value) : view)),
    );
    expect(found.filter((fault) => told.test(fault))).not.toEqual([]);
  });
});
