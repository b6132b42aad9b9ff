import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { planStructure } from '../src/pdf/structure.ts';
import { plainLayout } from '../src/pdf/testing/plain-layout.ts';
import { sampleBriefing } from '../src/pdf/testing/sample-briefing.ts';
import { testFonts } from '../src/pdf/testing/test-fonts.ts';
import { TEST_METADATA } from '../src/pdf/testing/write-test-pdf.ts';
import { writePdf } from '../src/pdf/write.ts';
import { testTheme } from '../src/theme/testing/theme.ts';
import { pdfkitStubs } from './pdfkit-stubs.ts';

test('a bundle without fontkit and its like writes the same bytes', { timeout: 60_000 }, async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'summit-bundle-'));
  try {
    const outfile = path.join(directory, 'write.mjs');
    const result = await build({
      entryPoints: [path.join(import.meta.dirname, '../src/pdf/write.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      metafile: true,
      plugins: [pdfkitStubs()],
    });
    const { inputs, outputs } = result.metafile;
    expect(
      Object.keys(inputs).filter((name) =>
        /node_modules.(fontkit|linebreak|png-js|@noble.ciphers)/.test(name),
      ),
    ).toEqual([]);
    const written = outputs[Object.keys(outputs).find((name) => name.endsWith('write.mjs')) ?? ''];
    expect(new Set(written?.imports.map(({ path }) => path))).toEqual(new Set(['node:zlib', 'node:crypto']));
    const pdfkit = Object.entries(written?.inputs ?? {}).find(([name]) => name.includes('pdfkit.node.mjs'));
    expect(pdfkit?.[1].bytesInOutput).toBeLessThan(30_000);

    const bundled = (await import(pathToFileURL(outfile).href)) as { writePdf: typeof writePdf };
    const fonts = await testFonts();
    const document = sampleBriefing();
    const input = {
      layout: plainLayout(document, fonts, { width: 300, height: 200 }),
      structure: planStructure(document, testTheme),
      fonts,
      metadata: TEST_METADATA,
      attachments: [],
    };
    expect(Buffer.compare(bundled.writePdf(input), writePdf(input))).toBe(0);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
