import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, run, shell, summit } from './support/command.ts';
import { freshFolder, smallDataset } from './support/folders.ts';

const DOCUMENTS = [
  'README.md',
  'packages/data/README.md',
  'apps/briefing/ARCHITECTURE.md',
  'tests/README.md',
  'apps/briefing/README.md',
  'apps/briefing/docs/tutorial.md',
  'CONTRIBUTING.md',
];
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const blocks = (file: string, language: string): string[] =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

describe.each(DOCUMENTS)('%s', (file) => {
  test('links and pictures are there', () => {
    const targets = [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });

  test('its npm scripts exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...read(file).matchAll(/`(?:npm run|npm ci && npm run) ([\w:]+)`|^npm (?:ci && npm )?run ([\w:]+)/gm),
    ];
    const own = { ...scripts, fonts: 'in the app' };
    expect(named.map(([, a, b]) => a ?? b ?? '').filter((name) => !(name in own))).toEqual([]);
  });
});

describe('README.md', () => {
  test('`npx summit` is there after the build of a fresh clone', () => {
    // npm links it when it installs, and passes over what is not there yet: what the build writes is not.
    const { bin } = JSON.parse(read('apps/briefing/package.json')) as { bin: { summit: string } };
    expect(bin.summit).not.toMatch(/^(\.\/)?dist\//);
    const started = spawnSync(process.execPath, [join(root, 'apps/briefing', bin.summit), '--version'], {
      encoding: 'utf8',
    });
    expect(started).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  test('every command it shows runs', async () => {
    const lines = blocks('README.md', 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npx summit '))
      .map((line) => line.replace(/#.*/, '').replace('npx ', '').trim());
    expect(lines.length).toBeGreaterThan(5);
    const { folder, records, texts } = smallDataset();
    cpSync(records, join(folder, 'v1'), { recursive: true });
    mkdirSync(join(folder, 'my-templates'));
    mkdirSync(join(folder, 'saved-pages'));
    writeFileSync(join(folder, 'my-templates/house.yml'), 'name: Ministry of Roads\n');
    for (const year of [2030, 2031])
      writeFileSync(join(texts, `statement-${year}.en.txt`), `Both sides met in ${year}.\n`);
    for (const line of lines) {
      // Its folders stand for the reader's own.
      const own = line
        .replaceAll('my-records/', records)
        .replace(/(.*)--sources texts\//, `$1--data ${records} --sources ${texts}`);
      const { code, err } = await shell(own, { cwd: folder });
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    }
  });

  test('its code runs, and compiles', async () => {
    for (const code of blocks('README.md', 'ts')) {
      const ran = await run(process.execPath, ['--input-type=module', '-e', code], {
        cwd: join(root, 'tests'),
      });
      expect(ran.err).toBe('');
      expect(ran.out.trim()).not.toMatch(/undefined|^$/);
    }
  });

  test('the reports that it and the change log name are those of the command', async () => {
    const { out } = await summit(['render', '--help'], { cwd: freshFolder() });
    for (const report of ['executive', 'full', 'tracker', 'document', 'evidence'])
      expect(out).toContain(report);
  });
});
