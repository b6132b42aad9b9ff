/**
 * Says what each part of the packed package costs, and ends with 1 where it is past its budget. A part costs what
 * the archive would be smaller without it. The data may grow with the records alone, everything else has a fixed
 * allowance: neither hides the growth of the other.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What grows with the dataset: the records, and the literal types of their ids. */
const DATA = /^dist\/(?:records-\w+\.json|types\/canonical\/ids\.d\.ts)$/;
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['records', /^dist\/records-\w+\.json$/],
  ['types: ids', /^dist\/types\/(open|canonical)\/ids/],
  ['types: record types', /^dist\/types\/(open|canonical)\/(?!ids)/],
  ['types: everything else', /^dist\/types\/(?!(open|canonical)\/)/],
  ['validators and rules', /^dist\/validate\.js$/],
  ['other modules', /^dist\/(?!validate)[\w.-]+\.c?js$/],
  ['schemas', /^dist\/schemas\//],
  ['docs, change log', /^(docs\/|CHANGELOG)/],
  ['README, licences, manifest', /^(README|LICENSE|package|dist\/THIRD|dist\/meta)/],
];
/** Bytes of the archive for each record, and for everything that is not data. */
const BUDGET = { record: 145, rest: 240 * 1024 };

const home = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'summit-size-'));
try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const packed = readFileSync(join(folder, `summit-data-${version}.tgz`));
  const entries = entriesOf(gunzipSync(packed));
  const left = (pattern: RegExp) => compressed(entries.filter(({ path }) => !pattern.test(path)));
  const all = compressed(entries);
  const line = (name: string, bytes: number, note = '') =>
    process.stdout.write(`${name.padEnd(30)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB${note}\n`);

  line('packed', packed.length);
  for (const [name, pattern] of PARTS) line(`  ${name}`, all - left(pattern));
  line(
    'unpacked',
    entries.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );

  const { counts } = JSON.parse(readFileSync(join(home, 'dist/meta.json'), 'utf8')) as {
    counts: Readonly<Record<string, number>>;
  };
  const records = Object.values(counts).reduce((sum, count) => sum + count);
  const rest = left(DATA);
  const perRecord = (all - rest) / records;
  line(
    'data',
    all - rest,
    `, ${perRecord.toFixed(0)} bytes for each of ${records} records; at most ${BUDGET.record}`,
  );
  line('everything else', rest, `; at most ${BUDGET.rest / 1024}`);
  if (perRecord > BUDGET.record || rest > BUDGET.rest) {
    process.stderr.write('The package is past its budget.\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function compressed(entries: readonly Entry[]): number {
  return gzipSync(Buffer.concat(entries.map(({ bytes }) => bytes)), { level: 9 }).length;
}

/** The entries of a tar archive, each with its header. */
function entriesOf(archive: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < archive.length; ) {
    const path = archive.toString('utf8', at, at + 100).replace(/\0[\s\S]*$/, '');
    if (path === '') break;
    const size = Number.parseInt(archive.toString('utf8', at + 124, at + 136), 8);
    const end = at + 512 + Math.ceil(size / 512) * 512;
    entries.push({ path: path.replace(/^package\//, ''), bytes: archive.subarray(at, end) });
    at = end;
  }
  return entries;
}
