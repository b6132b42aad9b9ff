/** Compiles src/bytes/assembly to WebAssembly, and puts the module into src/generated. The fonts are made with it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// As a process: the compiler's types declare a `require` of their own for all of the project.
const compiler = fileURLToPath(new URL('../bin/asc.js', import.meta.resolve('assemblyscript/asc')));

const app = resolve(import.meta.dirname, '..');
const generated = join(app, 'src/generated');
const folder = mkdtempSync(join(tmpdir(), 'summit-assembly-'));
const outFile = join(folder, 'assembly.wasm');
try {
  execFileSync(process.execPath, [
    ...[compiler, join(app, 'src/bytes/assembly/index.ts')],
    // Nothing is allocated and nothing thrown, so that there is no runtime to carry along.
    ...['--runtime', 'stub', '--noAssert', '--use', 'abort='],
    ...['-O3', '--outFile', outFile],
  ]);
  const module = readFileSync(outFile).toString('base64');
  mkdirSync(generated, { recursive: true });
  writeFileSync(
    join(generated, 'assembly.ts'),
    `// Made from src/bytes/assembly. Do not edit.\nexport const assembly = ${JSON.stringify(module)};\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
