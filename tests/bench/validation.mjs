/**
 * Ten thousand records validated by the command, beside what it takes to read the same files with `yaml` and nothing
 * more: a ratio that another machine gives too. At 1.8 when this was written, it may not grow.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const rounds = Number(process.env.ROUNDS ?? 5);
const LIMIT = 2;

const { writeManyRecords } = await tsImport('../support/many-records.ts', import.meta.url);
const yaml = pathToFileURL(createRequire(import.meta.url).resolve('yaml')).href;
const command = join(import.meta.dirname, '../../apps/briefing/dist/summit.js');
const folder = mkdtempSync(join(tmpdir(), 'summit-bench-'));
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };

const read = `
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '${yaml}';
for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'));`;

function timeOf(args) {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - from;
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const records = join(folder, 'records');
  const count = writeManyRecords(records, 10_000);
  const [validated, parsed] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const times = [
      timeOf([command, 'validate', records, '--quiet']),
      timeOf(['--input-type=module', '-e', read, records]),
    ];
    // The first fills caches.
    if (round > 0) for (const [index, list] of [validated, parsed].entries()) list.push(times[index]);
  }
  const ratio = median(validated) / median(parsed);
  const held = ratio <= LIMIT;
  console.log(`\n${count.toLocaleString('en-GB')} records validated: ${median(validated).toFixed(0)} ms`);
  console.log(
    `${ratio.toFixed(2)} of reading them with yaml; at most ${LIMIT.toFixed(2)}: ${held ? 'held' : 'MISSED'}`,
  );
  if (!held) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
