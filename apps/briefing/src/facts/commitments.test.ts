import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import { expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { commitmentViews } from './commitments.ts';
import { contextOf } from './common.ts';
import { createLookup } from './records.ts';

test('a commitment rests on what was done at its meeting, not on what followed', () => {
  const dataset = canonical() as unknown as Dataset;
  const lookup = createLookup(dataset, 'en');
  const summit = lookup.get('summit', 'beijing-2016');
  const edition = lookup.all('edition').find((one) => one.summit === summit.id);
  if (!edition) throw new Error('no edition');
  const day = { asOf: edition.asOf, messages: english() };
  const context = contextOf(dataset, lookup, summit, edition, day, { most: 1 });
  const acts = Object.fromEntries(
    commitmentViews(context).map((view) => {
      const { anchor, restsOn } = inWords(view, english());
      return [anchor.replace('commitment-beijing-2016-', ''), restsOn];
    }),
  );
  // Agreed and concluded later; an agreement of 2018 was signed later.
  expect(acts).toMatchObject({ 'verkhnechonsk-commitment': 'Pledged', 'eaeu-talks-commitment': 'Agreed' });
});
