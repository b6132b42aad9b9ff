#!/usr/bin/env node
/**
 * Starts the command with V8's code cache: what a command has compiled in one run it need not compile in the next.
 * The cache lies beside the bundle, a file for each command, Node version and kind of machine. It is written after
 * the first run that ended well; where that is not allowed, or the cache is not the one of this V8, the command
 * starts as it would without, only later.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expectShortRun } from './v8-flags.ts';

type Bundle = (require: NodeJS.Require, file: string, folder: string) => void;

const bundle = join(__dirname, 'command.js');
const named = process.argv[2] ?? '';
const command = /^[a-z]{1,20}$/.test(named) ? named : 'none';
const folder = join(__dirname, 'cache');
const cache = join(folder, `${[process.version, process.platform, process.arch, command].join('-')}.bin`);

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

function writeCache(script: Script): void {
  const temporary = `${cache}.${process.pid}`;
  expectShortRun();
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cache);
  } catch {
    // A folder that may not be written to: the next run compiles again.
    rmSync(temporary, { force: true });
  }
}

expectShortRun();

const cachedData = readCache();
// The build writes ASCII, of which each byte is a character: nothing is decoded, and half the memory is enough.
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
if (!cachedData || script.cachedDataRejected)
  process.once('exit', (code) => {
    if (code === 0) writeCache(script);
  });
// Nothing is left to do or to write: what Node would take down piece by piece, the system takes as a whole.
process.once('beforeExit', () => process.exit());
(script.runInThisContext() as Bundle)(require, bundle, __dirname);
