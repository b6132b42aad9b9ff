/** Fonts of one's own, head and foot, as the README of the typesetter prints them: from the packed tarball in a blank project. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { conformanceFaults } from '@summit/typesetter/testing';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { pdffonts, pdftotext, testWith } from '../support/tools.ts';
import { blankProject, pack, packageFolder, runNode } from './packed.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../packages/typesetter/README.md'), 'utf8');
const examples = Array.from(readme.matchAll(/^```js\n([\s\S]*?)^```$/gm), ([, code = '']) => code);
const printed = (words: string): string => examples.find((code) => code.includes(words)) ?? '';

/** What follows the examples: an article of some pages on both papers, and its page. */
const REST = `
import { parseDocument, plainTheme, typeset, writePage } from '@summit/typesetter';
const sections = ['Spring', 'Summer'].map((name) => '<h2>' + name + '</h2>' + '<p>The <strong>office</strong> reads <em>fine</em> gauges.</p>'.repeat(60));
const { document, faults: read } = parseDocument('<h1>High water</h1>' + sections.join(''), { theme: plainTheme });
const options = { theme: plainTheme, fonts };
const metadata = { date: new Date('2031-05-12') };
for (const paper of ['a4', 'letter']) {
  FURNITURE
  console.log(JSON.stringify([...read, ...more]));
  writeFileSync(paper + '.pdf', pdf);
}
writeFileSync('page.html', writePage(document, options));
`;
/** The example sets the document; here on each of the papers. */
const furniture = printed('{section}').replace(
  /const \{ pdf \} = typeset\(document, \{ \.\.\.options,/,
  'const { pdf, faults: more } = typeset(document, { ...options, paper,',
);

let project: string;
beforeAll(() => {
  project = blankProject(pack('typesetter'), ['subset-font', 'harfbuzzjs']);
  mkdirSync(join(project, 'fonts'));
  const files = {
    'Harbour-Regular.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf',
    'Harbour-Italic.woff2': '@fontsource/alegreya/files/alegreya-latin-400-italic.woff2',
    'HarbourVariable.ttf': '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2',
  };
  for (const [name, from] of Object.entries(files)) {
    const [, folder = '', file = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(from) ?? [];
    cpSync(join(packageFolder(folder), file), join(project, 'fonts', name));
  }
  writeFileSync(join(project, 'main.mjs'), printed('prepareFonts') + REST.replace('FURNITURE', furniture));
  expect(runNode(project, 'main.mjs')).toEqual({ status: 0, stdout: '[]\n[]\n', stderr: '' });
}, 120_000);

test.each(['a4', 'letter'])('the PDF on %s keeps to both standards', (paper) => {
  expect(conformanceFaults(readFileSync(join(project, `${paper}.pdf`)))).toEqual([]);
});

testWith(pdffonts, 'pdffonts', 'the PDF holds those fonts as subsets, with their texts', async (tool) => {
  const { out } = await run(tool, [join(project, 'a4.pdf')]);
  const rows = out.trim().split('\n').slice(2);
  const own = rows.filter((row) => !row.includes('SourceSans3'));
  expect(own.map((row) => row.replace(/^[A-Z]{6}\+(\S+).*$/, '$1')).sort()).toEqual([
    'Alegreya-Italic',
    'DejaVuSerif',
    'Harbourbold',
  ]);
  for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
});

testWith(
  pdftotext,
  'pdftotext',
  'head and foot are told on both papers, with the section of each page',
  async (tool) => {
    for (const paper of ['a4', 'letter']) {
      const { out } = await run(tool, ['-layout', join(project, `${paper}.pdf`), '-']);
      const pages = out
        .split('\f')
        .slice(0, -1)
        .map((page) =>
          page
            .trim()
            .split('\n')
            .map((line) => line.trim()),
        );
      expect(pages.length).toBeGreaterThan(3);
      pages.forEach((lines, index) => {
        expect(lines.at(-1)).toMatch(
          new RegExp(`^12.May 2031 +Harbour office +Page ${index + 1} of ${pages.length}$`),
        );
        if (index > 0) expect(lines[0]).toMatch(/^High water +(Spring|Summer)$/);
      });
      const sections = pages.slice(1).map((lines) => /\S+$/.exec(lines[0] ?? '')?.[0]);
      expect([sections[0], sections.at(-1)]).toEqual(['Spring', 'Summer']);
      const words = out.replace(/\s+/g, ' ');
      expect(words.match(/The office reads fine gauges\./g)).toHaveLength(120);
    }
  },
);

test('the page holds the same fonts', () => {
  const page = readFileSync(join(project, 'page.html'), 'utf8');
  const [, serif = ''] = /font-family:"Report Serif";font-weight:700[^}]*?base64,([^)]*)/.exec(page) ?? [];
  // A WOFF names its fonts in a table that is packed; its size tells that it is one, and was cut down.
  expect(Buffer.from(serif, 'base64').toString('latin1', 0, 4)).toBe('wOFF');
  expect(serif.length).toBeLessThan(20_000);
});

test('without the font libraries, preparing names what is missing, and all else works', () => {
  const bare = blankProject(pack('typesetter'));
  writeFileSync(
    join(bare, 'a.mjs'),
    "await import('@summit/typesetter/prepare').catch(({ message }) => console.log(message));",
  );
  writeFileSync(join(bare, 'b.mjs'), "import '@summit/typesetter';");
  expect(runNode(bare, 'a.mjs').stdout).toMatch(/Cannot find package '(subset-font|harfbuzzjs)'/);
  expect(runNode(bare, 'b.mjs').status).toBe(0);
});
