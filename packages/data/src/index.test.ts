import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Dataset as OpenDataset } from './generated/open.ts';
import { type ClaimId, claim, claims, dataset, meta, type RecordOf, type SummitId, summit } from './index.ts';

describe('the canonical dataset', () => {
  test('is the one that meta counts', () => {
    expect(claims().length).toBe(meta.counts.claim);
    expect(dataset().claims.size).toBe(meta.counts.claim);
    expect(dataset().meta).toBe(meta);
  });

  test('gives records by id, and nothing for an id that it does not know', () => {
    for (const one of claims()) expect(claim(one.id)).toBe(one);
    expect(summit('nowhere-1900' as string)).toBeUndefined();
    expect(claim('__proto__' as string)).toBeUndefined();
  });

  test('cannot be changed', () => {
    for (const one of claims()) expect(Object.isFrozen(one) && Object.isFrozen(one.evidence)).toBe(true);
  });

  test('is typed by its own ids, and fits where any dataset does', () => {
    expectTypeOf<string>().not.toExtend<SummitId>();
    expectTypeOf<RecordOf<'claim'>['id']>().toEqualTypeOf<ClaimId>();
    expectTypeOf(dataset()).toExtend<OpenDataset>();
  });
});
