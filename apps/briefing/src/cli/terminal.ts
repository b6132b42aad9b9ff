import { writeSync } from 'node:fs';
import { reasonOf } from './file-fault.ts';

/** What the command says on a terminal: colours only there, unless NO_COLOR or FORCE_COLOR say otherwise. */

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Tint = keyof typeof CODES;
export type Paint = (tint: Tint, text: string) => string;

export interface Terminal {
  /** Writes a line of what was asked for to standard output. */
  print(line?: string): void;
  /** Writes a line to standard output that tells how it went; with --quiet there is none. */
  note(line?: string): void;
  /** The same to standard error, beside a result. */
  remark(line: string): void;
  /** Writes a line about a fault to standard error. */
  complain(line: string): void;
  readonly paint: Paint;
  readonly paintError: Paint;
}

/** https://no-color.org and https://force-color.org: any non-empty value counts. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

function painter(coloured: boolean): Paint {
  return (tint, text) => {
    if (!coloured || text === '') return text;
    const [on, off] = CODES[tint];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** The streams of the process. A stream that cannot be written to ends it. */
export function openTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithout);
  const print = (line = '') => void process.stdout.write(`${line}\n`);
  const complain = (line: string) => void process.stderr.write(`${line}\n`);
  return {
    print,
    note: print,
    complain,
    remark: complain,
    paint: painter(wantsColour(process.env, process.stdout.isTTY === true)),
    paintError: painter(wantsColour(process.env, process.stderr.isTTY === true)),
  };
}

/** The same terminal for `--quiet`: only faults and results. */
export function hushed(terminal: Terminal): Terminal {
  return { ...terminal, note: () => {}, remark: () => {} };
}

/** A reader that has gone, as `head` does, is no fault: what is left to say is dropped. A full disk is one. */
function endWithout(error: NodeJS.ErrnoException): void {
  const { code } = error;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
  try {
    writeSync(2, `error: the output cannot be written: ${reasonOf(error)}\n`);
  } finally {
    process.exit(2);
  }
}

/** Columns padded to the widest cell, two spaces between; the last one is left as it is. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  '),
  );
}

/** "1 record", "2 records", "1,204 records". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${thousands(n)} ${n === 1 ? singular : plural}`;
}

/** "1,204". By hand: what a locale knows takes longer to load than a page to set. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
