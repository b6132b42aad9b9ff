/**
 * Prepares the fonts and hyphenation patterns once, at build time, so that no font library is loaded when a
 * document is set. Reads npm packages only; writes fonts/prepared/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFonts } from '../../src/text/font-file.ts';
import { buildHanPack } from './han-pack.ts';
import { buildHyphenationPack } from './hyphenation-pack.ts';
import { buildLatinPack } from './latin-pack.ts';
import { buildPagePack } from './page-pack.ts';

const folder = fileURLToPath(new URL('../../fonts/prepared/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const write = (name: string, bytes: Uint8Array): void => {
  writeFileSync(folder + name, bytes);
  console.log(`${name.padEnd(24)}${(bytes.length / 1024).toFixed(1).padStart(9)} KB`);
};

const latin = await buildLatinPack();
const han = await buildHanPack();
write('latin.bin', latin);
write('han.bin', han);
write('page.bin', await buildPagePack(openFonts({ latin, han })));
write('hyphenation.bin', buildHyphenationPack());
