import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what it is told, without colours. */
export function recordingTerminal(): Terminal & { readonly printed: string[]; readonly errors: string[] } {
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    printed,
    errors,
    print: (line = '') => void printed.push(line),
    note: (line = '') => void printed.push(line),
    printError: (line) => void errors.push(line),
    noteError: (line) => void errors.push(line),
    paint: (_, text) => text,
    paintError: (_, text) => text,
  };
}
