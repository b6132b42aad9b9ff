import { type DataDiagnostic, type Diagnostic, formatDiagnostics, type Wording } from '@summit/data/validate';
import type { TextFile } from './files.ts';
import { count, type Terminal } from './terminal.ts';

/** Tells diagnostics on standard error: what, where, why, and how to mend it. */
export function complainAbout<C extends object>(
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
      error: (words) => terminal.paintError('red', words),
      warning: (words) => terminal.paintError('yellow', words),
      strong: (words) => terminal.paintError('bold', words),
      faint: (words) => terminal.paintError('dim', words),
    },
  });
  terminal.complain(text);
}

/** "3 faults in 2 files". */
export function summaryOfFaults(diagnostics: readonly DataDiagnostic[]): string {
  const files = new Set(diagnostics.map(({ place }) => place.file));
  return `${count(diagnostics.length, 'fault')} in ${count(files.size, 'file')}`;
}
