import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['./support/property-seed.ts'],
    // Generous, since a loaded machine is no fault of the code; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A missing golden file fails its test; npm run golden writes it.
    update: 'none',
    exclude: ['consumers/**', 'mutation/**', '**/node_modules/**'],
    // The tests wait for other processes most of the time; by default a machine of two cores gets one worker.
    maxWorkers: 3,
  },
});
