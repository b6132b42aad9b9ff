import { type BriefingDiagnostic, briefingWords } from '../../diagnostics.ts';
import { briefingName, FORMATS, type Paper, renderBriefing } from '../../pipeline.ts';
import { REPORTS } from '../../view/reports.ts';
import { openAssets } from '../assets.ts';
import { jobsFor } from '../briefing-jobs.ts';
import { openDataset } from '../dataset.ts';
import { complainAbout } from '../faults.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { alignColumns, count, type Terminal } from '../terminal.ts';
import { type OutputFile, writeAll } from '../write-files.ts';
import type { DatasetOptions } from './list.ts';

export interface RenderOptions extends DatasetOptions {
  readonly report?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly paper: Paper;
  readonly out: string;
}

/** `summit render`: writes the briefings, all or none. */
export async function renderCommand(
  terminal: Terminal,
  ids: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const names = REPORTS.map(({ name }) => name);
  const reports =
    options.report === undefined
      ? null
      : options.report === 'all'
        ? names
        : choices(options.report, names, '--report');
  const formats = choices(options.format, FORMATS, '--format');
  const dataset = await openDataset(options.data, terminal);
  const jobs = jobsFor(dataset, { ids, reports, asOf: options.asOf ?? null });
  const assets = openAssets();

  const outputs: (OutputFile & { readonly pages: number | undefined })[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  for (const { day, ...job } of jobs) {
    const request = { ...job, dataset, paper: options.paper, formats, date: dateOf(day) };
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
