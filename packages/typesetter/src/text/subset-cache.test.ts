import { expect, test } from 'vitest';
import { SubsetCache } from './subset-cache.ts';
import { testFonts } from './testing/fonts.ts';

const [serif, sans] = [testFonts().face('serif'), testFonts().face('sans')];

function counted() {
  const cache = new SubsetCache<string>();
  let made = 0;
  const get = (face = serif, ...members: number[]) =>
    cache.get(face, members, () => {
      made++;
      return `${face.id} ${members}`;
    });
  return { get, made: () => made };
}

test('a subset is made once, and another for another face', () => {
  const { get, made } = counted();
  expect([get(serif, 1, 2), get(serif, 1, 2), get(sans, 1, 2), get(serif, 12)]).toEqual([
    'serif 1,2',
    'serif 1,2',
    'sans 1,2',
    'serif 12',
  ]);
  expect(made()).toBe(3);
});

test('what was asked for longest ago is forgotten', () => {
  const { get, made } = counted();
  for (let member = 0; member < 16; member++) get(serif, member);
  get(serif, 0);
  get(serif, 99);
  expect(made()).toBe(17);
  get(serif, 0);
  expect(made()).toBe(17);
  get(serif, 1);
  expect(made()).toBe(18);
});
