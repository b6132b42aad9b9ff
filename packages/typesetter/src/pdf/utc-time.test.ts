import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcTime } from './utc-time.ts';

const asDateSays = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`;

test('a moment is told as Date itself tells it, for all years of four digits', () => {
  const moments = fc.date({
    min: new Date('0000-01-01'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(utcTime(moment)).toBe(asDateSays(moment));
    }),
    { numRuns: 5000 },
  );
});

test.each(['1900-02-28', '1900-03-01', '2000-02-29', '2000-03-01', '2019-12-31', '2020-02-29', '2021-01-01'])(
  'the edges of years: %s',
  (day) => {
    for (const time of ['00:00:00.000', '23:59:59.999']) {
      const moment = new Date(`${day}T${time}Z`);
      expect(utcTime(moment)).toBe(asDateSays(moment));
    }
  },
);
