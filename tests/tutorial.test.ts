import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run } from './support/command.ts';
import { freshFolder } from './support/folders.ts';
import { openPdf } from './support/pdf.ts';
import { readTutorial } from './support/tutorial.ts';

const tutorial = readFileSync(join(root, 'apps/briefing/docs/tutorial.md'), 'utf8');

test('the tutorial leads from an empty folder and the package to a PDF, as it is written', {
  timeout: 400_000,
}, async () => {
  const home = freshFolder();
  execFileSync('npm', ['pack', '--silent', '--pack-destination', home], {
    cwd: join(root, 'apps/briefing'),
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
});

test('the package that it installs needs nothing that is in its bundle', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'apps/briefing/package.json'), 'utf8')) as {
    dependencies: object;
  };
  // The pool of workers starts a file of its own, and so cannot be bundled.
  expect(Object.keys(dependencies)).toEqual(['tinypool']);
});
