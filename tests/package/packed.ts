import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const consumers = resolve(import.meta.dirname, '../consumers');

export interface Tarball {
  /** Name of the package. */
  readonly name: string;
  readonly path: string;
  /** Paths of the files in it. */
  readonly files: readonly string[];
  readonly bytes: Uint8Array;
}

/** In which npm keeps what it writes out of the home folder, which may be read-only. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, npm_config_cache: mkdtempSync(join(tmpdir(), 'summit-npm-')) };
}

/** Packs the data package as it would be published. */
export const packData = (): Tarball => pack('data');

/** @param workspace its folder in `packages` */
export function pack(workspace: string): Tarball {
  const home = join(root, 'packages', workspace);
  const folder = mkdtempSync(join(tmpdir(), 'summit-pack-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: home,
    env: npmEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const path = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  const list = execFileSync('tar', ['-tzf', path], { encoding: 'utf8' });
  return { name, path, files: list.trim().split('\n'), bytes: readFileSync(path) };
}

/** A copy of a consumer project, away from this repository, with nothing installed but what is named. */
export function installInto(consumer: string, tarball: Tarball, others: readonly string[] = []): string {
  const folder = blankProject(tarball, others);
  cpSync(join(consumers, consumer), folder, { recursive: true });
  return folder;
}

/** A folder away from this repository with nothing in it but what is installed. */
export function blankProject({ name, path }: Tarball, others: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-consumer-'));
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', path, '--strip-components=1', '-C', home]);
  for (const other of others)
    symlinkSync(packageFolder(other), join(folder, 'node_modules', other), 'junction');
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
