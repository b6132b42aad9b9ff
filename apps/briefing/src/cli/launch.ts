#!/usr/bin/env node
/** Starts the command, with V8's code cache: what was compiled in one run need not be compiled in the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { codeCache } from './code-cache.ts';

type Bundle = (require: NodeJS.Require, file: string, folder: string) => void;

// Most runs are over in a moment, and V8 of Node 20 would spend up to half of one on optimising code. This lets it wait
// eight times as long. Later ones do not know the flag, and wait longer anyway.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

const bundle = join(__dirname, 'command.js');
const source = readFileSync(bundle, 'utf8');
// A command compiles what it needs, so each has a cache of its own.
const command = /^[a-z]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? 'none';
const cache = codeCache(source, command);
const cachedData = cache.read();
const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
if (!cachedData || script.cachedDataRejected)
  process.on('exit', (code) => {
    if (code === 0) cache.write(script.createCachedData());
  });
(script.runInThisContext() as Bundle)(require, bundle, __dirname);
