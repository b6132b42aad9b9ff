/** Many briefings: which part of them, on how many cores, and what came of each. */

import { dataset as canonical } from '@summit/data';
import { type Dataset, dataWords, type LeftOutSummit, soundPart } from '@summit/data/validate';
import type { BriefingDiagnostic } from '../../diagnostics.ts';
import { briefingName, type Paper, type Standard } from '../../pipeline.ts';
import type { ReportDefinition } from '../../reports/reports.ts';
import { checkFiles, printLinks, readRecords } from '../datasets/dataset.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { CommandFault, type ExitCode } from '../faults.ts';
import { writeAll } from '../files/write-files.ts';
import { printDiagnostics } from '../print-faults.ts';
import { asJson, shown } from '../shown-text.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import type { DatasetOptions } from '../usage.ts';
import { say, sayText } from '../words.ts';
import { openWorkers } from '../worker-pool.ts';
import { checkTemplatePaths, type HouseFolder } from './house-folder.ts';
import { type Job, jobsFor, uniqueJobs } from './jobs.ts';
import type { AnyFormat, RenderedJob } from './render-job.ts';
import { inShard, type Shard } from './shards.ts';

interface RenderAllOptions extends DatasetOptions {
  readonly asOf?: string;
  readonly out: string;
  readonly paper: Paper;
  readonly standard?: Standard;
  readonly lang: string | null;
  readonly house: HouseFolder | null;
  readonly definitions: readonly ReportDefinition[];
  readonly reports: readonly string[];
  readonly formats: readonly AnyFormat[];
  readonly shard: Shard | null;
}

/** What came of it, in the order of the work, whatever the order in which the workers were done. */
interface Outcome {
  readonly written: { readonly path: string; readonly bytes: number; readonly pages: number | null }[];
  readonly failed: { readonly briefing: string; readonly reason: string }[];
  readonly leftOut: readonly { readonly summit: string; readonly reason: string }[];
}

/**
 * `summit render --all`: every report of every summit, on all cores. What is faulty is told and left out, and the
 * rest goes on; each briefing's files are written together as soon as it is made.
 */
export async function renderAll(terminal: Terminal, options: RenderAllOptions): Promise<ExitCode> {
  const { dataset, leftOut } = await openSoundPart(options.data, terminal);
  const { jobs, without } = dataset ? allJobs(dataset, options) : { jobs: [], without: [] };
  if (options.house && dataset) await checkTemplatePaths(options.house, dataset, jobs, terminal);
  const mine = inShard(jobs, options.shard);
  const results = new Map<Job, Outcome>();
  const diagnostics: BriefingDiagnostic[] = [];
  const progress = startProgress(sayText('rendering'), mine.length);
  const workers = openWorkers<Job, RenderedJob>({
    briefings: {
      dataset: options.data === undefined ? null : dataset,
      paper: options.paper,
      standard: options.standard,
      formats: options.formats,
      reports: jobs,
      lang: options.lang,
      house: options.house?.given ?? null,
    },
  });
  try {
    await workers.run(mine, async (job, result) => {
      if (!(result instanceof Error)) diagnostics.push(...result.diagnostics);
      results.set(job, await writeResult(options.out, job, result));
      progress.step();
    });
  } finally {
    progress.end();
    await workers.close();
  }
  if (diagnostics.length > 0) printDiagnostics(diagnostics, diagnosticWords, [], terminal);
  const outcome: Outcome = {
    written: mine.flatMap((job) => results.get(job)?.written ?? []),
    failed: mine.flatMap((job) => results.get(job)?.failed ?? []),
    leftOut: [
      ...leftOut.map(({ id, files }) => ({ summit: id, reason: sayText('faults-in', { files }) })),
      ...without,
    ],
  };
  if (options.json) terminal.print(asJson(outcome));
  else sumUp(terminal, outcome, { briefings: mine.length, out: options.out });
  return outcome.failed.length > 0 || outcome.leftOut.length > 0 ? 1 : 0;
}

/** The files of one briefing, written all or none; a folder that cannot be written to ends everything. */
async function writeResult(out: string, job: Job, result: RenderedJob | Error): Promise<Outcome> {
  const name = briefingName(job, 'pdf').replace(/\.pdf$/, '');
  if (result instanceof Error)
    return { written: [], failed: [{ briefing: name, reason: result.message }], leftOut: [] };
  if (result.files.length === 0)
    return { written: [], failed: [{ briefing: name, reason: sayText('has-faults') }], leftOut: [] };
  const paths = await writeAll(out, result.files);
  return {
    written: result.files.map(({ data, pages }, index) => ({
      path: paths[index] ?? '',
      bytes: typeof data === 'string' ? Buffer.byteLength(data) : data.length,
      pages,
    })),
    failed: [],
    leftOut: [],
  };
}

function sumUp(
  terminal: Terminal,
  { written, failed, leftOut }: Outcome,
  { briefings, out }: { readonly briefings: number; readonly out: string },
): void {
  const made = briefings - failed.length;
  const args = { count: made, files: written.length, folder: out };
  terminal.note(
    made < briefings ? say('briefings-made.of', { ...args, all: briefings }) : say('briefings-made', args),
  );
  const warn = (text: string) =>
    terminal.printError(shown`${terminal.paintError('yellow', say('left-out'))} ${text}`);
  for (const { summit, reason } of leftOut) warn(`${summit}, ${reason}`);
  for (const { briefing, reason } of failed) warn(`${briefing}, ${reason}`);
}

/** The dataset, or as much of it as is sound; what is not is told. */
async function openSoundPart(
  folder: string | undefined,
  terminal: Terminal,
): Promise<{ readonly dataset: Dataset | null; readonly leftOut: readonly LeftOutSummit[] }> {
  if (folder === undefined) return { dataset: canonical(), leftOut: [] };
  const { files, links } = await readRecords([folder]);
  printLinks(links, terminal);
  const { records, dataset, diagnostics } = checkFiles(files, []);
  if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  return dataset ? { dataset, leftOut: [] } : soundPart(records, diagnostics, {});
}

/** All briefings of a dataset in a fixed order, and the summits of which there can be none. */
function allJobs(
  dataset: Dataset,
  { reports, asOf, definitions }: RenderAllOptions,
): { readonly jobs: readonly Job[]; readonly without: Outcome['leftOut'] } {
  const jobs: Job[] = [];
  const without: { summit: string; reason: string }[] = [];
  for (const summit of dataset.summits.keys())
    try {
      jobs.push(...jobsFor(dataset, { ids: [summit], reports, asOf: asOf ?? null, definitions }));
    } catch (error) {
      if (!(error instanceof CommandFault) || error.exitCode === 2) throw error;
      without.push({ summit, reason: error.message });
    }
  return { jobs: uniqueJobs(jobs), without };
}
