/**
 * Import time of @summit/data beside that of its peers, above an empty module, in one run on one machine. Each
 * round starts a fresh process for each module in turn, so that a slow moment falls on all alike.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const rounds = Number(process.env.ROUNDS ?? 15);
const { resolve } = createRequire(import.meta.url);
/** What Node gets of this repository's package, by the conditions of its exports. */
const own = (name) => fileURLToPath(import.meta.resolve(name));
const empty = join(import.meta.dirname, 'node_modules/empty.mjs');
writeFileSync(empty, '');

const modules = {
  empty,
  '@summit/data': own('@summit/data'),
  '@summit/data/claims': own('@summit/data/claims'),
  '@summit/data/places': own('@summit/data/places'),
  '@summit/data/validate': own('@summit/data/validate'),
  'web-features': resolve('web-features'),
  '@mdn/browser-compat-data': resolve('@mdn/browser-compat-data'),
};
/** What the import may cost at most, as a share of that of a peer. */
const LIMITS = { 'web-features': 1 / 6, '@mdn/browser-compat-data': 1 / 20 };

const script = `
const from = performance.now();
const url = process.argv[1];
await (url.endsWith('.json') ? import(url, { with: { type: 'json' } }) : import(url));
const took = performance.now() - from;
globalThis.gc();
console.log(took + ' ' + process.memoryUsage().heapUsed);`;

const taken = Object.fromEntries(Object.keys(modules).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, path] of Object.entries(modules)) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--input-type=module', '-e', script, pathToFileURL(path).href],
      { encoding: 'utf8' },
    );
    if (!stdout) throw new Error(`${name}: ${stderr}`);
    const [ms, heap] = stdout.split(' ').map(Number);
    taken[name].push({ ms, heap });
  }

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const above = Object.fromEntries(
  Object.entries(taken).map(([name, list]) => [
    name,
    {
      ms: median(list.map((one, round) => one.ms - (name === 'empty' ? 0 : taken.empty[round].ms))),
      heap:
        median(list.map((one) => one.heap)) -
        (name === 'empty' ? 0 : median(taken.empty.map((one) => one.heap))),
    },
  ]),
);

console.log(
  `Node ${process.version}, median of ${rounds} fresh processes; all but the first above an empty module\n`,
);
for (const [name, { ms, heap }] of Object.entries(above))
  console.log(
    `${name.padEnd(26)} ${ms.toFixed(1).padStart(7)} ms ${(heap / 2 ** 20).toFixed(2).padStart(7)} MiB`,
  );

console.log();
let failed = false;
for (const [peer, limit] of Object.entries(LIMITS)) {
  const ratio = above['@summit/data'].ms / above[peer].ms;
  const fine = ratio <= limit;
  failed ||= !fine;
  console.log(
    `1/${(1 / ratio).toFixed(1)} of ${peer}; at most 1/${Math.round(1 / limit)}: ${fine ? 'held' : 'MISSED'}`,
  );
}
process.exitCode = failed ? 1 : 0;
