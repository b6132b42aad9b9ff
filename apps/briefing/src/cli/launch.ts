#!/usr/bin/env node
/**
 * Starts the command with V8's code cache: what a command has compiled in one run it need not compile in the next.
 * The cache lies beside the bundle, a file for each command, Node version and kind of machine. It is written after
 * the first run that ended well; where that is not allowed, or the cache is not the one of this V8, the command
 * starts as it would without, only later.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

type Bundle = (require: NodeJS.Require, file: string, folder: string) => void;

const bundle = join(__dirname, 'command.js');
const named = process.argv[2] ?? '';
const command = /^[a-z]{1,20}$/.test(named) ? named : 'none';
const folder = join(__dirname, 'cache');
const cache = join(folder, `${[process.version, process.platform, process.arch, command].join('-')}.bin`);

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Reads a file into memory that is large enough. */
function read(path: string, memory: Buffer): Buffer {
  const descriptor = openSync(path, 'r');
  const length = readSync(descriptor, memory);
  closeSync(descriptor);
  return memory.subarray(0, length);
}

function readCache(memory: Buffer): Buffer | undefined {
  try {
    return read(cache, memory);
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

// Most runs are over in a moment, and V8 of Node 20 would spend up to half of one on optimising code. This lets it wait
// eight times as long. Later ones do not know the flag, and wait longer anyway.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

const cacheSize = sizeOf(cache);
// For one after the other: to touch new memory takes longer than to read.
const memory = Buffer.allocUnsafeSlow(Math.max(sizeOf(bundle), cacheSize));
// The build writes ASCII, of which each byte is a character: nothing is decoded, and half the memory is enough.
const source = read(bundle, memory).toString('latin1');
const cachedData = cacheSize > 0 ? readCache(memory) : undefined;
const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
if (!cachedData || script.cachedDataRejected)
  process.on('exit', (code) => {
    if (code === 0) writeCache(script);
  });
// Nothing is left to do or to write: what Node would take down piece by piece, the system takes as a whole.
process.on('beforeExit', () => process.exit());
(script.runInThisContext() as Bundle)(require, bundle, __dirname);
