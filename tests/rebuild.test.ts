import { appendFileSync, cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, run } from './support/command.ts';
import { freshFolder } from './support/folders.ts';

/** What turbo would run again: tasks by their digest, in a copy of the sources that is changed file by file. */
let copy = '';
let before = new Map<string, string>();

const MADE = new Set(['node_modules', 'dist', '.turbo', '.git', 'generated', 'prepared', 'out']);

async function digests(): Promise<Map<string, string>> {
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const args = ['run', 'build', 'test', 'typecheck', '--dry=json', '--skip-infer'];
  const { code, out, err } = await run(process.execPath, [turbo, ...args], { cwd: copy });
  if (code !== 0) throw new Error(err);
  const { tasks } = JSON.parse(out) as {
    tasks: readonly { taskId: string; hash: string; command: string }[];
  };
  // Turbo lists tasks for workspaces that have no such script, too.
  const real = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  return new Map(real.map(({ taskId, hash }) => [taskId.replace('@summit/', ''), hash]));
}

beforeAll(async () => {
  copy = freshFolder();
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !MADE.has(basename(path)) });
  before = await digests();
});

const DATA = ['data#generate', 'data#build', 'data#typecheck', 'data#test'];
const FONTS = ['typesetter#fonts'];
const TYPESETTER = ['typesetter#build', 'typesetter#typecheck', 'typesetter#test'];
const APP = ['briefing#build', 'briefing#typecheck', 'briefing#test'];
const APP_GENERATED = ['briefing#generate', ...APP];
const TESTS = ['tests#typecheck', 'tests#test'];

describe('a change runs what depends on it again, and nothing else', () => {
  test.each([
    ['schemas/place.schema.json', [...DATA, ...APP_GENERATED, ...TESTS]],
    ['packages/data/records/places/moscow.yml', [...DATA, ...APP_GENERATED, ...TESTS]],
    ['packages/data/src/parse/parse.ts', [...DATA, ...APP_GENERATED, ...TESTS]],
    ['packages/data/src/parse/parse.test.ts', ['data#typecheck', 'data#test', 'tests#test']],
    ['apps/briefing/src/reports/full/full.hbs', [...APP_GENERATED, ...TESTS]],
    ['packages/typesetter/src/document/parse.ts', [...TYPESETTER, ...APP_GENERATED, ...TESTS]],
    ['packages/typesetter/src/layout/paginate.ts', [...TYPESETTER, ...APP_GENERATED, ...TESTS]],
    ['packages/typesetter/src/text/shape.ts', [...FONTS, ...TYPESETTER, ...APP_GENERATED, ...TESTS]],
    ['packages/typesetter/src/prepare/kerning.ts', [...FONTS, ...TYPESETTER, ...APP_GENERATED, ...TESTS]],
    ['packages/typesetter/docs/pdf.md', ['typesetter#typecheck', 'typesetter#test', 'tests#test']],
    ['tests/commands/usage.test.ts', TESTS],
  ])('%s', async (file, expected) => {
    appendFileSync(join(copy, file), '\n');
    const after = await digests();
    const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
    before = after;
    expect(changed.sort()).toEqual([...expected].sort());
  });
});
