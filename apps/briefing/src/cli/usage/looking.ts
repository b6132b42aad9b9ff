import type { Command } from 'commander';
import { dataOption, type Ending, examples, jsonOption } from './options.ts';

/** Commands that tell what there is. */
export function addLookingCommands(program: Command, ending: Ending): void {
  program.commandsGroup('Looking:');
  program
    .command('list')
    .description('List the summits of a dataset.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit list', 'summit list --data my-records --json'))
    .action(ending(async () => (await import('../commands/list.ts')).listCommand));
  program
    .command('show')
    .description('Show a record: what it says, what it refers to and what refers to it.')
    .argument('<id>', 'id of a record of any kind')
    .option(
      '--as-of <day>',
      'day for which the status of a commitment is told (default: that of the edition)',
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit show moscow-2019', 'summit show yamal-lng --json'))
    .action(ending(async () => (await import('../commands/show.ts')).showCommand));
  program
    .command('extract')
    .description('Give back the records that a briefing carries.')
    .argument('<pdf>', 'PDF of a briefing')
    .option('--out <file>', 'file to write them to, as JSON (default: standard output)')
    .option('--records <dir>', 'new folder to write them to, one file a record, fit for --data')
    .option('--json', 'with --out or --records, print as JSON what was written')
    .addHelpText(
      'after',
      examples(
        'summit extract out/moscow-2019-full.pdf --out records.json',
        'summit extract out/moscow-2019-full.pdf --records records',
      ),
    )
    .action(ending(async () => (await import('../commands/extract.ts')).extractCommand));
}
