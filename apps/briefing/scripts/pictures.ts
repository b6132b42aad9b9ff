/**
 * Draws the pictures of the README and of docs/design.md from the reports as they are now: `npm run pictures`. With
 * `--check` it draws nothing, and fails with the names of those that no longer show what the reports look like.
 * Needs poppler and ImageMagick.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataset } from '@summit/data';
import { fontFiles, openFonts } from '@summit/typesetter';
import { BUILT_IN, renderBriefing } from '../src/pipeline.ts';
import type { Report } from '../src/reports/reports.ts';
import { type SummitTokens, tokens } from '../src/theme/tokens.ts';
import { DIRECTIONS } from './pictures/directions.ts';
import { digestOfPages, drawPages, type PageRange } from './pictures/draw.ts';

interface Picture {
  readonly report: Report;
  readonly subject: string | null;
  readonly pages: PageRange;
  readonly dpi: number;
  readonly design: SummitTokens;
}

const EDITION = { summit: 'moscow-2019', edition: 'moscow-2019-edition-2' };
const page = (report: Report, number: number, subject: string | null = null): Picture => ({
  report,
  subject,
  pages: { first: number, last: number },
  dpi: 76,
  design: tokens,
});

/** By the name of the file. */
const PICTURES: Readonly<Record<string, Picture>> = {
  executive: page('executive', 1),
  full: page('full', 1),
  tracker: page('tracker', 1),
  document: page('document', 1, 'joint-statement-strategic-stability-2019'),
  ...Object.fromEntries(
    Object.entries(DIRECTIONS).map(([name, design]) => [
      `direction-${name}`,
      { ...page('full', 1), pages: { first: 1, last: 2 }, dpi: 54, design },
    ]),
  ),
};

const folder = resolve(import.meta.dirname, '../docs/images');
const manifest = join(folder, 'pictures.json');
const fonts = openFonts(fontFiles());

function pdfOf({ report, subject, design }: Picture): Uint8Array {
  const request = { ...EDITION, dataset: dataset(), report, subject, asOf: null } as const;
  const { files, diagnostics } = renderBriefing(
    { ...request, paper: 'a4', formats: ['pdf'], date: new Date(0) },
    { fonts },
    { ...BUILT_IN, tokens: design },
  );
  const [pdf] = files;
  if (!pdf) throw new Error(`${report}: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return pdf.data as Uint8Array;
}

const check = process.argv.includes('--check');
const known = check ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {};
const temporary = mkdtempSync(join(tmpdir(), 'summit-pictures-'));
const digests: Record<string, string> = {};
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    const pdf = join(temporary, `${name}.pdf`);
    writeFileSync(pdf, pdfOf(picture));
    digests[name] = digestOfPages(pdf, picture.pages);
    if (!check) drawPages(pdf, picture.pages, picture.dpi, join(folder, `${name}.png`));
  }
} finally {
  rmSync(temporary, { recursive: true });
}
if (check) {
  const stale = Object.keys(PICTURES).filter((name) => known[name] !== digests[name]);
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run npm run pictures.`);
    process.exitCode = 1;
  }
} else writeFileSync(manifest, `${JSON.stringify(digests, null, 2)}\n`);
