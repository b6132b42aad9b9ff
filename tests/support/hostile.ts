import { bundle, type Ran, type RunOptions, run } from './command.ts';

/** What a command may take at most on hostile input; a safety net far above what it does take. */
const MEGABYTES = 512;
const SECONDS = 90;

/**
 * Runs the command under a cap on memory and time. Whatever the input is, it must end by itself, with the words
 * and exit code of a fault of the input, and never with those of a fault of the program.
 *
 * @param by what the command is run by, where not by itself.
 */
export async function withstand(
  args: readonly string[],
  { by = [], ...options }: RunOptions & { readonly by?: readonly string[] } = {},
): Promise<Ran> {
  const ran = await run(
    'timeout',
    [String(SECONDS), ...by, process.execPath, `--max-old-space-size=${MEGABYTES}`, bundle, ...args],
    options,
  );
  if (ran.code !== 0 && ran.code !== 1 && ran.code !== 2)
    throw new Error(`ended with ${ran.code}, that is, out of time or memory: ${ran.err.slice(0, 500)}`);
  if (/summit itself failed|^\s+at .*:\d+:\d+/m.test(ran.err))
    throw new Error(`told as a fault of the program: ${ran.err.slice(0, 500)}`);
  return ran;
}
