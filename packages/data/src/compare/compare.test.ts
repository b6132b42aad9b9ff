import { describe, expect, test } from 'vitest';
import type { SummitRecord } from '../generated/open.ts';
import { type Comparison, changeLogEntry, compare, dueBump, sentenceOf } from './index.ts';

const place = (id: string, more: object = {}) => ({ kind: 'place', id, placeType: 'city', ...more });
const redirect = (id: string, to: string | readonly string[]) => ({
  kind: 'redirect',
  id,
  reason: typeof to === 'string' ? 'moved' : 'split',
  to,
});
const between = (old: readonly object[], now: readonly object[], versions = [1, 1]): Comparison =>
  compare(
    { schemaVersion: versions[0] ?? 1, records: old as SummitRecord[] },
    { schemaVersion: versions[1] ?? 1, records: now as SummitRecord[] },
  );

describe('a comparison', () => {
  test('tells what was added, changed, moved, split and removed', () => {
    const compared = between(
      [
        place('same'),
        place('changed', { note: 'a' }),
        place('old', { note: 'a' }),
        place('twins'),
        place('gone'),
      ],
      [
        place('one'),
        place('two'),
        redirect('twins', ['one', 'two']),
        redirect('old', 'new'),
        place('new', { note: 'b' }),
        place('changed', { note: 'b' }),
        place('same'),
      ],
    );
    expect(compared).toEqual({
      schemaVersion: { old: 1, new: 1 },
      added: [
        { kind: 'place', id: 'one' },
        { kind: 'place', id: 'two' },
      ],
      changed: [{ kind: 'place', id: 'changed', fields: [{ pointer: '/note', old: 'a', new: 'b' }] }],
      moved: [{ kind: 'place', id: 'old', to: 'new', fields: [{ pointer: '/note', old: 'a', new: 'b' }] }],
      split: [{ kind: 'place', id: 'twins', to: ['one', 'two'] }],
      removed: [{ kind: 'place', id: 'gone' }],
    });
  });

  const fieldsOf = (old: object, now: object) =>
    between([place('a', old)], [place('a', now)]).changed[0]?.fields;

  test('passes over the order of keys and of records', () => {
    expect(
      between(
        [place('a', { x: { p: 1, q: 2 } }), place('b')],
        [place('b'), place('a', { x: { q: 2, p: 1 } })],
      ).changed,
    ).toEqual([]);
  });

  test('goes down to the field', () => {
    expect(fieldsOf({ name: { en: 'a', ru: 'b' } }, { name: { en: 'a', zh: 'c' } })).toEqual([
      { pointer: '/name/ru', old: 'b' },
      { pointer: '/name/zh', new: 'c' },
    ]);
    expect(fieldsOf({ 'a/b~': 1 }, { 'a/b~': 2 })).toEqual([{ pointer: '/a~1b~0', old: 1, new: 2 }]);
  });

  test('tells an item that was put into a list as one change', () => {
    const list = (...items: readonly unknown[]) => ({ list: items });
    expect(fieldsOf(list('b', 'c'), list('a', 'b', 'c'))).toEqual([{ pointer: '/list/0', new: 'a' }]);
    expect(fieldsOf(list('a', 'b'), list('b'))).toEqual([{ pointer: '/list/0', old: 'a' }]);
    expect(fieldsOf(list('a', 'b'), list('b', 'a'))).toEqual([
      { pointer: '/list', old: ['a', 'b'], new: ['b', 'a'] },
    ]);
    expect(
      fieldsOf(list({ id: 'x', v: 1 }, { id: 'y', v: 1 }), list({ id: 'y', v: 2 }, { id: 'x', v: 1 })),
    ).toEqual([{ pointer: '/list/0/v', old: 1, new: 2 }]);
    expect(fieldsOf(list({ v: 1 }), list({ v: 2 }))).toEqual([{ pointer: '/list/0/v', old: 1, new: 2 }]);
  });

  test('takes items of the same id for the same, and another word for another', () => {
    const list = (...items: readonly unknown[]) => ({ list: items });
    expect(
      fieldsOf(list({ id: 'x', v: 1 }, { id: 'y', v: 1 }), list({ id: 'y', v: 2 }, { id: 'x', v: 3 })),
    ).toEqual([
      { pointer: '/list/0/v', old: 1, new: 2 },
      { pointer: '/list/1/v', old: 1, new: 3 },
    ]);
    expect(fieldsOf(list('a'), list('b'))).toEqual([
      { pointer: '/list/0', new: 'b' },
      { pointer: '/list/0', old: 'a' },
    ]);
  });

  test('tells a redirect that leads elsewhere as changed', () => {
    const places = [place('b'), place('c')];
    expect(between([redirect('a', 'b'), ...places], [redirect('a', 'c'), ...places])).toMatchObject({
      changed: [{ kind: 'redirect', id: 'a', fields: [{ pointer: '/to', old: 'b', new: 'c' }] }],
      moved: [],
    });
  });

  test('tells what was withdrawn with its reason, also where an id was moved before', () => {
    const withdrawn = (id: string) => ({ kind: 'redirect', id, reason: 'withdrawn', note: 'Never was.' });
    const compared = between(
      [place('a'), place('b'), redirect('old', 'b'), withdrawn('c')],
      [withdrawn('a'), place('b'), withdrawn('old'), withdrawn('c')],
    );
    expect(compared).toMatchObject({
      changed: [],
      removed: [
        { kind: 'place', id: 'a', withdrawn: 'Never was.' },
        { kind: 'redirect', id: 'old', withdrawn: 'Never was.' },
      ],
    });
    expect(dueBump(compared).bump).toBe('major');
    expect(changeLogEntry(compared)).toBe(
      'Breaking: 2 ids no longer lead to a record.\n\n### Withdrawn\n\n- place `a`: `Never was.`\n- redirect `old`: `Never was.`',
    );
  });

  test('is in the order of kinds, then of ids', () => {
    const added = [place('c'), { kind: 'project', id: 'a' }, place('b')];
    expect(between([], added).added.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('an entry of a change log', () => {
  const entry = (old: object, now: object) => changeLogEntry(between([place('a', old)], [place('a', now)]));

  test('tells each field once, with what it said and what it says', () => {
    expect(entry({ list: ['x'], note: 'n' }, { list: ['y'], more: true })).toBe(`Fixing: 1 record changed.

### Changed

- place \`a\`
  - \`/list/0\`: \`"x"\` → \`"y"\`
  - \`/note\`: \`"n"\` → none
  - \`/more\`: none → \`true\``);
  });

  test('cuts what is long', () => {
    expect(entry({ note: '' }, { note: 'x'.repeat(200) })).toContain(`\`"${'x'.repeat(118)}…\``);
  });

  test('says that nothing differs', () => {
    expect(entry({}, {})).toBe('No record differs.');
  });
});

describe('the version that is due', () => {
  test.each([
    ['none', [place('a')], [place('a')], [1, 1]],
    ['patch', [place('a')], [place('a', { note: 'b' })], [1, 1]],
    ['minor', [place('a')], [place('a', { note: 'b' }), place('b')], [1, 1]],
    ['minor', [place('a')], [redirect('a', 'b'), place('b')], [1, 1]],
    ['minor', [place('a')], [redirect('a', ['b', 'c']), place('b'), place('c')], [1, 1]],
    ['major', [place('a'), place('b')], [place('a'), place('c')], [1, 1]],
    ['major', [redirect('a', 'b'), place('b')], [place('b')], [1, 1]],
    ['major', [place('a')], [{ ...place('a'), kind: 'project' }], [1, 1]],
    ['major', [place('a')], [redirect('a', 'b'), { ...place('b'), kind: 'project' }], [1, 1]],
    ['major', [place('a')], [place('a')], [1, 2]],
  ])('%s', (bump, old, now, versions) => {
    expect(dueBump(between(old, now, versions)).bump).toBe(bump);
  });

  test('comes with all its reasons, the gravest first', () => {
    const old = [place('a'), place('b')];
    const now = [place('b', { note: 'x' }), place('c')];
    const { reasons } = dueBump(between(old, now));
    expect(dueBump(between(old, now, [1, 2])).reasons.map(({ code }) => code)).toEqual([
      'schema-break',
      'id-removed',
      'record-added',
      'record-changed',
    ]);
    expect(sentenceOf(dueBump(between(old, now)))).toBe(
      'A major version is due: 1 id no longer leads to a record.',
    );
    expect(reasons).toEqual([
      { bump: 'major', code: 'id-removed', ids: ['a'] },
      { bump: 'minor', code: 'record-added', ids: ['c'] },
      { bump: 'patch', code: 'record-changed', ids: ['b'] },
    ]);
  });
});
