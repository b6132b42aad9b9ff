import { dataset as canonical } from '@summit/data';
import { type Dataset, isSeen, status } from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { contextOf } from './common.ts';
import { createLookup } from './records.ts';
import { sourceNumbers } from './source-numbers.ts';
import { newsTold, statusTold } from './status.ts';

const dataset = canonical() as unknown as Dataset;
const lookup = createLookup(dataset, 'en');
const edition = lookup.get('edition', 'bishkek-2019-edition-1');
const meeting = lookup.get('summit', 'bishkek-2019');
const day = { asOf: edition.asOf, messages: english() };
const { citations } = contextOf(dataset, lookup, meeting, edition, day, { most: 1 });
const reportOf = (id: string) => status(dataset, lookup.get('commitment', id), edition.asOf);

describe('what became of a commitment', () => {
  test('cites every page of its last event that was seen, however few sources a sentence may cite', () => {
    const numbers = sourceNumbers(lookup);
    for (const commitment of lookup.all('commitment')) {
      const report = status(dataset, commitment, edition.asOf);
      const seen =
        report.lastEvent?.evidence.filter((one) => isSeen(one) && one.relation !== 'contradicts') ?? [];
      const wanted = new Set(seen.map(({ source }) => String(numbers.get(lookup.get('source', source).id))));
      const cited = new Set(newsTold(report, citations).cites.map(({ number }) => number));
      expect(
        [...wanted].filter((number) => !cited.has(number)),
        commitment.id,
      ).toEqual([]);
    }
  });

  test('cites for its beginning the pages of that event, where it is another one', () => {
    const { cites, sinceCites } = newsTold(
      reportOf('bishkek-2019-national-currencies-commitment'),
      citations,
    );
    expect(sinceCites.map(({ number }) => number)).toEqual(['335']);
    expect(cites.map(({ number }) => number)).toEqual(['336']);
    expect(newsTold(reportOf('bishkek-2019-fao-memorandum-commitment'), citations).sinceCites).toEqual([]);
  });

  test('is told to have held by a day where nobody says since when', () => {
    const since = (id: string) => inWords(statusTold(reportOf(id)), english()).since;
    expect(since('bishkek-2019-aifc-memorandum-commitment')).toBe(
      'since 2\u00a0June\u00a02022 at the latest',
    );
    expect(since('bishkek-2019-afghanistan-roadmap-commitment')).toBe('since August\u00a02021');
  });
});
