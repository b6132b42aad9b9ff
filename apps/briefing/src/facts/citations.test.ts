import { dataset as canonical } from '@summit/data';
import { carrying, type Dataset, isSameNeed, needsOf } from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { buildView } from '../reports/build-view.ts';
import { createCitations } from './citations.ts';
import { createLookup, type Evidence } from './records.ts';
import type { SourceView } from './types.ts';

const dataset = canonical() as unknown as Dataset;
const lookup = createLookup(dataset, 'en');
const asked = { summit: 'moscow-2019', edition: 'moscow-2019-edition-2', asOf: null } as const;

interface Cited {
  readonly text: string;
  readonly claims: string;
  readonly cites: readonly { readonly number: string }[];
}

function sentencesIn(part: unknown): readonly Cited[] {
  if (Array.isArray(part)) return part.flatMap(sentencesIn);
  if (part === null || typeof part !== 'object') return [];
  const { text, claims, cites } = part as Partial<Cited>;
  const own =
    typeof text === 'string' && typeof claims === 'string' && Array.isArray(cites)
      ? [{ text, claims, cites }]
      : [];
  return [...own, ...Object.values(part).flatMap(sentencesIn)];
}

describe.each(['executive', 'full'])('the sentences of the %s report', (report) => {
  const view = buildView(dataset, { ...asked, report }) as unknown as {
    readonly sources: readonly SourceView[];
  };
  const urls = new Map(view.sources.map(({ number, url }) => [number, url?.replace(/#?:~:.*$/, '')]));

  test('cite evidence that holds each figure and year that their claims state', () => {
    const sentences = sentencesIn(view).filter(({ claims }) => claims !== '');
    expect(sentences.length).toBeGreaterThan(10);
    const uncovered = sentences.flatMap(({ text, claims, cites }) => {
      const cited = new Set(cites.map(({ number }) => urls.get(number)));
      return claims.split(' ').flatMap((id) => {
        const { statement, date, evidence } = lookup.get('claim', id);
        const own = needsOf(text).filter((need) => needsOf(statement).some((one) => isSameNeed(need, one)));
        const held = (pieces: readonly Evidence[], need: (typeof own)[number]) =>
          pieces.some((one) => carrying(dataset, one, need, date) !== 'misses');
        const shown = evidence.filter(({ source }) => cited.has(lookup.get('source', source).url));
        return own
          .filter((need) => held(evidence, need) && !held(shown, need))
          .map((need) => `${id}: ${need.number.text}`);
      });
    });
    expect(uncovered).toEqual([]);
  });

  test('lead to the words of the page wherever they are recorded', () => {
    const leading = view.sources.filter(({ url }) => url?.includes('#:~:text='));
    expect(leading.length).toBeGreaterThan(view.sources.length / 6);
  });
});

describe('of several pieces of evidence', () => {
  const piece = (source: string, more: object = {}) =>
    ({
      type: 'page',
      source,
      relation: 'supports',
      seen: { on: '2026-11-30', extent: 'whole' },
      ...more,
    }) as Evidence;
  const [first, second, third] = ['tass-1061947', 'tass-1061872', 'safea-innovation-fund-2019'];
  const cited = (text: string, pieces: readonly Evidence[], most = 1) => {
    const citations = createCitations(lookup, { most, shown: [], since: '2019-06-05' });
    citations.cite(pieces, text, '2019-06-05');
    return citations
      .sources()
      .map(({ url }) =>
        url?.replace(/^.*\/\/(?:[^/]*\.)?([^./]+\.[^./]+(?:\.cn)?)\/.*?([^/]*?)(?:#.*)?$/, '$2'),
      );
  };

  test('one that holds the figure goes before the first', () => {
    const pieces = [piece(first, { supports: ['fact'] }), piece(second)];
    expect(cited('The fund is worth $1 billion.', pieces)).toEqual(['1061872']);
    expect(cited('The fund was set up.', pieces)).toEqual(['1061947']);
  });

  test('one whose quotation has the figure goes before one that may hold it', () => {
    const quote = { exact: 'worth $1 billion', language: 'en' };
    expect(cited('The fund is worth $1 billion.', [piece(first), piece(second, { quote })])).toEqual([
      '1061872',
    ]);
  });

  test('one that nobody saw comes last', () => {
    expect(cited('The fund was set up.', [piece(first, { seen: undefined }), piece(second)])).toEqual([
      '1061872',
    ]);
  });

  test('one that contradicts the sentence comes last, though its words are recorded', () => {
    const quote = { exact: 'no such fund', language: 'en' };
    const pieces = [piece(first, { relation: 'contradicts', quote }), piece(second)];
    expect(cited('The fund was set up.', pieces)).toEqual(['1061872']);
  });

  test('the page that tells a claim in its own voice goes before others whose words are recorded', () => {
    const id = 'moscow-2019-arctic-lng-2-first-cargo';
    const { attribution, evidence } = lookup.get('claim', id);
    const teller = evidence.find(
      ({ source }) => attribution.voice === 'narration' && source === attribution.source,
    );
    const citations = createCitations(lookup, { most: 1, shown: [id], since: '2019-06-05' });
    citations.citeClaims([id], 'A first cargo reached China.');
    expect(citations.sources().map(({ publisher }) => english().show(publisher))).toEqual(['gCaptain']);
    expect(teller?.source).toBe('gcaptain-arctic-lng-2-2025');
  });

  test('a second is cited where the first does not hold all of the sentence', () => {
    const pieces = [piece(first, { supports: ['fact', 'date'] }), piece(second, { supports: ['figure'] })];
    expect(cited('In 2019 it got $1 billion.', pieces)).toHaveLength(2);
    expect(cited('In 2019 it was set up.', [...pieces, piece(third)])).toHaveLength(1);
  });
});
