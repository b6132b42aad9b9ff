import type { Command } from 'commander';
import { choice } from '../choices.ts';
import type { DiffOptions } from '../commands/diff.ts';
import type { MigrateOptions } from '../commands/migrate.ts';
import type { Terminal } from '../terminal.ts';
import { VALIDATE_FORMATS } from '../validate-formats.ts';
import { dataOption, type Ending, examples, jsonOption, sourcesOption } from './options.ts';

const DIFF_FORMATS: readonly DiffOptions['format'][] = ['text', 'markdown', 'json'];

/** Commands that hold records against schemas, texts and each other. */
export function addCheckingCommands(program: Command, ending: Ending): void {
  program.commandsGroup('Checking:');
  program
    .command('validate')
    .description('Check records against the schemas and the rules; all faults are told at once.')
    .argument(
      '[paths...]',
      'record files, or folders of them, or - for standard input (default: the dataset that comes with the command)',
    )
    .addOption(sourcesOption())
    .addOption(choice('--format <name>', 'what to print', VALIDATE_FORMATS).default('text'))
    .option('--fix', 'mend what has one right answer, and rewrite files that are not in canonical form')
    .option('--watch', 'check again after every change')
    .option('--stdin-filename <path>', 'path of what is read from standard input, where it has one')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit validate my-records --sources texts',
        'summit validate my-records --fix',
        'summit validate my-records --watch',
        'summit validate my-records --format sarif > faults.sarif',
        'summit validate - --stdin-filename my-records/claims/one.yml < one.yml',
      ),
    )
    .action(ending(async () => (await import('../commands/validate.ts')).validateCommand));
  program
    .command('verify')
    .description(
      'Check every position and digest against the source texts and find passages that moved, or check a briefing against the dataset.',
    )
    .argument('[pdf]', 'PDF of a briefing: whether its records are still those of the dataset')
    .addOption(sourcesOption())
    .option('--earlier <dir>', 'folder of the texts as they were, to find passages whose words changed')
    .option('--fix', 'write the new positions of passages that moved, where there is one right answer')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `${examples(
        'summit verify --sources texts',
        'summit verify --data records --sources texts --fix',
        'summit verify out/moscow-2019-full.pdf',
        'summit verify out/moscow-2019-full.pdf --data summit-data-0.1.0.tgz',
      )}

For a briefing, --data may also name a package (tarball or folder) or a git revision, as for summit diff.`,
    )
    .action(ending(async () => (await import('../commands/verify-any.ts')).verifyAnyCommand));
  program
    .command('diff')
    .description('Tell what differs between two states of a dataset, and which version is due for it.')
    .argument('<old>', 'a package (tarball or folder), a folder of records, or a git revision')
    .argument('<new>', 'the same')
    .addOption(choice('--format <name>', 'what to print', DIFF_FORMATS).default('text'))
    .addOption(jsonOption())
    .option('--records <path>', 'where the records lie in a git revision', 'packages/data/records')
    .addHelpText(
      'after',
      examples('summit diff v1.0.0 HEAD', 'summit diff old.tgz my-records --format markdown'),
    )
    .action(ending(async () => (await import('../commands/diff.ts')).diffCommand));
  program
    .command('migrate')
    .description('Take records of your own to the current version of the record model.')
    .argument(
      '<dir>',
      'folder of records; its file .schema-version says which version they follow (default: 1)',
    )
    .option('--dry-run', 'tell what would be done, and do nothing')
    .addOption(jsonOption())
    .addHelpText('after', examples('summit migrate my-records --dry-run'))
    .action(
      ending(async () => {
        const { migrateCommand } = await import('../commands/migrate.ts');
        return (terminal: Terminal, folder: string, options: MigrateOptions) =>
          migrateCommand(terminal, folder, options);
      }),
    );
}
