import { resolve } from 'node:path';

/**
 * What pdfkit brings along and the typesetter never calls, for esbuild's `alias`: fonts are prepared, lines broken and
 * painted without it, and files neither encrypted nor illustrated. To load all that would take half as long as to make
 * a briefing.
 */
export const NEVER_CALLED: Readonly<Record<string, string>> = Object.fromEntries(
  ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'].map((name) => [
    name,
    resolve(import.meta.dirname, 'absent.ts'),
  ]),
);
