import { configDefaults, defineConfig } from 'vitest/config';

/** What looks at the same reports and sites, which are rendered once before. */
const RENDERED = ['golden', 'html', 'page-source', 'pdf', 'site'].map((name) => `output/${name}.test.ts`);

const shared = {
  setupFiles: ['./support/property-seed.ts', './support/clean-up.ts'],
  // Generous, since a loaded machine is no fault of the code; nothing here measures time.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    // A missing golden file fails its test; npm run golden writes it.
    update: 'none',
    // The tests wait for other processes most of the time; by default a machine of two cores gets one worker.
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: 'rendered', include: RENDERED, globalSetup: './support/render-once.ts' } },
      {
        test: {
          ...shared,
          name: 'commands',
          exclude: [...configDefaults.exclude, ...RENDERED, 'consumers/**', 'mutation/**'],
        },
      },
    ],
  },
});
