/** Texts at random in three scripts, set as PDF: two readers take out again what was put in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles, openFonts, parseDocument, plainTheme, STANDARDS, typeset } from '@summit/typesetter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';
import { elementsOf, openPdf, textOf } from '../support/pdf.ts';
import { pdftotext, testWith } from '../support/tools.ts';

const fonts = openFonts(fontFiles());
const folder = freshFolder();

const LANGUAGES = {
  en: 'the talks of presidents trade agreement responsibility internationalization 5 June 2019, AV office (first) “signed” co-operation',
  ru: 'переговоры президентов взаимодействие товарооборот договорённость, ёлка объём 5 июня 2019 года «подписано» по-русски',
} as const;
const HAN = '习近平主席访问莫斯科，签署两项联合声明。新时代全面战略协作伙伴关系《中俄》';

const spaced = (lang: keyof typeof LANGUAGES) =>
  fc
    .array(fc.constantFrom(...LANGUAGES[lang].split(' ')), { minLength: 1, maxLength: 90 })
    .map((words) => ({ lang, text: words.join(' ') }));
const han = fc
  .array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 120 })
  .map((characters) => ({ lang: 'zh-Hans' as const, text: characters.join('') }));
const texts = fc.array(fc.oneof(spaced('en'), spaced('ru'), han), { minLength: 1, maxLength: 14 });
type Text = { readonly lang: string; readonly text: string };

/** Set justified and hyphenated on narrow lines, so that words break and spaces are stretched. */
function set(paragraphs: readonly Text[], standard: (typeof STANDARDS)[number]): Uint8Array {
  const html = paragraphs.map(({ lang, text }) => `<p lang="${lang}">${text}</p>`).join('\n');
  const theme = { ...plainTheme, justified: true };
  const { document, faults } = parseDocument(html, { theme, title: 'Texts' });
  expect(faults).toEqual([]);
  const { pdf, faults: setting } = typeset(document, {
    ...{ theme, fonts, standard },
    metadata: { date: new Date(0) },
  });
  expect(setting).toEqual([]);
  return pdf as Uint8Array;
}

const whole = (paragraphs: readonly Text[]): string => paragraphs.map(({ text }) => text).join('\n');

/** pdf.js leaves soft hyphens out, and with them the news that a word goes on: its spaces say nothing at ends of lines. */
const squeezed = (text: string): string => text.replace(/[\s\u00ad]/g, '');

/** Lines joined again. poppler drops a hyphen of the text at the end of a line; lines of Chinese follow without a space. */
const joined = (text: string): string =>
  text
    .replace(/\u00ad\s+/g, '')
    .replace(/([\u3000-\u303f\u4e00-\u9fff])\s+(?=[\u3000-\u303f\u4e00-\u9fff])/g, '$1')
    .replace(/[\s\f]+/g, ' ')
    .replaceAll('-', '')
    .trim();

test.each(STANDARDS)(
  'pdf.js, by the structure: %s',
  async (standard) => {
    await fc.assert(
      fc.asyncProperty(texts, async (paragraphs) => {
        const { pages } = await openPdf(set(paragraphs, standard));
        const found = pages.flatMap(({ structure }) =>
          elementsOf(structure).filter(({ role }) => role === 'P'),
        );
        expect(squeezed(found.map(textOf).join(''))).toBe(squeezed(whole(paragraphs)));
      }),
      { numRuns: 40 },
    );
  },
  120_000,
);

testWith(
  pdftotext,
  'pdftotext',
  'poppler, by the order on the page',
  async (tool) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...STANDARDS), async (paragraphs, standard) => {
        const file = join(folder, 'texts.pdf');
        writeFileSync(file, set(paragraphs, standard));
        const { code, out } = await run(tool, ['-enc', 'UTF-8', file, '-']);
        expect(code).toBe(0);
        expect(joined(out)).toBe(joined(whole(paragraphs)));
      }),
      { numRuns: 40 },
    );
  },
  120_000,
);
