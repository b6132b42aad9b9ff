import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. A folder of the app may import from the folders listed behind it, from itself,
 * and from the outside packages listed last. What is not listed is not allowed.
 */
const APP: Record<string, { folders: string[]; packages: RegExp[] }> = {
  bytes: { folders: ['generated'], packages: [] },
  text: { folders: ['bytes'], packages: [] },
  style: { folders: ['text', 'document'], packages: [] },
  document: { folders: [], packages: [] },
  view: { folders: [], packages: [/^@summit\/data/] },
  charts: {
    folders: ['view', 'style', 'text', 'generated'],
    packages: [/^d3-/, /^topojson-(client|specification)$/],
  },
  html: {
    folders: ['view', 'charts', 'style', 'document', 'text', 'bytes'],
    packages: [/^handlebars/],
  },
  layout: { folders: ['document', 'charts', 'style', 'text'], packages: [] },
  pdf: { folders: ['document', 'layout', 'text', 'bytes'], packages: [/^pdfkit/, /^node:zlib$/] },
  embedded: { folders: ['pdf', 'bytes'], packages: [/^@summit\/data/] },
  'coverage-page': { folders: ['html', 'style'], packages: [/^@summit\/data/] },
  /** Its script for the browser lies in a folder of it, and meets the rest of it in `search` alone. */
  site: {
    folders: ['view', 'html', 'document', 'style', 'text', 'bytes'],
    packages: [/^@summit\/data/, /^minisearch$/],
  },
  templates: { folders: ['document'], packages: [/^handlebars$/] },
  house: {
    folders: ['charts', 'style', 'templates', 'view', 'generated'],
    packages: [/^@summit\/data/, /^svgpath$/, /^htmlparser2$/],
  },
  cli: {
    folders: [
      'house',
      'coverage-page',
      'embedded',
      'view',
      'charts',
      'html',
      'document',
      'style',
      'text',
      'layout',
      'pdf',
      'generated',
      '.',
    ],
    packages: [/^@summit\/data/, /^commander$/, /^tinypool$/, /^node:/],
  },
  /** pipeline.ts and site-pipeline.ts: the places that string the stages together. */
  '.': {
    folders: [
      'house',
      'embedded',
      'view',
      'charts',
      'html',
      'document',
      'style',
      'text',
      'layout',
      'pdf',
      'site',
      'generated',
    ],
    packages: [/^@summit\/data/],
  },
};

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|\/)testing\//.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
      return [...found].map((match) => ({ file, target: match[1] ?? '' }));
    });
}

describe('import boundaries', () => {
  test('each folder of the app imports only what it may', () => {
    const source = join(root, 'apps/briefing/src');
    const folderOf = (file: string) => {
      const parts = relative(source, file).split('/');
      return parts.length === 1 ? '.' : (parts[0] ?? '.');
    };
    const faults = importsBelow(source).flatMap(({ file, target }) => {
      const from = folderOf(file);
      if (from === 'generated') return [];
      const rule = APP[from];
      if (!rule) return [`${relative(root, file)}: folder ${from} has no rule`];
      if (!target.startsWith('.')) {
        return rule.packages.some((allowed) => allowed.test(target))
          ? []
          : [`${relative(root, file)} imports ${target}`];
      }
      const to = folderOf(resolve(dirname(file), target));
      return to === from || rule.folders.includes(to) ? [] : [`${relative(root, file)} imports ${target}`];
    });
    expect(faults).toEqual([]);
  });

  test('the data package imports nothing of the app and nothing of Node in src', () => {
    const faults = importsBelow(join(root, 'packages/data/src'))
      .filter(({ target }) => !target.startsWith('.') && !/^(yaml|ajv)(\/|$)/.test(target))
      .map(({ file, target }) => `${relative(root, file)} imports ${target}`);
    expect(faults).toEqual([]);
  });
});
