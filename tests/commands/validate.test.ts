import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell, summit } from '../support/command.ts';
import { oneCaseForEachCode, writeCase } from '../support/fault-cases.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';

describe('each fault is told by the command, with its place', () => {
  test.concurrent.each(oneCaseForEachCode.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { code, out, err } = await summit(['validate', 'records', '--sources', 'texts'], {
      cwd: writeCase(one),
    });
    const told = [...err.matchAll(/^(\S+):(\d+):(\d+) (error|warning) \[([\w-]+)\] /gm)];
    const found = told.map(([, file, line, column, , fault]) => ({
      code: fault,
      file,
      line: Number(line),
      column: Number(column),
    }));
    expect(found).toEqual(one.expected);
    expect(code).toBe(told.some(([, , , , severity]) => severity === 'error') ? 1 : 0);
    if (one.expected.length === 0) expect(out).toMatch(/^[\d,]+ records checked: no faults\n$/);
  });
});

test('the canonical dataset has no faults', async () => {
  const { code, out, err } = await summit(['validate']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[\d,]+ records checked: no faults\n$/);
});

test('single files are checked too, and a fault that needs the others is told', async () => {
  const { records } = smallDataset();
  const { code, err } = await summit(['validate', 'claims/quay-discussed.yml'], { cwd: records });
  expect(code).toBe(1);
  expect(err).toContain('[unresolved-reference]');
});

describe('validate --fix', () => {
  test('rewrites what is not in canonical form, and nothing else', async () => {
    const { records } = smallDataset();
    const file = join(records, 'places/port-city.yml');
    const before = contents(records);
    const canonical = readFileSync(file, 'utf8');
    const swapped = canonical.replace(
      'kind: place\nid: port-city\n',
      '# the harbour\nid: "port-city"\nkind: place\n',
    );
    writeFileSync(file, swapped);
    chmodSync(file, 0o640);
    const { out } = await summit(['validate', '.', '--fix', '--json'], { cwd: records });
    expect(JSON.parse(out)).toEqual({
      files: 20,
      fixed: [{ file: 'places/port-city.yml', renamed: null, mended: [expect.anything()] }],
      diagnostics: [],
    });
    expect(contents(records)).toEqual({
      ...before,
      'places/port-city.yml': canonical.replace('id: port-city', '# the harbour\nid: port-city'),
    });
    expect(statSync(file).mode & 0o777).toBe(0o640);

    const again = await summit(['validate', '.', '--fix'], { cwd: records });
    expect(again).toEqual({ code: 0, out: '20 records checked: no faults\n', err: '' });
  });

  test('leaves alone what it cannot read, and follows links', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'elsewhere.yml'), 'id: port-city\nkind: place\n');
    symlinkSync('../elsewhere.yml', join(folder, 'records/port-city.yml'));
    writeFileSync(join(folder, 'records/broken.yml'), 'kind: [place\n');
    const { code, out } = await summit(['validate', 'records/port-city.yml', 'records/broken.yml', '--fix'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(out).toContain('mended: records/port-city.yml:1:1 [not-canonical] put into canonical form\n');
    expect(contents(folder)).toMatchObject({
      'elsewhere.yml': 'kind: place\nid: port-city\n',
      'records/broken.yml': 'kind: [place\n',
    });
  });
});

describe('validate --fix mends what has one right answer, and shows it', () => {
  const damage = (records: string) => {
    const claim = join(records, 'claims/agreement-signed.yml');
    const text = readFileSync(claim, 'utf8');
    writeFileSync(
      claim,
      text.replace('speechAct: signed', 'speech_act: Signed').replace(/theme: .*/, 'theme: econmy'),
    );
    renameSync(join(records, 'claims/quay-discussed.yml'), join(records, 'claims/quay.yml'));
  };

  test('in files; what is not sure is left to people', async () => {
    const { folder, records } = smallDataset();
    const before = contents(records);
    damage(records);
    const { code, out, err } = await summit(['validate', 'records', '--fix'], { cwd: folder });
    expect(out).toBe(
      [
        'mended: records/claims/agreement-signed.yml:6:1 [unknown-property] speech_act → speechAct',
        'mended: records/claims/agreement-signed.yml:6:12 [value-not-allowed] Signed → signed',
        'renamed: records/claims/quay.yml → records/claims/quay-discussed.yml',
        '20 records checked: 1 fault in 1 file',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(err).toContain('"econmy" is no code of the list "theme". Did you mean "economy"?');
    const claim = before['claims/agreement-signed.yml']?.replace('economy', 'econmy');
    expect(contents(records)).toEqual({ ...before, 'claims/agreement-signed.yml': claim });
  });

  test('a file is not renamed over another, nor where nothing refers to the id', async () => {
    const { folder, records } = smallDataset();
    damage(records);
    writeFileSync(join(records, 'claims/quay-discussed.yml'), 'kind: claim\n');
    renameSync(join(records, 'editions/port-2020-edition-1.yml'), join(records, 'editions/first.yml'));
    const { out } = await summit(['validate', 'records', '--fix'], { cwd: folder });
    expect(out).not.toContain('renamed:');
    expect(existsSync(join(records, 'claims/quay.yml'))).toBe(true);
    expect(existsSync(join(records, 'editions/first.yml'))).toBe(true);
  });

  test('of standard input the mended text is printed, and no file is touched', async () => {
    const { folder, records } = smallDataset();
    const sound = readFileSync(join(records, 'claims/agreement-signed.yml'), 'utf8');
    damage(records);
    const before = contents(records);
    const { code, out, err } = await shell(
      'sed s/econmy/economy/ records/claims/agreement-signed.yml |' +
        ' summit validate - records --fix --stdin-filename records/claims/agreement-signed.yml',
      { cwd: folder },
    );
    expect(out).toBe(sound);
    expect(err).toContain(
      'mended: records/claims/agreement-signed.yml:6:1 [unknown-property] speech_act → speechAct',
    );
    expect(err).toContain('records/claims/quay.yml:2:5 error [file-name-differs]');
    expect(code).toBe(1);
    expect(contents(records)).toEqual(before);
  });
});
