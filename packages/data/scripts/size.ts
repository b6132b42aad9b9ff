/**
 * Says what each part of the packed package costs: how much smaller the archive would be without it. The parts
 * share what they have in common, so that they sum to less than the whole.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['records', /^dist\/records-\w+\.json$/],
  ['types: record types', /^dist\/types\/(open|canonical)\/(?!ids)/],
  ['types: ids', /^dist\/types\/(open|canonical)\/ids/],
  ['types: everything else', /^dist\/types\/(?!(open|canonical)\/)/],
  ['validators and rules', /^dist\/validate\.js$/],
  ['other modules', /^dist\/(?!validate)[\w-]+\.js$/],
  ['schemas', /^dist\/schemas\//],
  ['README, licences, manifest', /^(README|LICENSE|package|dist\/THIRD|dist\/meta)/],
];

const folder = mkdtempSync(join(tmpdir(), 'summit-size-'));
try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  const packed = readFileSync(join(folder, `summit-data-${version}.tgz`));
  const entries = entriesOf(gunzipSync(packed));
  const all = compressed(entries.map(({ bytes }) => bytes));
  const line = (name: string, bytes: number) =>
    process.stdout.write(`${name.padEnd(30)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB\n`);
  line('packed', packed.length);
  for (const [name, pattern] of PARTS)
    line(
      `  ${name}`,
      all - compressed(entries.filter(({ path }) => !pattern.test(path)).map(({ bytes }) => bytes)),
    );
  line(
    'unpacked',
    entries.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compressed(parts: readonly Uint8Array[]): number {
  return gzipSync(Buffer.concat(parts), { level: 9 }).length;
}

/** The entries of a tar archive, each with its header. */
function entriesOf(archive: Buffer): { path: string; bytes: Buffer }[] {
  const entries: { path: string; bytes: Buffer }[] = [];
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
