import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import scopes from './scopes.json' with { type: 'json' };

const data = join(import.meta.dirname, '../../packages/data/src');

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  resolve: {
    // The packages as they are written, not as they were built: mutations are made in the sources.
    alias: [
      { find: /^@summit\/data\/(compare|parse|query|validate)$/, replacement: `${data}/$1/index.ts` },
      { find: /^@summit\/data$/, replacement: `${data}/index.ts` },
    ],
  },
  test: {
    include: [...scopes[(process.env['MUTATION_SCOPE'] ?? 'rules') as keyof typeof scopes].tests],
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 120_000,
  },
});
