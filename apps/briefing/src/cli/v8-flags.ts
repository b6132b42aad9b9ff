/**
 * How V8 manages a run. Most runs are over in a moment: what pays in the long run only is put off, until there is so
 * much work that it pays.
 */
import { setFlagsFromString } from 'node:v8';

const OF_SHORT_RUNS = [
  // Optimised code: V8 waits eight times as long as it would, and WebAssembly, which is optimised in memory of its own
  // while the first code is running, until a cold run is over.
  '--interrupt-budget=1000000',
  '--wasm-tiering-budget=1000000000',
  // Room for new objects: V8 lets it grow to sixteen megabytes and more, so that it has to be cleared less often. To
  // touch each page of it for the first time takes longer than to clear a small one again and again, in one thread.
  '--semi-space-growth-factor=1',
  '--no-parallel-scavenge',
  '--heap-growing-percent=0',
];

const OF_LONG_RUNS = [
  '--semi-space-growth-factor=2',
  '--parallel-scavenge',
  // V8 lets garbage grow to several times what is in use before it clears all of it, and ever further while that is
  // quick. From one briefing to the next the same is in use: so the memory of the process should stay the same.
  '--heap-growing-percent=40',
];

/** Before the script is read: its cache is good for the flags that it was made with, and is written with them too. */
export function expectShortRun(): void {
  for (const flag of OF_SHORT_RUNS) setFlagsFromString(flag);
}

/** In characters of HTML, a hundred pages and more: from there on the larger room is worth its pages. */
const SHORT_RUN = 700_000;

let expected = 0;

/** Told before work begins, and how much: in characters of HTML, or what takes as long. */
export function expectWork(characters: number): void {
  const wasShort = expected <= SHORT_RUN;
  expected += characters;
  if (wasShort && expected > SHORT_RUN) for (const flag of OF_LONG_RUNS) setFlagsFromString(flag);
}
