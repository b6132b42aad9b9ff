import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../parse/raw-record.ts';
import { evidencePlaces, withEvidence } from './evidence-places.ts';
import { type FieldSetting, setFields } from './set-fields.ts';

const claim: JsonObject = {
  kind: 'claim',
  id: 'quay',
  about: ['port'],
  attribution: { voice: 'persons', speakers: ['ann-lee', 'bo-ray'], manner: 'paraphrase' },
};
const set = (field: string, ...texts: string[]): FieldSetting => ({ field, texts });
const unset = (field: string): FieldSetting => ({ field, texts: null });

describe('fields become what the schema wants', () => {
  test.each<[string, FieldSetting[], object]>([
    ['a text that looks like a number', [set('statement', '2019')], { statement: '2019' }],
    ['a date', [set('date', '2019-06-05')], { date: '2019-06-05' }],
    ['a list', [set('about', '[2019, quay]')], { about: ['2019', 'quay'] }],
    ['a list of one', [set('about', 'quay')], { about: ['quay'] }],
    ['a list of several', [set('about', 'quay', 'port')], { about: ['quay', 'port'] }],
    ['an empty list', [set('about', '[]')], { about: [] }],
    ['an item behind the last', [set('about/1', 'quay')], { about: ['port', 'quay'] }],
    [
      'a mapping',
      [set('credibility', '{grade: 2, reason: Told once.}')],
      { credibility: { grade: '2', reason: 'Told once.' } },
    ],
    [
      'numbers of a branch that is chosen with them',
      [set('evidence.0.selector.start', '12'), set('evidence.0.type', 'passage')],
      { evidence: [{ type: 'passage', selector: { start: 12 } }] },
    ],
    [
      'items that go',
      [unset('attribution.speakers.0'), unset('attribution.speakers.1')],
      {
        attribution: { voice: 'persons', speakers: [], manner: 'paraphrase' },
      },
    ],
  ])('%s', (_, changes, expected) => {
    const { value, faults } = setFields('claim', claim, changes);
    expect(faults).toEqual([]);
    expect(value).toMatchObject(expected);
  });

  test.each<[FieldSetting, object]>([
    [set('about.4', 'x'), { code: 'beyond-list', length: 1 }],
    [set('about.first', 'x'), { code: 'beyond-list', length: 1 }],
    [set('id.more', 'x'), { code: 'no-members' }],
    [set('statement', 'x', 'y'), { code: 'given-twice', texts: ['x', 'y'] }],
    [unset('note'), { code: 'not-there', field: 'note' }],
    [unset('about.1'), { code: 'not-there', field: 'about.1' }],
  ])('%j cannot be', (change, expected) => {
    expect(setFields('claim', claim, [change]).faults).toMatchObject([expected]);
  });
});

describe('evidence', () => {
  const document: JsonObject = {
    kind: 'document',
    id: 'treaty',
    positions: [
      { party: 'northland', stance: 'reserved' },
      { party: 'southland', stance: 'withdrew', evidence: [{ type: 'page', source: '' }] },
    ],
    evidence: [{ type: 'page', source: 'wire' }],
  };

  test('stands where a fact has its own', () => {
    expect(evidencePlaces('document', document)).toEqual([
      { pointer: '', required: true, given: true },
      { pointer: '/positions/0', required: true, given: false },
      { pointer: '/positions/1', required: true, given: false },
    ]);
  });

  test('is added to one fact alone, in place of what is blank', () => {
    const piece = { type: 'page', source: 'gazette' };
    const value = withEvidence(document, '/positions/1', piece);
    expect(value).toMatchObject({ positions: [{}, { evidence: [piece] }], evidence: [{ source: 'wire' }] });
    expect((value['positions'] as JsonObject[])[0]).not.toHaveProperty('evidence');
    expect(withEvidence(document, '', piece)).toMatchObject({ evidence: [{ source: 'wire' }, piece] });
  });
});
