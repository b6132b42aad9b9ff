import { describe, expect, test } from 'vitest';
import { figuresMissing, figuresOf, hanNumber } from './figures.ts';
import type { Tongue } from './language.ts';

const values = (text: string, tongue: Tongue) => figuresOf(text, tongue).printed.map(({ value }) => value);

describe('a figure is the same in all three languages', () => {
  test.each<[string, string, string, string[]]>([
    ['by 200 billion', 'на 200 млрд', '达2000亿', ['200000000000']],
    ['1.5 million', '1,5 миллиона', '150万', ['1500000']],
    ['20,000 tons', '20 000 тонн', '20000吨', ['20000']],
    ['3.5 per cent', '3,5 процента', '3.5％', ['3.5%']],
    ['on 5 June 2019', '5 июня 2019 года', '2019年6月5日', ['2019-06-05']],
    ['June 5, 2019', '5 июня 2019', '二〇一九年六月五日', ['2019-06-05']],
    ['in May 2031', 'в мае 2031 года', '2031年5月', ['2031-05']],
    ['on 8 March', '8 марта', '3月8日', ['--03-08']],
    ['Article 110', 'статья 110', '第110条', ['110']],
    ['the G20 may meet', 'стороны могут', '双方可以', []],
  ])('%s, %s, %s', (en, ru, zh, expected) => {
    expect([values(en, 'en'), values(ru, 'ru'), values(zh, 'zh')]).toEqual([expected, expected, expected]);
  });

  test('numbers in Chinese characters are read by place or one by one', () => {
    expect(['十', '二十', '一百一十', '三百零五', '二〇一九', '两千', '一'].map(hanNumber)).toEqual([
      10, 20, 110, 305, 2019, 2000, 1,
    ]);
    expect(hanNumber('人')).toBeNull();
  });
});

describe('figures of which the other text has none', () => {
  const missing = (a: string, one: Tongue, b: string, other: Tongue) =>
    figuresMissing(figuresOf(a, one), figuresOf(b, other)).map(({ printed }) => printed);

  test('are told as they are printed, each way', () => {
    const [en, zh] = ['By 2024 trade is to reach $200 billion.', '到2024年贸易额应达2500亿美元。'];
    expect(missing(en, 'en', zh, 'zh')).toEqual(['200 billion']);
    expect(missing(zh, 'zh', en, 'en')).toEqual(['2500亿']);
  });

  test.each<[string, Tongue, string, Tongue]>([
    ['3 ports', 'en', '三个港口', 'zh'],
    ['the 75th session', 'en', 'семьдесят пятая сессия', 'ru'],
    ['12 ships', 'en', 'двенадцать судов', 'ru'],
    ['第七十五届', 'zh', 'the seventy-fifth session', 'en'],
    ['6月5日', 'zh', '5 June 2019', 'en'],
    ['in 2019', 'en', 'в июне 2019 года', 'ru'],
    ['百分之三', 'zh', '3 %', 'en'],
    ['3%', 'en', '百分之三', 'zh'],
  ])('are not those in words, nor dates of which less is said: %s', (a, one, b, other) => {
    expect([missing(a, one, b, other), missing(b, other, a, one)]).toEqual([[], []]);
  });

  test('are those of another day, and of another share', () => {
    expect(missing('5 June 2019', 'en', '6 июня 2019', 'ru')).toEqual(['5 June 2019']);
    expect(missing('3 %', 'en', '3', 'ru')).toEqual(['3 %']);
  });
});
