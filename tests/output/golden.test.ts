/**
 * What the reports and the pages of the site say, against the files in `golden/`. A test run never writes one:
 * after a wanted change `npm run golden` does, and the difference is to be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlOutline } from '../support/html-outline.ts';
import { pdfOutline } from '../support/pdf-outline.ts';

/** One page of each kind, and the lists through which readers find them. */
const PAGES = [
  'index.html',
  'promises/index.html',
  'latest.html',
  'a-z.html',
  'a-z/x.html',
  'about.html',
  'search.html',
  'discrepancies/index.html',
  'claims/moscow-2019-xudabao-contract.html',
  'commitments/moscow-2019-xudabao-commitment.html',
  'discrepancies/moscow-2019-d10-xudabao-start.html',
  'documents/bishkek-declaration-2019.html',
  'documents/huawei-mts-5g-agreement-2019.html',
  'editions/moscow-2019-edition-2.html',
  'figures/moscow-2019-trade-goal-figure.html',
  'organizations/rosatom.html',
  'persons/xi-jinping.html',
  'places/xudabao-site.html',
  'projects/yamal-lng.html',
  'series/russia-china-trade-value.html',
  'sources/southfront-2019-06-05.html',
  'summits/moscow-2019.html',
];

const golden = join(import.meta.dirname, '../golden');
const { reports, canonical: site } = inject('rendered');
const datasetOf = (report: string): string => (report.startsWith('port-') ? 'small' : 'canonical');

/** Of the many fact sheets of the canonical dataset, those of its first summit and one of a declaration. */
const isKept = (name: string): boolean =>
  !/^(?!moscow-2019|port-2020).*-document-/.test(name) || name.includes('bishkek-declaration-2019');

/** Golden files by name, each with the file that it tells of. */
const files = new Map([
  ...readdirSync(reports)
    .filter(isKept)
    .map((name) => [`${datasetOf(name)}/${name}.txt`, join(reports, name)] as const),
  ...PAGES.map((page) => [`canonical/site/${page.replaceAll('/', '-')}.txt`, join(site, page)] as const),
]);

test.each([...files])('%s', async (name, file) => {
  const data = readFileSync(file);
  const outline = file.endsWith('.pdf') ? await pdfOutline(data) : htmlOutline(data.toString('utf8'));
  await expect(outline).toMatchFileSnapshot(join(golden, name));
});

test('there is a golden file for each, and for nothing else', () => {
  const found = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  expect(found.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...files.keys()].sort());
});
