#!/usr/bin/env node
/**
 * Starts the command with V8's code cache: what a command has compiled in one run it need not compile in the next.
 * The cache lies beside the bundle, a file for each command, Node version and kind of machine. It is written after
 * the first run that ended well; where that is not allowed, or the cache is not the one of this V8, the command
 * starts as it would without, only later.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

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
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cache);
  } catch {
    // A folder that may not be written to: the next run compiles again.
    rmSync(temporary, { force: true });
  }
}

// Most runs are over before optimised code pays for its making: V8 waits eight times as long as it would with that.
// Before the script is read, since the cache is good for the flags that it was made with.
setFlagsFromString('--interrupt-budget=1000000');
// The same for WebAssembly, whose better code is made while the first is running, in memory of its own.
setFlagsFromString('--wasm-tiering-budget=100000000');
// Nor do they need room for new objects that grows, or several threads to clear a small one: see `heap.ts`.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--no-parallel-scavenge');

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
