import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiReport } from './api/report.ts';

let root: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'summit-release-'));
  home = join(root, 'packages/data');
  for (const folder of ['records', 'dist/types', '../../schemas'])
    mkdirSync(join(home, folder), { recursive: true });
  manifest({ version: '1.4.0' });
  schema(['port', 'quay']);
  declare('export declare const ports: readonly string[];');
  place('harbour', 'Harbour');
  place('quay', 'Quay');
  git('init', '--quiet');
  writeFileSync(join(root, '.gitignore'), 'dist\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (name: string) => join(home, name);
function manifest(more: object): void {
  const whole = { name: 'data', version: '1.4.0', exports: { '.': './index.js' }, ...more };
  writeFileSync(file('package.json'), `${JSON.stringify(whole, null, 2)}\n`);
}
function schema(codes: readonly string[], more: object = {}): void {
  const berth = { oneOf: codes.map((one) => ({ const: one })), ...more };
  writeFileSync(file('../../schemas/berth.schema.json'), JSON.stringify({ properties: { berth } }));
}
function declare(text: string): void {
  writeFileSync(file('dist/types/index.d.ts'), `/** What it has. */\n${text}\n`);
  writeFileSync(file('api.md'), apiReport(file('dist/types')));
}
const read = (name: string) => readFileSync(file(name), 'utf8');
function place(id: string, name: string): void {
  writeFileSync(file(`records/${id}.yml`), `kind: place\nid: ${id}\nname:\n  en: ${name}\nplaceType: city\n`);
}
function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root });
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
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2031, 4, 12) / 1000) },
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
    '# Changes of the data\n\n## 1.4.0 (2031-05-12)\n\nThe first version. Records by kind: place: 2.\n',
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
  expect(checked.out).toContain('breaking: id-removed (1): quay');
  expect(checked.out).toContain('a major version is due: 2.0.0 or later; the manifest says 1.4.0.');
  expect(script('release.ts').status).toBe(0);
  expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'data', version: '2.0.0' });
  expect(read('CHANGELOG.md')).toBe(`# Changes of the data

## 2.0.0 (2031-05-12)

Breaking: 1 id no longer leads to a record.
Adding: 1 record added.
Fixing: 1 record changed.

### Removed

- place: \`quay\`

### Added

- place: \`pier\`

### Changed

- place \`harbour\`
  - \`/name/en\`: \`"Harbour"\` → \`"The harbour"\`
`);
  expect(script('check-version.ts').status).toBe(0);
  tagged('2.0.0');
  expect(script('release.ts').out).toContain('nothing to release');
});

test.each<[string, string, () => void, string]>([
  [
    'a code is gone',
    '2.0.0',
    () => schema(['port']),
    'breaking: berth.schema.json/properties/berth/oneOf: quay is gone',
  ],
  [
    'a code is new',
    '1.5.0',
    () => schema(['port', 'quay', 'pier']),
    'adding: berth.schema.json/properties/berth/oneOf: pier is new',
  ],
  [
    'words are others',
    '1.4.1',
    () => schema(['port', 'quay'], { description: 'Where it lies.' }),
    'fixing: berth.schema.json/properties/berth/description is worded otherwise',
  ],
  ['an export is gone', '2.0.0', () => declare('export {};'), 'breaking: index: ports is no longer exported'],
  [
    'an export is new',
    '1.5.0',
    () =>
      declare(
        'export declare const ports: readonly string[];\nexport declare function port(id: string): string;',
      ),
    'adding: index: port is exported now',
  ],
  [
    'a type is another one',
    '2.0.0',
    () => declare('export declare const ports: readonly number[];'),
    'breaking: index.ports was string, and is number',
  ],
  ['an entry is gone', '2.0.0', () => manifest({ exports: {} }), 'breaking: entry . is gone'],
  [
    'an entry is new',
    '1.5.0',
    () => manifest({ exports: { '.': './index.js', './ports': './ports.js' } }),
    'adding: entry ./ports is new',
  ],
  ['a record is corrected', '1.4.1', () => place('quay', 'The quay'), 'fixing: record-changed (1): quay'],
])('%s: %s is due', (_, due, change, line) => {
  tagged('1.4.0');
  change();
  const { status, out } = script('check-version.ts');
  expect(status).toBe(1);
  expect(out.split('\n')).toContain(line);
  expect(out).toContain(`version is due: ${due} or later; the manifest says 1.4.0.`);
  expect(script('release.ts').status).toBe(0);
  expect(JSON.parse(read('package.json')).version).toBe(due);
  expect(read('CHANGELOG.md')).toContain(`## ${due} (2031-05-12)`);
  // A schema that breaks is a break of the model too, which the version of the data alone does not mend.
  const modelIsDue = line.includes('quay is gone');
  expect(out.includes('raise `schemaVersion`')).toBe(modelIsDue);
  if (modelIsDue) expect(script('check-version.ts').status).toBe(1);
});

test('comments and the order of declarations change no version', () => {
  declare('export declare const ports: readonly string[];\nexport interface Port { readonly id: string; }');
  tagged('1.4.0');
  declare(
    '/** A harbour. */\nexport interface Port { readonly id: string; }\nexport declare const ports: readonly string[];',
  );
  expect(script('check-version.ts')).toMatchObject({ status: 0, out: 'Nothing differs from 1.4.0.\n' });
});

test('only what is in the change log, of a known repository, is published', () => {
  tagged('1.4.0');
  const { status, out } = script('publishable.ts');
  expect(status).toBe(1);
  expect(out).toMatch(/CHANGELOG\.md has no entry for 1\.4\.0; .*\n.*has no `repository`/);
  manifest({ repository: { type: 'git', url: 'git+https://example.org/harbours.git' } });
  writeFileSync(file('CHANGELOG.md'), '# Changes of the data\n\n## 1.4.0 (2031-05-12)\n');
  expect(script('publishable.ts')).toEqual({ status: 0, out: '' });
});

test('a report that is not of the build fails the check', () => {
  tagged('1.4.0');
  writeFileSync(file('dist/types/index.d.ts'), 'export {};\n');
  expect(script('check-version.ts')).toMatchObject({
    status: 1,
    out: expect.stringContaining('`npm run api -w @summit/data` writes it'),
  });
});
