import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '@summit/data';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { installInto, packData } from './packed.ts';

let folder: string;
beforeAll(() => {
  folder = installInto('node-esm', packData());
});

const bundlers: Readonly<Record<string, (code: string) => Promise<string>>> = {
  esbuild: async (code) => {
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
  'esbuild for Node': async (code) => {
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
  vite: async (code) => {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    const result = await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
    });
    const [output] = [result].flat();
    if (!output || !('output' in output)) throw new Error('nothing was built');
    return output.output.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  },
};

// No id was ever moved, so that there are no redirects to be found in a bundle.
const lists = Object.entries(kinds).flatMap(([kind, { collection }]) =>
  kind === 'redirect' ? [] : collection,
);

/** Whether a bundle has the records of a list in it, however the bundler prints them. */
function holds(bundle: string, list: string): boolean {
  const path = join(folder, `node_modules/@summit/data/dist/records-${list}.json`);
  const [first] = JSON.parse(readFileSync(path, 'utf8')) as { kind: string; id: string }[];
  if (!first) throw new Error(`there are no ${list}`);
  return bundle.replace(/[\s"'`\\]/g, '').includes(`kind:${first.kind},id:${first.id},`);
}

describe.each(Object.keys(bundlers))('%s', (name) => {
  const bundle = (code: string) => bundlers[name]?.(code) ?? Promise.reject(new Error(name));

  test.each(['@summit/data', '@summit/data/places'])(
    'an accessor from %s brings its own kind alone',
    async (entry) => {
      const code = await bundle(`import { place } from '${entry}'; console.log(place(location.hash));`);
      expect(lists.filter((list) => holds(code, list))).toEqual(['places']);
      expect(code.length).toBeLessThan(
        readFileSync(join(folder, 'node_modules/@summit/data/dist/records-places.json')).length + 3_300,
      );
    },
  );

  test('what is about the whole brings no records', async () => {
    const code = await bundle("import { meta } from '@summit/data'; console.log(meta.version);");
    expect(lists.filter((list) => holds(code, list))).toEqual([]);
    expect(code.length).toBeLessThan(1_000);
  });

  test('an import that is not used brings nothing', async () => {
    const code = await bundle("import { records, claims } from '@summit/data'; console.log(1);");
    expect(code.length).toBeLessThan(100);
  });

  test('a check of a value brings no records', async () => {
    const code = await bundle(
      "import { isRecord } from '@summit/data/validate'; console.log(isRecord('place', {}));",
    );
    expect(lists.filter((list) => holds(code, list))).toEqual([]);
  });
});
