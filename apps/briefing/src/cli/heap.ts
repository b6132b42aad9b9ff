/**
 * How much room V8 gives to new objects. It lets that room grow to sixteen megabytes and more, so that it has to be
 * cleared less often. A run that is over in a moment touches each page of it for the first time, which takes longer
 * than clearing a small one again and again: so `launch.ts` keeps it small, for one thread to clear, and here it may
 * grow once there is more work than such a run has.
 */
import { setFlagsFromString } from 'node:v8';

/** Characters of HTML, a hundred pages and more: from there on the larger room is worth its pages. */
const SHORT_RUN = 700_000;

let expected = 0;

/** Told before work begins, and how much: in characters of HTML, or what takes as long. */
export function expectWork(characters: number): void {
  const wasShort = expected <= SHORT_RUN;
  expected += characters;
  if (!wasShort || expected <= SHORT_RUN) return;
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--parallel-scavenge');
  // V8 lets garbage grow to several times what is in use before it clears all of it, and ever further while that is
  // quick. From one briefing to the next the same is in use: so the memory of the process should stay the same.
  setFlagsFromString('--heap-growing-percent=40');
}
