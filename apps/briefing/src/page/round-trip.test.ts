import { parseDocument } from '@summit/typesetter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templates } from '../generated/templates.ts';
import { english } from '../messages/catalogues.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { themeIn } from '../theme/theme.ts';
import { renderTemplate, type Templates } from './render.ts';

const theme = themeIn(english());

const awkward = fc.constantFrom(
  '<script>alert(1)</script>',
  '"quoted" & \'quoted\' &amp; &lt;p&gt;',
  '</p></section>{{text}}',
  'data-at="executive:1"',
  '\u202eright to left\u202c',
  'family 👩‍👩‍👧 and 习近平',
  'a  b\n\tc `=`',
  '\u0000\u0007',
);
const anyText = fc.oneof(awkward, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

/** What HTML allows in no text: it is a fault, and a space without width stands in its place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
const others = (faults: readonly { readonly code: string }[]) =>
  faults.filter(({ code }) => code !== 'control-character');

/** What white space becomes in HTML, and letters with marks behind them in the typesetter. */
const collapse = (text: string) =>
  text
    .replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'))
    .replace(CONTROLS, '\u200b')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^ | $/g, '');

function wordsOf(html: string): string[] {
  const { document, faults } = parseDocument(html, { theme });
  expect(others(faults)).toEqual([]);
  const words: string[] = [];
  JSON.stringify(document.children, (name, value) => {
    if (name === 'text' && typeof value === 'string') words.push(value);
    return value;
  });
  return words;
}

test('any text comes out of the templates as exactly that text, letters composed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = renderTemplate('about', [text], templates as Templates, english());
      const heading = 'About this edition';
      expect(wordsOf(html)).toEqual([heading, collapse(text)].filter(Boolean));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 3000) },
  );
});

test('any text in any field of a report does no harm to its structure', () => {
  for (const [report, request] of requests) {
    const view = wordedView(dataset, request);
    const plain = parseDocument(renderTemplate(report, view, templates as Templates, english()), { theme });
    fc.assert(
      fc.property(awkward, (text) => {
        const spoilt = JSON.parse(JSON.stringify(view), (key, value) =>
          typeof value === 'string' && PROSE.has(key) ? text : value,
        );
        const { document, faults } = parseDocument(
          renderTemplate(report, spoilt, templates as Templates, english()),
          { theme },
        );
        expect(others(faults)).toEqual([]);
        expect(document.children.map(({ type }) => type)).toEqual(
          plain.document.children.map(({ type }) => type),
        );
      }),
      { numRuns: 20 },
    );
  }
});

/** Fields that hold words; the others hold anchors, numbers, languages and addresses. */
const PROSE = new Set([
  'text',
  'title',
  'note',
  'reason',
  'label',
  'word',
  'phrase',
  'capacity',
  'publisher',
  'printed',
  'attribution',
]);
