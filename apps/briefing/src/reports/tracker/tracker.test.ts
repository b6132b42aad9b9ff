import { expect, test } from 'vitest';
import type { RecordOf } from '../../facts/records.ts';
import { datasetOf, options, records } from '../testing/fixture.ts';
import { wordedView } from '../testing/worded-view.ts';
import type { TrackerView } from './tracker-types.ts';

type Commitment = RecordOf<'commitment'>;

/** The small dataset with its commitments changed. */
function trackerWith(
  change: (commitment: Commitment) => Commitment,
  asOf: string | null = null,
): TrackerView {
  const changed = records.map((record) => (record.kind === 'commitment' ? change(record) : record));
  const dataset = datasetOf(changed as typeof records);
  return wordedView<TrackerView>(dataset, { ...options, report: 'tracker', asOf }) as TrackerView;
}

test('what is overdue needs attention, whatever its status', () => {
  const titles = ({ attention }: TrackerView) =>
    attention.map(({ title, status, overdue }) => `${title}: ${status.word}, ${overdue ?? 'not due'}`);
  const due = { date: '2019-03' } as const;
  const overdue = trackerWith((one) => (one.id === 'link-commitment' ? { ...one, due } : one));
  expect(titles(overdue)).toContainEqual(expect.stringMatching(/^Linking: No news, .*March\s2019/));
  expect(titles(trackerWith((one) => one)).join()).not.toContain('Linking');
});

/** What the year by year picture tells of a commitment. */
const course = ({ overview }: TrackerView, title: string) =>
  overview?.table?.rows.flatMap(({ head, cells }) => (head === title ? [cells[0]?.text] : []));

test('in the last year the picture shows how things stood on the day of the report, not at the end of the year', () => {
  const linked = (asOf: string) =>
    course(
      trackerWith(
        (one) =>
          one.id === 'link-commitment'
            ? {
                ...one,
                events: [{ date: '2021-06-15', status: 'fulfilled', note: 'Linked.', evidence: [] }] as never,
              }
            : one,
        asOf,
      ),
      'Linking',
    );
  expect(linked('2021-06-14')).toEqual(['no news from 2019']);
  expect(linked('2021-06-15')).toEqual(['no news from 2019, reported fulfilled from 2021']);
});

test('of a long time the picture has a column a decade, and the last year', () => {
  const columns = (start: string) => {
    const changed = records.map((record) =>
      record.kind === 'summit' ? { ...record, date: { ...record.date, start } } : record,
    );
    const view = wordedView<TrackerView>(datasetOf(changed as typeof records), {
      ...options,
      report: 'tracker',
      asOf: '2020-06-01',
    }) as TrackerView;
    const { drawing } = view.overview ?? {};
    return drawing?.kind === 'matrix' ? drawing.columns : null;
  };
  expect(columns('2018-02-04')).toEqual(['2018', '2019', '2020']);
  expect(columns('1985-02-04')).toEqual(['1989', '1999', '2009', '2019', '2020']);
});
