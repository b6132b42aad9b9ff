import { join } from 'node:path';
import { fontFiles, openFonts } from '@summit/typesetter';
import type { Assets } from '../pipeline.ts';

/** Opens the fonts that lie beside the bundle. */
export function openAssets(): Assets {
  return { fonts: openFonts(fontFiles(join(import.meta.dirname, 'fonts'))) };
}
