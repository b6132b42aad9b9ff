import { CommandFault, type ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import type { ComparisonOptions } from './options.ts';

/** `summit compare A B`: what the dataset records of several meetings. */
export async function compareRecords(
  _terminal: Terminal,
  _summits: readonly string[],
  _options: ComparisonOptions,
): Promise<ExitCode> {
  throw new CommandFault(2, say('compare-without-texts'), say('compare-without-texts.hint'));
}
