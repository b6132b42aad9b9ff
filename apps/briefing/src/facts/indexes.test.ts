import { datasetOf, type SummitRecord } from '@summit/data/validate';
import { expect, test } from 'vitest';
import { figuresOfClaim, under } from './indexes.ts';

test('a record that names an id that was moved is found under the one that it was moved to', () => {
  const figure = { kind: 'figure', id: 'trade', claim: 'former' };
  const dataset = datasetOf([
    { kind: 'claim', id: 'present' },
    { kind: 'redirect', id: 'former', reason: 'moved', to: 'present' },
    figure,
  ] as unknown as readonly SummitRecord[]);
  expect(under(dataset, figuresOfClaim, 'present')).toEqual([figure]);
  expect(under(dataset, figuresOfClaim, 'former')).toEqual([figure]);
  expect(under(dataset, figuresOfClaim, 'other')).toEqual([]);
});
