/**
 * How V8 manages a run. Most runs are over in a moment: what pays in the long run only is put off, until there is so
 * much work that it pays.
 */

/** A flag, and the newest V8 that it was tried with: of one that it does not know V8 complains on standard error. */
type Flag = readonly [flag: string, until: number];

const NODE_20 = 11;
const NODE_26 = 14;

/** When code is compiled, which holds for all of a run. */
const OF_CODE: readonly Flag[] = [
  // Optimised code: V8 waits eight times as long as it would, and WebAssembly, which is optimised in memory of its own
  // while the first code is running, until a cold run is over. In long runs too: what is called a few times for a
  // document takes longer to optimise than a thousand documents gain by it.
  ['--interrupt-budget=1000000', NODE_20],
  // Feedback on a function's types, and the plain code that is compiled from then on: after four times as many calls.
  ['--interrupt-budget-factor-for-feedback-allocation=32', NODE_20],
  ['--baseline-batch-compilation-threshold=8192', NODE_20],
  ['--wasm-tiering-budget=400000000', NODE_26],
];

const OF_SHORT_RUNS: readonly Flag[] = [
  ...OF_CODE,
  // Room for new objects: V8 lets it grow to sixteen megabytes and more, so that it has to be cleared less often. To
  // touch each page of it for the first time takes longer than to clear a small one again and again; and to share that
  // among threads takes longer than to do it, in long runs of short documents too.
  ['--semi-space-growth-factor=1', NODE_26],
  ['--no-parallel-scavenge', NODE_26],
  ['--no-compact-on-every-full-gc', NODE_20],
  ['--heap-growing-percent=0', NODE_26],
];

const OF_LONG_RUNS: readonly Flag[] = [
  // As V8 itself has it.
  ['--semi-space-growth-factor=2', NODE_26],
  // What is kept from one briefing to the next lies scattered: without this ever more pages hold a little of it.
  ['--compact-on-every-full-gc', NODE_20],
  // V8 lets garbage grow to several times what is in use before it clears all of it, and ever further while that is
  // quick. From one briefing to the next the same is in use: so the memory of the process should stay the same.
  ['--heap-growing-percent=40', NODE_26],
];

/** As V8 itself has it: of a large document most is in use until it is done, so that there is much to copy and no garbage. */
const OF_LARGE_DOCUMENTS: readonly Flag[] = [
  ['--parallel-scavenge', NODE_26],
  ['--no-compact-on-every-full-gc', NODE_20],
  ['--heap-growing-percent=0', NODE_26],
];

type SetFlag = (flag: string) => void;

/**
 * `node:v8` loads Node's streams, which takes a fortieth of a cold run, and it sets flags by a function of Node's own,
 * which Node 20 hands out too, if with a warning (DEP0111). Where it does not, as under `--permission`, the module is
 * loaded after all.
 */
function setterOf(version: number): SetFlag {
  const own = process as {
    noDeprecation?: boolean;
    binding?: (name: string) => { setFlagsFromString: SetFlag };
  };
  const silent = own.noDeprecation;
  try {
    own.noDeprecation = true;
    if (version <= NODE_20 && own.binding) return own.binding('v8').setFlagsFromString;
  } catch {
  } finally {
    own.noDeprecation = silent as boolean;
  }
  return process.getBuiltinModule('node:v8').setFlagsFromString;
}

function setFlags(flags: readonly Flag[]): void {
  const version = Number.parseInt(process.versions.v8, 10);
  const set = setterOf(version);
  for (const [flag, until] of flags) if (version <= until) set(flag);
}

/** Before the script is read: its cache is good for the flags that it was made with, and is written with them too. */
export const expectShortRun = (): void => setFlags(OF_SHORT_RUNS);

/** In characters of HTML, a hundred pages and more: from there on the larger room is worth its pages. */
const SHORT_RUN = 700_000;

/** The same of one document, about three hundred pages. */
const LARGE_DOCUMENT = 1_500_000;

let expected = 0;

/** Told before work begins, and how much: in characters of HTML, or what takes as long. */
export function expectWork(characters: number): void {
  const wasShort = expected <= SHORT_RUN;
  expected += characters;
  if (wasShort && expected > SHORT_RUN) setFlags(OF_LONG_RUNS);
  if (characters > LARGE_DOCUMENT) setFlags(OF_LARGE_DOCUMENTS);
}
