import { expect, test } from 'vitest';
import { compareManifests } from './compare-manifests.ts';
import { compareSchemas } from './compare-schemas.ts';

const changes = (before: object, after: object, file = 'port.schema.json') =>
  compareSchemas(new Map([[file, before as never]]), new Map([[file, after as never]])).map(
    ({ bump, at, what }) => `${bump} ${at.replace(file, '')} ${what}`,
  );

test.each<[string, object, object, readonly string[]]>([
  ['nothing', { type: 'object' }, { type: 'object' }, []],
  ['a field more', { properties: {} }, { properties: { a: {} } }, ['minor /properties/a is new']],
  ['a field less', { properties: { a: {} } }, { properties: {} }, ['major /properties/a is gone']],
  ['required', { required: ['a'] }, { required: ['a', 'b'] }, ['major /required: b is required now']],
  [
    'required no more',
    { required: ['a', 'b'] },
    { required: ['b'] },
    ['major /required: a may be absent now'],
  ],
  [
    'another type',
    { items: { type: 'string' } },
    { items: { type: 'number' } },
    ['major /items/type was "string", and is "number"'],
  ],
  ['another pattern', { pattern: 'a' }, {}, ['major /pattern was "a", and is free']],
  ['a longer text', { maxLength: 3 }, { maxLength: 4 }, ['minor /maxLength was 3, and is 4']],
  ['a shorter text', { maxLength: 4 }, { maxLength: 3 }, ['major /maxLength was 4, and is 3']],
  ['a limit that is new', {}, { minItems: 1 }, ['major /minItems was free, and is 1']],
  ['a limit that is gone', { minItems: 1 }, {}, ['minor /minItems was 1, and is free']],
  ['a lower least', { minimum: 2 }, { minimum: 1 }, ['minor /minimum was 2, and is 1']],
  [
    'a word',
    { title: 'A', description: 'a' },
    { title: 'A', description: 'b' },
    ['patch /description is worded otherwise'],
  ],
  [
    'codes',
    { oneOf: [{ const: 'a' }, { const: 'b', title: 'x' }] },
    { oneOf: [{ const: 'b', title: 'y' }, { const: 'c' }] },
    ['major /oneOf: a is gone', 'patch /oneOf: b/title is worded otherwise', 'minor /oneOf: c is new'],
  ],
  ['codes in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
  [
    'a kind more',
    { oneOf: [{ $ref: 'a' }] },
    { oneOf: [{ $ref: 'a' }, { $ref: 'b' }] },
    ['minor /oneOf: b is new'],
  ],
  [
    'a field of one form',
    { oneOf: [{ properties: { type: { const: 'a' } } }, { properties: { type: { const: 'b' } } }] },
    { oneOf: [{ properties: { type: { const: 'b' }, x: {} } }, { properties: { type: { const: 'a' } } }] },
    ['minor /oneOf: b/properties/x is new'],
  ],
  [
    'closed',
    { additionalProperties: {} },
    { additionalProperties: false },
    ['major /additionalProperties was {}, and is false'],
  ],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

test('codes have titles, which may be worded otherwise', () => {
  const titles = (codes: object) => ({ titles: { Theme: codes } });
  expect(
    changes(
      titles({ energy: { en: 'Energy' }, trade: { en: 'Trade' } }),
      titles({ energy: { en: 'Power' }, food: {} }),
      'codes.json',
    ),
  ).toEqual([
    'patch /titles/Theme/energy/en is worded otherwise',
    'major /titles/Theme/trade is gone',
    'minor /titles/Theme/food is new',
  ]);
});

test('a schema comes or goes', () => {
  const one = new Map([['a.schema.json', {}]]);
  expect(compareSchemas(one, new Map())).toEqual([{ bump: 'major', at: 'a.schema.json', what: 'is gone' }]);
  expect(compareSchemas(new Map(), one)).toEqual([{ bump: 'minor', at: 'a.schema.json', what: 'is new' }]);
});

test('a manifest tells what can be imported and what has to be there', () => {
  const before = {
    version: '1.0.0',
    exports: { '.': { types: 'a', node: 'b', default: 'c' } },
    engines: { node: '>=20' },
  };
  const after = {
    version: '1.0.0',
    exports: { '.': { types: 'a', default: 'd' } },
    engines: { node: '>=22' },
    peerDependencies: { yaml: '2' },
  };
  expect(compareManifests(before, after).map(({ bump, at, what }) => `${bump} ${at} ${what}`)).toEqual([
    'major entry . has no node any more',
    'major engines node was >=20, and is >=22',
    'major peerDependencies yaml was not asked for, and is 2',
  ]);
});
