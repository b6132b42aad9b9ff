import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles, openFonts } from '@summit/typesetter';
import { type LocaleData, primary } from '../messages/locale.ts';
import type { Assets } from '../pipeline.ts';

/** CLDR's data of a language, from the file beside the bundle. */
export function localeOf(tag: string): LocaleData | null {
  const text = readFileSync(join(import.meta.dirname, 'locales.json'), 'utf8');
  const locales = JSON.parse(text) as Readonly<Record<string, LocaleData>>;
  return locales[tag] ?? locales[primary(tag)] ?? null;
}

/** What turns drawings into pixels. */
export function rasterLibrary(): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'raster.wasm'));
}

/** Opens the fonts that lie beside the bundle. */
export function openAssets(): Assets {
  return { fonts: openFonts(fontFiles(join(import.meta.dirname, 'fonts'))) };
}
