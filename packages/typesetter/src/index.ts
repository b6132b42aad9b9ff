/** Semantic HTML in, an accessible page and a PDF/UA-1 and PDF/A-3a document out. */
export type { DocumentFault } from './document/faults.ts';
export { parseDocument } from './document/parse.ts';
export type { DocumentNode } from './document/types.ts';
export { type ElementRule, type Vocabulary, vocabularyOf } from './document/vocabulary.ts';
export { movePath, type PathCommand } from './drawing/path.ts';
export type { ChartScene as Scene, Picture, Pictures } from './drawing/scene.ts';
export { fontFiles } from './font-files.ts';
export { customProperties } from './html/custom-properties.ts';
export { webFonts } from './html/web-fonts.ts';
export { type PdfReadFault, readAttachment } from './pdf/read/attachment.ts';
export { openFonts, type PreparedFonts } from './text/font-file.ts';
export { textMeasure } from './text/text-width.ts';
export { plainTheme } from './theme/plain-theme.ts';
export type { DrawnSymbol, SymbolShape, Theme } from './theme/theme.ts';
export type { Tokens } from './theme/tokens.ts';
export { type Typeset, type TypesetFault, typeset } from './typeset.ts';
