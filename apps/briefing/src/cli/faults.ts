/** How a command ends, and what ends it before its time. */
import type { Given } from '../messages/message.ts';
import type { Line, Shown } from './shown-text.ts';
import { type Arguments, isSaid, type MessageId, say, sayAny } from './words.ts';

/** How a command ends. 0: fine; 1: faults in what it was given; 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with a message for the user: wrong usage, or something that cannot be had. */
export class CommandFault extends Error {
  /** @param hint how to mend it, where that is not plain. */
  constructor(
    readonly exitCode: ExitCode,
    readonly words: Shown,
    readonly hint: Line | null = null,
  ) {
    super(words.text);
  }
}

/** Those of some messages that take arguments. */
type Asking<Id extends MessageId> = {
  [One in Id]: Arguments[One] extends Readonly<Record<string, never>> ? never : One;
}[Id];

/** A fault in the words that the catalogue has for it, with the hint that stands there as their attribute. */
export function commandFault<Id extends MessageId>(
  exitCode: ExitCode,
  id: Id,
  ...[given]: Given<Arguments, Asking<Id | Extract<MessageId, `${Id}.hint`>>>
): CommandFault {
  const args = (given ?? {}) as object;
  const hint = `${id}.hint`;
  return new CommandFault(exitCode, sayAny(id, args), isSaid(hint) ? sayAny(hint, args) : null);
}

/** Why a path could not be read or written, in words for the user. */
export class FileFault extends Error {
  constructor(
    readonly path: string,
    readonly reason: Shown,
  ) {
    super(reason.text);
  }
}

/** Errors of the system that are told in our words. */
const CODES = [
  'ENOENT',
  'EACCES',
  'EPERM',
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EROFS',
  'ELOOP',
  'ENAMETOOLONG',
] as const;

/** What every path is seen from is gone, as where another program removed the folder that a shell stands in. */
export function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

/** What a system error says of a stream or a file: in our words where there are some, else in its own. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): Shown {
  const known = CODES.find((one) => one === code);
  return known ? say(`system-${known}`) : say('system-other', { words: message });
}

/**
 * Turns a system error into a fault that names the path and says why; anything else is a bug and passes through.
 */
export function asFileFault(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (isWithoutFolder(error)) return error;
  // A broken disk, say, has an error of the system too.
  const ofSystem = 'syscall' in error || CODES.some((code) => code === error.code);
  return ofSystem ? new FileFault(path, reasonOf(error as NodeJS.ErrnoException)) : error;
}
