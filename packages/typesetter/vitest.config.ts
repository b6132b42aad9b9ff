import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['../../tests/support/property-seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
