import { defineConfig } from 'vitest/config';

// Generous, since a loaded machine is no fault of the code; nothing here measures time.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['../../tests/support/property-seed.ts'],
    testTimeout: 120_000,
  },
});
