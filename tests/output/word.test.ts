/** Word files as their readers open them; LibreOffice, where it is installed, sets them without a word. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root, run, summit } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';

const NAMES = ['moscow-2019', 'bishkek-2019'].flatMap((meeting) =>
  ['executive', 'full', 'tracker'].map((report) => `${meeting}-${report}`),
);
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

let folder = '';
beforeAll(async () => {
  folder = freshFolder();
  for (const meeting of ['moscow-2019', 'bishkek-2019']) {
    const args = [
      'render',
      meeting,
      '--report',
      'executive,full,tracker',
      '--format',
      'docx',
      '--out',
      folder,
    ];
    expect(await summit(args)).toMatchObject({ code: 0, err: '' });
  }
});

test('render writes a file for each report', () => {
  expect(readdirSync(folder).sort()).toEqual(NAMES.map((name) => `${name}.docx`).sort());
  // The signature of ZIP, in which Word keeps its parts.
  for (const name of NAMES)
    expect(readFileSync(join(folder, `${name}.docx`)).toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
});

test('workers write the same bytes', async () => {
  const out = freshFolder();
  const args = ['render', '--all', '--report', 'tracker', '--format', 'docx', '--out', out];
  expect(await summit(args)).toMatchObject({ code: 0 });
  for (const name of readdirSync(out).filter((one) => NAMES.includes(one.replace('.docx', ''))))
    expect([name, readFileSync(join(out, name))]).toEqual([name, readFileSync(join(folder, name))]);
});

test.skipIf(office === undefined)(
  'LibreOffice sets them, heads, footnotes and all',
  async () => {
    const files = NAMES.map((name) => join(folder, `${name}.docx`));
    const out = freshFolder();
    const profile = `-env:UserInstallation=file://${freshFolder()}`;
    const { code, err } = await run(office ?? '', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...files,
    ]);
    expect({ code, err: err.replaceAll(/^Warning: failed to launch javaldx.*\n/gm, '') }).toEqual({
      code: 0,
      err: '',
    });
    expect(readdirSync(out).sort()).toEqual(NAMES.map((name) => `${name}.pdf`).sort());
    const { out: text } = await run('pdftotext', ['-layout', join(out, 'moscow-2019-full.pdf'), '-']);
    for (const words of ['What was agreed, and what became of it', 'Annex A', 'Page 2 of'])
      expect(text).toContain(words);
  },
  120_000,
);

test('no start of the command pays for the library of Word', () => {
  const script = (name: string) => readFileSync(join(root, 'apps/briefing/dist', name), 'utf8');
  expect(script('command.js')).not.toContain('w:footnoteReference');
  expect(script('word.js')).toContain('w:footnoteReference');
});
