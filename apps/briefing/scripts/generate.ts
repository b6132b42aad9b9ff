/** Makes src/generated from templates, style sheets and the page's script. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { compileTemplates } from './templates/compile.ts';
import { worldTopology } from './world.ts';

const app = resolve(import.meta.dirname, '..');
const generated = join(app, 'src/generated');

function readAll(folder: string, extension: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return new Map(
    names.sort().map((name) => [name.slice(0, -extension.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'templates.ts'), compileTemplates(readAll(join(app, 'templates'), '.hbs')));

const sheets = [...readAll(join(app, 'src/html/styles'), '.css').values()].join('\n');
const css = transformSync(sheets, {
  loader: 'css',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
}).code.trim();
writeFileSync(
  join(generated, 'styles.ts'),
  `// Made from src/html/styles/*.css. Do not edit.\nexport const styles = ${JSON.stringify(css)};\n`,
);

const script = transformSync(readFileSync(join(app, 'src/html/enhance.js'), 'utf8'), {
  loader: 'js',
  format: 'iife',
  minify: true,
  target: 'es2022',
}).code.trim();
writeFileSync(
  join(generated, 'script.ts'),
  `// Made from src/html/enhance.js. Do not edit.\nexport const script = ${JSON.stringify(script)};\n`,
);

// Text, which is parsed when the first map is drawn.
writeFileSync(
  join(generated, 'world.ts'),
  `// Made from world-atlas. Do not edit.\nexport const world = ${JSON.stringify(JSON.stringify(worldTopology()))};\n`,
);
