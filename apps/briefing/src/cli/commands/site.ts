import { briefingWords } from '../../diagnostics.ts';
import { renderSite } from '../../site-pipeline.ts';
import { openAssets } from '../assets.ts';
import { openDataset } from '../dataset.ts';
import { pdfDate } from '../date.ts';
import { complainAbout } from '../faults.ts';
import { checkReplaceable, replaceFolder } from '../folder.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { count, type Terminal } from '../terminal.ts';
import type { DatasetOptions } from './list.ts';

export interface SiteCommandOptions extends DatasetOptions {
  readonly out: string;
  readonly baseUrl?: string;
}

/** `summit site`: writes a static site of the dataset into a folder, whole or not at all. */
export async function siteCommand(terminal: Terminal, options: SiteCommandOptions): Promise<ExitCode> {
  const base = options.baseUrl === undefined ? null : baseAddress(options.baseUrl);
  await checkReplaceable(options.out);
  const dataset = await openDataset(options.data, terminal);
  const { files, reports, diagnostics } = renderSite({ dataset, base, dateOf: pdfDate }, openAssets());
  if (diagnostics.length > 0) complainAbout(diagnostics, briefingWords, [], terminal);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.complain('Nothing was written.');
    return 1;
  }
  const folder = await replaceFolder(options.out, files);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = files.reduce((sum, { data }) => sum + sizeOf(data), 0);
  if (options.json) {
    terminal.print(JSON.stringify({ folder, pages, reports, files: files.length, bytes }, null, 2));
    return 0;
  }
  const records = Object.values(dataset.meta.counts).reduce((sum, n) => sum + n, 0);
  terminal.note(
    `${folder}: ${count(pages, 'page')} for ${count(records, 'record')}, ${count(reports, 'report')}, ${count(files.length, 'file')}, ${(bytes / 1024 / 1024).toFixed(1)} MB`,
  );
  terminal.note(terminal.paint('dim', `Open ${folder}/index.html, or put the folder on any server.`));
  return 0;
}

/** An absolute address of a folder: http or https, without query and fragment. */
function baseAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new CommandFault(`--base-url ${given}: it is not the address of a folder on the web`, {
      exitCode: 2,
      hint: 'Write it as https://example.org/summits/',
    });
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function sizeOf(data: string | Uint8Array): number {
  return typeof data === 'string' ? Buffer.byteLength(data) : data.length;
}
