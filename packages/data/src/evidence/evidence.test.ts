import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim, Evidence, PassageEvidence, Source, SummitRecord } from '../generated/open.ts';
import { codePointOffsets, countCodePoints, sliceCodePoints } from './code-points.ts';
import { coverage } from './coverage.ts';
import { origins, witnesses } from './origins.ts';
import { digest } from './sha256.ts';
import { verifyEvidence } from './verify.ts';
import { inWholeWords, isEdge } from './whole-words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', '中', '😀', '\ud83d', '\ude00', '\n'), maxLength: 60 }),
);

describe('code points', () => {
  test('slices as an array of code points does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(320), fc.nat(320), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(sliceCodePoints(text, start, end)).toBe(Array.from(text).slice(start, end).join(''));
      }),
    );
  });

  test('counts and finds offsets as an array of code points does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = Array.from(text);
        expect(countCodePoints(text)).toBe(points.length);
        const offsets = [0];
        for (const point of points) offsets.push((offsets.at(-1) ?? 0) + point.length);
        expect([...codePointOffsets(text)]).toEqual(offsets);
      }),
    );
  });
});

describe('a stretch in whole words', () => {
  test.each([
    ['the quay is new', [5, 7], 'quay'],
    ['the quay', [5, 6], 'quay'],
    ['the quay', [1, 2], 'the'],
    ['the quay', [3, 5], 'quay'],
    ['the quay is new', [2, 10], 'the quay is'],
    ['met 𝒬uay', [4, 5], '𝒬uay'],
    ['the  quay', [3, 5], null],
  ] as const)('%s %j: %s', (text, [start, end], expected) => {
    const found = inWholeWords(text, { start, end });
    expect(found && sliceCodePoints(text, found.start, found.end)).toBe(expected);
  });

  test.each([
    [0, 'start', true],
    [1, 'start', false],
    [3, 'start', false],
    [3, 'end', true],
    [4, 'start', true],
    [4, 'end', false],
    [8, 'end', true],
  ] as const)('may have an edge at %i, its %s: %s', (at, side, expected) => {
    expect(isEdge('the quay', at, side)).toBe(expected);
  });
});

test('digest is SHA-256', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  for (let length = 50; length < 140; length++)
    expect(digest('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'));
});

const TEXT = 'Title\n\n𝒜 met B.\nThey talked.\n';

function source(id: string, extra: Partial<Source> = {}): Source {
  return {
    kind: 'source',
    id,
    title: id,
    publisher: 'P',
    language: 'en',
    tier: 'agency',
    reliability: { grade: 'B', reason: 'r' },
    ...extra,
  };
}

function passage(start: number, end: number, of = TEXT): PassageEvidence {
  return {
    type: 'passage',
    source: 's',
    selector: { type: 'TextPositionSelector', start, end },
    sha256: digest(sliceCodePoints(of, start, end)),
    relation: 'supports',
  };
}

function claim(id: string, ...evidence: [PassageEvidence, ...PassageEvidence[]]): Claim {
  return {
    kind: 'claim',
    id,
    summit: 'm',
    statement: 'x',
    theme: 'event',
    speechAct: 'reported',
    attribution: { voice: 'narration', source: 's' },
    about: [],
    credibility: { grade: '2', reason: 'r' },
    evidence,
  };
}

const held = source('s', {
  text: {
    sha256: digest(TEXT),
    length: countCodePoints(TEXT),
    furniture: [{ role: 'headline', selector: passage(0, 5).selector, sha256: passage(0, 5).sha256 }],
  },
});
const dataset = (...records: SummitRecord[]) => buildDataset(records, null);

describe('verifyEvidence', () => {
  const data = dataset(
    held,
    claim('a', passage(7, 15)),
    claim('b', { ...passage(7, 15), sha256: digest('x') }),
  );
  const outcomes = (text: string | null) =>
    verifyEvidence(data, new Map(text === null ? [] : [['s', text]])).passages.map(({ outcome }) => outcome);

  test('tells what stands and what does not', () => {
    // First the headline, since sources come before claims.
    expect(outcomes(TEXT)).toEqual(['ok', 'ok', 'digest-differs']);
    expect(verifyEvidence(data, new Map([['s', TEXT]])).summary).toMatchObject({
      ok: 2,
      'digest-differs': 1,
    });
  });

  test('tells a changed text as such, and passages that still stand as sound', () => {
    expect(outcomes(`${TEXT}More.`).filter((one) => one === 'ok')).toHaveLength(2);
    expect(outcomes('Else')).toEqual(['text-changed', 'text-changed', 'text-changed']);
  });

  test('tells texts that are not at hand', () => {
    expect(new Set(outcomes(null))).toEqual(new Set(['text-not-held']));
  });

  test('tells positions outside the text', () => {
    const beyond = dataset(held, claim('a', passage(7, 900)));
    expect(verifyEvidence(beyond, new Map([['s', TEXT]])).summary['out-of-range']).toBe(1);
    const last = countCodePoints(TEXT);
    const ends = [passage(7, last), passage(7, last + 1), passage(9, 7), passage(7, 7)].map((one) =>
      dataset(held, claim('a', { ...one, sha256: digest('another') })),
    );
    expect(ends.map((one) => verifyEvidence(one, new Map([['s', TEXT]])).passages[1]?.outcome)).toEqual([
      'digest-differs',
      'out-of-range',
      'out-of-range',
      'digest-differs',
    ]);
  });
});

describe('coverage', () => {
  test('tells what is covered by what, and what is not, with its place', () => {
    const twice = claim('a', passage(7, 15), passage(7, 15));
    const found = coverage(dataset(held, twice, claim('b', passage(9, 12))), 's', TEXT);
    expect(found.stretches).toEqual([
      { start: 0, end: 5, records: [], furniture: 'headline' },
      { start: 7, end: 9, records: ['a'], furniture: null },
      { start: 9, end: 12, records: ['a', 'b'], furniture: null },
      { start: 12, end: 15, records: ['a'], furniture: null },
    ]);
    expect(found.uncovered).toEqual([{ start: 16, end: 28, line: 4, column: 1, characters: 11 }]);
    expect(found.characters).toBe(22);
    expect(found.percent).toBe(50);
  });

  test('a full stop between two passages is covered, a figure is not', () => {
    const found = (text: string) =>
      coverage(dataset(held, claim('b', passage(0, 5), passage(8, 9))), 's', text).uncovered.length;
    expect([found('It is. “x'), found('It is 5 x')]).toEqual([0, 1]);
  });

  test('a text without characters is covered', () => {
    expect(coverage(dataset(held), 's', ' \n').percent).toBe(100);
  });
});

describe('origins', () => {
  const from = (id: string, ...of: string[]) =>
    source(
      id,
      of.length === 0
        ? {}
        : { derivedFrom: of.map((one) => ({ source: one, basis: 'documented' as const })) as never },
    );

  test('are the ends of what a source was made from, at any remove', () => {
    const data = dataset(
      from('copy', 'paper'),
      from('paper', 'wire', 'speech'),
      from('wire'),
      from('speech'),
    );
    expect([...origins(data, 'copy')].sort()).toEqual(['speech', 'wire']);
    expect([...origins(data, 'wire')]).toEqual(['wire']);
  });

  test('come to an end in a circle', () => {
    expect([...origins(dataset(from('a', 'b'), from('b', 'a')), 'a')]).toEqual(['a']);
  });

  test('evidence that shares an origin is one witness', () => {
    const data = dataset(from('copy', 'wire'), from('wire'), from('other'));
    const page = (id: string, origin?: string): Evidence => ({
      type: 'page',
      source: id,
      relation: 'supports',
      ...(origin !== undefined && { origin }),
    });
    expect(witnesses(data, [page('copy'), page('wire')])).toHaveLength(1);
    expect(witnesses(data, [page('copy'), page('other', 'copy')])).toHaveLength(1);
    expect(witnesses(data, [page('copy'), page('other')])).toHaveLength(2);
  });
});

test('evidence of a source that was moved is evidence of its successor', () => {
  const moved: SummitRecord = { kind: 'redirect', id: 'old', reason: 'moved', to: 's' };
  const data = dataset(held, moved, claim('a', { ...passage(7, 15), source: 'old' }));
  expect(verifyEvidence(data, new Map([['s', TEXT]])).summary.ok).toBe(2);
  expect([...origins(data, 'old')]).toEqual(['s']);
});
