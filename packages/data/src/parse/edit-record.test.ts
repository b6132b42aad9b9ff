import { expect, test } from 'vitest';
import { editRecord } from './edit-record.ts';

const YAML = `# Why it is here.
kind: redirect
id: a
reason: moved # on purpose
# The place.
to: b
`;

test('changes values and leaves comments and everything else', () => {
  expect(editRecord({ name: 'a.yml', text: YAML }, [{ pointer: '/to', value: 'c' }])).toBe(
    YAML.replace('to: b', 'to: c'),
  );
});

test('writes numbers as numbers, and texts that look like numbers as texts', () => {
  const text = 'kind: place\nid: a\nlist:\n  - m: 1\n    t: x\n';
  expect(
    editRecord({ name: 'a.yml', text }, [
      { pointer: '/list/0/m', value: 12 },
      { pointer: '/list/0/t', value: '12' },
    ]),
  ).toBe('kind: place\nid: a\nlist:\n  - m: 12\n    t: "12"\n');
});

test('JSON stays JSON', () => {
  const text = '{"id": "a", "kind": "redirect", "reason": "moved", "to": "b", "x": [{"n": 1}]}';
  expect(
    JSON.parse(
      editRecord({ name: 'a.json', text }, [
        { pointer: '/to', value: 'c' },
        { pointer: '/x/0/n', value: 2 },
      ]) ?? '',
    ),
  ).toEqual({ kind: 'redirect', id: 'a', reason: 'moved', to: 'c', x: [{ n: 2 }] });
});

test('gives up on what cannot be read, and refuses what is not there', () => {
  expect(editRecord({ name: 'a.yml', text: 'a: [' }, [])).toBeNull();
  for (const name of ['a.yml', 'a.json']) {
    const text = name === 'a.yml' ? YAML : '{"kind": "redirect", "id": "a"}';
    expect(() => editRecord({ name, text }, [{ pointer: '/no/such', value: 1 }])).toThrow(RangeError);
  }
});
