/**
 * Prepares the fonts and hyphenation patterns once, at build time, so that no font library is loaded when a
 * document is set. Reads npm packages only; writes fonts/prepared/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FontFamilies, prepareFonts } from '../../src/prepare/prepare-fonts.ts';
import { openFonts } from '../../src/text/font-file.ts';
import { buildHyphenationPack } from './hyphenation-pack.ts';
import { buildPagePack } from './page-pack.ts';
import { HAN, LATIN } from './sources.ts';

const folder = fileURLToPath(new URL('../../fonts/prepared/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const write = (name: string, bytes: Uint8Array): void => {
  writeFileSync(folder + name, bytes);
  console.log(`${name.padEnd(24)}${(bytes.length / 1024).toFixed(1).padStart(9)} KB`);
};

const latin = await packOf(LATIN);
const han = await packOf(HAN);
write('latin.bin', latin);
write('han.bin', han);
write('page.bin', await buildPagePack(openFonts({ latin, han })));
write('hyphenation.bin', buildHyphenationPack());

async function packOf(families: FontFamilies): Promise<Uint8Array> {
  const { pack, faults } = await prepareFonts(families);
  if (pack === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return pack;
}
