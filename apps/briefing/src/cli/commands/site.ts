import type { Dataset } from '@summit/data/validate';
import { BUILT_IN } from '../../pipeline.ts';
import { baseAddress } from '../base-address.ts';
import { langOption, languageFor } from '../briefings/languages.ts';
import { type Shard, shardOf } from '../briefings/shards.ts';
import { openDataset } from '../datasets/dataset.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { checkReplaceable, replaceFolder } from '../files/write-folder.ts';
import { asJson } from '../shown-text.ts';
import { type MadeSite, makeSite } from '../sites/make-site.ts';
import type { Terminal } from '../terminal.ts';
import {
  commandVersion,
  type DatasetOptions,
  dataOption,
  examples,
  jsonOption,
  type Usage,
} from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('site'))
    .option('--out <dir>', sayText('site.out'), 'site')
    .option('--base-url <url>', sayText('site.base-url'))
    .addOption(langOption(sayText('site.lang')))
    .option('--shard <part>', sayText('site.shard'))
    .option('--join <dirs...>', sayText('site.join'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit site --out site',
        'summit site --out site --base-url https://example.org/summits/',
        'summit site --shard 1/2 --out part-1',
        'summit site --join part-1 part-2 --out site',
      ),
    )
    .action(run(writeSite));

interface SiteCommandOptions extends DatasetOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly lang?: string;
  readonly shard?: string;
  readonly join?: readonly string[];
}

/** `summit site`: writes a static site of the dataset into a folder, whole or not at all. */
async function writeSite(terminal: Terminal, options: SiteCommandOptions): Promise<ExitCode> {
  const base = options.baseUrl === undefined ? null : baseAddress(options.baseUrl);
  const lang = languageFor(options.lang, BUILT_IN);
  const shard = options.shard === undefined ? null : shardOf(options.shard);
  if (shard && options.join) throw commandFault(2, 'shard-and-join');
  await checkReplaceable(options.out);
  const dataset = await openDataset(options.data, terminal);
  let made: MadeSite | null = null;
  const folder = await replaceFolder(options.out, async (fresh) => {
    const request = {
      dataset,
      isCanonical: options.data === undefined,
      ...{ base, lang, shard },
      parts: options.join ?? null,
      identity: {
        command: commandVersion,
        digest: dataset.meta.digest,
        lang,
        epoch: process.env['SOURCE_DATE_EPOCH'] ?? null,
      },
    };
    made = await makeSite(fresh, request, terminal);
    return made ? made.paths : null;
  });
  return tell(terminal, options, { dataset, folder, made, shard });
}

function tell(
  terminal: Terminal,
  options: SiteCommandOptions,
  {
    dataset,
    folder,
    made,
    shard,
  }: { dataset: Dataset; folder: string; made: MadeSite | null; shard: Shard | null },
): ExitCode {
  if (!made) {
    terminal.printError(say('nothing-written-said'));
    return 1;
  }
  const { paths, bytes, reports } = made;
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  const files = paths.length;
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  if (options.json) {
    terminal.print(asJson({ folder, pages, reports, files, bytes }));
    return 0;
  }
  if (shard) {
    terminal.note(
      say('site-part-written', { folder, reports, files, megabytes, shard: `${shard.number}/${shard.of}` }),
    );
    return 0;
  }
  const records = Object.values(dataset.meta.counts).reduce((sum, n) => sum + n, 0);
  terminal.note(
    say('site-written', {
      folder,
      count: pages,
      records,
      reports,
      files,
      megabytes,
    }),
  );
  terminal.note(terminal.paint('dim', say('site-open', { folder })));
  return 0;
}
