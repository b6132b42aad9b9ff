import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, summit } from '../support/command.ts';

const broken = join(import.meta.dirname, 'broken');
const page = readFileSync(join(root, 'apps/briefing/docs/validate-comparison.md'), 'utf8');
const planted = JSON.parse(readFileSync(join(import.meta.dirname, 'planted.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

describe('docs/validate-comparison.md says of summit validate what it says now', () => {
  const files = readdirSync(broken);
  test('of all files that were planted', () => {
    expect(files.map((file) => file.replace('.json', ''))).toEqual(Object.keys(planted).sort());
  });

  test.concurrent.each(files)('%s', async (file) => {
    const name = file.replace('.json', '');
    const { code, err } = await summit(['validate', file], { cwd: broken });
    expect(code).toBe(1);
    const [, section = ''] = page.split(`\n### ${name}\n`);
    const [, shown] =
      /\nsummit validate:\n\n````text\n([\s\S]*?)\n````/.exec(section.split('\n### ')[0] ?? '') ?? [];
    expect(err.trim()).toBe(shown);
    for (const [fault, needle] of Object.entries(planted[name] ?? {})) {
      expect([fault, err]).toEqual([fault, expect.stringMatching(new RegExp(needle))]);
      expect(page).toMatch(
        new RegExp(`^\\| ${name} \\| ${fault.replace(/[+]/g, '\\+')} \\|.* yes \\|$`, 'm'),
      );
    }
  });
});
