/** Tells on the terminal what is at fault. */
import { type DataDiagnostic, type Diagnostic, formatDiagnostics, type Wording } from '@summit/data/validate';
import { CommanderError } from 'commander';
import { CommandFault, type ExitCode, FileFault, isWithoutFolder } from './faults.ts';
import type { TextFile } from './files/read-files.ts';
import { inLines, Shown, shown } from './shown-text.ts';
import { count, type Terminal } from './terminal.ts';

/**
 * Tells what ended a command, in words, and says with which code. Only a bug of the program itself is told as
 * such, and even then without a stack trace unless SUMMIT_DEBUG is set.
 */
export function printFault(terminal: Terminal, error: unknown): ExitCode {
  // Commander has already printed its message; asking for help or the version ends with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof AggregateError) {
    const codes = error.errors.map((one) => printFault(terminal, one));
    return codes.includes(2) ? 2 : 1;
  }
  const label = terminal.paintError('red', 'error:');
  if (error instanceof CommandFault) {
    terminal.printError(shown`${label} ${error.message}`);
    if (error.hint) terminal.printError(error.hint);
    return error.exitCode;
  }
  if (error instanceof FileFault) {
    terminal.printError(shown`${label} ${error.path}: ${error.message}`);
    return 2;
  }
  if (isWithoutFolder(error)) {
    terminal.printError(shown`${label} the folder that the command was called in is no longer there`);
    terminal.printError('Change into one that is, and call it again.');
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.printError(shown`${label} summit itself failed: ${message}`);
  terminal.printError(
    'This is a bug of the program, not of your data. Set SUMMIT_DEBUG=1 to see where it happened.',
  );
  if (process.env['SUMMIT_DEBUG'] && error instanceof Error)
    terminal.printError(inLines((error.stack ?? '').split('\n')));
  return 1;
}

/** Tells diagnostics on standard error: what, where, why, and how to mend it. */
export function printDiagnostics<C extends object>(
  diagnostics: readonly Diagnostic<C>[],
  wording: Wording<C>,
  files: readonly TextFile[],
  terminal: Terminal,
): void {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const text = formatDiagnostics<C>(diagnostics, {
    wording,
    source: (file) => texts.get(file),
    style: {
      error: (words) => terminal.paintError('red', words).text,
      warning: (words) => terminal.paintError('yellow', words).text,
      strong: (words) => terminal.paintError('bold', words).text,
      faint: (words) => terminal.paintError('dim', words).text,
    },
  });
  // What is of others in it was made visible where it was put into words and frames.
  terminal.printError(new Shown(text));
}

/** "3 faults in 2 files". */
export function summaryOfFaults(diagnostics: readonly DataDiagnostic[]): string {
  const files = new Set(diagnostics.map(({ place }) => place.file));
  return `${count(diagnostics.length, 'fault')} in ${count(files.size, 'file')}`;
}
