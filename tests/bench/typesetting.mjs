/**
 * A fixed briefing set by @summit/typesetter as any user of it would (PDF and page, tagged, kerned, hyphenated) beside the
 * same text set by Typst (tagged), Forme (tagged), pdfkit by hand, pdfmake, react-pdf and Chromium (PDF alone), in one run
 * on one machine: how fast, and what of PDF/UA-1 and PDF/A-3a the files break. What counts are the ratios. ROUNDS, WARM
 * and GROWTH change how much is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformanceFaults, hasQpdf } from './typesetting/conformance.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const documents = Number(process.env.WARM ?? 1000);
/** How often the sections come: on about 40, 300 and 600 pages. */
const growth = (process.env.GROWTH ?? '12,107,214').split(',');

const here = import.meta.dirname;
const content = join(here, 'typesetting/content.json');
const ours = join(here, 'node_modules/.ours/dist/summit.js');
const peer = (name) => [process.execPath, join(here, 'typesetting/contestants/run.mjs'), name];
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
  'summit, PDF and HTML': [process.execPath, ours, 'cold', content, join(out, 'summit.pdf'), html],
  'the same, not bundled': [
    ...peer('summit'),
    'cold',
    content,
    join(out, 'plain.pdf'),
    join(out, 'plain.html'),
  ],
  ...Object.fromEntries(
    ['typst', 'forme', 'pdfkit', 'pdfmake', 'react-pdf'].map((name) => [
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
  judge('\nAt most 0.75 of Typst', coldRatio.toFixed(2), coldRatio <= 0.75);

  console.log('\nWhat the files break of PDF/UA-1 and PDF/A-3a, as far as their objects tell it\n');
  if (!hasQpdf) console.log('Not judged: there is no qpdf');
  else
    for (const name of ['summit', 'typst', 'forme', 'pdfkit', 'pdfmake', 'react-pdf']) {
      const faults = conformanceFaults(join(out, `${name}.pdf`));
      if (name === 'summit')
        judge('summit breaks nothing', faults.join('; ') || 'nothing found', faults.length === 0);
      else console.log(`${name}: ${faults.join('; ') || 'nothing found'}`);
    }

  // The first documents warm up the code of all alike.
  const rate = (times, from) => (1000 * (times.length - from)) / times.slice(from).reduce((a, b) => a + b, 0);
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];
  // In turn, as the cold ones, lest a moment in which the machine is busy hits one contestant alone.
  const ourRuns = [];
  const peers = {
    typst: { times: 6, rates: [] },
    pdfmake: { times: 15, rates: [] },
    forme: { times: undefined, rates: [] },
  };
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
    if (times === undefined) console.log(`${ratio.toFixed(1)} times ${name}`);
    else judge(`At least ${times} times ${name}`, ratio.toFixed(1), ratio >= times);
  }
  // It rises and falls with the collection of garbage, so that one value tells little; its peaks tell whether it grows.
  const memory = ourRuns.map((run) => run.memory).sort((a, b) => Math.max(...a) - Math.max(...b))[1];
  const peak = (list) => Math.max(...list);
  const half = memory.length / 2;
  const [before, after] = [peak(memory.slice(0, half)), peak(memory.slice(half))];
  console.log(`Memory over ${documents} documents, MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);
  judge(
    'Flat: the peak of the second half at most 10 % above that of the first',
    `${after.toFixed(0)} after ${before.toFixed(0)} MB`,
    after <= 1.1 * before,
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
  const perPage = middle.ms / middle.pages;
  judge(`At most 4 ms a page at ${middle.pages} pages`, perPage.toFixed(1), perPage <= 4);
  judge(`At most 200 MB at ${large.pages} pages`, large.peak.toFixed(0), large.peak <= 200);
  const bend = each(middle, large) / each(small, middle);
  judge('Linear: a further page costs at most 1.3 times what it did before', bend.toFixed(2), bend <= 1.3);
} finally {
  rmSync(out, { recursive: true, force: true });
}
if (verdicts.includes(false)) process.exitCode = 1;
