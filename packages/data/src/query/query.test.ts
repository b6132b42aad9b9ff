import { describe, expect, expectTypeOf, test } from 'vitest';
import * as data from '../index.ts';
import * as open from './index.ts';

// What the answers are is the matter of own-dataset.test.ts; here, that the canonical dataset gives them, typed.

describe('lists with a filter', () => {
  test('hold what the question to the dataset does', () => {
    const filter = { theme: 'energy', speechAct: ['signed', 'concluded'] } as const;
    const found = data.claims(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(data.claims({ theme: 'energy' }).length);
    expect(found).toEqual(open.records(data.dataset(), { kind: 'claim', ...filter }));
    expect(data.claims({})).toEqual(data.claims());
  });

  test('refuse a criterion that they do not know', () => {
    expect(() => data.claims({ them: 'energy' } as never)).toThrow(
      /no criterion them; there are summit, theme/,
    );
    expect(() => data.records({ kind: 'claim', __proto__x: 1 } as never)).toThrow(TypeError);
  });
});

describe('records', () => {
  test('narrow by the kind that is asked for', () => {
    const documents = data.records({ kind: 'document' });
    expectTypeOf(documents).toEqualTypeOf<readonly data.Document[]>();
    expect(documents).toEqual(data.documents());
    const two = data.records({ kind: ['claim', 'figure'] });
    expectTypeOf(two).toEqualTypeOf<readonly (data.Claim | data.Figure)[]>();
    expect(two.length).toBe(data.meta.counts.claim + data.meta.counts.figure);
    expectTypeOf(data.records()).toEqualTypeOf<readonly data.SummitRecord[]>();
    expect(data.records().length).toBe(Object.values(data.meta.counts).reduce((a, b) => a + b));
  });

  test('take criteria of the kind alone', () => {
    // @ts-expect-error a document has no speech act
    expect(() => data.records({ kind: 'document', speechAct: 'signed' })).toThrow(TypeError);
    // @ts-expect-error not a theme
    expect(data.records({ kind: 'claim', theme: 'sports' })).toEqual([]);
    // @ts-expect-error not the id of a summit
    expect(data.claims({ summit: 'nowhere-1900' })).toEqual([]);
    // @ts-expect-error a status is that of a day
    expect(() => data.records({ kind: 'commitment', status: 'late' })).toThrow(TypeError);
  });
});

describe('the root asks the canonical dataset', () => {
  const whole = data.dataset();

  test('for records by what is not in them', () => {
    const asOf = '2019-06-04';
    const filter = { kind: 'claim', standing: 'uncorroborated', asOf } as const;
    expect(data.records(filter)).toEqual(open.records(whole, filter));
    expect(data.commitmentsOn('2026-01-01')).toEqual(open.commitmentsOn(whole, '2026-01-01'));
    expect(data.commitmentsOn('2026-01-01')).toHaveLength(data.meta.counts.commitment);
    const [figure] = data.figures();
    expect([...data.figuresByAuthority(figure?.metric ?? 'share').values()].flat()).toContain(figure);
  });

  test('for a record, with the type of its kind', () => {
    expectTypeOf(data.record('yamal-lng')).toEqualTypeOf<data.Project>();
    expectTypeOf(data.record('anything' as string)).toEqualTypeOf<data.SummitRecord | undefined>();
    expect(data.record('yamal-lng')).toBe(data.project('yamal-lng'));
    expect(data.record('yamal-lng').name.en).toBe('Yamal LNG');
  });

  test('for what a record is connected with', () => {
    const [quotation] = data.quotations();
    if (!quotation) throw new Error('the dataset has quotations');
    const expanded = data.expand(quotation);
    expectTypeOf(expanded.speaker).toEqualTypeOf<data.Person>();
    expectTypeOf(expanded.claim).toEqualTypeOf<data.Claim>();
    expectTypeOf(expanded.evidence[0].source).toEqualTypeOf<data.Source>();
    expect(expanded.speaker).toBe(data.person(quotation.speaker));
    expect(data.links(quotation).map(({ record }) => record)).toContain(data.claim(quotation.claim));
    expect(data.backlinks(quotation.claim).map(({ record }) => record)).toContain(quotation);
    const [evidence] = data.evidenceOf(quotation);
    expect(evidence?.source).toBe(data.source(quotation.evidence[0].source));
    expect(data.citations(quotation.evidence[0].source).map(({ record }) => record)).toContain(quotation);
  });

  test('for a dossier', () => {
    const dossier = data.dossier('yamal-lng');
    expectTypeOf(dossier.record).toEqualTypeOf<data.Project>();
    expect(dossier.claims.length).toBeGreaterThan(0);
    expect(dossier).toEqual(open.dossier(whole, 'yamal-lng'));
    expect(data.dossier('nothing-of-the-kind' as string)).toBeUndefined();
  });
});
