import { meta } from '@summit/data';
import { codeLists, recordKinds } from '@summit/data/validate';
import { Command, Option } from 'commander';
import type { Format, Paper } from '../pipeline.ts';
import { REPORTS } from '../view/reports.ts';
import { choice, choiceArgument, choices } from './choices.ts';
import type { AddOptions } from './commands/add.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { InitOptions } from './commands/init.ts';
import type { MigrateOptions } from './commands/migrate.ts';
import { SHELLS, type Shell } from './completion/shells.ts';
import type { ExitCode } from './outcome.ts';
import { silenceProgress } from './progress.ts';
import { tell } from './tell.ts';
import { hushed, openTerminal, type Terminal } from './terminal.ts';
import { VALIDATE_FORMATS } from './validate-formats.ts';
import { commandVersion } from './version.ts';

const dataOption = () =>
  new Option('--data <dir>', 'folder of records to use instead of the dataset that comes with the command');
const PAPERS: readonly Paper[] = ['a4', 'letter'];
const FORMATS: readonly Format[] = ['pdf', 'html'];
const DIFF_FORMATS: readonly DiffOptions['format'][] = ['text', 'markdown', 'json'];
const jsonOption = () => new Option('--json', 'print JSON');
const sourcesOption = () =>
  new Option('--sources <dir>', 'folder that holds the source texts, as plain text files');

/**
 * Runs the command with the given arguments and returns its exit code. Whatever goes wrong is told in words.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal();
  let exitCode: ExitCode = 0;
  // A command is loaded when it is called, so that none pays for the others.
  const ending = <Rest extends unknown[]>(
    load: () => Promise<(terminal: Terminal, ...rest: Rest) => Promise<ExitCode>>,
  ) => {
    return async (...rest: Rest): Promise<void> => {
      const { quiet } = program.opts<{ quiet?: boolean }>();
      if (quiet) silenceProgress();
      const action = await load();
      exitCode = await action(quiet ? hushed(terminal) : terminal, ...rest);
    };
  };

  const program = new Command('summit')
    .description('What came out of diplomatic summits: typed data with evidence, and briefings made from it.')
    .version(
      `${commandVersion} (data ${meta.version ?? 'without a version'})`,
      '-V, --version',
      'print the versions',
    )
    .option('-q, --quiet', 'print only faults and what was asked for: no summary, no progress')
    .configureHelp({ showGlobalOptions: true })
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run the command with --help for its options.')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, terminal.paintError('red', 'error:'))),
    });

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
        const { initCommand } = await import('./commands/init.ts');
        return (terminal: Terminal, folder: string | undefined, options: InitOptions) =>
          initCommand(terminal, folder, options);
      }),
    );
  program
    .command('list')
    .description('List the summits of a dataset.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit list', 'summit list --data my-records --json'))
    .action(ending(async () => (await import('./commands/list.ts')).listCommand));
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
    .action(ending(async () => (await import('./commands/show.ts')).showCommand));
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
    .action(ending(async () => (await import('./commands/validate.ts')).validateCommand));
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
    .action(ending(async () => (await import('./commands/verify-any.ts')).verifyAnyCommand));
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
    .action(ending(async () => (await import('./commands/extract.ts')).extractCommand));
  program
    .command('add')
    .description('Make a new record with every field that its kind needs; on a terminal they are asked for.')
    .addArgument(choiceArgument('<kind>', 'kind of record', recordKinds))
    .argument('[id]', 'id of the record, which becomes the name of its file')
    .option('--data <dir>', 'folder of the records', 'records')
    .option(
      '--set <field=value>',
      'value of a field, such as attribution.voice=narration; may be repeated, also to add to a list',
      (value: string, all: readonly string[]) => [...all, value],
      [],
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
        const { addCommand } = await import('./commands/add.ts');
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
    .action(ending(async () => (await import('./commands/cite.ts')).citeCommand));
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
    .action(ending(async () => (await import('./commands/coverage.ts')).coverageCommand));
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
    .action(ending(async () => (await import('./commands/preview.ts')).previewCommand));
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
    .action(ending(async () => (await import('./commands/render.ts')).renderCommand));
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
    .action(ending(async () => (await import('./commands/site.ts')).siteCommand));

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
    .action(ending(async () => (await import('./commands/diff.ts')).diffCommand));
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
        const { migrateCommand } = await import('./commands/migrate.ts');
        return (terminal: Terminal, folder: string, options: MigrateOptions) =>
          migrateCommand(terminal, folder, options);
      }),
    );

  program
    .command('completion')
    .description('Print a script that has a shell complete commands, options, their words and files.')
    .addArgument(choiceArgument('<shell>', 'shell that the script is for', SHELLS))
    .addHelpText(
      'after',
      examples(
        'source <(summit completion bash)        # in ~/.bashrc',
        'source <(summit completion zsh)         # in ~/.zshrc, after compinit',
        'summit completion fish | source         # in ~/.config/fish/config.fish',
      ),
    )
    .action(
      ending(async () => {
        const { completionCommand } = await import('./commands/completion.ts');
        return (terminal: Terminal, shell: Shell) => completionCommand(terminal, shell, program);
      }),
    );

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(terminal, error);
  }
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
