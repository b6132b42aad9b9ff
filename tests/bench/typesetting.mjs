/**
 * A fixed briefing set by the app's own pipeline (PDF and page, tagged, kerned, hyphenated) beside the same text set
 * by Typst (tagged), pdfkit by hand, pdfmake, react-pdf and Chromium (PDF alone), in one run on one machine. What
 * counts are the ratios. ROUNDS, WARM and GROWTH change how much is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 15);
const documents = Number(process.env.WARM ?? 1000);
const growth = (process.env.GROWTH ?? '1,12,120').split(',');

const here = import.meta.dirname;
const content = join(here, 'typesetting/content.json');
const ours = join(here, 'node_modules/.ours/summit.js');
const peer = (name) => [process.execPath, join(here, 'typesetting/peers/run.mjs'), name];
const out = mkdtempSync(join(tmpdir(), 'summit-bench-'));
// Node reads these certificates at every start, which would be measured with all contestants.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const env = { ...inherited, XDG_CACHE_HOME: out };

function run([program, ...args]) {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { ms: performance.now() - from, stdout };
}
const json = (line) => JSON.parse(run(line).stdout);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const html = join(out, 'ours.html');
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const cold = {
  'empty node': [process.execPath, '-e', '0'],
  'summit, PDF and HTML': [process.execPath, ours, 'cold', content, join(out, 'ours.pdf'), html],
  ...Object.fromEntries(
    ['typst', 'pdfkit', 'pdfmake', 'react-pdf'].map((name) => [
      name,
      [...peer(name), 'cold', content, join(out, `${name}.pdf`)],
    ]),
  ),
  ...(chromium && {
    'chromium, of our page': [
      chromium,
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...[`--user-data-dir=${out}/chromium`, `--print-to-pdf=${out}/chromium.pdf`, `file://${html}`],
    ],
  }),
};

const verdicts = [];
function judge(what, value, held) {
  verdicts.push(held);
  console.log(`${what}: ${value}: ${held ? 'held' : 'MISSED'}`);
}

try {
  const taken = Object.fromEntries(Object.keys(cold).map((name) => [name, []]));
  // One round more than is counted: in it caches are filled, ours and those of the system.
  for (let round = 0; round <= rounds; round++)
    for (const [name, line] of Object.entries(cold)) {
      const { ms } = run(line);
      if (round > 0) taken[name].push(ms);
    }
  console.log(`\nCold, from the shell to the files: ${rounds} interleaved rounds\n`);
  const typst = median(taken.typst);
  for (const [name, list] of Object.entries(taken))
    console.log(
      `${name.padEnd(24)} median ${median(list).toFixed(0).padStart(6)} ms  least ${Math.min(...list)
        .toFixed(0)
        .padStart(6)} ms  ${(median(list) / typst).toFixed(2)} of Typst`,
    );
  const coldRatio = median(taken['summit, PDF and HTML']) / typst;
  judge('\nAt most 0.50 of Typst', coldRatio.toFixed(2), coldRatio <= 0.5);

  // The first documents warm up the code of all alike.
  const rate = (times, from) => (1000 * (times.length - from)) / times.slice(from).reduce((a, b) => a + b, 0);
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];
  // In turn, as the cold ones, lest a moment in which the machine is busy hits one contestant alone.
  const ourRuns = [];
  const peers = { typst: { times: 6, rates: [] }, pdfmake: { times: 15, rates: [] } };
  for (let round = 0; round < 3; round++) {
    ourRuns.push(json([...pinned, process.execPath, ours, 'warm', content, String(documents)]));
    for (const [name, { rates }] of Object.entries(peers))
      rates.push(rate(json([...pinned, ...peer(name), 'warm', content, '25']).times, 5));
  }
  const show = (name, rates) =>
    console.log(
      `${name.padEnd(24)} ${median(rates).toFixed(1)} documents a second (${rates.map((each) => each.toFixed(1)).join(', ')})`,
    );
  const ownRates = ourRuns.map(({ times }) => rate(times, Math.floor(documents / 10)));
  const own = median(ownRates);
  console.log(`\nWarm, distinct documents in one process${pinned.length > 0 ? ', held to one core' : ''}\n`);
  show('summit, PDF and HTML', ownRates);
  for (const [name, { times, rates }] of Object.entries(peers)) {
    show(name, rates);
    const ratio = own / median(rates);
    judge(`At least ${times} times ${name}`, ratio.toFixed(1), ratio >= times);
  }
  // Ten values, the first from the first document: the third is that after a fifth of them.
  const [{ memory }] = ourRuns;
  const later = memory.slice(2);
  const rise = later.at(-1) - later[0];
  console.log(`Memory over ${documents} documents, MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);
  judge(
    'Flat, at most 10 % more at the end than after a fifth',
    `${rise.toFixed(0)} MB`,
    rise <= 0.1 * later[0],
  );

  console.log('\nGrowth, whole process\n');
  const grownPages = growth.map((times) => {
    const line = [process.execPath, ours, 'grow', content, times];
    run(line);
    const { ms, stdout } = run(line);
    const { pages, peak } = JSON.parse(stdout);
    console.log(
      `${String(pages).padStart(5)} pages  ${ms.toFixed(0).padStart(6)} ms  ${(ms / pages).toFixed(1).padStart(5)} ms a page  ${peak.toFixed(0).padStart(5)} MB`,
    );
    return { pages, ms, peak };
  });
  const [small, middle, large] = grownPages;
  const each = (from, to) => (to.ms - from.ms) / (to.pages - from.pages);
  judge('At most 6 ms a page', (large.ms / large.pages).toFixed(1), large.ms / large.pages <= 6);
  judge('At most 400 MB', large.peak.toFixed(0), large.peak <= 400);
  const bend = each(middle, large) / each(small, middle);
  judge('Linear: a further page costs at most 1.3 times what it did before', bend.toFixed(2), bend <= 1.3);
} finally {
  rmSync(out, { recursive: true, force: true });
}
if (verdicts.includes(false)) process.exitCode = 1;
