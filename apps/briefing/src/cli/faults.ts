/** How a command ends, and what ends it before its time. */

/** How a command ends. 0: fine; 1: faults in what it was given; 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with a message for the user: wrong usage, or something that cannot be had. */
export class CommandFault extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  constructor(message: string, options: { exitCode: ExitCode; hint?: string | undefined }) {
    super(message);
    this.exitCode = options.exitCode;
    this.hint = options.hint;
  }
}

/** Why a path could not be read or written, in words for the user. */
export class FileFault extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EEXIST: 'it is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is a file, not a folder, or a part of its path is',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'it would be larger than files may be here',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** What every path is seen from is gone, as where another program removed the folder that a shell stands in. */
export function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

/** What a system error says of a stream, in our words where there are some. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ''] ?? message;
}

/**
 * Turns a system error into a fault that names the path and says why; anything else is a bug and passes through.
 */
export function asFileFault(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (isWithoutFolder(error)) return error;
  const reason = REASONS[error.code];
  if (reason) return new FileFault(path, reason);
  // A rarer error of the system, such as a broken disk, in its own words.
  return 'syscall' in error ? new FileFault(path, `the system says ${error.message}`) : error;
}
