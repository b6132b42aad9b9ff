import { Option } from 'commander';
import type { ExitCode } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** Makes an action of a command that is loaded when it is called, so that none pays for the others. */
export type Ending = <Rest extends unknown[]>(
  load: () => Promise<(terminal: Terminal, ...rest: Rest) => Promise<ExitCode>>,
) => (...rest: Rest) => Promise<void>;

export const dataOption = () =>
  new Option('--data <dir>', 'folder of records to use instead of the dataset that comes with the command');
export const jsonOption = () => new Option('--json', 'print JSON');
export const sourcesOption = () =>
  new Option('--sources <dir>', 'folder that holds the source texts, as plain text files');

/** What stands below the help of a command. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
