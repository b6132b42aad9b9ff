import { readFileSync } from 'node:fs';

const scopes = JSON.parse(readFileSync(new URL('scopes.json', import.meta.url), 'utf8'));
const scope = process.env.MUTATION_SCOPE ?? 'rules';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [...scopes[scope].mutate, '!**/*.test.ts', '!**/testing/**'],
  ignorePatterns: ['/out', '/apps/*/dist', '/packages/*/dist', '/tests/golden', '/.git', '.turbo'],
  // A mutation of what is made once, when a module is read, is tried with all tests; there are few of them.
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `tests/mutation/out/${scope}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'tests/mutation/sandbox',
  incremental: true,
  incrementalFile: `tests/mutation/out/${scope}-incremental.json`,
  // A loaded machine is no endless loop.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 85, break: null },
};
