/**
 * Prepares the fonts and hyphenation patterns once, at build time, so that no font library is loaded when a
 * briefing is made. Reads npm packages only; writes fonts/prepared/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildHanPack } from './han-pack.ts';
import { buildHyphenationPack } from './hyphenation-pack.ts';
import { buildLatinPack } from './latin-pack.ts';

const folder = fileURLToPath(new URL('../../fonts/prepared/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const write = (name: string, bytes: Uint8Array): void => {
  writeFileSync(folder + name, bytes);
  console.log(`${name.padEnd(24)}${(bytes.length / 1024).toFixed(1).padStart(9)} KB`);
};

write('latin.bin', await buildLatinPack());
write('han.bin', await buildHanPack());
write('hyphenation.bin', buildHyphenationPack());
