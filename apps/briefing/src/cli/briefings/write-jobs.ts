/** Briefings of one call: made one after the other, and written all or none. */
import type { BriefingDiagnostic } from '../../diagnostics.ts';
import { openAssets } from '../assets.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import type { ExitCode } from '../faults.ts';
import { writeAll } from '../files/write-files.ts';
import { printDiagnostics } from '../print-faults.ts';
import { asJson } from '../shown-text.ts';
import { alignColumns, type Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import type { Job } from './jobs.ts';
import { type FormatsRequest, type RenderedFile, renderFormats } from './render-job.ts';

/** Tells the files with their sizes, or as JSON. */
export async function writeJobs(
  terminal: Terminal,
  jobs: readonly Job[],
  common: Omit<FormatsRequest, 'reports'>,
  { out, json }: { readonly out: string; readonly json?: boolean | undefined },
): Promise<ExitCode> {
  const assets = openAssets();
  const outputs: RenderedFile[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  for (const job of jobs) {
    const rendered = await renderFormats(job, { ...common, reports: jobs }, assets);
    diagnostics.push(...rendered.diagnostics);
    outputs.push(...rendered.files);
  }
  if (diagnostics.length > 0) printDiagnostics(diagnostics, diagnosticWords, [], terminal);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.printError(say('nothing-written-said'));
    return 1;
  }
  const paths = await writeAll(out, outputs);
  const written = outputs.map(({ data, pages }, i) => ({
    path: paths[i] ?? '',
    bytes: typeof data === 'string' ? Buffer.byteLength(data) : data.length,
    pages,
  }));
  if (json) {
    terminal.print(asJson(written));
    return 0;
  }
  const rows = written.map(({ path, bytes, pages }) => [
    path,
    say('kilobytes', { size: Math.ceil(bytes / 1024) }),
    pages === null ? '' : say('pages', { count: pages }),
  ]);
  for (const line of alignColumns(rows)) terminal.note(line);
  return 0;
}
