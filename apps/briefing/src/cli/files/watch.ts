import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { asFileFault, CommandFault, type ExitCode } from '../faults.ts';
import { printFault } from '../print-faults.ts';
import type { Terminal } from '../terminal.ts';
import { displayName } from './read-files.ts';

/** Changes that come within this time of each other, as when a whole branch is checked out, count as one. */
const SETTLE = 120;

/**
 * Runs a check now and after every change below the paths, until the user interrupts it (SIGINT or SIGTERM).
 *
 * @returns the exit code of the last check.
 */
export function watchPaths(
  terminal: Terminal,
  paths: readonly string[],
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  return new Promise((done, failed) => {
    const watchers: FSWatcher[] = [];
    let last: ExitCode = 0;
    let timer: NodeJS.Timeout | undefined;
    let checking = false;
    let changed = false;
    let ended = false;

    const checkNow = async () => {
      if (checking) {
        changed = true;
        return;
      }
      checking = true;
      changed = false;
      // What cannot be read now may be mended by the next change.
      last = await check().catch((error: unknown) => printFault(terminal, error));
      checking = false;
      if (ended) return;
      terminal.noteError(terminal.paintError('dim', 'Watching for changes; Ctrl+C ends.'));
      if (changed) soon();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void checkNow(), SETTLE);
    };
    const stop = () => {
      ended = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      for (const signal of SIGNALS) process.off(signal, end);
    };
    const end = () => {
      stop();
      done(last);
    };
    const fail = (error: unknown) => {
      stop();
      failed(cannotWatch(error));
    };

    for (const signal of SIGNALS) process.once(signal, end);
    try {
      for (const path of paths) watchers.push(watchPath(resolve(path), soon).on('error', fail));
    } catch (error) {
      fail(error);
      return;
    }
    void checkNow();
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A file is watched through its folder, since most editors put a new file in the place of the old one. */
function watchPath(path: string, changed: () => void): FSWatcher {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw asFileFault(displayName(path), error);
  }
  if (!isFolder)
    return watch(dirname(path), (_, name) => {
      if (name === null || name === basename(path)) changed();
    });
  return watch(path, { recursive: true }, (_, name) => {
    // Hidden files are no records: those that editors, and the fixer itself, write for a moment.
    if (name === null || !basename(name).startsWith('.')) changed();
  });
}

function cannotWatch(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOSPC' || code === 'EMFILE'
    ? new CommandFault('the system watches as many files as it can already', {
        exitCode: 2,
        hint: 'Close other programs that watch files, or name fewer files.',
      })
    : error;
}
