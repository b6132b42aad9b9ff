/** What the command says on a terminal, and asks there. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { stripVTControlCharacters, styleText } from 'node:util';
import { commandFault, reasonOf } from './faults.ts';
import { type Line, Shown, shown, textOf } from './shown-text.ts';
import { say } from './words.ts';

export type Tint = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (tint: Tint, text: Line) => Shown;

export interface Terminal {
  /** Writes a line of what was asked for to standard output. */
  print(line?: Line): void;
  /** Writes a line to standard output that tells how it went; with --quiet there is none. */
  note(line?: Line): void;
  /** The same to standard error, beside a result. */
  noteError(line: Line): void;
  /** Writes a line about a fault to standard error. */
  printError(line: Line): void;
  readonly paint: Paint;
  readonly paintError: Paint;
}

/** The streams of the process. A stream that cannot be written to ends it. */
export function openTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithout);
  const print = (line: Line = '') => void process.stdout.write(`${textOf(line)}\n`);
  const printError = (line: Line) => void process.stderr.write(`${textOf(line)}\n`);
  return {
    print,
    note: print,
    printError,
    noteError: printError,
    paint: painter(wantsColour(process.env, process.stdout.isTTY === true)),
    paintError: painter(wantsColour(process.env, process.stderr.isTTY === true)),
  };
}

/** The same terminal for `--quiet`: only faults and results. */
export function withoutNotes(terminal: Terminal): Terminal {
  return { ...terminal, note: () => {}, noteError: () => {} };
}

/** https://no-color.org and https://force-color.org: any non-empty value counts, and to turn colours off goes first. */
function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

function painter(coloured: boolean): Paint {
  return (tint, line) => {
    const text = textOf(line);
    return new Shown(coloured && text !== '' ? styleText(tint, text, { validateStream: false }) : text);
  };
}

/** A reader that has gone, as `head` does, is no fault: what is left to say is dropped. A full disk is one. */
function endWithout(error: NodeJS.ErrnoException): void {
  const { code } = error;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
  try {
    writeSync(2, `${say('error').text} ${say('output-unwritable', { reason: reasonOf(error) }).text}\n`);
  } finally {
    process.exit(2);
  }
}

/** Columns padded to the widest cell, two spaces between, none at the end. */
export function alignColumns(rows: readonly (readonly Line[])[]): Shown[] {
  const texts = rows.map((row) => row.map(textOf));
  const widths: number[] = [];
  for (const row of texts)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  return texts.map((row) => {
    const last = row.length - 1;
    const padded = row.map((cell, i) =>
      i === last ? cell : `${cell}${' '.repeat((widths[i] ?? 0) - widthOf(cell))}`,
    );
    return new Shown(padded.join('  ').trimEnd());
  });
}

/** Without the sequences that colour it. */
function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length;
}

/** A bar for work that takes a while, on a terminal only; in a pipe there is none. */
export interface Progress {
  /** Another piece is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
}

let silenced = false;

/** No bar from here on, as `--quiet` wants it. */
export function silenceProgress(): void {
  silenced = true;
}

/** Work that is done by then gets no bar, in milliseconds. */
const PATIENCE = 400;
const EVERY = 80;
const WIDTH = 24;

/** @param total how many pieces there are. */
export function startProgress(label: string, total: number): Progress {
  const stream = process.stderr;
  if (silenced || stream.isTTY !== true || process.env['TERM'] === 'dumb')
    return { step: () => {}, end: () => {} };
  let done = 0;
  let next = Date.now() + PATIENCE;
  let drawn = false;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now < next) return;
      next = now + EVERY;
      drawn = true;
      const share = Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      stream.write(`\r\u001b[2K${label} ${bar} ${Math.floor(share * 100)} %`);
    },
    end() {
      if (drawn) stream.write('\r\u001b[2K');
      drawn = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}

export interface Question {
  readonly text: Line;
  /** What an empty answer stands for; shown in brackets. */
  readonly otherwise?: string;
  /** Words that the tabulator key completes to. */
  readonly words?: readonly string[];
  /** Says what is wrong with an answer, so that it is asked for once more; null where nothing is. */
  readonly check?: (answer: string) => Line | null;
}

/** Questions to somebody who sits at a terminal. */
export interface Questions {
  ask(question: Question): Promise<string>;
  /** @param otherwise what an empty answer stands for. */
  confirm(text: Line, otherwise?: 'yes' | 'no'): Promise<boolean>;
  /** Says how to answer what follows. */
  explain(words: Line): void;
  close(): void;
}

/** Questions are asked on a terminal alone: null in a pipe or a script, where nobody could answer. */
export function openQuestions(): Questions | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  let words: readonly string[] = [];
  // What is asked goes to standard error, so that standard output holds the result alone.
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: (begun: string): [string[], string] => [words.filter((word) => word.startsWith(begun)), begun],
  });
  const stop = new AbortController();
  lines.on('SIGINT', () => stop.abort()).on('close', () => stop.abort());
  const read = async (prompt: string): Promise<string> => {
    try {
      return (await lines.question(prompt, { signal: stop.signal })).trim();
    } catch {
      throw commandFault(2, 'stopped');
    }
  };
  const ask = async (question: Question): Promise<string> => {
    // Some are ids out of files that nobody has checked.
    words = (question.words ?? []).filter((word) => textOf(word) === word);
    const prompt = shown`${question.text}${question.otherwise ? ` [${question.otherwise}]` : ''} `.text;
    for (;;) {
      const answer = (await read(prompt)) || (question.otherwise ?? '');
      const wrong = question.check?.(answer) ?? null;
      if (wrong === null) return answer;
      process.stderr.write(`  ${textOf(wrong)}\n`);
    }
  };
  return {
    ask,
    confirm: async (text, otherwise = 'yes') => {
      const check = (answer: string) => (/^(y|yes|n|no)$/i.test(answer) ? null : say('ask-yes-or-no'));
      return /^y/i.test(await ask({ text, otherwise, words: ['yes', 'no'], check }));
    },
    explain: (words) => void process.stderr.write(`${textOf(words)}\n`),
    close: () => lines.close(),
  };
}
