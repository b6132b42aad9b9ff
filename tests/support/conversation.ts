/** A person at a terminal: waits for words, and types. Keys such as the tabulator count as keys only when they come alone. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { bundle, type Ran } from './command.ts';

/** Words that are waited for, and what is then typed; a line ends with a carriage return. */
export type Turn = readonly [waitFor: string, type: string];

export const ENTER = '\r';
export const TAB = '\t';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

/**
 * Talks with the command on a terminal, which `script` (util-linux) makes. What it writes to both streams comes as one
 * text, with what was typed and without control characters.
 */
export function converse(
  script: string,
  args: readonly string[],
  turns: readonly Turn[],
  cwd: string,
): Promise<Ran> {
  const line = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn(script, ['-qec', line, '/dev/null'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const open = [...turns];
  let out = '';
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (let turn = open[0]; turn; turn = open[0]) {
      const at = out.indexOf(turn[0], from);
      if (at === -1) return;
      from = at + turn[0].length;
      open.shift();
      child.stdin.write(turn[1]);
    }
  });
  return new Promise((done, failed) => {
    // Nobody else would end a program that waits for an answer.
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`waited in vain for ${JSON.stringify(open[0]?.[0] ?? 'the end')} in: ${out}`));
    }, 60_000);
    child.on('close', () => clearTimeout(patience));
    child
      .on('error', failed)
      .on('close', (code) => done({ code, out: stripVTControlCharacters(out), err: '' }));
  });
}
