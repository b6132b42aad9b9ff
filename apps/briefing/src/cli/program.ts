import { meta } from '@summit/data';
import { Command } from 'commander';
import type { ExitCode } from './outcome.ts';
import { silenceProgress } from './progress.ts';
import { tell } from './tell.ts';
import { hushed, openTerminal, type Terminal } from './terminal.ts';
import { addCheckingCommands } from './usage/checking.ts';
import { addLookingCommands } from './usage/looking.ts';
import { type Ending, examples } from './usage/options.ts';
import { addOwnDatasetCommands } from './usage/own-dataset.ts';
import { addPublishingCommands } from './usage/publishing.ts';
import { addShellCommands } from './usage/shell.ts';
import { commandVersion } from './version.ts';

/**
 * Runs the command with the given arguments and returns its exit code. Whatever goes wrong is told in words.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal();
  let exitCode: ExitCode = 0;
  const program = newProgram(terminal);
  const ending: Ending =
    (load) =>
    async (...rest) => {
      const { quiet } = program.opts<{ quiet?: boolean }>();
      if (quiet) silenceProgress();
      const action = await load();
      exitCode = await action(quiet ? hushed(terminal) : terminal, ...rest);
    };
  addLookingCommands(program, ending);
  addPublishingCommands(program, ending);
  addOwnDatasetCommands(program, ending);
  addCheckingCommands(program, ending);
  addShellCommands(program, ending);
  for (const command of program.commands)
    command.showHelpAfterError(`summit ${command.name()} --help tells how it is called.`);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(terminal, error);
  }
}

/** The command itself: what holds for all commands. */
function newProgram(terminal: Terminal): Command {
  return new Command('summit')
    .description('What came out of diplomatic summits: typed data with evidence, and briefings made from it.')
    .version(
      `${commandVersion} (data ${meta.version ?? 'without a version'})`,
      '-V, --version',
      'print the versions',
    )
    .option('-q, --quiet', 'print only faults and what was asked for: no summary, no progress')
    .configureHelp({ showGlobalOptions: true })
    .helpOption('-h, --help', 'print this help')
    .commandsGroup('Help:')
    .helpCommand('help [command]', 'Print the help of a command, with examples.')
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
    .showHelpAfterError('summit --help lists the commands.')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, terminal.paintError('red', 'error:'))),
    });
}
