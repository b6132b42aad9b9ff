/** PDF/UA-2, WTPDF 1.0 and PDF/A-4f: what is written keeps to every clause that is checked, and each check can fail. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { Scene } from '../drawing/scene.ts';
import { documents } from '../layout/testing/random-documents.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { typeset } from '../typeset.ts';
import { conformanceFaults } from './testing/conformance.ts';
import { UA2_CHECKS } from './testing/conformance-ua2.ts';
import { plain } from './testing/read-pdf.ts';
import { readStructure, StructureReader } from './testing/read-structure.ts';
import { rewritePdf } from './testing/rewrite-pdf.ts';

/** Something of everything that PDF 2.0 tells in its own way. */
const HTML =
  '<h1>Summit in Moscow</h1>' +
  '<nav class="contents"><ol><li><a href="#talks">The talks</a></li></ol></nav>' +
  '<h2 id="talks">The talks</h2>' +
  '<p>They said <q>old friend</q>, <strong>twice</strong> and <em>often</em>' +
  '<span class="footnote" lang="fr">Une note.</span>, see <a class="see" href="#figures">the figures</a> and ' +
  '<a href="https://example.org/">the report</a>.</p>' +
  '<ol><li>First</li><li>Second</li></ol><ul><li>One</li></ul><dl><dt>Place</dt><dd>Moscow</dd></dl>' +
  '<h3 id="figures">Figures</h3>' +
  '<figure><figcaption><p>What was traded</p></figcaption><img data-chart="c" alt="A square"></figure>' +
  '<table><caption>Trade</caption><thead><tr><th scope="col">Year</th><th scope="col">USD bn</th></tr></thead>' +
  '<tbody><tr><th scope="row">2018</th><td>108 <i data-symbol="square" role="img" aria-label="up"></i></td></tr></tbody></table>';

const attachments = [
  {
    name: 'a.json',
    mimeType: 'application/json',
    description: 'Records',
    relationship: 'Data',
    data: new TextEncoder().encode('{}'),
  },
] as const;

const scene: Scene = {
  width: 40,
  height: 20,
  marks: [
    { kind: 'rect', role: 'data', x: 0, y: 0, width: 40, height: 20, fill: 'accent', stroke: undefined },
  ],
};

const options = {
  theme: testTheme,
  fonts: testFonts(),
  standard: 'ua2',
  pictures: new Map([['c', () => scene]]),
  metadata: { date: new Date(0) },
} as const;

let sound: Uint8Array;
beforeAll(() => {
  const { document, faults } = parseDocument(HTML, { theme: testTheme, title: 'A summit', lang: 'en' });
  expect(faults).toEqual([]);
  sound = typeset(document, { ...options, attachments }).pdf as Uint8Array;
});

test('what is written keeps to every clause', () => {
  expect(conformanceFaults(sound, 'ua2')).toEqual([]);
  expect(
    conformanceFaults(
      rewritePdf(sound, (source) => source),
      'ua2',
    ),
  ).toEqual([]);
});

test('titles, emphasis, notes, contents and captions have the types of PDF 2.0', () => {
  const [document, title, contents, , paragraph] = readStructure(sound);
  expect([document, title]).toEqual(['Document', ['Title', 'Summit in Moscow']]);
  expect(contents).toEqual([
    'TOC',
    ['TOCI', ['Reference', 'The talks', '1', { annotation: 'The talks', page: 0 }]],
  ]);
  expect(paragraph).toEqual([
    'P',
    'They said ',
    ['Quote', 'old friend'],
    ', ',
    ['Strong', 'twice'],
    ' and ',
    ['Em', 'often'],
    ['Link', '1', { annotation: 'Note 1: Une note.', page: 0 }],
    ['FENote', ['Lbl', ['Link', '1', { annotation: 'Back to the text at note 1', page: 0 }]], 'Une note.'],
    ', see ',
    ['Link', 'the figures', { annotation: 'Figures', page: 0 }],
    ' and ',
    ['Link', 'the report', { annotation: 'the report (https://example.org/)', page: 0 }],
    '.',
  ]);
  const captions = new StructureReader(sound).elements('Caption');
  expect(captions.map((caption) => plain(new StructureReader(sound).pdf.get(caption.get('P'), 'S')))).toEqual(
    ['/Sect', '/Table'],
  );
});

test('a document without a title of its own has headings alone', () => {
  const { document } = parseDocument('<h2>One</h2><p>a</p><h2>Two</h2><h4>Three</h4>', {
    theme: testTheme,
    title: 't',
  });
  const { pdf } = typeset(document, options);
  expect(readStructure(pdf as Uint8Array)).toEqual([
    'Document',
    ['H1', 'One'],
    ['P', 'a'],
    ['H1', 'Two'],
    ['H2', 'Three'],
  ]);
  // Without files it is PDF/A-4, and does not say that it is PDF/A-4f.
  expect(conformanceFaults(pdf as Uint8Array, 'ua2')).toEqual([]);
});

/** The clause that a fault breaks, and how the fault is made: each of them once, in the first object that fits. */
const FAULTS: readonly (readonly [clause: string, what: string, from: RegExp, to: string])[] = [
  ['A 6.1.3', 'no identifier', /\/ID\[<[^\]]*\]/, ''],
  ['A 6.1.3', 'an information dictionary', /(\/Type\/XRef)/, '$1/Info 1 0 R'],
  ['A 6.2.3', 'an output intent without its profile', /\/DestOutputProfile \d+ 0 R/, ''],
  ['A 6.3.2', 'a link that is not printed', /\/F 4/, '/F 0'],
  ['A 6.7.3', 'another part of PDF/A', /<pdfaid:part>4/, '<pdfaid:part>3'],
  ['A 6.7.3', 'no revision', /<pdfaid:rev>2020/, '<pdfaid:rev>'],
  ['A 6.7.3', 'files, and not said to be PDF/A-4f', /<pdfaid:conformance>F/, '<pdfaid:conformance>E'],
  ['A 6.9', 'a file without its relationship', /\/AFRelationship\/Data/, ''],
  ['A 6.9', 'a file without a name', /\/UF\(a\.json\)/, ''],
  ['A 6.9', 'a file without its type', /\/Subtype\/application#2fjson/, ''],
  ['UA 8.14.1', 'a file that nothing describes', /\/Desc\(Records\)/, ''],
  ['UA 5', 'another part of PDF/UA', /<pdfuaid:part>2/, '<pdfuaid:part>1'],
  ['UA 5', 'no revision', /<pdfuaid:rev>2024/, '<pdfuaid:rev>'],
  ['WT 6.1.2', 'one declaration alone', /wtpdf#reuse1\.0/, 'wtpdf#reuse'],
  ['WT 6.1.2', 'no declaration for ears', /wtpdf#accessibility1\.0/, 'wtpdf'],
  ['UA 6.2', 'not marked', /\/Marked true/, '/Marked false'],
  ['UA 8.2.1', 'content that no element holds', /\/K 0>>/, '/K[]>>'],
  ['UA 8.2.2', 'content outside of all marks', /\/Artifact<<[^>]*>>BDC\n([\s\S]*?)EMC\n/, '$1'],
  ['UA 8.2.4', 'an element without namespace', /\/S\/P\/NS \d+ 0 R/, '/S/P'],
  ['UA 8.2.4', 'a type of 1.7 in the namespace of 2.0', /(\/S\/Strong)/, '/S/Quote'],
  [
    'UA 8.2.4',
    'namespaces that the root does not list',
    /\/Namespaces\[(\d+ 0 R) \d+ 0 R\]/,
    '/Namespaces[$1]',
  ],
  ['UA 8.2.5.2', 'another root', /\/S\/Document/, '/S/Sect'],
  ['UA 8.2.5.8', 'an entry that names no target', /(\/S\/TOCI[\s\S]*)\/Ref\[[^\]]*\]/, '$1'],
  ['UA 8.2.5.12', 'a level of headings skipped', /\/S\/H2/, '/S/H3'],
  ['UA 8.2.5.14', 'a note of PDF 1.7', /\/S\/FENote/, '/S/Note'],
  ['UA 8.2.5.14', 'a note that does not name its mark', /(\/S\/FENote[\s\S]*)\/Ref\[[^\]]*\]/, '$1'],
  ['UA 8.2.5.14', 'a mark that does not name its note', /(\/S\/Link[\s\S]*)\/Ref\[[^\]]*\]/, '$1'],
  ['UA 8.2.5.14', 'a note that does not tell its kind', /\/NoteType\/Footnote/, ''],
  ['UA 8.2.5.20', 'a link in another element', /\/S\/Link/, '/S/Span'],
  ['UA 8.2.5.25', 'labels that number nothing', /\/ListNumbering\/Description/, '/ListNumbering/None'],
  ['UA 8.2.5.25', 'a list item without its body', /\/S\/LBody/, '/S/Div'],
  ['UA 8.2.5.26', 'a row with a cell too many', /(\/O\/Table\/Scope\/Column)/, '$1/ColSpan 2'],
  ['UA 8.2.5.26', 'a cell that reaches out of the table', /(\/O\/Table\/Scope\/Row)/, '$1/RowSpan 2'],
  ['UA 8.2.5.26', 'a head cell without scope', /\/Scope\/Row/, ''],
  ['UA 8.2.5.27', 'a caption in between', /\/S\/THead/, '/S/Caption'],
  ['UA 8.2.5.28.2', 'a figure without words', /\/Alt\(A square\)/, ''],
  ['TS 5', 'a paragraph in a paragraph', /\/S\/Strong/, '/S/P'],
  ['TS 5', 'text in what holds elements alone', /\/S\/Title/, '/S/Sect'],
  ['TS 5', 'a link in a link', /\/S\/Lbl\/NS (\d+ 0 R)(\/P[\s\S]*\/K \d+ 0 R)/, '/S/Link/NS $1$2'],
  ['UA 8.4.3', 'words of a private meaning', /<0001> <[0-9a-f]{4}>/, '<0001> <e001>'],
  ['UA 8.4.3', 'a description of a private meaning', /\/Alt\(A square\)/, '/Alt(\xfe\xff\xe0\x01)'],
  ['UA 8.4.4', 'no language', /\/Lang\(en\)/, ''],
  ['UA 8.4.4', 'a language that is none', /\/Lang\(fr\)/, '/Lang(f r)'],
  ['UA 8.4.5.5.1', 'a font that is not embedded', /\/FontFile2 \d+ 0 R/, ''],
  ['UA 8.4.5.8', 'a glyph that says U+0000', /<0001> <[0-9a-f]{4}>/, '<0001> <0000>'],
  ['UA 8.8', 'a link that leads to a page alone', /(\/Annot[\s\S]*)\/SD\[[^\]]*\]/, '$1'],
  ['UA 8.8', 'a bookmark that leads to a page alone', /(\/Title[\s\S]*)\/SD\[[^\]]*\]/, '$1'],
  ['UA 8.8', 'a destination that is no element', /\/SD\[\d+ 0 R/, '/SD[1 0 R'],
  ['UA 8.9.3.3', 'no order of tabs', /\/Tabs\/S/, '/Tabs/R'],
  ['UA 8.9.4.2', 'a link without words', /\/Contents\((?:[^()\\]|\\.)*\)/, ''],
  ['UA 8.11', 'no title in the metadata', /<dc:title>/, '<dc:titel>'],
  ['UA 8.11', 'the title not shown', /\/DisplayDocTitle true/, '/DisplayDocTitle false'],
  ['PDF 2.0', 'a set of procedures', /(\/Type\/Page\/)/, '/ProcSet[/PDF]$1'],
  ['PDF 2.0', 'a set of glyphs', /(\/Type\/FontDescriptor)/, '/CIDSet 1 0 R$1'],
];

test.each(FAULTS)('%s is broken by %s', (clause, _, from, to) => {
  let made = 0;
  const broken = rewritePdf(sound, (object) => {
    if (made > 0 || !from.test(object)) return object;
    made++;
    return object.replace(from, to);
  });
  expect(made).toBe(1);
  expect(clausesBroken(broken)).toContain(clause);
});

test('the header tells the version and that the file is binary', () => {
  for (const [from, to] of [
    ['%PDF-2.0', '%PDF-1.7'],
    ['%\xff\xff\xff\xff', '%ABCD'],
  ] as const)
    expect(
      clausesBroken(Buffer.from(Buffer.from(sound).toString('latin1').replace(from, to), 'latin1')),
    ).toContain('A 6.1.2');
});

test('each check can fail', () => {
  const broken = new Set(FAULTS.map(([clause]) => clause));
  const elsewhere = ['A 6.1.2', 'A 6.2.7.1'];
  expect(Object.keys(UA2_CHECKS).filter((clause) => !broken.has(clause))).toEqual(elsewhere);
});

test('any document keeps to every clause', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { pdf } = typeset({ ...document, title: 'Any' }, { ...options, attachments });
      // The trees have rows and spans of any length, which the parser of HTML does not let pass.
      const faults = pdf === undefined ? [] : conformanceFaults(pdf, 'ua2');
      expect(faults.filter((fault) => !fault.startsWith('UA 8.2.5.26: '))).toEqual([]);
    }),
    { numRuns: 60, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
});

const clausesBroken = (pdf: Uint8Array): string[] =>
  conformanceFaults(pdf, 'ua2').map((fault) => fault.slice(0, fault.indexOf(': ')));
