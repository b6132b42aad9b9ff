import { expect, test } from 'vitest';
import { plain } from './testing/read-pdf.ts';
import { StructureReader } from './testing/read-structure.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { writeTestPdf } from './testing/write-test-pdf.ts';

const LONG_LINK = /^a link whose words .* \(https:\/\/example\.org\/путь\?a=1\)$/;

test('the structure tree holds the document in order, with its text', async () => {
  const reader = new StructureReader(await writeTestPdf(sampleDocument()));
  const tree = reader.tree();
  const toc = (title: string, contents: string) => [
    'TOCI',
    ['Reference', ['Link', title, '7', { annotation: contents, page: 0 }]],
  ];
  expect(tree).toEqual([
    'Document',
    ['H1', 'Summit in Moscow'],
    ['TOC', toc('The talks', 'The talks'), ['TOC', toc('Figures', 'Figures')]],
    [
      'Sect',
      ['H2', 'The talks'],
      [
        'P',
        'President ',
        ['Span', 'Си Цзиньпин'],
        ' (',
        ['Span', '习近平'],
        ') said ',
        ['Quote', 'old friend'],
        ' ',
        ['Reference', ['Link', '1', { annotation: expect.stringMatching(/^1 Report, a/), page: 0 }]],
      ],
      [
        'L',
        ['LI', ['Lbl', '1.'], ['LBody', ['P', 'First outcome']]],
        ['LI', ['Lbl', '2.'], ['LBody', ['P', ['Figure', ''], ' Second ', 'outcome']]],
      ],
    ],
    [
      'Sect',
      ['H3', 'Figures'],
      [
        'Table',
        ['Caption', 'Trade'],
        ['THead', ['TR', ['TH', 'Year'], ['TH', 'USD bn']]],
        ['TBody', ['TR', ['TH', '2018'], ['TD', '108'], ['TD']]],
      ],
      ['L', ['LI', ['Lbl', 'Place'], ['LBody', 'AVAV Kremlin']]],
    ],
    ['L', ['LI', ['Lbl', '1'], ['LBody', 'Report, ', expect.arrayContaining(['Link'])]]],
  ]);
});

test('attributes: scope, span, numbering, alternative with its box, language, basis, ids', async () => {
  const reader = new StructureReader(await writeTestPdf(sampleDocument()));
  const attributes = (tag: string) => reader.elements(tag).map((element) => plain(element.get('A')));
  expect(attributes('TH')).toEqual([
    { O: '/Table', Scope: '/Column' },
    { O: '/Table', Scope: '/Column', ColSpan: 2 },
    { O: '/Table', Scope: '/Row' },
  ]);
  expect(attributes('L').map((value) => (value as { ListNumbering: string }).ListNumbering)).toEqual([
    '/Decimal',
    '/None',
    '/Decimal',
  ]);
  const [figure] = reader.elements('Figure');
  expect(plain(figure?.get('Alt'))).toBe('signed');
  expect(plain(figure?.get('A'))).toMatchObject({ O: '/Layout', Placement: '/Inline' });
  expect(reader.elements('Span').map((span) => plain(span.get('Lang')))).toEqual(['ru', 'zh-Hans']);
  const bases = reader.elements('P').flatMap((p) => (p.has('A') ? [plain(p.get('A'))] : []));
  expect(bases).toEqual([{ O: '/UserProperties', P: [{ N: 'claim', V: 'claim-1' }] }]);
  const ids = reader.pdf.array(reader.pdf.catalog.get('StructTreeRoot'), 'IDTree', 'Names').map(plain);
  expect(ids.filter((_, index) => index % 2 === 0)).toEqual(['figures', 'source-1', 'talks']);
});

test('a link over lines and pages: one element, an annotation a line, each reference on its own page', async () => {
  const reader = new StructureReader(await writeTestPdf(sampleDocument()));
  const { pdf } = reader;
  const long = reader
    .elements('Link')
    .flatMap((link) => [link.get('K') ?? []].flat())
    .filter((kid) => kid instanceof Map && plain(kid.get('Type')) === '/OBJR')
    .map((kid) => kid as Map<string, never>);
  const pages = long.map((reference) => {
    const page = pdf.pageIndex(reference.get('Pg'));
    const annotation = pdf.dictionary(reference.get('Obj'));
    const listed = pdf.array(pdf.pages[page], 'Annots').map(plain);
    // What no checker notices: the page named, the page that lists it, the annotation's own page.
    expect(listed).toContain(plain(reference.get('Obj')));
    expect(pdf.pageIndex(annotation.get('P'))).toBe(page);
    expect(plain(annotation.get('F'))).toBe(4);
    const [left = 0, bottom = 0, right = 0, top = 0] = plain(annotation.get('Rect')) as number[];
    expect(right - left).toBeGreaterThan(0);
    expect(top - bottom).toBeGreaterThan(5);
    expect(top - bottom).toBeLessThan(20);
    return { page, contents: plain(annotation.get('Contents')) as string, annotation };
  });
  const wrapped = pages.filter(({ contents }) => LONG_LINK.test(contents));
  expect(wrapped.length).toBeGreaterThan(3);
  expect(new Set(wrapped.map(({ page }) => page)).size).toBe(2);
  for (const { annotation } of wrapped) {
    expect(plain(annotation.get('A'))).toEqual({
      S: '/URI',
      URI: 'https://example.org/%D0%BF%D1%83%D1%82%D1%8C?a=1',
    });
  }
  const keys = pages.map(({ annotation }) => plain(annotation.get('StructParent')));
  expect(new Set(keys).size).toBe(keys.length);
});

test('everything painted is tagged or an artifact', async () => {
  const { contents } = new StructureReader(await writeTestPdf(sampleDocument()));
  const sequences = contents.flat();
  expect(sequences.filter(({ tag }) => tag === undefined)).toEqual([]);
  expect(sequences.filter(({ paints }) => paints === 0)).toEqual([]);
  for (const { tag, mcid } of sequences) expect(tag === 'Artifact').toBe(mcid === undefined);
  const artifacts = sequences.filter(({ tag }) => tag === 'Artifact').map(({ properties }) => properties);
  expect(artifacts).toContainEqual({ Type: '/Pagination', Subtype: '/Footer' });
  expect(artifacts).toContainEqual({ Type: '/Layout' });
});
