/** The reports as the command writes them, rendered once for all files of tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, inject } from 'vitest';
import { summit } from './command.ts';
import { freshFolder, smallDataset } from './folders.ts';
import { threeMeetings } from './meetings.ts';
import { openPdf, type Pdf } from './pdf.ts';

export interface RenderedReport {
  /** Name to call it by in tests. */
  readonly name: string;
  readonly htmlFile: string;
  readonly pdfFile: string;
  readonly html: string;
  readonly pdf: Pdf;
}

/**
 * Every report of the canonical dataset and of the small one, and a comparison of meetings; of the fact sheets the one
 * with most in it.
 */
export const REPORTS = [
  'moscow-2019-executive',
  'moscow-2019-full',
  'moscow-2019-tracker',
  'moscow-2019-document-joint-statement-strategic-stability-2019',
  'moscow-2019-evidence',
  'bishkek-2019-executive',
  'bishkek-2019-full',
  'bishkek-2019-document-bishkek-declaration-2019',
  'moscow-2025-comparison',
  'port-2020-executive',
  'port-2020-full',
  'port-2020-tracker',
  'port-2020-document-harbour-agreement',
  'port-2020-evidence',
  'port-2022-comparison',
] as const;
export type ReportName = (typeof REPORTS)[number];

/** Writes all of them and returns the folder that holds them. */
export async function renderAll(): Promise<string> {
  const folder = freshFolder();
  const small = smallDataset();
  const asked = [['all'], ['all', '--data', small.records], ['comparison', '--data', threeMeetings()]];
  for (const args of asked) {
    const { code, err } = await summit(['render', '--out', folder, '--report', ...args]);
    if (code !== 0) throw new Error(`summit render ended with ${code}: ${err}`);
  }
  return folder;
}

async function openReports(): Promise<ReadonlyMap<ReportName, RenderedReport>> {
  const folder = inject('rendered').reports;
  const reports = REPORTS.map(async (name): Promise<[ReportName, RenderedReport]> => {
    const [htmlFile, pdfFile] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)];
    const html = readFileSync(htmlFile, 'utf8');
    return [name, { name, htmlFile, pdfFile, html, pdf: await openPdf(readFileSync(pdfFile)) }];
  });
  return new Map(await Promise.all(reports));
}

/** Opens all reports before the tests of a file or of a group of them; each is then found by its name. */
export function openedBefore(): (name: ReportName) => RenderedReport {
  let reports: ReadonlyMap<ReportName, RenderedReport> | undefined;
  beforeAll(async () => {
    reports = await openReports();
  });
  return (name) => {
    const found = reports?.get(name);
    if (!found) throw new Error(`${name} was not rendered`);
    return found;
  };
}
