import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';

let cwd = '';
const inFolder = (...args: string[]) => summit(args, { cwd });
beforeAll(async () => {
  cwd = smallDataset().folder;
  mkdirSync(join(cwd, 'quiet-add'));
  await inFolder('render', '--data', 'records', '--report', 'executive', '--out', 'out');
});

const PDF = 'out/port-2020-executive.pdf';
const SOURCES = ['--data', 'records', '--sources', 'texts'];

test.concurrent.each([
  ['validate', 'records'],
  ['verify', ...SOURCES],
  ['verify', PDF, '--data', 'records'],
  ['extract', PDF, '--out', 'carried.json'],
  ['render', '--data', 'records', '--report', 'executive', '--format', 'html', '--out', 'quiet-out'],
  ['render', '--all', '--data', 'records', '--report', 'tracker', '--format', 'html', '--out', 'quiet-all'],
  ['site', '--data', 'records', '--out', 'quiet-site'],
  ['init', 'quiet-init', '--yes'],
  ['add', 'person', 'quiet-one', '--data', 'quiet-add'],
  ['migrate', 'records'],
])('summit %s %s … --quiet: nothing where all is well', async (...args) => {
  expect(await inFolder(...args, '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test('what was asked for is printed all the same, and -q may stand before the command', async () => {
  const list = await inFolder('list', '--data', 'records', '-q');
  expect(list).toEqual({ code: 0, out: expect.stringMatching(/^port-2020 .*\n$/), err: '' });
  const json = ['list', '--data', 'records', '--json'];
  expect(await inFolder('--quiet', ...json)).toEqual(await inFolder(...json));
  const [loud, quiet] = [await inFolder('extract', PDF), await inFolder('extract', PDF, '--quiet')];
  expect(quiet).toEqual(loud);
  expect(loud.out).toContain('"records"');
});

test('cite prints the evidence and no word about it', async () => {
  const text = readFileSync(join(cwd, 'texts/wire-2020.txt'), 'utf8');
  const args = ['cite', 'wire-2020', text.slice(0, 40), ...SOURCES];
  const [loud, quiet] = [await inFolder(...args), await inFolder(...args, '--quiet')];
  expect(loud.err).toContain('code points');
  expect(quiet).toEqual({ code: 0, out: loud.out, err: '' });
});

test('faults are told', async () => {
  const { folder, records, texts } = smallDataset();
  const path = join(records, 'claims/agreement-signed.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('theme: ', 'thema: '));
  const { code, out, err } = await summit(['validate', 'records', '--quiet'], { cwd: folder });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('thema');
  const source = join(texts, 'wire-2020.txt');
  writeFileSync(source, `Changed. ${readFileSync(source, 'utf8')}`);
  const verified = await summit(['verify', '--quiet', '--sources', texts, '--data', 'records'], { cwd });
  expect({ ...verified, out: '' }).toEqual({ code: 1, out: '', err: '' });
  expect(verified.out).toMatch(/^✗ wire-2020/);
});
