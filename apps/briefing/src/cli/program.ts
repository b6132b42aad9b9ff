/** The command `summit`: its commands in groups, and what holds for all of them. */
import { meta } from '@summit/data';
import { nearest } from '@summit/data/validate';
import { Command } from 'commander';
import { CommandFault, type ExitCode } from './faults.ts';
import { printFault } from './print-faults.ts';
import { inLines } from './shown-text.ts';
import { openTerminal, silenceProgress, type Terminal, withoutNotes } from './terminal.ts';
import { commandVersion, examples, type Run, type Usage } from './usage.ts';
import { say, sayText } from './words.ts';

type GroupTitle = `summit.group-${'looking' | 'publishing' | 'own-dataset' | 'checking' | 'help'}`;
type Load = () => Promise<{ readonly usage: Usage }>;

/** The commands by the groups in which the help lists them. Each is loaded where it is called, or listed. */
const GROUPS: readonly (readonly [title: GroupTitle, commands: Readonly<Record<string, Load>>])[] = [
  [
    'summit.group-looking',
    {
      list: () => import('./commands/list.ts'),
      show: () => import('./commands/show.ts'),
      extract: () => import('./commands/extract.ts'),
    },
  ],
  [
    'summit.group-publishing',
    {
      render: () => import('./commands/render.ts'),
      compare: () => import('./commands/compare.ts'),
      site: () => import('./commands/site.ts'),
      preview: () => import('./commands/preview.ts'),
    },
  ],
  [
    'summit.group-own-dataset',
    {
      init: () => import('./commands/init.ts'),
      add: () => import('./commands/add.ts'),
      cite: () => import('./commands/cite.ts'),
      set: () => import('./commands/set.ts'),
      rename: () => import('./commands/rename.ts'),
      remove: () => import('./commands/remove.ts'),
      coverage: () => import('./commands/coverage.ts'),
      import: () => import('./commands/import.ts'),
      export: () => import('./commands/export.ts'),
    },
  ],
  [
    'summit.group-checking',
    {
      validate: () => import('./commands/validate.ts'),
      verify: () => import('./commands/verify.ts'),
      diff: () => import('./commands/diff.ts'),
      migrate: () => import('./commands/migrate.ts'),
    },
  ],
  [
    'summit.group-help',
    {
      completion: () => import('./commands/completion.ts'),
      __complete: () => import('./commands/complete.ts'),
    },
  ],
];

/**
 * Runs the command with the given arguments and returns its exit code. Whatever goes wrong is told in words.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal();
  let exitCode: ExitCode = 0;
  const program = newProgram(terminal);
  const action: Run =
    (act) =>
    async (...rest) => {
      const { quiet } = program.opts<{ quiet?: boolean }>();
      if (quiet) silenceProgress();
      exitCode = await act(quiet ? withoutNotes(terminal) : terminal, ...rest);
    };
  try {
    // Without it no path can be told, and each that is read would be told as a fault.
    process.cwd();
    await declareCommands(program, action, args);
    refuseUnknownHelp(program, args);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return printFault(terminal, error);
  }
}

/** Help that is asked for of a command that there is not: commander would print all of it without a word. */
function refuseUnknownHelp(program: Command, [help, asked]: readonly string[]): void {
  if (help !== 'help' || asked === undefined || asked.startsWith('-')) return;
  const names = program.commands.map((command) => command.name());
  if (names.includes(asked) || asked === 'help') return;
  const near = nearest(asked, names);
  throw new CommandFault(
    2,
    say('no-command', { command: asked }),
    near ? say('did-you-mean', { words: [near] }) : say('summit.help-of-all'),
  );
}

/**
 * Declares the command that is called, since loading the others takes time; or all of them, where none of them is
 * called, and where one tells of all.
 */
async function declareCommands(program: Command, run: Run, args: readonly string[]): Promise<void> {
  const called = args.find((arg) => !arg.startsWith('-')) ?? '';
  const known = GROUPS.some(([, commands]) => Object.hasOwn(commands, called));
  const all = !known || called === 'completion';
  for (const [title, commands] of GROUPS) {
    program.commandsGroup(sayText(title));
    for (const [name, load] of Object.entries(commands)) {
      if (!all && name !== called) continue;
      const { usage } = await load();
      const command = program.command(name, { hidden: name.startsWith('_') });
      command.showHelpAfterError(sayText('summit.help-of', { command: name }));
      usage(command, run);
    }
  }
}

/** The command itself: what holds for all commands. */
function newProgram(terminal: Terminal): Command {
  return new Command('summit')
    .description(sayText('summit'))
    .version(
      sayText('summit.versions', {
        command: commandVersion,
        data: meta.version ?? sayText('summit.without-version'),
      }),
      '-V, --version',
      sayText('summit.version'),
    )
    .option('-q, --quiet', sayText('summit.quiet'))
    .configureHelp({ showGlobalOptions: true })
    .helpOption('-h, --help', sayText('summit.help'))
    .commandsGroup(sayText('summit.group-help'))
    .helpCommand('help [command]', sayText('summit.help-command'))
    .addHelpText(
      'after',
      examples(
        'summit render moscow-2019                 # a briefing of the dataset that comes with the command',
        'summit init my-summits                    # a dataset of your own, which you are asked about',
        'summit validate my-summits/records        # every fault, and how to mend it',
        'summit help render                        # what a command can do',
      ),
    )
    .showSuggestionAfterError()
    .showHelpAfterError(sayText('summit.help-of-all'))
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => {
        const { text: lines } = inLines(text.split('\n'));
        write(lines.replace(/^error:/, terminal.paintError('red', 'error:').text));
      },
    });
}
