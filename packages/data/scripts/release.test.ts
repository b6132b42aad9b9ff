import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'summit-release-'));
  mkdirSync(join(home, 'records'));
  writeFileSync(join(home, 'package.json'), '{\n  "name": "data",\n  "version": "1.4.0"\n}\n');
  place('harbour', 'Harbour');
  place('quay', 'Quay');
  git('init', '--quiet');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const file = (name: string) => join(home, name);
const read = (name: string) => readFileSync(file(name), 'utf8');
function place(id: string, name: string): void {
  writeFileSync(file(`records/${id}.yml`), `kind: place\nid: ${id}\nname:\n  en: ${name}\nplaceType: city\n`);
}
function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: home });
}
function tagged(version: string): void {
  git('add', '-A');
  git('commit', '--quiet', '-m', version);
  git('tag', `data-v${version}`);
}
function script(name: string): { status: number | null; out: string } {
  const path = join(import.meta.dirname, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path, home], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return { status, out: stdout + stderr };
}

test('the first release has nothing to be compared with', () => {
  git('commit', '--quiet', '--allow-empty', '-m', 'start');
  expect(script('check-version.ts')).toMatchObject({
    status: 0,
    out: expect.stringContaining('1.4.0 will be'),
  });
  expect(script('release.ts').status).toBe(0);
  expect(read('CHANGELOG.md')).toBe(
    '# Changes of the data\n\n## 1.4.0\n\nThe first version. Records by kind: place: 2.\n',
  );
});

test('a version that is raised too little fails the check, and a release raises it and says why', () => {
  tagged('1.4.0');
  expect(script('check-version.ts').status).toBe(0);
  rmSync(file('records/quay.yml'));
  place('pier', 'Pier');
  place('harbour', 'The harbour');
  const checked = script('check-version.ts');
  expect(checked.status).toBe(1);
  expect(checked.out).toContain('major: id-removed (1): quay');
  expect(checked.out).toContain('That is 2.0.0 or later; the manifest says 1.4.0.');
  expect(script('release.ts').status).toBe(0);
  expect(JSON.parse(read('package.json'))).toEqual({ name: 'data', version: '2.0.0' });
  expect(read('CHANGELOG.md')).toBe(`# Changes of the data

## 2.0.0

A major version is due: 1 id no longer leads to a record.

### Removed

- place: \`quay\`

### Added

- place: \`pier\`

### Changed

- place \`harbour\`: \`/name/en\`
`);
  expect(script('check-version.ts').status).toBe(0);
  tagged('2.0.0');
  expect(script('release.ts').out).toContain('nothing to release');
});
