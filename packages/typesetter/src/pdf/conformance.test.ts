import { beforeAll, expect, test } from 'vitest';
import { conformanceFaults } from './testing/conformance.ts';
import { PdfReader } from './testing/read-pdf.ts';
import { rewritePdf } from './testing/rewrite-pdf.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { writeTestPdf } from './testing/write-test-pdf.ts';

let sound: Uint8Array;
beforeAll(async () => {
  const data = new TextEncoder().encode('{}');
  sound = await writeTestPdf(sampleDocument(), {
    attachments: [
      { name: 'a.json', mimeType: 'application/json', description: 'Records', relationship: 'Data', data },
    ],
  });
});

test('what the writer writes keeps to every clause, and so does the same file put together again', () => {
  expect(conformanceFaults(sound)).toEqual([]);
  expect(conformanceFaults(rewritePdf(sound, (source) => source))).toEqual([]);
});

/** The clause that a fault breaks, and how the fault is made: each of them once. */
const FAULTS: readonly (readonly [clause: string, what: string, from: RegExp, to: string])[] = [
  ['UA 5', 'no part of PDF/UA', /<pdfuaid:part>1/, '<pdfuaid:part>2'],
  ['A 6.6.4', 'another level of PDF/A', /<pdfaid:conformance>A/, '<pdfaid:conformance>B'],
  ['UA 7.1, title', 'no title in the metadata', /<dc:title>/, '<dc:titel>'],
  ['UA 7.1, title', 'the title not shown', /\/DisplayDocTitle true/, '/DisplayDocTitle false'],
  ['UA 7.1, marked', 'not marked', /\/Marked true/, '/Marked false'],
  ['UA 7.1, content', 'content outside of all marks', /\/Artifact<<[^>]*>>BDC\n([\s\S]*?)EMC\n/, '$1'],
  ['UA 7.1, structure', 'content that no element holds', /\/K 0>>/, '/K[]>>'],
  ['UA 7.2', 'no language', /\/Lang\(en\)/, ''],
  ['UA 7.2, lists', 'a list item without its body', /\/S\/LBody/, '/S/Div'],
  ['UA 7.3', 'a figure without words', /\/Alt\(signed\)/, ''],
  ['UA 7.4.2', 'a level of headings skipped', /\/S\/H2/, '/S/H3'],
  ['UA 7.5', 'a head cell without scope', /\/Scope\/Row/, ''],
  ['UA 7.9', 'a note without an id', /\/S\/Caption/, '/S/Note'],
  ['UA 7.18.1', 'a link outside the structure', /\/StructParent \d+/, ''],
  ['UA 7.18.1, OBJR', 'a link on another page than its reference says', /(\/Type\/OBJR\/Pg) \d+/, '$1 PAGE'],
  ['UA 7.18.3', 'no order of tabs', /\/Tabs\/S/, '/Tabs/R'],
  ['UA 7.18.5', 'a link without words', /\/Contents\((?:[^()\\]|\\.)*\)/, ''],
  ['UA 7.21.4.1', 'a font that is not embedded', /\/FontFile2 \d+ 0 R/, ''],
  ['UA 7.21.7', 'a glyph that says U+0000', /<0001> <[0-9a-f]{4}>/, '<0001> <0000>'],
  ['UA 7.21.7', 'a glyph that says nothing', /\/W\[1 \[/, '/W[1 [500 '],
  ['A 6.1.3', 'no identifier', /\/ID\[<[^\]]*\]/, ''],
  ['A 6.2.3', 'an output intent without its profile', /\/DestOutputProfile \d+ 0 R/, ''],
  ['A 6.3.2', 'a link that is not printed', /\/F 4/, '/F 0'],
  ['A 6.8', 'a file without its relationship', /\/AFRelationship\/Data/, ''],
];

test.each(FAULTS)('%s is broken by %s', (clause, _, from, to) => {
  // The last page holds no link of the first.
  const last = new PdfReader(sound).pages.at(-1)?.id;
  let made = 0;
  const broken = rewritePdf(sound, (object) => {
    if (made > 0 || !from.test(object)) return object;
    made++;
    return object.replace(from, to.replace('PAGE', `${last}`));
  });
  expect(made).toBe(1);
  expect(conformanceFaults(broken).map((fault) => fault.slice(0, fault.indexOf(': ')))).toContain(clause);
});
