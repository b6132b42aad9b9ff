import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

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
  test('the typesetter imports nothing of the app and nothing of the data', () => {
    const home = join(root, 'packages/typesetter/src');
    const faults = importsBelow(home)
      .filter(({ file, target }) =>
        target.startsWith('.')
          ? relative(home, resolve(dirname(file), target)).startsWith('..')
          : !/^(pdfkit|node:(zlib|crypto))$/.test(target),
      )
      .map(({ file, target }) => `${relative(root, file)} imports ${target}`);
    expect(faults).toEqual([]);
  });

  test('the data package imports nothing of the app and nothing of Node in src', () => {
    const faults = importsBelow(join(root, 'packages/data/src'))
      .filter(({ target }) => !target.startsWith('.') && !/^(yaml|ajv)(\/|$)/.test(target))
      .map(({ file, target }) => `${relative(root, file)} imports ${target}`);
    expect(faults).toEqual([]);
  });
});
