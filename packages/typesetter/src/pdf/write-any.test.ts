import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentBuilder } from './testing/build-document.ts';
import { plain } from './testing/read-pdf.ts';
import { StructureReader } from './testing/read-structure.ts';
import { writeTestPdf } from './testing/write-test-pdf.ts';

test('any text that the faces have comes back as it was', { timeout: 60_000 }, async () => {
  const characters = fc.constantFrom(...'aAVfi0 .,-‐–()<>[]{}/\\%#&"\'\u00ad\u00a0ЖйЁ习近'.split(''));
  const words = fc.array(characters, { minLength: 1, maxLength: 60 }).map((list) => list.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
      const b = new DocumentBuilder();
      const bytes = await writeTestPdf(b.document(paragraphs.map((text) => b.paragraph([text]))));
      const [, ...kids] = new StructureReader(bytes).tree();
      const texts = kids.map((kid) => (kid as readonly string[]).slice(1).join(''));
      expect(texts).toEqual(paragraphs);
    }),
    { numRuns: 60 },
  );
});

test('titles, addresses and attachment names of any characters make a sound file', {
  timeout: 60_000,
}, async () => {
  const odd = fc.string({ unit: 'binary', maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (title, url, name) => {
      const b = new DocumentBuilder();
      const link = b.link(`https://example.org/${url}`, ['x']);
      const bytes = await writeTestPdf(b.document([b.paragraph([link])]), {
        metadata: { title },
        attachments: [
          { name, mimeType: 'text/plain', description: name, relationship: 'Source', data: new Uint8Array() },
        ],
      });
      const reader = new StructureReader(bytes);
      reader.tree();
      for (const id of reader.pdf.ids) expect(() => reader.pdf.get(new Map([['x', id]]))).not.toThrow();
      const [spec] = reader.pdf.array(reader.pdf.catalog.get('AF'));
      expect(plain(reader.pdf.get(spec, 'UF'))).toBe(name);
    }),
    { numRuns: 60 },
  );
});
