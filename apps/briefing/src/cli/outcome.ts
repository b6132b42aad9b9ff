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
