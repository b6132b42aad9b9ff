import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run, startProgram } from './support/command.ts';
import { freshFolder } from './support/folders.ts';
import { openPdf } from './support/pdf.ts';
import { readTutorial } from './support/tutorial.ts';

const tutorial = readFileSync(join(root, 'apps/briefing/docs/tutorial.md'), 'utf8');

test('the tutorial leads from an empty folder and the package to a PDF, as it is written', {
  timeout: 400_000,
}, async () => {
  const home = freshFolder();
  // The package is made as the page says; only where it is put differs.
  const [, ...pack] = /`npm (pack [^`]+)`/.exec(tutorial)?.[1]?.split(' ') ?? [];
  execFileSync('npm', ['pack', ...pack, '--silent', '--pack-destination', home], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const steps = readTutorial(tutorial);
  expect(steps.length).toBeGreaterThan(10);
  const env = { npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false' };
  let cwd = home;
  let printed = '';
  for (const step of steps) {
    if (step.type === 'save') {
      mkdirSync(dirname(join(cwd, step.file)), { recursive: true });
      writeFileSync(join(cwd, step.file), step.text);
      continue;
    }
    if (step.type === 'replace') {
      const text = readFileSync(join(cwd, step.file), 'utf8');
      const line = new RegExp(`^ *${step.line.replace(/[[\]]/g, '\\$&')}\n`, 'm');
      expect(text).toMatch(line);
      // A block of several lines is what the command before it has printed.
      if (step.text.trim().includes('\n')) expect(step.text).toBe(printed);
      writeFileSync(join(cwd, step.file), text.replace(line, step.text));
      continue;
    }
    const { commands, prints, code } = step;
    const ran = await run('sh', ['-ec', `${commands}\npwd > "${home}/.folder"`], { cwd, env });
    expect({ commands, code: ran.code, err: code === 0 ? ran.err : '' }).toEqual({
      commands,
      code,
      err: code === 0 ? expect.not.stringMatching(/error|warn/i) : '',
    });
    printed = ran.out;
    let from = 0;
    for (const line of prints) {
      expect(ran.out.slice(from)).toContain(line);
      from = ran.out.indexOf(line, from) + line.length;
    }
    cwd = code === 0 ? readFileSync(join(home, '.folder'), 'utf8').trim() : cwd;
  }
  const { pages } = await openPdf(readFileSync(join(cwd, 'out/gull-harbour-2024-executive.pdf')));
  const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
  expect(words.replace(/\s+/g, ' ')).toContain('agreed to halve the herring catch by 2027');
  expect(existsSync(join(cwd, 'out/gull-harbour-2024-executive.html'))).toBe(true);
  await useOtherCommands(cwd, env);
});

/** What the tutorial does not come to, from the same package: it must lack nothing there, such as a file or a worker. */
async function useOtherCommands(cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const pdf = 'out/gull-harbour-2024-executive.pdf';
  for (const [line, words] of [
    ['list', 'moscow-2019'],
    ['show gull-harbour-2024 --data records', 'Meeting at Gull Harbour'],
    [`extract ${pdf} --records carried`, 'carried: '],
    ['validate carried', 'no faults'],
    ['render --all --data records --out all', '9 briefings made: 18 files'],
    ['site --data records --out site', 'site'],
    ['migrate records', ''],
    ['completion bash', 'complete -o default'],
  ] as const) {
    const { code, out, err } = await run('sh', ['-c', `npx summit ${line}`], { cwd, env });
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    expect(out).toContain(words);
  }
  expect(existsSync(join(cwd, 'site/index.html'))).toBe(true);
  // The passages of its records moved since it was made.
  const verified = await run('sh', ['-c', `npx summit verify ${pdf} --data records`], { cwd, env });
  expect(verified.code).toBe(1);
  const program = join(cwd, '../node_modules/@summit/briefing/dist/summit.js');
  const preview = startProgram([program, 'preview', '--data', 'records', '--port', '0'], { cwd });
  await preview.until('out', /Preview at (\S+)/);
  const [, address = ''] = /Preview at (\S+)/.exec(preview.texts.out) ?? [];
  const page = await fetch(`${address}briefings/gull-harbour-2024-executive.html`);
  expect(await page.text()).toContain('halve the herring catch');
  preview.kill('SIGINT');
  expect((await preview.ended).code).toBe(0);
}

test('the package that it installs needs nothing beside its bundle', () => {
  const manifest = readFileSync(join(root, 'apps/briefing/package.json'), 'utf8');
  expect(JSON.parse(manifest)).not.toHaveProperty('dependencies');
});
