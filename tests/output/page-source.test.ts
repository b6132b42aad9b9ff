import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readStructure, type StructKid, type StructTree } from '@summit/typesetter/testing';
import { describe, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { inPrint } from '../support/in-print.ts';
import { openedBefore, REPORTS } from '../support/reports.ts';
import { java, testWith } from '../support/tools.ts';

const report = openedBefore();

test.each(REPORTS)('%s is a page of less than 400 KB', (name) => {
  expect(Buffer.byteLength(report(name).html)).toBeLessThan(400_000);
});

interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract: string;
}

/** Properties of the CSS Anchor Positioning module, which the checker's list of properties lacks. */
const UNKNOWN_TO_CHECKER =
  /^CSS: “(anchor-name|position-area|position-try-fallbacks)”: Property .* doesn't exist/;

testWith(java, 'Java', 'the pages are valid for the Nu checker', async (program) => {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const files = REPORTS.map((name) => report(name).htmlFile);
  const { out } = await run(program, [
    '-jar',
    jar,
    '--stdout',
    '--exit-zero-always',
    '--format',
    'json',
    ...files,
  ]);
  const { messages } = JSON.parse(out) as { messages: readonly NuMessage[] };
  expect(
    messages.filter(({ type, message }) => type !== 'info' && !UNKNOWN_TO_CHECKER.test(message)),
  ).toEqual([]);
  // It has read the pages: it always complains of those properties.
  expect(new Set(messages.map(({ url }) => url)).size).toBe(REPORTS.length);
});

describe.each(REPORTS)('%s tells machines', (name) => {
  interface Thing {
    readonly '@type': string;
    readonly [key: string]: unknown;
  }
  const graph = (): readonly Thing[] => {
    const [, block = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(report(name).html) ?? [];
    const data = JSON.parse(block) as { '@context': string; '@graph': readonly Thing[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'];
  };
  const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;
  const events = (): readonly Thing[] => graph().filter((thing) => thing['@type'] === 'Event');

  test('of the event, when and where it was and who met', () => {
    expect(events().length).toBe(name.endsWith('comparison') ? 3 : 1);
    for (const event of events())
      expect(event).toMatchObject({
        '@id': expect.stringMatching(/^#/),
        name: expect.any(String),
        startDate: expect.stringMatching(DAY),
        endDate: expect.stringMatching(DAY),
        eventStatus: 'https://schema.org/EventScheduled',
        location: expect.objectContaining({ '@type': 'Place', name: expect.any(String) }),
        organizer: expect.arrayContaining([{ '@type': 'Organization', name: expect.any(String) }]),
        attendee: expect.arrayContaining([{ '@type': 'Person', name: expect.any(String) }]),
      });
  });

  test('of the documents signed at the event, and of the report about it', () => {
    const things = graph();
    const documents = things.filter((thing) => thing['@type'] === 'CreativeWork');
    expect(events().flatMap((event) => event['workFeatured'])).toEqual(
      documents.map((document) => ({ '@id': document['@id'] })),
    );
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents)
      expect(document).toMatchObject({
        '@id': expect.stringMatching(/^#document-/),
        name: expect.any(String),
        genre: expect.any(String),
        dateCreated: expect.stringMatching(DAY),
      });
    const several = events().map((event) => ({ '@id': event['@id'] }));
    expect(things[0]).toMatchObject({
      '@type': 'Report',
      name: expect.any(String),
      author: { '@type': 'Organization', name: 'Summit' },
      dateModified: expect.stringMatching(DAY),
      about: several.length === 1 ? several[0] : several,
      isBasedOn: { '@type': 'Dataset', version: expect.any(String) },
      inLanguage: 'en-GB',
    });
  });
});

describe.each(REPORTS)('%s says the same as its PDF', (name) => {
  /** Text of an element in the HTML source. */
  const textIn = (html: string): string =>
    squeezed(
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&(nbsp|amp|lt|gt|quot|shy|#x27|#39|#\d+);/g, (whole, entity: string) => {
          const named: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', shy: '' };
          return (
            named[entity] ??
            (entity.startsWith('#x')
              ? String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
              : entity.startsWith('#')
                ? String.fromCodePoint(Number(entity.slice(1)))
                : whole)
          );
        }),
    );
  const squeezed = (text: string): string =>
    text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b\u2060]/g, '');
  /** Up to the next tag that is not one of the line: end tags of paragraphs are left out. */
  const BLOCK =
    /<(?:h[1-6]|p|caption|dt|dd|li|th|td|figcaption)\b[^>]*>(.*?)(?=<\/?(?!(?:a|span|b|em|small|q|time|svg|use|button|br)\b)[a-z])/gs;

  const PRINT_ADDS = /(?<=<a class="see" [^>]*>[^<]*<\/a>)|(?<=\([A-F]\)<\/span>)(?:&nbsp;|\s)*·\s*/;

  /** In the order of the structure, in which what goes on overleaf stands with its beginning. */
  const wordsOf = ([, ...kids]: StructTree): string =>
    kids.map((kid) => (typeof kid === 'string' ? kid : isElement(kid) ? wordsOf(kid) : '')).join('');
  const isElement = (kid: StructKid): kid is StructTree => Array.isArray(kid);

  test('every heading, paragraph and cell, in the same order', () => {
    const { html, pdfFile } = report(name);
    // What one can do with the page is no part of what it says.
    const main = inPrint(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
      .replace(/<ul class="?tools"?>.*?<\/ul>/s, '')
      // Nor is the way to the other reports of the meeting.
      .replace(/<ul class="?beside"?>.*?<\/ul>/s, '');
    // Where a cross-reference leads, the PDF tells the page; behind a source among others, its address.
    const blocks = [...main.matchAll(BLOCK)]
      .flatMap(([, inner = '']) => inner.split(PRINT_ADDS).map(textIn))
      .filter((block) => block !== '');
    const text = squeezed(wordsOf(readStructure(readFileSync(pdfFile))));
    const lost: string[] = [];
    let at = 0;
    for (const block of blocks) {
      const found = text.indexOf(block, at);
      if (found < 0) lost.push(block);
      else at = found + block.length;
    }
    expect(lost).toEqual([]);
    expect(blocks.length).toBeGreaterThan(15);
  });
});
