import { codeLists, recordKinds } from '@summit/data/validate';
import type { Command } from 'commander';
import { choice, choiceArgument } from '../choices.ts';
import type { AddOptions } from '../commands/add.ts';
import type { InitOptions } from '../commands/init.ts';
import type { Terminal } from '../terminal.ts';
import { dataOption, type Ending, examples, jsonOption, sourcesOption } from './options.ts';

/** Commands to make and fill a dataset. */
export function addOwnDatasetCommands(program: Command, ending: Ending): void {
  program.commandsGroup('A dataset of your own:');
  program
    .command('init')
    .description(
      'Make a dataset of your own, with a worked example, editor completion, a workflow and a git hook.',
    )
    .argument('[dir]', 'folder to make it in, new or empty; asked for on a terminal')
    .option('--yes', 'ask nothing')
    .option('--no-example', 'leave out the worked example, an invented meeting')
    .option('--no-workflow', 'leave out the GitHub workflow')
    .option('--no-hook', 'leave out the git hook')
    .option('--force', 'add what is missing to a folder that is not empty; no file that is there is changed')
    .addOption(jsonOption())
    .addHelpText('after', examples('summit init my-summits', 'summit init my-summits --yes --no-workflow'))
    .action(
      ending(async () => {
        const { initCommand } = await import('../commands/init.ts');
        return (terminal: Terminal, folder: string | undefined, options: InitOptions) =>
          initCommand(terminal, folder, options);
      }),
    );
  program
    .command('add')
    .description('Make a new record with every field that its kind needs; on a terminal they are asked for.')
    .addArgument(choiceArgument('<kind>', 'kind of record', recordKinds))
    .argument('[id]', 'id of the record, which becomes the name of its file')
    .option('--data <dir>', 'folder of the records', 'records')
    .option(
      '--set <field=value>',
      'value of a field, such as attribution.voice=narration; may be repeated, also to add to a list',
      (value: string, all: readonly string[] = []) => [...all, value],
    )
    .option('--from <source>', 'source of the evidence, for wherever the record needs evidence')
    .option('--phrase <words>', 'the words of that source which are the evidence')
    .option('--occurrence <number>', 'which one is meant, where they stand at several places')
    .addOption(sourcesOption())
    .option('--text <file>', 'for a source: its text, of which digest and length are recorded')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit add person ann-lee --set name.en="Ann Lee"',
        'summit add claim bridge-agreed --set theme=economy --from my-article --phrase "they agreed" --sources texts',
      ),
    )
    .action(
      ending(async () => {
        const { addCommand } = await import('../commands/add.ts');
        return (terminal: Terminal, kind: string, id: string | undefined, options: AddOptions) =>
          addCommand(terminal, kind, id, options);
      }),
    );
  program
    .command('cite')
    .description('Find a phrase in the text of a source and print the evidence that points at it.')
    .argument('<source>', 'id of a source that records a text')
    .argument(
      '<phrase>',
      'words of the text; capitals, white space, quotation marks and dashes need not agree',
    )
    .addOption(sourcesOption().makeOptionMandatory())
    .option('--occurrence <number>', 'which one is meant, where the phrase stands at several places')
    .addOption(
      choice(
        '--relation <code>',
        'what the evidence does for the claim',
        Object.keys(codeLists.EvidenceRelation),
      ).default('supports'),
    )
    .addOption(
      choice(
        '--independence <code>',
        'how far it is independent of the first source',
        Object.keys(codeLists.Independence),
      ).default('first'),
    )
    .addOption(
      choice(
        '--furniture <role>',
        'declare the words to state no fact',
        Object.keys(codeLists.FurnitureRole),
      ),
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit cite southfront-2019-06-05 "strategic stability" --sources texts',
        'summit cite my-article "they agreed" --data records --sources texts --occurrence 2',
      ),
    )
    .action(ending(async () => (await import('../commands/cite.ts')).citeCommand));
  program
    .command('coverage')
    .description('Tell which parts of the source texts no record rests on.')
    .addOption(sourcesOption().makeOptionMandatory())
    .option(
      '--html <file>',
      'also write a page that shows the texts, each passage with the records that rest on it',
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit coverage --sources texts', 'summit coverage --sources texts --html out/coverage.html'),
    )
    .action(ending(async () => (await import('../commands/coverage.ts')).coverageCommand));
}
