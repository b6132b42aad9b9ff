import { expect, test } from 'vitest';
import { nextVersion, satisfies } from './version.ts';

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'none', '1.2.3'],
  ['0.2.3', 'major', '0.3.0'],
] as const)('after %s a %s version is %s', (released, bump, next) => {
  expect(nextVersion(released, bump)).toBe(next);
  expect(satisfies(next, released, bump)).toBe(true);
});

test('a version that is raised too little does not do', () => {
  expect(satisfies('1.2.4', '1.2.3', 'minor')).toBe(false);
  expect(satisfies('1.10.0', '1.9.9', 'minor')).toBe(true);
  expect(satisfies('2.0.0', '1.9.9', 'patch')).toBe(true);
});
