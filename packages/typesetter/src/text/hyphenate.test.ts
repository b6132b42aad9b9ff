/** The packed tries must give what the reference implementation gives with the same patterns. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openHyphenator } from './hyphenate.ts';
import { prepared } from './testing/fonts.ts';

const require = createRequire(import.meta.url);
type Reference = (patterns: unknown, options: object) => (text: string) => string;
const createReference = require('hyphen') as Reference;

const hyphenator = openHyphenator(prepared('hyphenation.bin'));

const ENGLISH =
  `agreement cooperation comprehensive partnership strategic coordination intergovernmental ministerial
bilateral development investment agricultural infrastructure construction negotiation memorandum declaration
representatives international strengthening contemporary stability sanctions petrochemical hydrocarbons pipeline
manufacturing automobile telecommunications currency settlement cultural anniversary university economics Thursday
Vladimir Petersburg associate project tables record present democracy photograph knightsbridge rhythm through strengths
university's AGREEMENT Comprehensive`.split(/\s+/);
const RUSSIAN =
  `соглашение сотрудничество всеобъемлющее партнёрство стратегическое взаимодействие строительство
энергоблоков межправительственное декларация инвестиционный сельскохозяйственный инфраструктура развитие
безопасность стабильность представители подписание президент председатель государственный электростанция объём
съезд подъезд разъяснение Россия Китайская Народная Республика Москва июнь`.split(/\s+/);

describe.each([
  ['en', 'en-gb', ENGLISH],
  ['ru', 'ru', RUSSIAN],
])('%s', (lang, patterns, words) => {
  const reference = createReference(require(`hyphen/patterns/${patterns}`), { hyphenChar: '|', html: false });
  const split = (word: string, points: readonly number[]): string =>
    [0, ...points].map((from, i) => word.slice(from, points[i])).join('|');

  it('splits words as the reference does', () => {
    const ours = words.map((word) => split(word, hyphenator.points(word, lang, { left: 2, right: 2 })));
    expect(ours).toEqual(words.map((word) => reference(word)));
    expect(ours.some((word) => word.includes('|'))).toBe(true);
  });

  it('heeds the minima', () => {
    for (const word of words) {
      for (const point of hyphenator.points(word, lang, { left: 3, right: 4 })) {
        expect(point).toBeGreaterThanOrEqual(3);
        expect(word.length - point).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

describe('a hyphenator', () => {
  it('takes regional tags and leaves languages without patterns alone', () => {
    expect(hyphenator.points('cooperation', 'en-US')).toEqual(hyphenator.points('cooperation', 'en'));
    expect(hyphenator.points('cooperation', 'fi')).toEqual([]);
    expect(hyphenator.points('cooperation', '')).toEqual([]);
  });
});
