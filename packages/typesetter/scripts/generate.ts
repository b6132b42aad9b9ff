/** Makes src/generated from what is the same in every document. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { base64 } from '../src/bytes/base64.ts';
import { deflate } from '../src/bytes/deflate.ts';
import { srgbProfile } from './srgb-profile.ts';

const generated = resolve(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'srgb-profile.ts'),
  [
    '// Made by scripts/srgb-profile.ts. Do not edit.',
    '/** A zlib stream, in base64. */',
    `export const srgbProfile = ${JSON.stringify(base64(deflate(srgbProfile())))};`,
    '',
  ].join('\n'),
);
