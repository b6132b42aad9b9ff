import { expect, test } from 'vitest';
import { bodies, membersOn } from './bodies.ts';

test.each([
  ['sco', '2019-06-14', 8],
  ['sco', '2025-09-01', 10],
  ['g7', '2023-05-19', 7],
  ['g20', '2019-06-28', 20],
  ['g20', '2024-11-18', 21],
  ['brics', '2019-11-13', 5],
  ['brics', '2025-07-06', 10],
  ['nato', '2019-12-03', 29],
  ['nato', '2024-07-09', 32],
  ['eu', '2020-01-31', 28],
  ['eu', '2020-02-01', 27],
  ['asean', '2019-11-02', 10],
  ['asean', '2025-10-26', 11],
] as const)('members of %s on %s: %i', (body, day, count) => {
  expect(membersOn(body, day)).toHaveLength(count);
});

test('no body has a member twice, and codes are two letters', () => {
  for (const body of bodies) {
    const codes = membersOn(body, '2026-01-01').map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  }
});
