/**
 * Property tests try the same inputs at every run, so that what a commit is told is told again of it; `SEED=random`
 * looks for others (`npm run search`), and `SEED=NUMBER` goes back to one of its runs. `RUNS=NUMBER` tries as many.
 */
import fc from 'fast-check';

const { SEED = '1' } = process.env;
fc.configureGlobal({ seed: SEED === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(SEED) });
