import type { Command } from 'commander';
import { choiceArgument } from '../choices.ts';
import { QUERIES, type Query } from '../completion/queries.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import type { Terminal } from '../terminal.ts';
import { type Ending, examples } from './options.ts';

/** Commands for shells. */
export function addShellCommands(program: Command, ending: Ending): void {
  program.commandsGroup('Help:');
  program
    .command('completion')
    .description('Print a script that has a shell complete commands, options, their words, ids and files.')
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
        const { completionCommand } = await import('../commands/completion.ts');
        return (terminal: Terminal, shell: Shell) => completionCommand(terminal, shell, program);
      }),
    );
  program
    .command('__complete', { hidden: true })
    .description('Print words that could stand in a command line; the scripts of `completion` ask for them.')
    .addArgument(choiceArgument('<query>', 'what is asked for', QUERIES))
    .argument('[words...]', 'the command line so far, behind --')
    .action(
      ending(async () => {
        const { completeCommand } = await import('../commands/complete.ts');
        return (terminal: Terminal, query: Query, words: readonly string[]) =>
          completeCommand(terminal, query, words);
      }),
    );
}
