/**
 * Runs before the package is published, and fails where the change log has no entry for its version, or where the
 * manifest does not say where its source is, without which the registry takes no statement on how a package came about.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const { version, repository } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  version: string;
  repository?: { readonly url?: string };
};
const log = join(home, 'CHANGELOG.md');
const fail = (line: string) => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

if (!existsSync(log) || !readFileSync(log, 'utf8').includes(`\n## ${version} (`))
  fail(`CHANGELOG.md has no entry for ${version}; \`npm run release -w @summit/data\` writes it.`);
if (!repository?.url)
  fail(
    'package.json has no `repository`: `npm pkg set repository.url=git+https://… -w @summit/data`, then build.',
  );
