import { expect, test } from 'vitest';
import type { SummitRecord } from '../generated/open.ts';
import { buildDataset, currentId, findRecord } from './build.ts';

const build = (...records: readonly object[]) => buildDataset(records as readonly SummitRecord[], null);
const place = (id: string, more: object = {}) => ({ kind: 'place', id, ...more });
const redirect = (id: string, to: string | readonly string[]) => ({
  kind: 'redirect',
  id,
  reason: typeof to === 'string' ? 'moved' : 'split',
  to,
});

test('of records of the same kind and id the first counts; order is that of ids', () => {
  const { places, meta } = build(place('b'), place('a', { note: 'first' }), place('a', { note: 'second' }));
  expect([...places.values()]).toEqual([place('a', { note: 'first' }), place('b')]);
  expect(meta.counts.place).toBe(2);
});

test('an id that was moved leads on, one step; one that was split leads to its redirect', () => {
  const dataset = build(
    place('new'),
    redirect('old', 'new'),
    redirect('both', ['new', 'old']),
    redirect('one', 'two'),
    redirect('two', 'one'),
  );
  expect(findRecord(dataset, 'old')).toEqual(place('new'));
  expect(findRecord(dataset, 'both')).toMatchObject({ reason: 'split' });
  // Faulty data leads round in circles; whoever asks gets the redirect.
  expect(findRecord(dataset, 'one')).toEqual(redirect('one', 'two'));
  expect(findRecord(dataset, 'none')).toBeUndefined();
  expect(['old', 'both', 'new'].map((id) => currentId(dataset, id))).toEqual(['new', 'both', 'new']);
});

test('the digest tells records apart, and not the order of their keys', () => {
  const digestOf = (...records: readonly object[]) => build(...records).meta.digest;
  expect(digestOf({ kind: 'place', id: 'a', note: 'x' })).toBe(
    digestOf({ note: 'x', id: 'a', kind: 'place' }),
  );
  // The SHA-256 digest of `{"kind":"place","id":"a"}` and a line feed, as sha256sum gives it.
  expect(digestOf(place('a'))).toBe('fcee4f34831aa6fe3d435396e37088f9c41b76dbf670bdd27f3cb6e79e7dd714');
});
