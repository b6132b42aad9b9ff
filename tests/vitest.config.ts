import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['consumers/**', '**/node_modules/**'],
    // The tests wait for other processes most of the time; by default a machine of two cores gets one worker.
    maxWorkers: 3,
  },
});
