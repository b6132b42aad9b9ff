import { BUILT_IN } from '../../pipeline.ts';
import { renderSite } from '../../site-pipeline.ts';
import { openAssets, rasterLibrary } from '../assets.ts';
import { baseAddress } from '../base-address.ts';
import { langOption, languageFor } from '../briefings/languages.ts';
import { pdfDate } from '../briefings/render-job.ts';
import { openDataset } from '../datasets/dataset.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import type { ExitCode } from '../faults.ts';
import { checkReplaceable, replaceFolder } from '../files/write-folder.ts';
import { printDiagnostics } from '../print-faults.ts';
import { asJson } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { type DatasetOptions, dataOption, examples, jsonOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('site'))
    .option('--out <dir>', sayText('site.out'), 'site')
    .option('--base-url <url>', sayText('site.base-url'))
    .addOption(langOption(sayText('site.lang')))
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
  readonly lang?: string;
}

/** `summit site`: writes a static site of the dataset into a folder, whole or not at all. */
async function writeSite(terminal: Terminal, options: SiteCommandOptions): Promise<ExitCode> {
  const base = options.baseUrl === undefined ? null : baseAddress(options.baseUrl);
  const repertoire = { ...BUILT_IN, lang: languageFor(options.lang, BUILT_IN) };
  await checkReplaceable(options.out);
  const dataset = await openDataset(options.data, terminal);
  const assets = openAssets();
  const { openRaster } = await import('../../raster/apart/raster.ts');
  const raster = await openRaster(rasterLibrary, assets.fonts);
  const { files, reports, diagnostics } = renderSite(
    { dataset, base, dateOf: pdfDate },
    { ...assets, raster },
    repertoire,
  );
  if (diagnostics.length > 0) printDiagnostics(diagnostics, diagnosticWords, [], terminal);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.printError(say('nothing-written-said'));
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
    say('site-written', {
      folder,
      count: pages,
      records,
      reports,
      files: files.length,
      megabytes: (bytes / 1024 / 1024).toFixed(1),
    }),
  );
  terminal.note(terminal.paint('dim', say('site-open', { folder })));
  return 0;
}

function sizeOf(data: string | Uint8Array): number {
  return typeof data === 'string' ? Buffer.byteLength(data) : data.length;
}
