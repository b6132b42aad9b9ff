import { expect, test } from 'vitest';
import { PdfReader, plain } from './testing/read-pdf.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { TEST_METADATA, writeTestPdf } from './testing/write-test-pdf.ts';

test('metadata survives characters that XML and PDF give a meaning to', async () => {
  const metadata = {
    title: 'A & B <c> ]]> (d) \\ "e" — Встреча',
    author: 'O’Neil\u0000 & <Sons>',
    subject: 'x\ud800y',
    keywords: '',
  };
  const pdf = new PdfReader(await writeTestPdf(sampleDocument(), { metadata }));
  const info = pdf.dictionary(pdf.trailer.get('Info'));
  const told = (key: string) => plain(pdf.get(info.get(key)));
  expect([told('Title'), told('Author'), told('Subject'), told('Keywords')]).toEqual([
    metadata.title,
    'O’Neil  & <Sons>',
    'x y',
    null,
  ]);
  expect([told('CreationDate'), told('ModDate')]).toEqual(['D:20190606070809Z', 'D:20190606070809Z']);
  const xmp = new TextDecoder().decode(pdf.stream(pdf.catalog.get('Metadata')));
  expect(xmp).toContain('A &amp; B &lt;c&gt; ]]&gt; (d) \\ "e" — Встреча</rdf:li>');
  expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain(`<xmp:CreatorTool>${TEST_METADATA.creator}</xmp:CreatorTool>`);
});
