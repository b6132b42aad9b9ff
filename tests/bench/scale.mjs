/**
 * How checking, rendering, site, export, import and search grow: corpora of 20, 200 and 2,000 made-up meetings, of about
 * 1,000, 10,000 and 100,000 records. A step from one to the next is told as the exponent of the growth: 1 is linear, 2
 * is the square. CPU time is told beside that of the clock, since it says the same on a busy machine.
 *
 * `SIZES=20,200 npm run scale` for fewer; `STEPS=validate,site npm run scale` for some of the steps.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const sizes = (process.env.SIZES ?? '20,200,2000').split(',').map(Number);
const asked = process.env.STEPS?.split(',');
/** At most this exponent, from the smallest corpus to the largest; what is fixed makes it smaller. */
const LINEAR = 1.15;

const { writeCorpus } = await tsImport('../support/corpus/write-corpus.ts', import.meta.url);
const command = join(import.meta.dirname, '../../apps/briefing/dist/summit.js');
const folder = mkdtempSync(join(tmpdir(), 'summit-scale-'));
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };

/** Runs a script by itself, and tells seconds and the most memory that it took, in MB. */
function measure(args, cwd) {
  const from = performance.now();
  // GNU time tells what the process and its threads took, whatever ended.
  const child = spawn('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], { cwd, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      if (code !== 0) failed(new Error(`${args.join(' ')}\n${out}${err}`));
      const [user, system, kilobytes] = err.trim().split('\n').at(-1).split(' ').map(Number);
      done({
        clock: (performance.now() - from) / 1000,
        cpu: user + system,
        memory: kilobytes / 1024,
        out,
      });
    });
  });
}

/** A query of the search page, on the index of the site. */
const SEARCH = `
const { readFileSync } = await import('node:fs');
for (const script of ['search-index.js', 'search.js']) readFileSync('site/assets/' + script);
globalThis.document = undefined;
(0, eval)(readFileSync('site/assets/search-index.js', 'utf8'));
const { default: MiniSearch } = await import(process.argv[1]);
const { OPTIONS } = await (await import(process.argv[2])).tsImport(process.argv[3], import.meta.url);
const index = MiniSearch.loadJSON(globalThis.summitIndex, OPTIONS);
for (let round = 0; round < 50; round++)
  if (index.search('grain terminal').length === 0) throw new Error('nothing found');
`;
const searching = [
  '--input-type=module',
  '-e',
  SEARCH,
  import.meta.resolve('minisearch'),
  import.meta.resolve('tsx/esm/api'),
  join(import.meta.dirname, '../../apps/briefing/src/site/search/index.ts'),
];

const STEPS = {
  validate: () => [command, 'validate', 'records', '--quiet'],
  render: () => [command, 'render', '--all', '--data', 'records', '--out', 'reports', '--quiet'],
  site: () => [command, 'site', '--data', 'records', '--out', 'site', '--quiet'],
  search: () => searching,
  export: () => [command, 'export', '--data', 'records', '--out', 'export', '--quiet'],
  import: () => [
    command,
    'import',
    'claims.csv',
    '--kind',
    'claim',
    '--data',
    'records',
    '--dry-run',
    '--quiet',
  ],
};

const found = new Map();
try {
  for (const meetings of sizes) {
    const cwd = join(folder, String(meetings));
    const records = writeCorpus(join(cwd, 'records'), meetings);
    for (const [step, args] of Object.entries(STEPS)) {
      if (asked && !asked.includes(step)) continue;
      if (step === 'search' && !existsSync(join(cwd, 'site'))) continue;
      // What import takes is what export gives, with another reason in each row.
      if (step === 'import') {
        const table = join(cwd, 'claims.csv');
        await measure([command, 'export', '--kind', 'claim', '--data', 'records', '--out', table], cwd);
        writeFileSync(table, readFileSync(table, 'utf8').replaceAll('As far as', 'So far as'));
      }
      const taken = await measure(args(), cwd);
      console.error(`${meetings} ${step} ${taken.clock.toFixed(1)} s, ${taken.cpu.toFixed(1)} s of CPU`);
      found.set(step, [...(found.get(step) ?? []), { records, ...taken }]);
    }
    rmSync(cwd, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\nNode ${process.version}, ${availableParallelism()} cores\n`);
console.log('| Step | Records | Clock | CPU | Memory | Growth of CPU |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [step, runs] of found)
  runs.forEach(({ records, clock, cpu, memory }, index) => {
    const cells = [
      step,
      records.toLocaleString('en-GB'),
      `${clock.toFixed(1)} s`,
      `${cpu.toFixed(1)} s`,
      `${memory.toFixed(0)} MB`,
      index === 0 ? '' : exponent(runs[index - 1], runs[index]).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  });
const steep = [...found].filter(([, runs]) => runs.length > 1 && exponent(runs[0], runs.at(-1)) > LINEAR);
console.log(
  steep.length === 0
    ? `\nNo step grows by more than the power ${LINEAR}: held`
    : `\nMore than linear: ${steep.map(([step]) => step).join(', ')}: MISSED`,
);
if (steep.length > 0) process.exitCode = 1;

function exponent(small, large) {
  return Math.log(large.cpu / small.cpu) / Math.log(large.records / small.records);
}
