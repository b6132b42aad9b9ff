import { dataset as canonical } from '@summit/data';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { english } from '../../messages/catalogues.ts';
import { siteContext } from '../context.ts';
import { pageRecords } from '../plan-pages.ts';
import { searchEntry } from './entries.ts';
import { INDEX_NAME, indexScript, OPTIONS, type SearchEntry } from './index.ts';
import { excerpt, fold, highlight, indexTerms, queryTerms } from './terms.ts';

describe('terms', () => {
  test('Chinese is asked for in pairs, everything else by word', () => {
    expect(queryTerms('习近平 в Xudabao-3')).toEqual(['习近', '近平', 'в', 'Xudabao', '3']);
    expect(indexTerms('习近')).toEqual(['习', '近', '习近']);
    expect(queryTerms('习')).toEqual(['习']);
    expect(indexTerms('徐大堡核电站3、4号')).toContain('3');
  });

  test('case and diacritics do not count', () => {
    expect(fold('СЮЙДАПУ')).toBe(fold('сюйдапу'));
    expect(fold('Ölçü')).toBe('olcu');
  });

  test.each([
    ['Łódź', 'lodz'],
    ['Đặng', 'dang'],
    ['Ørsted', 'orsted'],
    ['Işık', 'isik'],
    ['Weiß', 'weiss'],
    ['Þórdís', 'thordis'],
    ['Sigurðsson', 'sigurdsson'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Ħamrun', 'hamrun'],
  ])('%s is found as %s', (written, typed) => {
    expect(fold(written)).toBe(typed);
  });

  test('whatever is asked for in the words of a text is among its terms', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab 习近平Сю-3é、') });
    fc.assert(
      fc.property(texts, (text) => {
        const known = new Set(indexTerms(text).map(fold));
        expect(
          queryTerms(text)
            .map(fold)
            .filter((term) => !known.has(term)),
        ).toEqual([]);
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  test('a highlighted text is the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab 习近平Сю-3é、<') });
    fc.assert(
      fc.property(texts, texts, (text, asked) => {
        const pieces = highlight(text, new Set(indexTerms(asked).map(fold)));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 2000, seed: 6 },
    );
    expect(highlight('访习近平说', new Set(['习近', '近平']))).toEqual([
      { text: '访', found: false },
      { text: '习近平', found: true },
      { text: '说', found: false },
    ]);
  });

  test('an excerpt shows what was found', () => {
    const text = `${'word '.repeat(100)}Xudapu ${'more '.repeat(100)}`;
    const part = excerpt(text, new Set(['xudapu']), 120);
    expect(part).toContain('Xudapu');
    expect(part.length).toBeLessThan(130);
    expect(part).toMatch(/^… .* …$/);
  });
});

describe('the index of the canonical dataset', () => {
  const site = siteContext(canonical(), [], english());
  const script = indexScript(pageRecords(site).map((record) => searchEntry(record, site)));
  const holder: Record<string, string> = {};
  new Function('globalThis', script)(holder);
  const index = MiniSearch.loadJSON<SearchEntry>(holder[INDEX_NAME] ?? '', OPTIONS);
  const paths = (asked: string) => index.search(asked).map(({ id }) => String(id));

  test.each([
    ['Xudapu', 'projects/xudabao-3-4.html', 2],
    ['xudapu', 'places/xudabao-site.html', 3],
    ['Xudappu', 'projects/xudabao-3-4.html', 3],
    ['Xuda', 'projects/xudabao-3-4.html', 10],
    ['Сюйдапу', 'places/xudabao-site.html', 2],
    ['сюйдап', 'places/xudabao-site.html', 2],
    ['习近平', 'persons/xi-jinping.html', 1],
    ['习近', 'persons/xi-jinping.html', 1],
    ['近平', 'persons/xi-jinping.html', 2],
    ['Си Цзиньпин', 'persons/xi-jinping.html', 1],
    ['Jinping', 'persons/xi-jinping.html', 1],
    ['Putin', 'persons/vladimir-putin.html', 1],
    ['Huawei MTS', 'documents/huawei-mts-5g-agreement-2019.html', 5],
  ] as const)('%s leads to %s among the first %i', (asked, path, within) => {
    expect(paths(asked).slice(0, within)).toContain(path);
  });

  test('what is nowhere is not found', () => {
    expect(paths('Atlantis')).toEqual([]);
    expect(paths('平习')).toEqual([]);
  });
});
