import type { Dataset } from '@summit/data/validate';
import { nearest } from '@summit/data/validate';
import { type BriefingDiagnostic, briefingWords } from '../../diagnostics.ts';
import { briefingName, FORMATS, type Paper, REPORTS, type Report, renderBriefing } from '../../pipeline.ts';
import { openAssets } from '../assets.ts';
import { openDataset } from '../dataset.ts';
import { complainAbout } from '../faults.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { alignColumns, count, type Terminal } from '../terminal.ts';
import { type OutputFile, writeAll } from '../write-files.ts';
import type { DatasetOptions } from './list.ts';

export interface RenderOptions extends DatasetOptions {
  readonly report: string;
  readonly format: string;
  readonly paper: Paper;
  readonly out: string;
}

interface Job {
  readonly summit: string;
  readonly edition: string;
  readonly report: Report;
  readonly asOf: string;
}

/** `summit render`: writes the briefings, all or none. */
export async function renderCommand(
  terminal: Terminal,
  ids: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const reports = choices(options.report === 'all' ? REPORTS.join() : options.report, REPORTS, '--report');
  const formats = choices(options.format, FORMATS, '--format');
  const dataset = await openDataset(options.data, terminal);
  const jobs = jobsFor(dataset, ids, reports);
  const assets = openAssets();

  const outputs: (OutputFile & { readonly pages: number | undefined })[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  for (const { asOf, ...job } of jobs) {
    const request = { ...job, dataset, asOf: null, paper: options.paper, formats, date: dateOf(asOf) };
    const briefing = renderBriefing(request, assets);
    diagnostics.push(...briefing.diagnostics);
    for (const { format, data, pages } of briefing.files)
      outputs.push({ name: briefingName(job, format), data, pages });
  }
  if (diagnostics.length > 0) complainAbout(diagnostics, briefingWords, [], terminal);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.complain('Nothing was written.');
    return 1;
  }
  const paths = await writeAll(options.out, outputs);
  const written = outputs.map(({ data, pages }, i) => ({
    path: paths[i] ?? '',
    bytes: typeof data === 'string' ? Buffer.byteLength(data) : data.length,
    pages: pages ?? null,
  }));
  if (options.json) {
    terminal.print(JSON.stringify(written, null, 2));
    return 0;
  }
  const rows = written.map(({ path, bytes, pages }) => [
    path,
    `${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB`,
    pages === null ? '' : count(pages, 'page'),
  ]);
  for (const line of alignColumns(rows)) terminal.print(line.trimEnd());
  return 0;
}

/** The words of a comma-separated option, each of which must be one of those allowed. */
function choices<T extends string>(given: string, allowed: readonly T[], option: string): T[] {
  const words = given.split(',').map((word) => word.trim());
  const wrong = words.filter((word) => !allowed.includes(word as T));
  if (wrong.length > 0)
    throw new CommandFault(`${option} ${wrong.join(', ')}: there is no such thing`, {
      exitCode: 2,
      hint: `Allowed are ${allowed.join(', ')}, with commas between.`,
    });
  return allowed.filter((word) => words.includes(word));
}

/** The current edition of each summit in each report. */
function jobsFor(dataset: Dataset, ids: readonly string[], reports: readonly Report[]): Job[] {
  const wanted = ids.length > 0 ? [...new Set(ids)] : [...dataset.summits.keys()];
  const unknown = wanted.filter((id) => !dataset.summits.has(id));
  if (unknown.length > 0) {
    const near = unknown.map((id) => nearest(id, dataset.summits.keys())).filter((id) => id !== null);
    throw new CommandFault(`there is no summit ${unknown.join(', ')}`, {
      exitCode: 1,
      hint:
        near.length > 0
          ? `Did you mean ${near.join(', ')}?`
          : 'summit list prints the summits of the dataset.',
    });
  }
  return wanted.flatMap((summit) => {
    const editions = [...dataset.editions.values()]
      .filter((edition) => edition.summit === summit && edition.status !== 'superseded')
      .sort((a, b) => b.number - a.number);
    const edition = editions[0];
    if (!edition)
      throw new CommandFault(`${summit} has no edition, and a briefing needs one`, {
        exitCode: 1,
        hint: 'An edition record says what comes first: bottom line, key points, figures and cautions.',
      });
    return reports.map((report) => ({ summit, edition: edition.id, report, asOf: edition.asOf }));
  });
}

/**
 * The date that the PDF carries: SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch) where
 * it is set, else the first instant of the day up to which the edition takes account of events.
 */
function dateOf(asOf: string): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '')
    return new Date(`${asOf}${'-01-01'.slice(asOf.length - 4)}T00:00:00Z`);
  if (!/^\d{1,11}$/.test(epoch))
    throw new CommandFault(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it must be a number of seconds`, {
      exitCode: 2,
    });
  return new Date(Number(epoch) * 1000);
}
