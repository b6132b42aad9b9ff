import { CommanderError } from 'commander';
import { FileFault } from './file-fault.ts';
import { CommandFault, type ExitCode } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/**
 * Tells what ended a command, in words, and says with which code. Only a bug of the program itself is told as
 * such, and even then without a stack trace unless SUMMIT_DEBUG is set.
 */
export function tell(terminal: Terminal, error: unknown): ExitCode {
  // Commander has already printed its message; asking for help or the version ends with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof AggregateError) {
    const codes = error.errors.map((one) => tell(terminal, one));
    return codes.includes(2) ? 2 : 1;
  }
  const label = terminal.paintError('red', 'error:');
  if (error instanceof CommandFault) {
    terminal.complain(`${label} ${error.message}`);
    if (error.hint) terminal.complain(error.hint);
    return error.exitCode;
  }
  if (error instanceof FileFault) {
    terminal.complain(`${label} ${error.path}: ${error.message}`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.complain(`${label} summit itself failed: ${message}`);
  terminal.complain(
    'This is a bug of the program, not of your data. Set SUMMIT_DEBUG=1 to see where it happened.',
  );
  if (process.env['SUMMIT_DEBUG'] && error instanceof Error) terminal.complain(error.stack ?? '');
  return 1;
}
