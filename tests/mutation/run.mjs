/** `npm run mutate -- SCOPE [FILES]`: mutates a scope, or those of its files that a pattern names. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each scope mutates, and which tests are to notice: those that read the sources themselves, and take seconds. */
const scopes = JSON.parse(readFileSync(join(import.meta.dirname, 'scopes.json'), 'utf8'));

const [scope = '', files] = process.argv.slice(2);
if (!Object.hasOwn(scopes, scope)) {
  process.stderr.write(`npm run mutate -- SCOPE [FILES]: the scopes are ${Object.keys(scopes).join(', ')}\n`);
  process.exit(2);
}
// Of the rules, those cases alone are run that belong to one that is mutated.
const rules = files?.includes('/rules/') ? [...files.matchAll(/[a-z]+(?:-[a-z]+)+(?=[,}.])/g)].join() : '';
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const args = ['run', 'tests/mutation/stryker.config.mjs', ...(files ? ['--mutate', files] : [])];
const { status } = spawnSync(process.execPath, [stryker, ...args], {
  cwd: join(import.meta.dirname, '../..'),
  stdio: 'inherit',
  env: { ...process.env, MUTATION_SCOPE: scope, ...(rules && { MUTATED_RULES: rules }) },
});
process.exit(status ?? 1);
