import { CommandFault, type ExitCode } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { type VerifyOptions, verifyCommand } from './verify.ts';
import { verifyBriefingCommand } from './verify-briefing.ts';

/** `summit verify`: a briefing where one is named, else the passages of the dataset. */
export async function verifyAnyCommand(
  terminal: Terminal,
  pdf: string | undefined,
  { sources, ...options }: Omit<VerifyOptions, 'sources'> & Partial<Pick<VerifyOptions, 'sources'>>,
): Promise<ExitCode> {
  if (pdf !== undefined && [sources, options.earlier, options.fix].some((one) => one !== undefined))
    throw new CommandFault('a briefing is held against records, not against source texts', {
      exitCode: 2,
      hint: 'Run the command twice: with the PDF, and with --sources.',
    });
  if (pdf !== undefined) return verifyBriefingCommand(terminal, pdf, options);
  if (sources === undefined)
    throw new CommandFault("required option '--sources <dir>' not specified, nor the PDF of a briefing", {
      exitCode: 2,
      hint: 'Run the command with --help for its options.',
    });
  return verifyCommand(terminal, { ...options, sources });
}
