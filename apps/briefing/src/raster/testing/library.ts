import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The library as it was installed; the bundle of the command has it beside itself. */
export function rasterLibrary(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}
