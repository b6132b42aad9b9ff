import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Dataset as OpenDataset } from './generated/open.ts';
import {
  type ClaimId,
  claim,
  claims,
  codeLists,
  dataset,
  derivedCodeLists,
  dossier,
  kinds,
  meta,
  type RecordOf,
  record,
  type SummitId,
  sources,
  summit,
  titleOfCode,
} from './index.ts';

describe('the canonical dataset', () => {
  test('is the one that meta counts', () => {
    expect(claims().length).toBe(meta.counts.claim);
    expect(dataset().claims.size).toBe(meta.counts.claim);
    expect(dataset().meta).toBe(meta);
  });

  test('has a number for every source, which is to stay as records are added', () => {
    expect(sources().filter(({ number }) => number === undefined)).toEqual([]);
  });

  test('gives records by id, and nothing for an id that it does not know', () => {
    for (const one of claims()) expect(claim(one.id)).toBe(one);
    expect(summit('nowhere-1900' as string)).toBeUndefined();
    expect(claim('__proto__' as string)).toBeUndefined();
  });

  test('is asked by ids that it has, or by texts of which nobody knows before', () => {
    // @ts-expect-error: a slip in a literal.
    claim('moscow-2019-lng-cooperatoin');
    // @ts-expect-error: the id of another kind.
    claim('vladimir-putin');
    // @ts-expect-error
    dossier('yamal-lgn');
    // @ts-expect-error
    record('yamal-lgn');
    const asked: string = 'no-such-record';
    expect([claim(asked), dossier(asked), record(asked)]).toEqual([undefined, undefined, undefined]);
  });

  test('cannot be changed', () => {
    for (const one of claims()) expect(Object.isFrozen(one) && Object.isFrozen(one.evidence)).toBe(true);
    const whole = dataset() as unknown as Record<'claims' | 'meta', Map<string, unknown>>;
    expect(Object.isFrozen(whole)).toBe(true);
    for (const change of [
      () => whole.claims.delete('moscow-2019-lng-cooperation'),
      () => whole.claims.set('x', {}),
      () => whole.claims.clear(),
      () => Object.assign(meta, { version: 'x' }),
      () => Object.assign(meta.counts, { claim: 0 }),
      () => Object.assign(codeLists, { Theme: {} }),
      () => Object.assign(codeLists.Theme, { energy: '' }),
      () => Object.assign(derivedCodeLists.PresentStatus, { pending: '' }),
      () => Object.assign(kinds.claim, { title: '' }),
      () => Object.assign(titleOfCode('Theme', 'energy') ?? {}, { en: '' }),
    ])
      expect(change).toThrow(TypeError);
    expect(dataset().claims.size).toBe(meta.counts.claim);
  });

  test('is typed by its own ids, and fits where any dataset does', () => {
    expectTypeOf<string>().not.toExtend<SummitId>();
    expectTypeOf<RecordOf<'claim'>['id']>().toEqualTypeOf<ClaimId>();
    expectTypeOf(dataset()).toExtend<OpenDataset>();
  });
});
