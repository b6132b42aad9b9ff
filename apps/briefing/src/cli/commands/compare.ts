import { STANDARDS } from '@summit/typesetter';
import { langOption } from '../briefings/languages.ts';
import { PAPERS } from '../briefings/render-job.ts';
import type { ComparisonOptions } from '../comparison/options.ts';
import { compareRecords } from '../comparison/records.ts';
import { compareTexts } from '../comparison/texts.ts';
import type { ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { choice, choices, dataOption, examples, jsonOption, type Usage } from '../usage.ts';
import { sayText } from '../words.ts';

/** Of texts JSON, of meetings Word; the report in either. */
const FORMATS = ['pdf', 'html', 'docx', 'json'] as const;

export const usage: Usage = (command, run) =>
  command
    .description(sayText('compare'))
    .argument('<ids...>', sayText('compare.ids'))
    .option('--texts <dir>', sayText('compare.texts'))
    .addOption(choices('--format <names>', sayText('render.format'), FORMATS))
    .addOption(choice('--paper <size>', sayText('render.paper'), PAPERS))
    .addOption(choice('--standard <name>', sayText('render.standard'), STANDARDS))
    .addOption(langOption(sayText('compare.lang')))
    .option('--templates <dir>', sayText('render.templates'))
    .option('--out <dir>', sayText('compare.out'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit compare beijing-2016 moscow-2019 moscow-2025',
        'summit compare beijing-2016 moscow-2025 --format pdf,docx --out out',
        'summit compare stability-statement-2016 stability-statement-2019 --texts texts',
      ),
    )
    .action(run(compareAny));

interface AnyComparisonOptions extends Omit<ComparisonOptions, 'out' | 'format'> {
  readonly texts?: string;
  readonly out?: string;
  readonly format?: string;
}

const OUT = 'out';

/** `summit compare`: two texts where a folder holds them, else what the dataset records of meetings. */
function compareAny(
  terminal: Terminal,
  ids: readonly string[],
  { texts, out, format, ...options }: AnyComparisonOptions,
): Promise<ExitCode> {
  if (texts !== undefined)
    return compareTexts(terminal, ids, { ...options, out: out ?? OUT, format: format ?? 'pdf,html', texts });
  // Without a word of files the comparison is printed.
  const files =
    out === undefined && format === undefined ? null : { out: out ?? OUT, format: format ?? 'pdf,html' };
  return compareRecords(terminal, ids, { ...options, files });
}
