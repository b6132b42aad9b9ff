import { describe, expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';

const yaml = (text: string) => canonicalForm({ name: 'a.yml', text });

describe('canonicalForm', () => {
  test('orders keys by the schema, unions by their branch, and writes blocks', () => {
    const text = `id: a
kind: place

evidence: [{relation: supports, independence: first, source: s, type: page}]
name: {ru: "Порт", en: 'Port'}
placeType: city
`;
    expect(yaml(text)).toBe(`kind: place
id: a
name:
  en: Port
  ru: Порт
placeType: city
evidence:
  - type: page
    source: s
    relation: supports
    independence: first
`);
  });

  test('is its own canonical form, comments included', () => {
    const once =
      yaml('# Why it is here\nid: a\n# A town\nkind: place # really\nnote: "a: b"\naliases: []\n') ?? '';
    expect(once).toContain('# A town');
    expect(yaml(once)).toBe(once);
  });

  test('sets a comment as far in as what it stands before', () => {
    const text = 'kind: place\n# A town\nid: a\nname:\n  # In English\n  en: A\n';
    expect(yaml(text)).toBe(text);
    // What is further in belongs to the value before it.
    expect(yaml(text.replace('# A town', '  # A town'))).toBe(text.replace('\n# A town', ' # A town'));
    expect(yaml(text.replace('  # In English', '# In English'))).toBe(text);
    expect(yaml(text.replace('# A town', '# '))).toBe(text.replace('# A town', '#'));
  });

  test('leaves keys that no schema knows at the end', () => {
    expect(yaml('zone: 1\nid: a\nkind: place\narea: 2\n')).toBe('kind: place\nid: a\nzone: 1\narea: 2\n');
  });

  test('keeps texts texts', () => {
    const text = 'kind: place\nid: "2019"\nnote: "true"\n';
    expect(yaml(text)).toBe(text);
  });

  test.each([
    'no',
    'NO',
    'on',
    'Off',
    'yes',
    'y',
    '12:30',
    '1_000',
    '0b11',
    '017',
    '0x1f',
    '=',
    '<<',
    '1e3',
    '+5',
    '.5',
  ])('has %j in quotation marks, which older readers take for no text', (word) => {
    const text = `kind: place\nid: a\nname:\n  en: "${word}"\n`;
    expect(yaml(text)).toBe(text);
    expect(yaml(text.replaceAll('"', "'"))).toBe(text);
  });

  test('has no quotation marks round what every reader takes for a text', () => {
    for (const word of ['nor', 'yeast', 'one', '2019-06-05', '5G', 'no way', '12:30 h', 'e5', '=a']) {
      const text = `kind: place\nid: a\nname:\n  en: ${word}\n`;
      expect(yaml(text)).toBe(text);
    }
    const key = 'kind: place\nid: a\nname:\n  en: Norway\n  "no": Norge\n';
    expect(yaml(key.replace('"no"', 'no'))).toBe(key);
    expect(yaml(key)).toBe(key);
    const named = 'kind: place\nid: a\nevidence:\n  - type: page\n    seen:\n      on: 2020-03-05\n';
    expect(yaml(named)).toBe(named);
    expect(yaml(`# first\n${named.trimEnd()} # more\n`)).toContain('\n      on: 2020-03-05 # more\n');
  });

  test('writes JSON as JSON', () => {
    expect(canonicalForm({ name: 'a.json', text: '{"id":"a","kind":"place"}' })).toBe(
      '{\n  "kind": "place",\n  "id": "a"\n}\n',
    );
  });

  test.each(['a: [', 'kind: nothing\n', 'id: a\n'])('gives up on what it does not understand: %j', (text) => {
    expect(yaml(text)).toBeNull();
  });
});
