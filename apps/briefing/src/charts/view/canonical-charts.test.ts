import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import { expect, test } from 'vitest';
import { contextOf } from '../../facts/common.ts';
import { createLookup } from '../../facts/records.ts';
import { seriesOf } from '../../facts/series.ts';
import { sourceNumbers } from '../../facts/source-numbers.ts';
import { english } from '../../messages/catalogues.ts';
import { inWords } from '../../messages/in-words.ts';
import { ladderChart } from './ladder.ts';
import { measuresCharts } from './measures.ts';
import { endOf, momentOf } from './moments.ts';
import { progressCharts } from './progress.ts';
import { seriesChart } from './series.ts';
import { sharesChart } from './shares.ts';
import { timelineChart } from './timeline.ts';

const dataset = canonical() as unknown as Dataset;
const lookup = createLookup(dataset, 'en');
const edition = lookup.get('edition', 'moscow-2019-edition-2');
const context = contextOf(
  dataset,
  lookup,
  lookup.get('summit', 'moscow-2019'),
  edition,
  { asOf: edition.asOf, messages: english() },
  { most: 2 },
);

const numberOf = (source: string) => String(sourceNumbers(lookup).get(lookup.get('source', source).id));

test('what is due in the year of the edition is ahead of its day', () => {
  expect(endOf('2026')).toBeGreaterThan(momentOf('2026-11-25'));
  const { drawing } = inWords(timelineChart(context), english()) ?? {};
  if (drawing?.kind !== 'timeline') throw new Error('no timeline');
  const ahead = drawing.lanes.flatMap(({ steps }) => steps.filter(({ state }) => state === 'ahead'));
  expect(ahead.length).toBeGreaterThan(0);
  expect(ahead.filter(({ at }) => at <= drawing.asOf.at)).toEqual([]);
});

test('a document of which nobody knows how it binds is on no rung of those that bind', () => {
  const unknown = new Set(
    lookup.all('document').flatMap(({ id, bindingness }) => (bindingness === 'unknown' ? [id] : [])),
  );
  const { table } = inWords(ladderChart(context), english()) ?? {};
  const rungs = (table?.rows ?? []).flatMap(({ claims, cells }) => {
    const about = claims.split(' ').flatMap((id) => lookup.find('claim', id)?.about ?? []);
    return about.some((id) => unknown.has(id)) ? [cells[0]?.text] : [];
  });
  expect(rungs.length).toBeGreaterThan(0);
  expect(rungs.filter((rung) => rung === 'Contract')).toEqual([]);
});

test('what was counted of a commitment stands against its aim, and tells whether it was reached', () => {
  const charts = measuresCharts(context).map((chart) => inWords(chart, english()));
  const soybeans = charts.find(({ name }) => name.includes('soybeans'));
  expect(soybeans?.title).toMatch(/^Soybean plan: no number found reaches the aim of 3\.7\sm\stons$/);
  expect(soybeans?.drawing).toMatchObject({ aim: { value: 3_700_000 } });
  const payments = charts.find(({ name }) => name.includes('settlements'));
  expect(payments?.title).toMatch(/: about 25\sper\scent in 2020, [\d.]+\sper\scent in \w+\s20\d\d$/);
});

test('a project is held against the days by which its steps were due', () => {
  const [chart] = progressCharts(context).map((one) => inWords(one, english()));
  expect(chart?.title).toMatch(/^Xudabao units 3 and 4: \d of \d steps done$/);
  if (chart?.drawing.kind !== 'timeline') throw new Error('no line of time');
  const [concrete] = chart.drawing.lanes;
  expect(concrete?.steps.map(({ label, date }) => `${label} ${date}`)).toEqual([
    'done July\u00a02021',
    'due October\u00a02021',
  ]);
});

test('shares cite a page for each project that is drawn', () => {
  const numbers = new Set(sharesChart(context)?.cites.map(({ number }) => number));
  for (const { id, shareholdings } of lookup.all('project')) {
    const isDrawn = context.claims.some(({ about }) => (about as readonly string[]).includes(id));
    if (!isDrawn || !shareholdings) continue;
    const own = shareholdings.flatMap(({ evidence }) => evidence.map(({ source }) => numberOf(source)));
    expect(
      own.filter((number) => numbers.has(number)),
      id,
    ).not.toEqual([]);
  }
});

test('of a count with gaps nothing is told that needs every year', () => {
  const [series] = seriesOf(lookup.all('figure'), context).filter(
    ({ metric }) => metric === 'russia-china-trade-value',
  );
  if (!series) throw new Error('no series');
  const { caption, cites } = inWords(seriesChart(series, context), english()) ?? {};
  expect(caption).toMatch(/Russian customs: .*highest of the \d years on record/);
  expect(caption).not.toContain('never above');
  expect(cites?.length).toBeGreaterThan(2);
  const only = {
    ...series,
    values: series.values.filter(({ period }) => /^20(?:1[89]|2\d)$/.test(period.value ?? '')),
  };
  const whole = inWords(seriesChart(only, context), english());
  expect(whole?.caption).toMatch(/Chinese customs: .*highest in 2024/);
});
