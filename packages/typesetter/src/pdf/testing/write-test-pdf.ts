/** Sets and writes a test document in one step. */
import type { DocumentNode } from '../../document/types.ts';
import { testTheme } from '../../theme/testing/theme.ts';
import type { Standard } from '../standard.ts';
import { planStructure } from '../structure.ts';
import type { PdfAttachment, PdfMetadata } from '../types.ts';
import { writePdf } from '../write.ts';
import type { PaperSize } from './plain-layout.ts';
import { plainLayout } from './plain-layout.ts';
import { testFonts } from './test-fonts.ts';

export const TEST_METADATA: PdfMetadata = {
  title: 'A test',
  author: 'A writer',
  subject: 'What was agreed',
  keywords: 'one, two',
  lang: 'en',
  creator: 'a test 0.1.0',
  producer: 'the typesetter',
  date: new Date(Date.UTC(2019, 5, 6, 7, 8, 9)),
};

export async function writeTestPdf(
  document: DocumentNode,
  options: {
    readonly standard?: Standard;
    readonly paper?: PaperSize;
    readonly metadata?: Partial<PdfMetadata>;
    readonly attachments?: readonly PdfAttachment[];
  } = {},
): Promise<Uint8Array> {
  const fonts = await testFonts();
  return writePdf({
    layout: plainLayout(document, fonts, options.paper ?? { width: 300, height: 200 }),
    structure: planStructure(document, testTheme, options.standard),
    fonts,
    metadata: { ...TEST_METADATA, ...options.metadata },
    attachments: options.attachments ?? [],
  });
}
