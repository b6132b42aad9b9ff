/** What the command compiled in one run is kept for the next, and whatever became of that, the next run is right. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle, run } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';

/** A copy of the command, and an empty folder for its cache. */
function setUp() {
  const folder = freshFolder();
  const [copy, caches] = [join(folder, 'command'), join(folder, 'caches')];
  for (const name of ['summit.js', 'command.js', 'package.json'])
    cpSync(join(dirname(bundle), name), join(copy, name));
  const kept = join(caches, 'summit');
  return {
    kept,
    code: join(copy, 'command.js'),
    list: () => run(process.execPath, [join(copy, 'summit.js'), 'list'], { env: { XDG_CACHE_HOME: caches } }),
    /** When each file was written. */
    written: () => readdirSync(kept).map((name) => [name, statSync(join(kept, name)).mtimeMs] as const),
  };
}

test('the first run writes it, and the second finds it good', async () => {
  const { list, written, kept } = setUp();
  const first = await list();
  expect(first).toMatchObject({ code: 0, err: '' });
  const before = written();
  expect(before).toHaveLength(1);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
  expect(await list()).toEqual(first);
  expect(written()).toEqual(before);
});

test('other code of the same length is not taken for the code that was compiled', async () => {
  const { list, code } = setUp();
  expect((await list()).out).toContain('data version');
  writeFileSync(code, readFileSync(code, 'utf8').replaceAll('data version', 'DATA VERSION'));
  expect((await list()).out).toContain('DATA VERSION');
});

test.each([
  ['bits are turned over', (bytes: Buffer) => bytes.map((byte, at) => (at % 997 === 64 ? byte ^ 1 : byte))],
  ['its end is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['nothing is left of it', () => Buffer.alloc(0)],
])('one is passed over and written anew of which %s', async (_, damage) => {
  const { list, written, kept } = setUp();
  const first = await list();
  const [[name = ''] = []] = written();
  const sound = readFileSync(join(kept, name));
  writeFileSync(join(kept, name), damage(sound));
  expect(await list()).toEqual(first);
  const again = readFileSync(join(kept, name));
  expect(again.length).toBeGreaterThan(sound.length / 2);
  expect(await list()).toEqual(first);
  expect(readFileSync(join(kept, name)).equals(again)).toBe(true);
});

test('no folder is used to which others may write', async () => {
  const { list, kept } = setUp();
  mkdirSync(kept, { recursive: true });
  chmodSync(kept, 0o777);
  expect(await list()).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(kept)).toEqual([]);
});

test('what is in the way of the folder is let be', async () => {
  const { list, kept } = setUp();
  mkdirSync(dirname(kept));
  writeFileSync(kept, 'mine');
  expect(await list()).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(kept, 'utf8')).toBe('mine');
});

test('the oldest go when there are many', async () => {
  const { list, written, kept } = setUp();
  await list();
  const [[own = ''] = []] = written();
  for (let number = 0; number < 30; number++) writeFileSync(join(kept, `${number}.bin`), '');
  writeFileSync(join(kept, own), 'damaged');
  await list();
  expect(written()).toHaveLength(16);
  expect(written().map(([name]) => name)).toContain(own);
});
