import type { Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import { type CommandTree, readCommandTree } from '../completion/command-tree.ts';
import { fishCompletion } from '../completion/fish.ts';
import type { Shell } from '../completion/shells.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { ExitCode } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

const SCRIPTS: Readonly<Record<Shell, (tree: CommandTree) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `summit completion SHELL`: prints a script that has the shell complete commands, options, their words and files. */
export async function completionCommand(
  terminal: Terminal,
  shell: Shell,
  program: Command,
): Promise<ExitCode> {
  terminal.print(SCRIPTS[shell](readCommandTree(program)));
  return 0;
}
