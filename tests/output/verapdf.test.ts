/** Both sets of standards as veraPDF judges them, which is in no registry that the tests use: VERAPDF names it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { run, summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { testWith, verapdf } from '../support/tools.ts';

let cwd = '';
beforeAll(async () => {
  if (!verapdf) return;
  cwd = freshFolder();
  const { records } = smallDataset();
  for (const [standard, paper] of [
    ['ua1', 'a4'],
    ['ua1', 'letter'],
    ['ua2', 'a4'],
  ] as const)
    for (const data of [[], ['--data', records]]) {
      const args = [
        'render',
        '--report',
        'all',
        '--format',
        'pdf',
        '--paper',
        paper,
        '--standard',
        standard,
        '--out',
        `${standard}/${paper}`,
        ...data,
      ];
      const { code, err } = await summit(args, { cwd });
      if (code !== 0) throw new Error(err);
    }
}, 300_000);

for (const [standard, profile] of [
  ['ua1', 'ua1'],
  ['ua1', '3a'],
  ['ua2', 'ua2'],
  ['ua2', 'wt1a'],
  ['ua2', 'wt1r'],
  ['ua2', '4f'],
] as const)
  testWith(verapdf, 'veraPDF', `every report as ${standard} passes veraPDF ${profile}`, async (tool) => {
    const folder = join(cwd, standard);
    const { out, err } = await run(tool, ['--flavour', profile, '--format', 'text', '--recurse', folder]);
    const lines = out.split('\n').filter((line) => line !== '');
    expect(err).toBe('');
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(lines.filter((line) => !line.startsWith('PASS '))).toEqual([]);
  });

testWith(
  verapdf,
  'veraPDF',
  'veraPDF does find faults: a file of another part of the standard fails',
  async (tool) => {
    const file = readFileSync(join(cwd, 'ua1/a4/port-2020-executive.pdf'), 'latin1');
    const broken = join(freshFolder(), 'broken.pdf');
    writeFileSync(broken, file.replace('<pdfuaid:part>1<', '<pdfuaid:part>2<'), 'latin1');
    const { code, out } = await run(tool, ['--flavour', 'ua1', '--format', 'text', broken]);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^FAIL /) });
  },
);
