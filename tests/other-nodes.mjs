/**
 * Renders all reports with newer Nodes and compares them, byte for byte, with what this one writes; nothing may be said
 * on standard error. Apart from the tests, since each Node is a download of its own.
 *
 * npm run check:nodes, at the root.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const VERSIONS = ['22', '24', '26'];

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

try {
  const expected = render(process.execPath, join(folder, 'this'));
  for (const version of VERSIONS) {
    const name = `node-${platform}-${process.arch}`;
    const prefix = join(folder, version);
    run('npm', 'install', '--prefix', prefix, '--silent', '--no-audit', '--no-fund', `${name}@${version}`);
    const node = join(prefix, 'node_modules', name, platform === 'win' ? 'bin/node.exe' : 'bin/node');
    const found = render(node, join(folder, `out-${version}`));
    const other = [...expected].filter(([file, bytes]) => !found.get(file)?.equals(bytes));
    if (other.length > 0 || found.size !== expected.size)
      throw new Error(`Node ${version} writes other bytes: ${other.map(([file]) => file).join(', ')}`);
    console.log(`Node ${version}: ${found.size} files, the same as with ${process.version}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
