/** Makes src/generated from the style sheets, so that the package is one module and reads no file. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const source = resolve(import.meta.dirname, '../src');
const sheets = readdirSync(join(source, 'html/styles')).sort();

mkdirSync(join(source, 'generated'), { recursive: true });
writeFileSync(
  join(source, 'generated/styles.ts'),
  [
    '// Made from the style sheets. Do not edit.',
    `export const elementStyles = ${JSON.stringify(minified(...sheets.map((name) => `html/styles/${name}`)))};`,
    `export const plainStyles = ${JSON.stringify(minified('theme/plain-theme.css'))};`,
    '',
  ].join('\n'),
);

function minified(...files: readonly string[]): string {
  const text = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  const options = { loader: 'css', minify: true, target: 'es2022', charset: 'utf8' } as const;
  return transformSync(text, options).code.trim();
}
