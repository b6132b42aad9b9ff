/**
 * Renders all reports with this Node, twice, and with others. On one Node the bytes are the same; on another, whose zlib
 * may pack otherwise, the documents are, once what is packed is unpacked. Nothing may be said on standard error. Apart
 * from the tests, since each Node is a download of its own.
 *
 * npm run check:nodes, at the root; qpdf is needed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const VERSIONS = ['20', '22', '24', '26'];

const command = resolve(import.meta.dirname, '../apps/briefing/dist/summit.js');
const folder = mkdtempSync(join(tmpdir(), 'summit-nodes-'));
const platform = process.platform === 'win32' ? 'win' : process.platform;

function run(program, ...args) {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`${program} ${args[0]} ended with ${status}: ${stderr}`);
}

function render(node, out) {
  run(node, command, 'render', '--report', 'all', '--out', out, '--quiet');
  run(node, command, 'validate', '--quiet');
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A PDF with its streams inflated and each object by itself, without the identifier, which is a digest of its bytes. */
function unpackedPdf(file) {
  const unpacked = join(folder, 'unpacked.pdf');
  run('qpdf', '--qdf', '--object-streams=disable', '--static-id', file, unpacked);
  return readFileSync(unpacked, 'latin1').replace(/\/ID \[<[^\]]*\]/, '/ID []');
}

/** The tables of a WOFF file, inflated (WOFF File Format 1.0, 4 and 5). */
function unpackedFont(font) {
  const tables = Array.from({ length: font.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const [offset, stored, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at));
    const bytes = font.subarray(offset, offset + stored);
    return `${font.toString('latin1', entry, entry + 4)} ${digest(stored < length ? inflateSync(bytes) : bytes)}`;
  });
  return tables.join(' ');
}

/** A page with its fonts unpacked, and without what follows from how they and the PDF are packed: digests and a size. */
const unpackedPage = (html) =>
  html
    .toString()
    .replace(/data:font\/woff;base64,([\w+/=]+)/g, (_, data) => unpackedFont(Buffer.from(data, 'base64')))
    .replace(/'sha256-[\w+/=]+'/g, "'sha256-'")
    .replace(/(pages?), [\d.]+\s[KM]B/g, '$1, size');

/** Digests of the files by name: of their bytes, and of what is in them. */
function digests(node, name) {
  const out = join(folder, name);
  const unpacked = (file, bytes) => {
    if (file.endsWith('.pdf')) return unpackedPdf(join(out, file));
    return file.endsWith('.html') ? unpackedPage(bytes) : bytes;
  };
  return new Map(
    [...render(node, out)].map(([file, bytes]) => [
      file,
      { bytes: digest(bytes), content: digest(unpacked(file, bytes)) },
    ]),
  );
}

function compare(what, kind, expected, found) {
  const other = [...expected].filter(([file, one]) => found.get(file)?.[kind] !== one[kind]);
  if (other.length > 0 || found.size !== expected.size)
    throw new Error(`${what} writes other files: ${other.map(([file]) => file).join(', ')}`);
}

try {
  const expected = digests(process.execPath, 'this');
  compare(`${process.version}, run again,`, 'bytes', expected, digests(process.execPath, 'again'));
  console.log(`Node ${process.version}: ${expected.size} files, the same bytes twice`);
  for (const version of VERSIONS) {
    const name = `node-${platform}-${process.arch}`;
    const prefix = join(folder, version);
    mkdirSync(prefix);
    run('npm', 'install', '--prefix', prefix, '--silent', '--no-audit', '--no-fund', `${name}@${version}`);
    const node = join(prefix, 'node_modules', name, platform === 'win' ? 'bin/node.exe' : 'bin/node');
    const found = digests(node, `out-${version}`);
    compare(`Node ${version}`, 'content', expected, found);
    const same = [...expected].filter(([file, { bytes }]) => found.get(file).bytes === bytes).length;
    console.log(
      `Node ${version}: ${found.size} files, the same documents as with ${process.version}; ${same} of them in the same bytes`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
