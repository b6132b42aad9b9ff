import { expect, test } from 'vitest';
import type { DocumentNode } from '../document/types.ts';
import { testTheme } from '../theme/testing/theme.ts';
import * as structure from './structure.ts';
import { DocumentBuilder } from './testing/build-document.ts';
import type { ContentReference, OutlineEntry, StructElement } from './types.ts';

const planStructure = (document: DocumentNode) => structure.planStructure(document, testTheme);

type Sketch = string | [string, ...Sketch[]];

/** Tags nested as arrays, content as its part and node. */
function sketch(kid: StructElement | ContentReference): Sketch {
  return kid.type === 'content' ? `${kid.part} ${kid.node}` : [kid.tag, ...kid.kids.map(sketch)];
}

function find(root: StructElement, tag: string): StructElement[] {
  const kids = root.kids.filter((kid) => kid.type === 'element');
  return [...(root.tag === tag ? [root] : []), ...kids.flatMap((kid) => find(kid, tag))];
}

function titles(entries: readonly OutlineEntry[]): unknown {
  return entries.map(({ title, children }) => [title, titles(children)]);
}

test('headings nest without gaps, whatever their own levels', () => {
  const b = new DocumentBuilder();
  const plan = planStructure(
    b.document([
      b.heading(2, ['Two']),
      b.heading(4, ['Four']),
      b.heading(3, ['Three']),
      b.heading(1, ['One']),
      b.heading(2, ['Two again']),
    ]),
  );
  expect(plan.root.kids.map((kid) => kid.type === 'element' && kid.tag)).toEqual([
    'H1',
    'H2',
    'H2',
    'H1',
    'H2',
  ]);
  expect(titles(plan.outline)).toEqual([
    [
      'Two',
      [
        ['Four', []],
        ['Three', []],
      ],
    ],
    ['One', [['Two again', []]]],
  ]);
});

test('lists have labels and bodies, and say how they are numbered', () => {
  const b = new DocumentBuilder();
  const list = b.list(true, [b.item('1.', [b.paragraph(['First'])]), b.item('', [b.paragraph(['Second'])])]);
  const bullets = b.list(false, [b.item('•', [b.paragraph(['Third'])])]);
  const plain = b.list(false, [b.item('', [])]);
  const { root } = planStructure(b.document([list, bullets, plain, b.descriptions([['Place', 'Moscow']])]));
  expect(sketch(root)).toEqual([
    'Document',
    ['L', ['LI', ['Lbl', `label ${list.items[0]?.key}`], ['LBody', 'body 2']], ['LI', ['LBody', 'body 5']]],
    ['L', ['LI', ['Lbl', `label ${bullets.items[0]?.key}`], ['LBody', 'body 9']]],
    ['L', ['LI', ['LBody']]],
    ['L', ['LI', ['Lbl', 'body 17'], ['LBody', 'body 19']]],
  ]);
  expect(find(root, 'L').map(({ listNumbering }) => listNumbering)).toEqual([
    'Decimal',
    'Disc',
    'None',
    'None',
  ]);
});

test('a paragraph alone in an item stands for itself where it has something to say that the item does not', () => {
  const b = new DocumentBuilder();
  const items = [
    [b.paragraph(['alone'])],
    [b.paragraph(['first']), b.paragraph(['second'])],
    [b.paragraph(['named'], { id: 'named' })],
    [b.paragraph(['по-русски'], { lang: 'ru' })],
    [b.paragraph(['claimed'], { basis: 'trade' })],
    [b.paragraph([b.symbol('signed'), ' with a sign'])],
  ];
  const { root } = planStructure(
    b.document([
      b.list(
        true,
        items.map((item) => b.item('', item)),
      ),
    ]),
  );
  const kinds = (kid: StructElement['kids'][number]) => (kid.type === 'element' ? kid.tag : 'words');
  expect(find(root, 'LBody').map(({ kids }) => kids.map(kinds))).toEqual([
    ['words'],
    ['P', 'P'],
    ['P'],
    ['P'],
    ['P'],
    ['P'],
  ]);
});

test('tables have a caption, head and body, and cells with scope and span', () => {
  const b = new DocumentBuilder();
  const head = [b.row([b.cell('Year', 'column'), b.cell('Trade', 'column', 2)])];
  const body = [b.row([b.cell('2018', 'row'), b.cell('108'), b.cell('')])];
  const { root } = planStructure(b.document([b.table('Trade by year', head, body)]));
  const shape = (kid: StructElement): unknown => [
    kid.tag,
    ...kid.kids.flatMap((inner) => (inner.type === 'element' ? [shape(inner)] : [])),
  ];
  expect(shape(find(root, 'Table')[0] ?? root)).toEqual([
    'Table',
    ['Caption'],
    ['THead', ['TR', ['TH'], ['TH']]],
    ['TBody', ['TR', ['TH'], ['TD'], ['TD']]],
  ]);
  expect(find(root, 'TH').map(({ scope, colSpan }) => [scope, colSpan])).toEqual([
    ['Column', 1],
    ['Column', 2],
    ['Row', 1],
  ]);
});

test('contents nest their second level and end each entry with the page number', () => {
  const b = new DocumentBuilder();
  const contents = b.contents([
    [1, '#a', 'A'],
    [2, '#b', 'B'],
    [2, '#a', 'C'],
    [1, '#a', 'D'],
  ]);
  const targets = [b.heading(1, ['Alpha'], { id: 'a' }), b.heading(2, ['Beta'], { id: 'b' })];
  const { root } = planStructure(b.document([contents, ...targets]));
  const entry = (text: number, node: number): Sketch => [
    'TOCI',
    ['Reference', ['Link', `body ${text}`, `page-number ${node}`]],
  ];
  expect(sketch(root.kids[0] as StructElement)).toEqual([
    'TOC',
    entry(4, 2),
    ['TOC', entry(7, 5), entry(10, 8)],
    entry(13, 11),
  ]);
});

test('a link says where it leads without the words around it', () => {
  const b = new DocumentBuilder();
  const source = b.item('3', [b.paragraph(['Joint statement, 5 June 2019'])], { id: 'source-3' });
  const plan = planStructure(
    b.document([
      b.paragraph(['See ', b.link('#source-3', ['3'], 'cite'), b.link('https://example.org/a', ['text'])]),
      b.paragraph([b.link('https://example.org/b', ['https://example.org/b'])]),
      b.list(true, [source]),
    ]),
  );
  expect(find(plan.root, 'Link').map(({ link }) => link)).toEqual([
    { destination: { type: 'internal', node: source.key }, contents: '3 Joint statement, 5 June 2019' },
    {
      destination: { type: 'external', url: 'https://example.org/a' },
      contents: 'text (https://example.org/a)',
    },
    { destination: { type: 'external', url: 'https://example.org/b' }, contents: 'https://example.org/b' },
  ]);
  expect(find(plan.root, 'Reference')).toHaveLength(1);
});

test('long descriptions of links are cut at a word and never inside a character', () => {
  const b = new DocumentBuilder();
  const target = b.heading(1, [`${'word '.repeat(40)}`], { id: 'long' });
  const unbroken = b.heading(1, [`${'習'.repeat(79)}${'𠮷'.repeat(90)}`], { id: 'unbroken' });
  const links = b.paragraph([b.link('#long', ['x']), b.link('#unbroken', ['y'])]);
  const contents = find(planStructure(b.document([links, target, unbroken])).root, 'Link').map(
    ({ link }) => link?.contents ?? '',
  );
  expect(contents[0]).toMatch(/^(word )+…$/);
  expect(contents.every((words) => words.length <= 163 && !/\p{Cs}/u.test(words))).toBe(true);
});

test('language and basis are written where they change, and spans only for their sake', () => {
  const b = new DocumentBuilder('en');
  const { root } = planStructure(
    b.document([
      b.paragraph([b.span('strong', ['bold']), b.span('name', ['Путин'], { lang: 'ru' })]),
      b.paragraph(['习近平'], { lang: 'zh-Hans', basis: 'claim-1' }),
      b.section([b.paragraph(['inside'], { basis: 'claim-2' })], 'box', { basis: 'claim-2' }),
    ]),
  );
  const told = find(root, 'P')
    .concat(find(root, 'Span'), find(root, 'Sect'))
    .map(({ tag, lang, basis }) => [tag, lang, basis]);
  expect(told).toEqual([
    ['P', undefined, undefined],
    ['P', 'zh-Hans', 'claim-1'],
    ['P', undefined, undefined],
    ['Span', 'ru', undefined],
    ['Sect', undefined, 'claim-2'],
  ]);
});

test('a symbol with words is a figure; one without is decoration', () => {
  const b = new DocumentBuilder();
  const decoration = b.symbol('');
  const plan = planStructure(b.document([b.paragraph([b.symbol('signed'), ' ', decoration, 'Signed'])]));
  expect(find(plan.root, 'Figure').map(({ alt }) => alt)).toEqual(['signed']);
  expect([...plan.decorative]).toEqual([decoration.key]);
});

test('what was put in or taken out says so of its words', () => {
  const b = new DocumentBuilder();
  const changed = b.paragraph([
    b.span('deleted', ['old']),
    b.span('inserted', ['new']),
    b.span('strong', ['same']),
  ]);
  const spans = find(planStructure(b.document([changed])).root, 'Span');
  expect(spans.map(({ decoration }) => decoration)).toEqual(['LineThrough', 'Underline']);
});

test('quotations are quotes; a link to nothing is a fault of the parser', () => {
  const b = new DocumentBuilder();
  const quoted = planStructure(b.document([b.paragraph([b.span('quotation', ['old friend'])])]));
  expect(sketch(quoted.root)).toEqual(['Document', ['P', ['Quote', 'body 2']]]);
  const broken = b.document([b.paragraph([b.link('#nowhere', ['x'])])]);
  expect(() => planStructure(broken)).toThrow('Nothing has the id nowhere');
});
