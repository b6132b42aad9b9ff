/** Semantic HTML in, an accessible page and a PDF/UA-1 and PDF/A-3a document out. */
export { parseDocument } from './document/parse.ts';
export type { DocumentNode } from './document/types.ts';
export { fontFiles } from './font-files.ts';
export { openFonts } from './text/font-file.ts';
export { plainTheme } from './theme/plain-theme.ts';
export type { Theme } from './theme/theme.ts';
export { typeset } from './typeset.ts';
