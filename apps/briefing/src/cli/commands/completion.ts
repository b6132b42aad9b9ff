import type { Command } from 'commander';
import { readCommandTree } from '../completion/command-tree.ts';
import { completionScript, SHELLS, type Shell } from '../completion/scripts.ts';
import { Shown } from '../shown-text.ts';
import { choiceArgument, examples, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
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
      run(async (terminal, shell: Shell) => {
        terminal.print(new Shown(completionScript(shell, readCommandTree(command.parent as Command))));
        return 0;
      }),
    );
