import { briefingWords } from '../../diagnostics.ts';
import { renderSite } from '../../site-pipeline.ts';
import { openAssets } from '../assets.ts';
import { pdfDate } from '../briefings/render-job.ts';
import { openDataset } from '../datasets/dataset.ts';
import { CommandFault, type ExitCode } from '../faults.ts';
import { checkReplaceable, replaceFolder } from '../files/write-folder.ts';
import { printDiagnostics } from '../print-faults.ts';
import { asJson } from '../shown-text.ts';
import { count, type Terminal } from '../terminal.ts';
import { type DatasetOptions, dataOption, examples, jsonOption, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('Write a static site of all records and reports, for a server or a disk.')
    .option('--out <dir>', 'folder to write to; one that was written so before is replaced', 'site')
    .option('--base-url <url>', 'address at which the site will stand, for sitemap and canonical links')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit site --out site', 'summit site --out site --base-url https://example.org/summits/'),
    )
    .action(run(writeSite));

interface SiteCommandOptions extends DatasetOptions {
  readonly out: string;
  readonly baseUrl?: string;
}

/** `summit site`: writes a static site of the dataset into a folder, whole or not at all. */
async function writeSite(terminal: Terminal, options: SiteCommandOptions): Promise<ExitCode> {
  const base = options.baseUrl === undefined ? null : baseAddress(options.baseUrl);
  await checkReplaceable(options.out);
  const dataset = await openDataset(options.data, terminal);
  const { files, reports, diagnostics } = renderSite({ dataset, base, dateOf: pdfDate }, openAssets());
  if (diagnostics.length > 0) printDiagnostics(diagnostics, briefingWords, [], terminal);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.printError('Nothing was written.');
    return 1;
  }
  const folder = await replaceFolder(options.out, files);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = files.reduce((sum, { data }) => sum + sizeOf(data), 0);
  if (options.json) {
    terminal.print(asJson({ folder, pages, reports, files: files.length, bytes }));
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
  if (url && (url.username !== '' || url.password !== ''))
    throw new CommandFault('--base-url names a user or a password, which every page would publish', {
      exitCode: 2,
      hint: 'Leave out what stands before the @.',
    });
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
