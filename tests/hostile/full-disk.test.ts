import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { bundle, run, summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';
import { ownMounts, testWith } from '../support/tools.ts';

const RENDER = 'render --data records --report executive --format pdf';

/** Every command that writes; `validate --fix` has a file to rewrite. */
const CALLS = [
  `${RENDER} --out out`,
  'render --all --data records --out other/deep',
  'site --data records --out site',
  'init new',
  'add person new-one --set name.en=New',
  'coverage --data records --sources texts --html page/coverage.html',
  'extract ../port-2020-executive.pdf --out out/records.json',
  'extract ../port-2020-executive.pdf --records carried',
  'validate records --fix',
];

const LIST = '{ find . -type d | sort; find . -type f ! -name filler -exec cksum {} + | sort; }';

testWith(
  ownMounts,
  'mounts of one’s own',
  'a disk that is full: every command says so, and the disk is as it was',
  async (unshare) => {
    const { folder, records } = smallDataset();
    expect((await summit([...RENDER.split(' '), '--out', '.'], { cwd: folder })).code).toBe(0);
    const place = join(records, 'places/port-city.yml');
    writeFileSync(place, readFileSync(place, 'utf8').replace(/^(kind.*\n)(id.*\n)/, '$2$1'));
    const lines = [
      `summit() { "${process.execPath}" "${bundle}" "$@"; }`,
      'mkdir disk',
      'mount -t tmpfs -o size=400k tmpfs disk',
      'mkdir disk/out',
      'echo old > disk/out/port-2020-executive.pdf',
      'cp -r records texts disk',
      'cd disk',
      // What lies there already takes all that is left.
      'cat /dev/zero > filler 2> ../filled',
      `${LIST} > ../before`,
      ...CALLS.map((call) => `summit ${call} > ../out 2>> ../told; echo "ended with $?" >> ../told`),
      `${LIST} > ../after`,
      'summit list --data records > listing 2>> ../told',
    ];
    await run(unshare, ['-rm', 'sh', '-c', lines.join('\n')], { cwd: folder });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('filled')).toContain('No space left');
    const told = read('told');
    expect(told.match(/^error: .*the disk is full$/gm)).toHaveLength(CALLS.length + 1);
    expect(told.match(/^ended with 2$/gm)).toHaveLength(CALLS.length);
    expect(read('after')).toBe(read('before'));
    expect(read('before')).toContain('out/port-2020-executive.pdf');
  },
);
