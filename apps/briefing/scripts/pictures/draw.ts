/** Pages of a PDF as small PNG files, by poppler and ImageMagick; and what tells whether such a picture is still true. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** Draws the pages side by side, parted by a grey line, in at most 48 colours. */
export function drawPages(pdf: string, { first, last }: PageRange, dpi: number, png: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'summit-pictures-'));
  try {
    const range = ['-f', String(first), '-l', String(last)];
    execFileSync('pdftoppm', [...range, '-r', String(dpi), '-png', pdf, join(folder, 'page')]);
    const pages = readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
    execFileSync('convert', [
      ...pages,
      ...['-bordercolor', '#c4c8cc', '-border', '1', '+append'],
      ...['+dither', '-colors', '48', '-strip', '-define', 'png:compression-level=9', png],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Digest of every word of the pages and of its place: it changes when the pages look different, whatever drew them. */
export function digestOfPages(pdf: string, { first, last }: PageRange): string {
  const range = ['-f', String(first), '-l', String(last)];
  const words = execFileSync('pdftotext', [...range, '-bbox', pdf, '-'], { encoding: 'utf8' });
  // The head of the file names the program.
  const body = words.slice(words.indexOf('<doc>'));
  return createHash('sha256').update(body).digest('hex');
}
