import { describe, expect, expectTypeOf, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim as OpenClaim, SummitRecord } from '../generated/open.ts';
import * as data from '../index.ts';
import * as open from './index.ts';

describe('lists with a filter', () => {
  test('select by the fields of a record, one value or any of several', () => {
    const energy = data.claims({ theme: 'energy' });
    expect(energy.length).toBeGreaterThan(0);
    expect(energy.every(({ theme }) => theme === 'energy')).toBe(true);
    const firm = data.claims({ theme: 'energy', speechAct: ['signed', 'concluded'] });
    expect(firm.every(({ speechAct }) => speechAct === 'signed' || speechAct === 'concluded')).toBe(true);
    expect(firm.length).toBeLessThan(energy.length);
    expect(data.claims({})).toEqual(data.claims());
  });

  test('find who says so and what it is about', () => {
    const said = data.claims({ actor: 'vladimir-putin' });
    expect(said.length).toBeGreaterThan(0);
    for (const { attribution } of said) expect(JSON.stringify(attribution)).toContain('vladimir-putin');
    for (const { about } of data.claims({ about: 'yamal-lng' })) expect(about).toContain('yamal-lng');
    for (const { signatories } of data.documents({ signedBy: 'vladimir-putin' }))
      expect(signatories.some(({ person }) => person === 'vladimir-putin')).toBe(true);
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

  test('ask by standing, by place and as of a day', () => {
    const kinds = [
      'corroborated',
      'corroborated-and-refined',
      'partly',
      'contradicted-in-a-detail',
      'uncorroborated',
    ] as const;
    const counted = kinds.map((standing) => data.records({ kind: 'claim', standing }).length);
    expect(counted.reduce((a, b) => a + b)).toBe(data.meta.counts.claim);
    expect(
      data.records({ kind: 'claim', asOf: '2019-06-04', summit: 'moscow-2019' }).every(({ date }) => date),
    ).toBe(true);
    const sabetta = data.projects().find(({ place }) => place !== undefined);
    if (sabetta?.place) {
      const there = data.records({ kind: 'claim', place: sabetta.place });
      expect(there).toEqual(expect.arrayContaining([...data.claims({ about: sabetta.id })]));
    }
  });

  test('ask for commitments by their status on a day', () => {
    const onDay = data.commitmentsOn('2026-01-01');
    expect(onDay.length).toBe(data.meta.counts.commitment);
    for (const { commitment, status } of onDay)
      expect(data.records({ kind: 'commitment', status, asOf: '2026-01-01' })).toContain(commitment);
    for (const { status } of data.commitmentsOn('2019-06-01')) expect(status).toBe('pending');
  });

  test('ask for figures and quotations by their claim', () => {
    expect(data.records({ kind: 'figure', summit: 'moscow-2019' })).toEqual(
      data.figures().filter((figure) => data.claim(figure.claim).summit === 'moscow-2019'),
    );
    const [figure] = data.figures();
    const groups = data.figuresByAuthority(figure?.metric ?? '');
    expect([...groups.values()].flat()).toContain(figure);
  });
});

describe('from a record to what it is connected with', () => {
  test('the record of an id has the type of its kind', () => {
    expectTypeOf(data.record('yamal-lng')).toEqualTypeOf<data.Project>();
    expectTypeOf(data.record('anything' as string)).toEqualTypeOf<data.SummitRecord | undefined>();
    expect(data.record('yamal-lng')).toBe(data.project('yamal-lng'));
  });

  test('expanded, a record has records in the place of ids', () => {
    const [quotation] = data.quotations();
    if (!quotation) throw new Error('the dataset has quotations');
    const whole = data.expand(quotation);
    expectTypeOf(whole.speaker).toEqualTypeOf<data.Person>();
    expectTypeOf(whole.claim).toEqualTypeOf<data.Claim>();
    expectTypeOf(whole.evidence[0].source).toEqualTypeOf<data.Source>();
    expect(whole.speaker).toBe(data.person(quotation.speaker));
    expect(whole.id).toBe(quotation.id);
  });

  test('evidence leads to its source, and from the source back', () => {
    for (const claim of data.claims())
      for (const { evidence, source } of data.evidenceOf(claim)) {
        expect(source).toBe(data.source(evidence.source));
        expect(data.citations(source.id)).toContainEqual(
          expect.objectContaining({ record: claim, evidence }),
        );
      }
  });

  test('links and backlinks are the two ends of the same references', () => {
    const claims = data.claims({ about: 'yamal-lng' });
    for (const claim of claims) {
      expect(data.links(claim).map(({ record }) => record)).toContain(data.project('yamal-lng'));
      expect(data.backlinks('yamal-lng').map(({ record }) => record)).toContain(claim);
    }
  });

  test('a dossier holds everything about a project', () => {
    const dossier = data.dossier('yamal-lng');
    expectTypeOf(dossier.record).toEqualTypeOf<data.Project>();
    expect(dossier.claims).toEqual(expect.arrayContaining([...data.claims({ about: 'yamal-lng' })]));
    expect(dossier.commitments).toEqual(
      expect.arrayContaining([...data.commitments({ project: 'yamal-lng' })]),
    );
    for (const { evidence } of dossier.claims)
      for (const { source } of evidence) expect(dossier.sources).toContain(data.source(source));
    expect(data.dossier('nothing-of-the-kind' as string)).toBeUndefined();
  });
});

describe('a dataset of one’s own', () => {
  const claim = (id: string, about: string): OpenClaim => ({
    kind: 'claim',
    id,
    summit: 's',
    statement: 'x',
    theme: 'energy',
    speechAct: 'signed',
    attribution: { voice: 'narration', source: 'old-source' },
    about: [about],
    credibility: { grade: '2', reason: 'x' },
    evidence: [{ type: 'page', source: 'old-source', relation: 'supports' }],
  });
  const records = [
    claim('one', 'old-plant'),
    claim('two', 'plant'),
    claim('three', 'other'),
    {
      kind: 'source',
      id: 'source',
      title: 'x',
      publisher: 'x',
      language: 'en',
      tier: 'press',
      reliability: { grade: 'C', reason: 'x' },
    },
    {
      kind: 'project',
      id: 'plant',
      name: { en: 'Plant' },
      projectType: 'lng',
      evidence: claim('x', 'x').evidence,
    },
    { kind: 'redirect', id: 'old-plant', reason: 'moved', to: 'plant' },
    { kind: 'redirect', id: 'old-source', reason: 'moved', to: 'source' },
  ] as unknown as SummitRecord[];
  const dataset = buildDataset(records, null);

  test('is asked like the canonical one, and ids that were moved are followed', () => {
    for (const about of ['plant', 'old-plant'])
      expect(open.records(dataset, { kind: 'claim', about }).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(open.records(dataset, { mentions: 'source' }).map(({ id }) => id)).toContain('three');
    expect(open.backlinks(dataset, 'old-plant').map(({ record }) => record.id)).toEqual([
      'one',
      'two',
      'old-plant',
    ]);
    expect(open.dossier(dataset, 'old-plant')?.claims.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(open.citations(dataset, 'source').map(({ record }) => record.id)).toContain('three');
    expect(open.recordOf(dataset, 'old-plant')?.id).toBe('plant');
  });
});
