import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { installInto, packageFolder, packData, runNode } from './packed.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../packages/data/README.md'), 'utf8');
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

let folder: string;
beforeAll(() => {
  folder = installInto('typescript', packData(), ['yaml']);
  examples.forEach((code, index) => {
    writeFileSync(join(folder, `example-${index}.ts`), code);
    writeFileSync(
      join(folder, `example-${index}.mjs`),
      transformSync(checked(code), { loader: 'ts', format: 'esm' }).code,
    );
  });
});

/** The code with every `x; // → y` as an assertion that x is y. */
function checked(code: string): string {
  const asserted = code.replace(
    /^(\s*(?:if \(\w+\) )?)(.+); \/\/ → (.+)$/gm,
    (_, before: string, value: string, shown: string) => `${before}__same(${value}, ${shown});`,
  );
  return `import { deepStrictEqual } from 'node:assert';
let __count = 0;
const __same = (a, b) => { __count += 1; deepStrictEqual(a, b); };
${asserted}
console.log(__count);`;
}

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(4);
  for (const code of examples) expect(code).toContain('// → ');
});

test('they compile', () => {
  const config = {
    extends: './tsconfig.nodenext.json',
    files: examples.map((_, index) => `example-${index}.ts`),
  };
  writeFileSync(join(folder, 'tsconfig.examples.json'), JSON.stringify(config));
  const ran = runNode(folder, join(packageFolder('typescript'), 'bin/tsc'), '-p', 'tsconfig.examples.json');
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
});

test.each(examples.map((code, index) => [index, code] as const))(
  'example %i gives what it says',
  (index, code) => {
    const expected = code.match(/\/\/ → /g)?.length ?? 0;
    expect(runNode(folder, `example-${index}.mjs`)).toEqual({
      status: 0,
      stdout: `${expected}\n`,
      stderr: '',
    });
  },
);
