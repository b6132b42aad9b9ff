import { langOption } from '../briefings/languages.ts';
import { PAPERS } from '../briefings/render-job.ts';
import type { ComparisonOptions } from '../comparison/options.ts';
import { compareRecords } from '../comparison/records.ts';
import { compareTexts } from '../comparison/texts.ts';
import type { ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { choice, choices, dataOption, examples, jsonOption, type Usage } from '../usage.ts';
import { sayText } from '../words.ts';

const FORMATS = ['pdf', 'html', 'json'] as const;

export const usage: Usage = (command, run) =>
  command
    .description(sayText('compare'))
    .argument('<ids...>', sayText('compare.ids'))
    .option('--texts <dir>', sayText('compare.texts'))
    .addOption(choices('--format <names>', sayText('render.format'), FORMATS).default('pdf,html'))
    .addOption(choice('--paper <size>', sayText('render.paper'), PAPERS))
    .addOption(langOption(sayText('compare.lang')))
    .option('--out <dir>', sayText('render.out'), 'out')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit compare stability-statement-2016 stability-statement-2019 --texts texts'),
    )
    .action(run(compareAny));

/** `summit compare`: two texts where a folder holds them, else what the dataset records of meetings. */
function compareAny(
  terminal: Terminal,
  ids: readonly string[],
  { texts, ...options }: ComparisonOptions & { readonly texts?: string },
): Promise<ExitCode> {
  return texts === undefined
    ? compareRecords(terminal, ids, options)
    : compareTexts(terminal, ids, { ...options, texts });
}
