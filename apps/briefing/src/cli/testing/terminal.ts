import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what it is told, without colours. */
export function quietTerminal(): Terminal & { readonly printed: string[]; readonly complained: string[] } {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    printed,
    complained,
    print: (line = '') => void printed.push(line),
    note: (line = '') => void printed.push(line),
    complain: (line) => void complained.push(line),
    remark: (line) => void complained.push(line),
    paint: (_, text) => text,
    paintError: (_, text) => text,
  };
}
