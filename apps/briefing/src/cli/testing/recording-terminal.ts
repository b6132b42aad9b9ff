import { type Line, Shown, textOf } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what it is told, without colours. */
export function recordingTerminal(): Terminal & { readonly printed: string[]; readonly errors: string[] } {
  const printed: string[] = [];
  const errors: string[] = [];
  const print = (line: Line = '') => void printed.push(textOf(line));
  const printError = (line: Line) => void errors.push(textOf(line));
  const plain = (_: unknown, line: Line) => new Shown(textOf(line));
  return {
    printed,
    errors,
    print,
    note: print,
    printError,
    noteError: printError,
    paint: plain,
    paintError: plain,
  };
}
