/** Programs and texts that are not everywhere. In CI a missing program is a fault; elsewhere its tests are skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { digest } from '@summit/data/validate';
import { type TestFunction, test } from 'vitest';
import { bundle, type Ran, root, run } from './command.ts';

function find(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function need(name: string, path: string | undefined): string | undefined {
  if (path === undefined && process.env['CI'])
    throw new Error(`${name} is missing, and CI must not skip its tests`);
  return path;
}

export const qpdf = need('qpdf', find(['qpdf']));
export const pdftotext = need('pdftotext', find(['pdftotext']));
export const pdffonts = need('pdffonts', find(['pdffonts']));
export const java = need('Java', find(['java']));

/** Makes a name space of its own for mounts, where the system lets users do that. */
const unshare = find(['unshare']);
export const ownMounts =
  unshare && spawnSync(unshare, ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
    ? unshare
    : undefined;

/**
 * What to run a command by so that permissions bind it: nothing, but where everything is run by root, which they do not
 * bind unless it gives up that power.
 */
const POWERLESS = ['--bounding-set=-dac_override,-dac_read_search'];
const setpriv = find(['setpriv']);
export const bound: { readonly by: readonly string[] } | undefined =
  process.getuid?.() !== 0
    ? { by: [] }
    : setpriv && spawnSync(setpriv, [...POWERLESS, 'true']).status === 0
      ? { by: [setpriv, ...POWERLESS] }
      : undefined;

export const script = need('script', find(['script']));

/** Runs the command with a terminal as its standard streams; what it writes to both comes as one text. */
export function onTerminal(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const line = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(' ');
  return run(program, ['-qec', line, '/dev/null'], { env: { NO_COLOR: '', TERM: 'xterm', ...env } });
}

export const bash = need('bash', find(['bash']));
/** Shells whose completion is tried where they are at hand. */
export const zsh = find(['zsh']);
export const fish = find(['fish']);

/** In no registry that CI uses, so it may be missing there as well. */
export const verapdf = process.env['VERAPDF'] || find(['verapdf']);

const given = process.env['CHROMIUM'];
if (given && !existsSync(given)) throw new Error(`CHROMIUM names a file that is not there: ${given}`);
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
export const chromium = need(
  'Chromium',
  given || (find(['chromium', 'chromium-browser', 'google-chrome']) ?? [MAC].find(existsSync)),
);

/** The folder with the text of the canonical summit's first source, which belongs to others and is not in the repository. */
const sourcesFolder = resolve(process.env['SUMMIT_SOURCES'] || join(root, '../shared/sources'));

/** A folder of texts among which is the one with this digest, else undefined. */
export function folderWithText(sha256: string | undefined): string | undefined {
  if (!existsSync(sourcesFolder)) return undefined;
  const texts = readdirSync(sourcesFolder).map((name) => readFileSync(join(sourcesFolder, name), 'utf8'));
  return texts.some((text) => digest(text) === sha256) ? sourcesFolder : undefined;
}

/** A test that needs something which may be missing; where it is, the test's name says so. */
export function testWith<T>(
  what: T | undefined,
  called: string,
  name: string,
  check: (it: T) => unknown,
  /** Milliseconds; the usual time where it is left out. */
  timeout?: number,
): void {
  if (what === undefined) test.skip(`${name} (skipped: ${called} is not here)`);
  else test(name, (() => check(what)) as TestFunction, timeout);
}
