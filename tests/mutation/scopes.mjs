/**
 * What is mutated, and which tests are to notice: those that read the sources themselves, and take seconds. A scope is
 * chosen by its name: `npm run mutate -- rules`.
 */
export const scopes = {
  rules: {
    mutate: ['packages/data/src/rules/**/*.ts'],
    tests: ['tests/mutation/rules.test.ts', 'packages/data/src/rules/**/*.test.ts'],
  },
  derive: {
    mutate: ['packages/data/src/derive/*.ts'],
    tests: ['tests/mutation/rules.test.ts', 'packages/data/src/{derive,query}/**/*.test.ts'],
  },
  evidence: {
    mutate: ['packages/data/src/evidence/*.ts'],
    tests: ['packages/data/src/evidence/*.test.ts'],
  },
  query: {
    mutate: ['packages/data/src/query/*.ts'],
    tests: ['packages/data/src/query/**/*.test.ts'],
  },
  facts: {
    mutate: ['apps/briefing/src/facts/**/*.ts'],
    tests: ['apps/briefing/src/{facts,reports,charts}/**/*.test.ts'],
  },
  layout: {
    mutate: ['packages/typesetter/src/layout/**/*.ts'],
    tests: ['packages/typesetter/src/layout/**/*.test.ts'],
  },
};
