import type { Command } from 'commander';
import type { Format, Paper } from '../../pipeline.ts';
import { REPORTS } from '../../reports/reports.ts';
import { choice, choices } from '../choices.ts';
import { dataOption, type Ending, examples, jsonOption } from './options.ts';

const PAPERS: readonly Paper[] = ['a4', 'letter'];
const FORMATS: readonly Format[] = ['pdf', 'html'];

/** Commands that make briefings and sites. */
export function addPublishingCommands(program: Command, ending: Ending): void {
  program.commandsGroup('Publishing:');
  program
    .command('render')
    .description('Render briefings as PDF and HTML.')
    .argument('[ids...]', 'summits, or documents for their fact sheets (default: all summits)')
    .addOption(
      choices(
        '--report <names>',
        'several with commas between, those of your templates too (default: executive,full)',
        [...REPORTS.map(({ name }) => name), 'all'],
      ),
    )
    .option(
      '--as-of <day>',
      'an earlier day for which the tracker tells where the commitments stood (default: that of the edition)',
    )
    .addOption(choices('--format <names>', 'one, or both with a comma between', FORMATS).default('pdf,html'))
    .addOption(choice('--paper <size>', 'paper of the PDF (default: a4, or that of the house style)', PAPERS))
    .option('--templates <dir>', 'folder of templates and of a house style (house.yml) of your own')
    .option('--out <dir>', 'folder to write to', 'out')
    .option('--all', 'every report of every summit, on all cores; what is faulty is told and left out')
    .option('--shard <part>', 'with --all, one part of the work, as in 2/5, to share it among machines')
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
    .action(ending(async () => (await import('../commands/render.ts')).renderCommand));
  program
    .command('site')
    .description('Write a static site of all records and reports, for a server or a disk.')
    .option('--out <dir>', 'folder to write to; one that was written so before is replaced', 'site')
    .option('--base-url <url>', 'address at which the site will stand, for sitemap and canonical links')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit site --out site', 'summit site --out site --base-url https://example.org/summits/'),
    )
    .action(ending(async () => (await import('../commands/site.ts')).siteCommand));
  program
    .command('preview')
    .description(
      'Serve the briefings on this machine alone, and show every change of records and templates at once.',
    )
    .option('--templates <dir>', 'folder of templates and of a house style (house.yml) of your own')
    .addOption(choice('--paper <size>', 'paper of the PDF', PAPERS))
    .option('--port <number>', 'port to answer on; 0 for any that is free', '4173')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples('summit preview', 'summit preview --data my-records --templates my-templates'),
    )
    .action(ending(async () => (await import('../commands/preview.ts')).previewCommand));
}
