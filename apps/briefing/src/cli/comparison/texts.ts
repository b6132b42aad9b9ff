import { CommandFault, type ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import type { ComparisonOptions } from './options.ts';

/** `summit compare --texts`: each text beside the one before it. */
export async function compareTexts(
  _terminal: Terminal,
  _documents: readonly string[],
  { texts }: ComparisonOptions & { readonly texts: string },
): Promise<ExitCode> {
  throw new CommandFault(2, say('compare-texts-later', { folder: texts }));
}
