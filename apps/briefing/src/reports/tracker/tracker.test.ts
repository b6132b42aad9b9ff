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

test('in the last year the matrix shows how things stood on the day of the report, not at the end of the year', () => {
  const lastCells = (asOf: string) =>
    trackerWith(
      (one) =>
        one.id === 'link-commitment'
          ? {
              ...one,
              events: [{ date: '2021-06-15', status: 'fulfilled', note: 'Linked.', evidence: [] }] as never,
            }
          : one,
      asOf,
    ).matrix?.rows.flatMap(({ title, cells }) => (title === 'Linking' ? [cells.at(-1)?.word] : []));
  expect(lastCells('2021-06-14')).toEqual(['No news']);
  expect(lastCells('2021-06-15')).toEqual(['Reported fulfilled']);
});
