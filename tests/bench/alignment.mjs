/**
 * Measures `summit compare --texts` against keys made by hand:
 *
 *     node tests/bench/alignment.mjs FOLDER [--altered 20]
 *
 * FOLDER holds the texts, which are not ours to keep: for the key `udhr.en-ru` the files `udhr.en.txt` and `udhr.ru.txt`, for
 * `a.en--b.en` the files `a.en.txt` and `b.en.txt`, paragraphs parted by empty lines. The keys in `alignment` say where the
 * texts are found and how they were cut. With `--altered` each pair is measured so many times more with every tenth
 * paragraph of both texts taken out at random, as translations and later texts lack some.
 *
 * Precision: of all pairs of paragraphs that were said to be sure, how many the key has. Recall: of all paragraphs that have
 * a partner in the key, how many were given a right one. Unsure: how many paragraphs were left to the reader.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { altered: { type: 'string', default: '0' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('node tests/bench/alignment.mjs FOLDER [--altered 20]');
const keys = join(import.meta.dirname, 'alignment');
const command = resolve(import.meta.dirname, '../../apps/briefing/dist/summit.js');
const PART = 0.1;

const numbersIn = (text) =>
  text.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

/** Every pair of numbers that is right. Ranges of one length stand one for one, others all for all. */
function readKey(name) {
  const lines = readFileSync(join(keys, name), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [left, right] = line.trim().split(/\s+/);
      const first = numbersIn(left);
      const second = numbersIn(right.replaceAll('|', ','));
      if (first.length === second.length) return first.map((one, index) => [one, second[index]]);
      return first.flatMap((one) => second.map((other) => [one, other]));
    });
}

/** The files of a key: `a.en-ru` are two languages, `a.en--b.en` two texts. */
function filesOf(name) {
  const stem = name.replace(/\.key$/, '');
  if (stem.includes('--')) return stem.split('--');
  const [, id, first, second] = /^(.*)\.([a-z]+)-(.+)$/.exec(stem);
  return [`${id}.${first}`, `${id}.${second}`];
}

/** A generator of numbers between 0 and 1, the same for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function measure(texts, [first, second], key) {
  const work = mkdtempSync(join(tmpdir(), 'summit-alignment-'));
  try {
    for (const [index, stem] of [first, second].entries())
      writeFileSync(join(work, `${stem}.txt`), texts[index].join('\n\n'));
    const args = [
      command,
      'compare',
      first,
      second,
      '--texts',
      work,
      '--out',
      work,
      '--format',
      'json',
      '-q',
    ];
    execFileSync(process.execPath, args);
    const { rows } = JSON.parse(readFileSync(join(work, `${first}-to-${second}.json`), 'utf8'));
    const right = new Set(key.map((pair) => pair.join(' ')));
    const found = { said: 0, sound: 0, partners: 0, given: 0, unsure: 0, paragraphs: 0 };
    const given = [new Set(), new Set()];
    for (const row of rows) {
      found.paragraphs += row.first.length + row.second.length;
      if (row.fate === 'unsure') found.unsure += row.first.length + row.second.length;
      if (row.fate === 'unsure' || row.sureness === null) continue;
      for (const { number: one } of row.first)
        for (const { number: other } of row.second) {
          found.said++;
          if (!right.has(`${one} ${other}`)) continue;
          found.sound++;
          given[0].add(one);
          given[1].add(other);
        }
    }
    for (const side of [0, 1]) {
      const partners = new Set(key.map((pair) => pair[side]));
      found.partners += partners.size;
      found.given += given[side].size;
    }
    return found;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Both texts and the key without paragraphs that are taken out at random. */
function altered(texts, key, seed) {
  const next = random(seed);
  const places = texts.map((paragraphs) => {
    let count = 0;
    return paragraphs.map(() => (next() < PART ? null : ++count));
  });
  return {
    texts: texts.map((paragraphs, side) => paragraphs.filter((_, index) => places[side][index] !== null)),
    key: key.flatMap(([one, other]) => {
      const pair = [places[0][one - 1], places[1][other - 1]];
      return pair.includes(null) ? [] : [pair];
    }),
  };
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
const total = (all) =>
  all.reduce(
    (sum, one) => Object.fromEntries(Object.entries(one).map(([k, v]) => [k, (sum[k] ?? 0) + v])),
    {},
  );
const tell = (name, { said, sound, partners, given, unsure, paragraphs }) =>
  console.log(
    `${name.padEnd(36)} precision ${percent(sound, said)}  recall ${percent(given, partners)}  unsure ${percent(unsure, paragraphs)}`,
  );

for (const name of readdirSync(keys).sort()) {
  const stems = filesOf(name);
  const paths = stems.map((stem) => join(folder, `${stem}.txt`));
  if (!paths.every((path) => existsSync(path))) {
    console.log(`${name}: ${paths.join(' and ')} are not there`);
    continue;
  }
  const texts = paths.map((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split(/\n\s*\n/),
  );
  const key = readKey(name);
  tell(name, measure(texts, stems, key));
  const more = Array.from({ length: Number(values.altered) }, (_, seed) => {
    const other = altered(texts, key, (seed + 1) * 7919);
    return measure(other.texts, stems, other.key);
  });
  if (more.length > 0) tell('  a tenth taken out', total(more));
}
