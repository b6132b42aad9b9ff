/** Doing something again whenever files change. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { asFileFault, commandFault, type ExitCode } from '../faults.ts';
import { printFault } from '../print-faults.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { displayName } from './read-files.ts';

/** Changes that come within this time of each other, as when a whole branch is checked out, count as one. */
const SETTLE = 120;

/** How often to look whether a folder is still the one that is watched, of which the system tells nothing. */
const LOOK = 500;

/** A folder that is missing as often as this is gone; a checkout takes one away for a moment and puts it back. */
const PATIENCE = 3;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs a check now and after every change below the paths, until the user interrupts it (SIGINT or SIGTERM).
 *
 * @returns the exit code of the last check.
 * @throws {CommandFault} where a folder is gone, so that nothing more can change in it.
 */
export function watchPaths(
  terminal: Terminal,
  paths: readonly string[],
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  return new Promise((done, failed) => {
    const watched: WatchedFolder[] = [];
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
      terminal.noteError(terminal.paintError('dim', say('watching')));
      if (changed) soon();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void checkNow(), SETTLE);
    };
    const stop = () => {
      ended = true;
      clearTimeout(timer);
      clearInterval(looking);
      for (const one of watched) one.close();
      for (const signal of SIGNALS) process.off(signal, end);
    };
    const end = () => {
      stop();
      done(last);
    };
    const fail = (error: unknown) => {
      stop();
      failed(error);
    };
    const attempt = (action: () => void) => {
      try {
        action();
      } catch (error) {
        fail(error);
      }
    };

    for (const signal of SIGNALS) process.once(signal, end);
    const looking = setInterval(() => {
      attempt(() => {
        for (const one of watched) one.look();
      });
    }, LOOK);
    attempt(() => {
      for (const path of paths) watched.push(new WatchedFolder(resolve(path), soon, fail));
      void checkNow();
    });
  });
}

/** A folder with all below it; or a file, which is watched through its folder, since most editors put a new one in its place. */
class WatchedFolder {
  private readonly folder: string;
  /** Name of the only file that counts; null for all. */
  private readonly file: string | null;
  private watcher: FSWatcher | undefined;
  private identity: string | null = null;
  private missing = 0;

  constructor(
    path: string,
    private readonly changed: () => void,
    private readonly fail: (error: unknown) => void,
  ) {
    try {
      const isFolder = statSync(path).isDirectory();
      this.folder = isFolder ? path : dirname(path);
      this.file = isFolder ? null : basename(path);
    } catch (error) {
      throw asFileFault(displayName(path), error);
    }
    this.open();
  }

  private open(): void {
    this.identity = identityOf(this.folder);
    try {
      this.watcher = this.startWatching();
    } catch (error) {
      throw cannotWatch(this.folder, error);
    }
  }

  private startWatching(): FSWatcher {
    return watch(this.folder, { recursive: this.file === null }, (_, name) => {
      // Hidden files are no records: those that editors, and the fixer itself, write for a moment.
      const counts = this.file === null ? !basename(name ?? '').startsWith('.') : name === this.file;
      if (name === null || counts) this.changed();
    }).on('error', (error: NodeJS.ErrnoException) => {
      // A folder that goes while it is read; whether it is gone for good is looked at later.
      if (error.code === 'ENOENT') this.changed();
      else this.fail(cannotWatch(this.folder, error));
    });
  }

  /** Watches the folder that has come into the place of the one that was watched. */
  look(): void {
    const now = identityOf(this.folder);
    this.missing = now === null ? this.missing + 1 : 0;
    if (this.missing === PATIENCE)
      throw commandFault(1, 'watched-gone', { folder: displayName(this.folder) });
    if (now === null || now === this.identity) return;
    this.close();
    this.open();
    this.changed();
  }

  close(): void {
    this.watcher?.close();
  }
}

/** What tells a folder from another one that has its name later; null where there is none. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

function cannotWatch(folder: string, error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOSPC' || code === 'EMFILE'
    ? commandFault(2, 'watch-limit')
    : asFileFault(displayName(folder), error);
}
