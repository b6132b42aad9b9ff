import { fontFiles, openFonts } from '@summit/typesetter';

/** The fonts that ship, opened once for all tests of a file. */
export const fonts = openFonts(fontFiles());
