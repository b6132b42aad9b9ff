import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { freshFolder } from '../support/folders.ts';
import { chromium, testWith } from '../support/tools.ts';
import { installInto, packageFolder, packData, runNode, type Tarball } from './packed.ts';

let tarball: Tarball;
beforeAll(() => {
  tarball = packData();
});

describe('Node', () => {
  test.each([
    ['node-esm', 'main.mjs'],
    ['node-cjs', 'main.cjs'],
  ])('%s', (consumer, main) => {
    const ran = runNode(installInto(consumer, tarball), main);
    expect(ran).toEqual({ status: 0, stdout: 'fine\n', stderr: '' });
  });

  test('bundled for Node, away from the package', async () => {
    const folder = installInto('node-cjs', tarball);
    const outfile = join(freshFolder(), 'bundle.mjs');
    await bundle({
      stdin: {
        contents:
          "import { claims, project } from '@summit/data'; console.log(claims().length, project('yamal-lng').name.en);",
        resolveDir: folder,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    const ran = runNode(dirname(outfile), outfile);
    expect(ran).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+ Yamal LNG\n$/), stderr: '' });
  });

  test('own records are checked with the diagnostics of the command line', () => {
    const { status, stdout, stderr } = runNode(installInto('own-records', tarball, ['yaml']), 'main.mjs');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('records/harbour.yml:5:12 error [value-not-allowed]');
    expect(stdout).toMatch(/\n +why: .*\n +mend: /);
  });

  test('the validators do without the YAML parser', () => {
    const folder = installInto('own-records', tarball);
    const script = "import { isRecord } from '@summit/data/validate'; console.log(isRecord('place', {}));";
    expect(runNode(folder, '--input-type=module', '-e', script)).toEqual({
      status: 0,
      stdout: 'false\n',
      stderr: '',
    });
  });
});

// The manifest of this repository pins the compiler within that checker to 5.6: a second one of its own would
// take the place of the current one at `npx tsc`.
describe('TypeScript, strict, libraries checked', () => {
  test.each([
    ['current', 'typescript', 'nodenext'],
    ['current', 'typescript', 'bundler'],
    ['5.6', '@arethetypeswrong/core/node_modules/typescript', 'nodenext'],
    ['5.6', '@arethetypeswrong/core/node_modules/typescript', 'bundler'],
    ['5.6', '@arethetypeswrong/core/node_modules/typescript', 'node10'],
  ])('%s (%s) under %s', (_, compiler, resolution) => {
    const folder = installInto('typescript', tarball);
    const tsc = join(packageFolder(compiler), 'bin/tsc');
    const ran = runNode(folder, tsc, '-p', `tsconfig.${resolution}.json`);
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a page in a browser', () => {
  testWith(chromium, 'Chromium', 'through Vite', async (browser) => {
    const folder = installInto('vite', tarball);
    await build({ root: folder, logLevel: 'error', build: { target: 'es2022' } });
    expect(await shown(browser, join(folder, 'dist'), 'index.html')).toEqual({
      text: 'Yamal LNG',
      faults: [],
    });
  });

  testWith(chromium, 'Chromium', 'as modules, without a bundler', async (browser) => {
    const folder = installInto('vite', tarball);
    expect(await shown(browser, folder, 'unbundled.html')).toEqual({ text: 'Yamal LNG', faults: [] });
  });
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a page of a folder shows in the end, and what went wrong on it. */
async function shown(
  executable: string,
  folder: string,
  page: string,
): Promise<{ text: string; faults: readonly string[] }> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    try {
      const body = readFileSync(path);
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(path.endsWith('favicon.ico') ? 204 : 404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const browser = await openBrowser(executable);
  try {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await tab.goto(`http://127.0.0.1:${port}/${page}`);
    const output = tab.locator('output:not(:empty)');
    await output.waitFor({ timeout: 20_000 }).catch((error: unknown) => faults.push(String(error)));
    return { text: (await output.count()) > 0 ? await output.innerText() : '', faults };
  } finally {
    await browser.close();
    server.close();
  }
}
