import { STANDARDS } from '@summit/typesetter';
import { BUILT_IN, type Paper, type Standard } from '../../pipeline.ts';
import { REPORTS } from '../../reports/reports.ts';
import { checkTemplatePaths, openHouseFolder } from '../briefings/house-folder.ts';
import { jobsFor } from '../briefings/jobs.ts';
import { langOption, languageFor } from '../briefings/languages.ts';
import { renderAll } from '../briefings/render-all.ts';
import { ALL_FORMATS, PAPERS } from '../briefings/render-job.ts';
import { type Shard, shardOf } from '../briefings/shards.ts';
import { writeJobs } from '../briefings/write-jobs.ts';
import { openDataset } from '../datasets/dataset.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import {
  choice,
  choices,
  chosen,
  type DatasetOptions,
  dataOption,
  examples,
  jsonOption,
  type Usage,
} from '../usage.ts';
import { sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('render'))
    .argument('[ids...]', sayText('render.ids'))
    .addOption(
      choices('--report <names>', sayText('render.report'), [...REPORTS.map(({ name }) => name), 'all']),
    )
    .option('--as-of <day>', sayText('render.as-of'))
    .addOption(choices('--format <names>', sayText('render.format'), ALL_FORMATS).default('pdf,html'))
    .addOption(choice('--paper <size>', sayText('render.paper'), PAPERS))
    .addOption(choice('--standard <name>', sayText('render.standard'), STANDARDS))
    .addOption(langOption(sayText('render.lang')))
    .option('--templates <dir>', sayText('render.templates'))
    .option('--out <dir>', sayText('render.out'), 'out')
    .option('--all', sayText('render.all'))
    .option('--shard <part>', sayText('render.shard'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit render',
        'summit render moscow-2019 --report executive --format pdf --paper letter --out out',
        'summit render moscow-2019 --report tracker --as-of 2021-12-31',
        'summit render huawei-mts-5g-agreement-2019',
        'summit render --all --data my-records --shard 2/5',
      ),
    )
    .action(run(renderBriefings));

interface RenderOptions extends DatasetOptions {
  readonly report?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly paper?: Paper;
  readonly standard?: Standard;
  readonly lang?: string;
  readonly templates?: string;
  readonly out: string;
  readonly all?: boolean;
  readonly shard?: string;
}

/** `summit render`: writes the briefings, all or none; with `--all` as many as can be made. */
async function renderBriefings(
  terminal: Terminal,
  ids: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const house = await openHouseFolder(options.templates, terminal);
  const opened = house?.opened ?? BUILT_IN;
  const lang = languageFor(options.lang, opened);
  const repertoire = { ...opened, lang };
  const { reports: definitions } = repertoire;
  const names = definitions.map(({ name }) => name);
  const paper = options.paper ?? house?.opened.house.paper ?? 'a4';
  const reports =
    options.report === undefined
      ? null
      : options.report === 'all'
        ? names
        : chosen(options.report, names, '--report');
  const formats = chosen(options.format, ALL_FORMATS, '--format');
  const shard = shardAsked(ids, options);
  if (options.all) {
    const all = { ...options, lang, formats, reports: reports ?? names, shard, paper, house, definitions };
    return renderAll(terminal, all);
  }
  const dataset = await openDataset(options.data, terminal);
  const jobs = jobsFor(dataset, { ids, reports, asOf: options.asOf ?? null, definitions });
  if (house) await checkTemplatePaths(house, dataset, jobs, terminal);
  return writeJobs(
    terminal,
    jobs,
    { dataset, paper, standard: options.standard, formats, repertoire },
    { out: options.out, json: options.json },
  );
}

function shardAsked(ids: readonly string[], { all, shard }: RenderOptions): Shard | null {
  if (all && ids.length > 0) throw commandFault(2, 'all-with-ids', { ids });
  if (shard === undefined) return null;
  if (!all) throw commandFault(2, 'shard-without-all');
  return shardOf(shard);
}
