import type { DocumentNode } from '../../document/types.ts';
import { DocumentBuilder } from './build-document.ts';

/** Something of everything, over several small pages. */
export function sampleDocument(): DocumentNode {
  const b = new DocumentBuilder();
  return b.document([
    b.heading(1, ['Summit in Moscow']),
    b.contents([
      [1, '#talks', 'The talks'],
      [2, '#figures', 'Figures'],
    ]),
    b.section([
      b.heading(2, ['The talks'], { id: 'talks' }),
      b.paragraph([
        'President ',
        b.span('name', ['Си Цзиньпин'], { lang: 'ru' }),
        ' (',
        b.span('name', ['习近平'], { lang: 'zh-Hans' }),
        ') said ',
        b.span('quotation', ['old friend']),
        ' ',
        b.link('#source-1', ['1'], 'cite'),
      ]),
      b.list(true, [
        b.item('1.', [b.paragraph(['First outcome'], { basis: 'claim-1' })]),
        b.item('2.', [b.paragraph([b.symbol('signed'), ' Second ', b.symbol(''), 'outcome'])]),
      ]),
    ]),
    b.section([
      b.heading(3, ['Figures'], { id: 'figures' }),
      b.table(
        'Trade',
        [b.row([b.cell('Year', 'column'), b.cell('USD bn', 'column', 2)])],
        [b.row([b.cell('2018', 'row'), b.cell('108'), b.cell('')])],
      ),
      b.descriptions([['Place', 'AVAV Kremlin']]),
    ]),
    b.list(true, [
      b.item(
        '1',
        [
          b.paragraph([
            'Report, ',
            b.link('https://example.org/путь?a=1', [
              'a link whose words are many enough to run over the end of one line, and of another, ' +
                'and over the end of this page too, since the paper is small and the words go on and on ' +
                'until there is no room left for them on the page on which they began to be set',
            ]),
          ]),
        ],
        { id: 'source-1' },
      ),
    ]),
  ]);
}
