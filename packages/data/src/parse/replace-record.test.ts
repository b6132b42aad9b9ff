import { expect, test } from 'vitest';
import { replaceRecord } from './replace-record.ts';

const BEFORE = `# yaml-language-server: $schema=../place.schema.json
kind: place
id: port
name:
  # as on the map
  en: Port
placeType: city # by the census
# an old word
within: coast
evidence:
  - type: page
    source: a
    relation: supports
  # the second
  - type: page
    source: b
    relation: supports
`;

const replaced = (value: object, name = 'port.yml') =>
  replaceRecord({ name, text: BEFORE }, { kind: 'place', id: 'port', ...value });

test('what did not change keeps its comments, what is gone leaves its own to the next', () => {
  const value = {
    name: { en: 'Port', fr: 'Port' },
    placeType: 'site',
    evidence: [
      { type: 'page', source: 'b', relation: 'supports' },
      { type: 'page', source: 'a', relation: 'refines' },
    ],
  };
  expect(replaced(value)).toBe(`# yaml-language-server: $schema=../place.schema.json
kind: place
id: port
name:
  # as on the map
  en: Port
  fr: Port
placeType: site # by the census
# an old word
evidence:
  # the second
  - type: page
    source: b
    relation: supports
  - type: page
    source: a
    relation: refines
`);
});

test('a record in JSON stays in JSON, and one of no kind is refused', () => {
  expect(replaced({ placeType: 'city' }, 'port.json')).toBe(
    '{\n  "kind": "place",\n  "id": "port",\n  "placeType": "city"\n}\n',
  );
  expect(replaceRecord({ name: 'port.yml', text: BEFORE }, { kind: 'port' })).toBeNull();
});
