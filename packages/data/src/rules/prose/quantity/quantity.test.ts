import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../../../generated/code-lists.ts';
import type { Figure } from '../../../generated/open.ts';
import { currencies } from '../../../generated/titles.ts';
import { type Agreement, compareNumbers, numberOfFigure } from './agreement.ts';
import { negated, plainDecimal, timesTen, withPlainDigits } from './decimal.ts';
import { type Unit, unitOfCode } from './units.ts';
import { writtenNumbers } from './written-numbers.ts';

/** A unit in short: `USD`, `%`, `pp`, `mass+3`. */
function short(unit: Unit | null): string {
  switch (unit?.of) {
    case 'money':
      return unit.currencies.length > 3 ? `${unit.currencies[0]}…` : unit.currencies.join('/');
    case 'percent':
      return '%';
    case 'percentage-point':
      return 'pp';
    case 'measure':
      return `${unit.dimension}+${unit.power}`;
    default:
      return unit?.of ?? '';
  }
}

/** Each number as "value unit", quantities with a star behind; texts of numbers are asked for apart. */
const told = (text: string) =>
  writtenNumbers(text)
    .map(({ value, unit, quantity }) => `${value}${unit ? ` ${short(unit)}` : ''}${quantity ? '*' : ''}`)
    .join(', ');

describe('numbers of a text', () => {
  test.each([
    ['Trade reached $108 billion.', '108000000000 AUD…*'],
    [
      'US$108bn, US$ 108 bn, USD108 billion and 108 billion US dollars.',
      '108000000000 USD*, 108000000000 USD*, 108000000000 USD*, 108000000000 USD*',
    ],
    ['RUB 10 bn is planned.', '10000000000 RUB*'],
    [
      'Some 10 billion rubles, 10bn roubles and 10 bln RUB.',
      '10000000000 BYN/RUB*, 10000000000 BYN/RUB*, 10000000000 RUB*',
    ],
    [
      'It costs €1.5m, £2m, ¥3k or 4 trn yen.',
      '1500000 EUR*, 2000000 EGP…*, 3000 CNY/JPY*, 4000000000000 JPY*',
    ],
    [
      '$999m, $999mn, 999mln dollars, $999M, $1.5t and US$340 m.',
      '999000000 AUD…*, 999000000 AUD…*, 999000000 AUD…*, 999000000 AUD…*, 1500000000000 AUD…*, 340000000 USD*',
    ],
    ['Sums of 5 lakh rupees and ₹2 crore.', '500000 INR…*, 20000000 INR*'],
    [
      'A loan of 300 million yuan, 300 million KGS or 300 million tenge.',
      '300000000 CNY*, 300000000 KGS*, 300000000 KZT*',
    ],
    ['It holds 29.9 per cent, 29.9% or 29,9 percent.', '29.9 %*, 29.9 %*, 29.9 %*'],
    ['It grew by 3.5 percentage points, or 3.5 pp.', '3.5 pp*, 3.5 pp*'],
    ['It changed by −3.5%, by -3.5 % and by minus 3.5 per cent.', '-3.5 %*, -3.5 %*, -3.5 %*'],
    ['A loss of −$5m, $-5m or -US$5m.', '-5000000 AUD…*, -5000000 AUD…*, -5000000 USD*'],
    ['From 3-5 per cent, from 3 to 5 per cent, 3–5% it is.', '3 %*, 5 %*, 3 %*, 5 %*, 3 %*, 5 %*'],
    [
      'It takes $20–25 billion or between 20 and 25 million euros.',
      '20000000000 AUD…*, 25000000000 AUD…*, 20000000 EUR*, 25000000 EUR*',
    ],
    ['It makes 1,000 jobs, 1 500 ships and 1\u00A0500\u00A0000 tonnes.', '1000*, 1500*, 1500000 mass+3*'],
    ["It made 1'500, 1’500 or 1\u2009500.5 visits.", '1500, 1500, 1500.5*'],
    ['Fares of 1,50,000 rupees.', '150000 INR…*'],
    ['５００ million, ９９９％, ٩٩٩ tons, ۹۹۹ and १२३.', '500000000*, 999 %*, 999 mass+3*, 999, 123'],
    ['٣٫٥٪ and ١٬٥٠٠ ships.', '3.5 %*, 1500*'],
    [
      'Pipes of 55 bcm, 2 km and 38 m, 5m tonnes of wheat, 1,200 MW, 10 m³.',
      '55 volume+9*, 2 length+3*, 38 length+0*, 5000000 mass+3*, 1200 power+3*, 10 volume+0*',
    ],
    ['3 million barrels a day, 3 million barrels.', '3000000 flow of oil+0*, 3000000 oil+0*'],
    ['About 30 agreements stand.', '30*'],
    ['Units 3 and 4 of the plant. Quay 12 is new.', '3, 4, 12'],
    ['On 5 June 2019 they met; 2019 150 ships came.', '5, 2019, 2019, 150*'],
    ['2019–2020, 2020-06 and 24/7.', '2019, 2020, 2020, 6, 24'],
    ['A 5G network, CCTV-4, COVID-19, S-400, A/RES/70/1 and the G20.', ''],
    ['The 70th anniversary, a 3D map, 400kV lines.', ''],
    ['Lee won 3 seats.', '3*'],
    ['In the end 5 m of rope.', '5 length+0*'],
    ['Half of the fleet, a third of its members and three-quarters of all ships.', '50 %*, 33.3 %*, 75 %*'],
    [
      'In the first half of 2020, a first quarter of the season, the third meeting, half an hour, a hundred years.',
      '2020',
    ],
    ['Dozens of ships, two dozen agreements and half a dozen ports.', '24, 24*, 6*'],
    [
      'Five million tonnes, ten per cent, half a billion dollars, one and a half million euros, a thousand jobs.',
      '5000000 mass+3*, 10 %*, 500000000 AUD…*, 1500000 EUR*, 1000*',
    ],
    ['Minus fifty-five per cent; two won, two presidents met, both of them real.', '-55 %*'],
    ['It is 1½ million tonnes, ¾ per cent or 5·5 per cent.', '1500000 mass+3*, 0.75 %*, 5.5 %*'],
    [
      'It is €1.234.567,89, 1.234,5 tonnes or 1.234.567 t.',
      '1234567.89 EUR*, 1234.5 mass+3*, 1234567 mass+3*',
    ],
    [
      'From 5 to 7 per cent, or 5 to 7 tonnes; $5 to $7 billion.',
      '5 %*, 7 %*, 5 mass+3*, 7 mass+3*, 5000000000 AUD…*, 7000000000 AUD…*',
    ],
    ['From 2018 to 5 per cent; in 2018 or 7 per cent.', '2018 %*, 5 %*, 2018, 7 %*'],
    ['By 40 basis points, 25bps or 0.5 ppt.', '0.4 pp*, 0.25 pp*, 0.5 pp*'],
    [
      'NZ$5m, NT$5m, R5 billion, Tk 5 crore, RM5m.',
      '5000000 NZD*, 5000000 TWD*, 5000000000 ZAR*, 50000000 BDT*, 5000000 MYR*',
    ],
    [
      'Of 5 billion Kazakh tenge, 5bn Pakistani rupees, 5 Swedish kronor, 5 lakh crore rupees.',
      '5000000000 KZT*, 5000000000 PKR*, 5 SEK*, 5000000000000 INR…*',
    ],
    ['At COP28, COP 29 and for COP 5m.', '5000000 COP*'],
    ['A gain of 5m jobs, 5m people and 40+ ports.', '5000000*, 5000000*, 40*'],
    [
      'Over 16.5 Mt, 1.2 mtpa, 5 MtCO2e, 1.2 mb/d, 100 km/h, 5 miles.',
      '16.5 mass+9*, 1.2 mass+9*, 5 emissions+6*, 1.2 flow of oil+6*, 100 speed+0*, 5 miles+0*',
    ],
    [
      '10 млрд рублей, 5 тыс. долларов, 40亿美元 и 達500萬人民幣.',
      '10000000000 RUB*, 5000 USD*, 4000000000 USD*, 5000000 CNY*',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  test('are told as they are written', () => {
    const texts = (text: string) => writtenNumbers(text).map((one) => one.text);
    expect(texts('It is US$ 340 m, −3.5 per cent, ９９９ million.')).toEqual([
      'US$ 340 m',
      '−3.5 per cent',
      '９９９ million',
    ]);
  });

  test('say whether something fell by them', () => {
    const falling = (text: string) => writtenNumbers(text).map((one) => one.falling);
    expect(falling('Trade fell by 3 per cent. It grew by 5 per cent.')).toEqual([true, false]);
  });
});

const figure = (value: string, unit: object): Figure => ({ value, unit }) as Figure;
const money = (currency: string) => ({ type: 'money', currency });

describe('a written number and a figure', () => {
  test.each<[string, Figure, Agreement]>([
    ['$340 million', figure('340000000', money('USD')), 'same'],
    ['340 million roubles', figure('340000000', money('USD')), 'other-unit'],
    ['€340 million', figure('340000000', money('USD')), 'other-unit'],
    ['$341 million', figure('340000000', money('USD')), 'other-value'],
    ['340 million', figure('340000000', money('USD')), 'same'],
    ['¥340 million', figure('340000000', money('JPY')), 'same'],
    ['3.5 per cent', figure('3.5', { type: 'percent', of: 'x' }), 'same'],
    ['3.5 per cent', figure('-3.5', { type: 'percent', of: 'x' }), 'other-value'],
    ['it fell by 3.5 per cent', figure('-3.5', { type: 'percent', of: 'x' }), 'same'],
    ['−3.5%', figure('3.5', { type: 'percent', of: 'x' }), 'other-value'],
    ['3.5 percentage points', figure('3.5', { type: 'percent', of: 'x' }), 'other-unit'],
    ['3.5 percentage points', figure('3.5', { type: 'percentage-point', of: 'x' }), 'same'],
    ['55 bcm', figure('55', { type: 'measure', unit: 'bcm' }), 'same'],
    ['55 bcm', figure('55000000000', { type: 'measure', unit: 'm3' }), 'same'],
    ['1.2 GW', figure('1200', { type: 'measure', unit: 'MW' }), 'same'],
    ['5 tonnes', figure('5', { type: 'measure', unit: 'km' }), 'other-unit'],
    ['5 tonnes', figure('6', { type: 'measure', unit: 't' }), 'other-value'],
    ['5 barrels', figure('5', { type: 'measure', unit: 'm' }), 'other-unit'],
    ['5 million tonnes', figure('5000000', { type: 'count', of: 'tons' }), 'same'],
    ['5 per cent', figure('5', { type: 'count', of: 'ships' }), 'other-unit'],
    ['5 years', figure('5', { type: 'measure', unit: 'a' }), 'same'],
    ['half of exports', figure('50', { type: 'percent', of: 'x' }), 'same'],
    ['half of exports', figure('40', { type: 'percent', of: 'x' }), 'other-value'],
    ['a third of exports', figure('33', { type: 'percent', of: 'x' }), 'same'],
    ['a third of exports', figure('0.33', { type: 'percent', of: 'x' }), 'other-value'],
    ['dozens of ships', figure('40', { type: 'count', of: 'ships' }), 'same'],
    ['dozens of ships', figure('12', { type: 'count', of: 'ships' }), 'other-value'],
    ['ten per cent', figure('10', { type: 'percentage-point', of: 'x' }), 'other-unit'],
    ['40 basis points', figure('0.4', { type: 'percentage-point', of: 'x' }), 'same'],
    ['5 miles', figure('5', { type: 'measure', unit: 'km' }), 'other-value'],
    ['5 Mt', figure('5000000', { type: 'measure', unit: 't' }), 'same'],
  ])('%s', (text, of, expected) => {
    const [number] = writtenNumbers(text);
    expect(number && compareNumbers(number, numberOfFigure(of))).toBe(expected);
  });

  test('every unit of measure is known by its code, but for those of time', () => {
    const unknown = Object.keys(codeLists.UnitCode).filter((code) => unitOfCode(code) === null);
    expect(unknown).toEqual(['h', 'd', 'mo', 'a']);
  });
});

describe('any number', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => plainDecimal(`${whole}.${String(part).padStart(3, '0')}`));
  const scale = fc.constantFrom(
    ['', 0],
    [' thousand', 3],
    ['m', 6],
    [' mn', 6],
    ['bn', 9],
    [' billion', 9],
    [' trn', 12],
  );

  test('has the value that it was written with, in every script, with every mark of groups', () => {
    const zero = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0xe50);
    const mark = fc.constantFrom('', ',', ' ', '\u00A0', '\u2009', '\u202F', '’');
    fc.assert(
      fc.property(decimal, zero, mark, fc.boolean(), (value, digit, group, isNegative) => {
        const [whole = '', part] = value.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? `.${part}` : '');
        const spelt = grouped.replace(/\d/g, (one) => String.fromCodePoint(digit + Number(one)));
        const [found, ...more] = writtenNumbers(`It is ${isNegative ? '−' : ''}${spelt} per cent of all.`);
        expect(more).toEqual([]);
        expect(found?.value).toBe(isNegative ? negated(value) : value);
        expect(found?.unit).toEqual({ of: 'percent' });
      }),
    );
  });

  test('of money has its currency and scale, before or behind', () => {
    fc.assert(
      fc.property(
        decimal,
        scale,
        fc.constantFrom(...Object.keys(currencies)),
        fc.boolean(),
        (value, [word, power], code, isBefore) => {
          const text = isBefore
            ? `${code} ${value}${word}`
            : `${value}${word === 'm' ? ' million' : word} ${code}`;
          const [found] = writtenNumbers(`They named ${text}.`);
          expect(found).toMatchObject({
            value: timesTen(value, Number(power)),
            unit: { of: 'money', currencies: [code] },
            quantity: true,
            text,
          });
        },
      ),
    );
  });

  test('times a power of ten loses nothing', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -20, max: 20 }), (value, power) => {
        expect(timesTen(timesTen(value, power), -power)).toBe(value);
        const thousandths = BigInt(timesTen(value, 3));
        if (power >= 3) expect(timesTen(value, power)).toBe(String(thousandths * 10n ** BigInt(power - 3)));
      }),
    );
  });

  test('any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { value } of writtenNumbers(text)) expect(value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        expect(withPlainDigits(text)).not.toMatch(/(?![0-9])\p{Nd}/u);
      }),
    );
  });

  test('decimals are compared without needless zeros', () => {
    expect(['007', '1.50', '-0.0', '10', '-1.10'].map(plainDecimal)).toEqual(['7', '1.5', '0', '10', '-1.1']);
  });
});
