/** Runs the built command as a user would: another process, in a folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bundle = join(root, 'apps/briefing/dist/summit.js');
if (!existsSync(bundle)) throw new Error('The command is not built: npm run build');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function summit(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, [bundle, ...args], options);
}

/** A shell line in which `summit` stands for the command. */
export function shell(line: string, options: RunOptions = {}): Promise<Ran> {
  return run('sh', ['-c', `summit() { "${process.execPath}" "${bundle}" "$@"; }; ${line}`], options);
}

export function run(file: string, args: readonly string[], { cwd, env }: RunOptions = {}): Promise<Ran> {
  const { SUMMIT_DEBUG: _, SOURCE_DATE_EPOCH: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const child = spawn(file, args, {
    cwd: cwd ?? root,
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => done({ code, ...texts }));
  });
}

export interface Running {
  readonly pid: number;
  /** What was written so far. */
  readonly texts: { readonly out: string; readonly err: string };
  /** Waits until a stream holds some words. */
  until(stream: 'out' | 'err', words: string | RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts the command and leaves it running. */
export function startSummit(args: readonly string[], options: RunOptions = {}): Running {
  return startProgram([bundle, ...args], options);
}

/** The same for another script, such as the command where it was installed. */
export function startProgram(args: readonly string[], { cwd, env }: RunOptions = {}): Running {
  const child = spawn(process.execPath, args, {
    cwd: cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  const waiting = new Set<() => void>();
  const hear = (stream: 'out' | 'err') => (text: string) => {
    texts[stream] += text;
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', hear('out'));
  child.stderr.setEncoding('utf8').on('data', hear('err'));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.on('close', (code, signal) => done({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    texts,
    until: (stream, words) =>
      new Promise((done, failed) => {
        const look = () => {
          const found = typeof words === 'string' ? texts[stream].includes(words) : words.test(texts[stream]);
          if (!found) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
        void ended.then(() => failed(new Error(`ended without ${words}: ${JSON.stringify(texts)}`)));
      }),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
