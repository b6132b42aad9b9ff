/** Makes src/generated from templates, style sheets, scripts of pages, and what is the same in all that is rendered. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { PAGE_VOCABULARY } from '../src/page/vocabulary.ts';
import { SITE_VOCABULARY } from '../src/site/vocabulary.ts';
import { coveredLanguages, localeData } from './locales.ts';
import { catalogueModule, shapesModule, singleCatalogueModule } from './messages.ts';
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
const { code, messages } = catalogueModule(join(app, 'messages'));
writeFileSync(join(generated, 'messages.ts'), code);
writeFileSync(join(generated, 'message-shapes.ts'), shapesModule(messages.values()));
writeFileSync(
  join(generated, 'command-messages.ts'),
  singleCatalogueModule(join(app, 'src/cli/messages'), 'CommandMessageArgs', 'commandMessages'),
);
// Of languages that somebody may bring a catalogue of.
writeFileSync(
  join(generated, 'locales.json'),
  JSON.stringify(Object.fromEntries(coveredLanguages().map((tag) => [tag, localeData(tag)]))),
);

const reports = readdirSync(join(app, 'src/reports'), { withFileTypes: true });
const folders = [
  'templates',
  ...reports.flatMap((one) => (one.isDirectory() ? [`src/reports/${one.name}`] : [])),
];
const templates = new Map(folders.flatMap((folder) => [...readAll(join(app, folder), '.hbs')]).sort());
writeFileSync(join(generated, 'templates.ts'), compileTemplates(templates, { messages }));
// What templates of somebody's own call has to be read with them.
writeFileSync(
  join(generated, 'template-sources.ts'),
  `// Made from templates/*.hbs. Do not edit.\nexport const templateSources: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(templates))};\n`,
);

writeFileSync(
  join(generated, 'page-templates.ts'),
  compileTemplates(readAll(join(app, 'templates/page'), '.hbs'), {
    exported: 'pageTemplates',
    vocabulary: PAGE_VOCABULARY,
    messages,
  }),
);

// A status looks the same in reports and on the site.
const shared = [...templates].filter(([name]) => name === 'pill' || name === 'pill-words');
writeFileSync(
  join(generated, 'site-templates.ts'),
  compileTemplates(new Map([...readAll(join(app, 'templates/site'), '.hbs'), ...shared].sort()), {
    exported: 'siteTemplates',
    vocabulary: SITE_VOCABULARY,
    messages,
  }),
);

writeFileSync(
  join(generated, 'comparison-templates.ts'),
  compileTemplates(readAll(join(app, 'templates/text-comparison'), '.hbs'), {
    exported: 'comparisonTemplates',
    messages,
  }),
);

writeFileSync(
  join(generated, 'coverage-templates.ts'),
  compileTemplates(readAll(join(app, 'templates/coverage-page'), '.hbs'), {
    exported: 'coverageTemplates',
    vocabulary: null,
    messages,
  }),
);

function minified(folder: string): string {
  const sheets = [...readAll(join(app, folder), '.css').values()].join('\n');
  return transformSync(sheets, {
    loader: 'css',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
  }).code.trim();
}

writeFileSync(
  join(generated, 'styles.ts'),
  [
    '// Made from src/theme/styles/*.css and src/site/styles/*.css. Do not edit.',
    `export const reportStyles = ${JSON.stringify(minified('src/theme/styles'))};`,
    `export const siteStyles = ${JSON.stringify(minified('src/site/styles'))};`,
    '',
  ].join('\n'),
);

const script = transformSync(readFileSync(join(app, 'src/theme/enhance.js'), 'utf8'), {
  loader: 'js',
  format: 'iife',
  minify: true,
  target: 'es2022',
}).code.trim();
writeFileSync(
  join(generated, 'script.ts'),
  `// Made from src/theme/enhance.js. Do not edit.\nexport const script = ${JSON.stringify(script)};\n`,
);

// Text, which is parsed when the first map is drawn: within a function, so that no code cache holds it before.
writeFileSync(
  join(generated, 'world.ts'),
  `// Made from world-atlas. Do not edit.\nexport const world = (): string => ${JSON.stringify(JSON.stringify(worldTopology()))};\n`,
);

const [promises, search] = buildSync({
  absWorkingDir: app,
  entryPoints: ['src/site/browser/promises.ts', 'src/site/browser/search.ts'],
  outdir: 'unused',
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'inline',
}).outputFiles;
writeFileSync(
  join(generated, 'site-script.ts'),
  `// Made from src/site/browser. Do not edit.\nexport const siteScript = ${JSON.stringify(search?.text ?? '')};\nexport const promisesScript = ${JSON.stringify(promises?.text ?? '')};\n`,
);
