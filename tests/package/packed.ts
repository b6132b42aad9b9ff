import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const consumers = resolve(import.meta.dirname, '../consumers');

export interface Tarball {
  readonly path: string;
  /** Paths of the files in it. */
  readonly files: readonly string[];
  readonly bytes: Uint8Array;
}

/** Packs the data package as it would be published. */
export function packData(): Tarball {
  const folder = mkdtempSync(join(tmpdir(), 'summit-pack-'));
  // With a cache of its own, so that no home is written to, which may not be allowed.
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, '--cache', join(folder, 'cache')], {
    cwd: join(root, 'packages/data'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { version } = JSON.parse(readFileSync(join(root, 'packages/data/package.json'), 'utf8')) as {
    version: string;
  };
  const path = join(folder, `summit-data-${version}.tgz`);
  const list = execFileSync('tar', ['-tzf', path], { encoding: 'utf8' });
  return { path, files: list.trim().split('\n'), bytes: readFileSync(path) };
}

/** A copy of a consumer project, away from this repository, with nothing installed but what is named. */
export function installInto(consumer: string, { path }: Tarball, others: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), `summit-${consumer}-`));
  cpSync(join(consumers, consumer), folder, { recursive: true });
  const home = join(folder, 'node_modules/@summit/data');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', path, '--strip-components=1', '-C', home]);
  for (const name of others) symlinkSync(packageFolder(name), join(folder, 'node_modules', name), 'junction');
  return folder;
}

/** Where a package of this workspace is installed. */
export function packageFolder(name: string): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === dirname(at)) throw new Error(`${name} is not installed`);
  }
}

/** Runs a program of Node's in a folder. */
export function runNode(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
