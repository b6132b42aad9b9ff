/** Compiles src/bytes/assembly to WebAssembly; returns the module in base64. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// As a process: the compiler's types declare a `require` of their own for all of the project.
const compiler = fileURLToPath(new URL('../bin/asc.js', import.meta.resolve('assemblyscript/asc')));

export function compileAssembly(app: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-assembly-'));
  const outFile = join(folder, 'assembly.wasm');
  try {
    execFileSync(process.execPath, [
      ...[compiler, join(app, 'src/bytes/assembly/index.ts')],
      // Nothing is allocated and nothing thrown, so that there is no runtime to carry along.
      ...['--runtime', 'stub', '--noAssert', '--use', 'abort='],
      ...['-O3', '--outFile', outFile],
    ]);
    return readFileSync(outFile).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
