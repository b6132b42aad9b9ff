import { type BriefingDiagnostic, briefingWords } from '../../diagnostics.ts';
import { BUILT_IN, FORMATS, type Paper } from '../../pipeline.ts';
import { openAssets } from '../assets.ts';
import { jobsFor } from '../briefing-jobs.ts';
import { chosen } from '../choices.ts';
import { openDataset } from '../dataset.ts';
import { complainAbout } from '../faults.ts';
import { checkTemplatePaths, openHouseFolder } from '../house-folder.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { type RenderedFile, renderJob } from '../render-job.ts';
import { type Shard, shardOf } from '../shard.ts';
import { alignColumns, count, type Terminal, thousands } from '../terminal.ts';
import { writeAll } from '../write-files.ts';
import type { DatasetOptions } from './list.ts';
import { renderAll } from './render-all.ts';

export interface RenderOptions extends DatasetOptions {
  readonly report?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly paper?: Paper;
  readonly templates?: string;
  readonly out: string;
  readonly all?: boolean;
  readonly shard?: string;
}

/** `summit render`: writes the briefings, all or none; with `--all` as many as can be made. */
export async function renderCommand(
  terminal: Terminal,
  ids: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const house = await openHouseFolder(options.templates, terminal);
  const repertoire = house?.opened ?? BUILT_IN;
  const { reports: definitions } = repertoire;
  const names = definitions.map(({ name }) => name);
  const paper = options.paper ?? house?.opened.house.paper ?? 'a4';
  const reports =
    options.report === undefined
      ? null
      : options.report === 'all'
        ? names
        : chosen(options.report, names, '--report');
  const formats = chosen(options.format, FORMATS, '--format');
  const shard = shardAsked(ids, options);
  if (options.all) {
    const all = { ...options, formats, reports: reports ?? names, shard, paper, house, definitions };
    return renderAll(terminal, all);
  }
  const dataset = await openDataset(options.data, terminal);
  const jobs = jobsFor(dataset, { ids, reports, asOf: options.asOf ?? null, definitions });
  if (house) await checkTemplatePaths(house, dataset, jobs, terminal);
  const assets = openAssets();

  const outputs: RenderedFile[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  for (const job of jobs) {
    const rendered = renderJob(job, { dataset, paper, formats, repertoire }, assets);
    diagnostics.push(...rendered.diagnostics);
    outputs.push(...rendered.files);
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
    pages,
  }));
  if (options.json) {
    terminal.print(JSON.stringify(written, null, 2));
    return 0;
  }
  const rows = written.map(({ path, bytes, pages }) => [
    path,
    `${thousands(Math.ceil(bytes / 1024))} KB`,
    pages === null ? '' : count(pages, 'page'),
  ]);
  for (const line of alignColumns(rows)) terminal.note(line.trimEnd());
  return 0;
}

function shardAsked(ids: readonly string[], { all, shard }: RenderOptions): Shard | null {
  if (all && ids.length > 0)
    throw new CommandFault(`--all is for all summits, and ${ids.join(', ')} was named`, {
      exitCode: 2,
      hint: 'Leave out the one or the other.',
    });
  if (shard === undefined) return null;
  if (!all)
    throw new CommandFault('--shard shares out the work of --all', {
      exitCode: 2,
      hint: 'Add --all to it.',
    });
  return shardOf(shard);
}
