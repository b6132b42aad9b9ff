import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, run, shell, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
/** In Windows-1251, by the places of the letters there (RFC 1345). */
const cyrillic = (text: string) =>
  Buffer.from(
    [...text].map((letter) => (letter >= 'А' ? (letter.codePointAt(0) ?? 0) - 0x350 : letter.charCodeAt(0))),
  );
const utf16 = (text: string, mark = '\ufeff') => Buffer.from(mark + text, 'utf16le');

const NOTE = 'Der Hafen war geöffnet, hörte man überall; ihre Fähre fährt künftig täglich.\n';

type Foreign = readonly [name: string, bytes: Buffer, words: string];
const FOREIGN: readonly Foreign[] = [
  ['Latin-1', latin1(`A first line.\n${NOTE}`), 'byte 30, in line 2, is 0xF6; it looks like ISO-8859-1'],
  [
    'Windows-1251',
    cyrillic('Порт был открыт в мае, сказали министры после переговоров.\n'),
    'byte 0, in line 1, is 0xCF; it looks like windows-1251',
  ],
  ['UTF-16', utf16(NOTE), 'byte 0, in line 1, is 0xFF; its byte order mark is that of UTF-16LE'],
  ['UTF-16 without a mark', utf16(NOTE, ''), 'byte 1, in line 1, is 0x00; it looks like UTF-16LE'],
  [
    'UTF-16 in the other order',
    utf16(NOTE).swap16(),
    'byte 0, in line 1, is 0xFE; its byte order mark is that of UTF-16BE',
  ],
  [
    'UTF-8 that is broken behind a sign that stands for what is broken',
    Buffer.concat([Buffer.from('A \ufffd and '), Buffer.from([0xc3, 0x28])]),
    'byte 10, in line 1, is 0xC3;',
  ],
  // Too little to tell Russian by: nothing is better than a wrong name.
  [
    'Windows-1251, in a few words',
    cyrillic('id,name.en\na-b,Иван\n'),
    'byte 15, in line 2, is 0xC8; what else it is cannot be told',
  ],
  ['UTF-8 with a zero', Buffer.from('a-b,A\0B\n'), 'byte 5, in line 1, is 0x00; no text holds that'],
  ['UTF-8 that is cut', Buffer.from('Häfen').subarray(0, 2), 'byte 1, in line 1, is 0xC3;'],
];

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe.each(FOREIGN)('a text in %s', (_, bytes, words) => {
  const given = () => {
    const { folder, texts } = smallDataset();
    writeFileSync(join(texts, 'note.txt'), bytes);
    return folder;
  };

  test('is not taken for a new source', async () => {
    const cwd = given();
    const before = contents(cwd);
    const { code, out, err } = await summit(['add', 'source', 'note', '--text', 'texts/note.txt'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`error: texts/note.txt is not UTF-8: ${words}`);
    expect(contents(cwd)).toEqual(before);
  });

  test.each([['verify'], ['coverage'], ['cite', 'wire-2020', 'signed'], ['validate']])(
    'is refused among the texts by summit %s',
    async (...command) => {
      const { code, out, err } = await summit([...command, '--data', 'records', '--sources', 'texts'], {
        cwd: given(),
      });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`error: texts/note.txt is not UTF-8: ${words}`);
    },
  );
});

test('pictures and programs among texts are passed over, and are no text of a source', async () => {
  const { folder, texts } = smallDataset();
  writeFileSync(join(texts, 'picture.png'), PICTURE);
  const { code } = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(code).toBe(0);
  const { err } = await summit(['add', 'source', 'note', '--text', 'texts/picture.png'], { cwd: folder });
  expect(err).toBe(
    'error: texts/picture.png is not UTF-8: byte 0, in line 1, is 0x89; it is no text at all\nName a file of plain text.\n',
  );
});

test('of several texts all are told at once', async () => {
  const { folder, texts } = smallDataset();
  for (const name of ['one.txt', 'other.txt']) writeFileSync(join(texts, name), latin1(NOTE));
  const { err } = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(err.match(/^error: texts\/(one|other)\.txt is not UTF-8/gm)).toHaveLength(2);
});

test('a byte order mark of UTF-8 is no part of the text', async () => {
  const { folder, texts } = smallDataset();
  const wire = join(texts, 'wire-2020.txt');
  writeFileSync(wire, `\ufeff${readFileSync(wire, 'utf8')}`);
  const { code, out } = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(code).toBe(0);
  expect(out).toContain('the text has the recorded digest');
});

describe('records', () => {
  test('from standard input are refused, and nothing is printed for an editor to take over', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'place.yml'), latin1('id: x\nkind: place\nname:\n  en: Häfen\n'));
    for (const fix of ['', ' --fix']) {
      const { code, out, err } = await shell(`summit validate -${fix} < place.yml`, { cwd });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('error: standard input is not UTF-8: byte 31, in line 4, is 0xE4;');
    }
  });

  test('in files are told with line and column, and never mended', async () => {
    const { folder, records } = smallDataset();
    const place = join(records, 'places/port-city.yml');
    const text = readFileSync(place, 'utf8').replace(/^(kind.*\n)(id.*\n)/, '$2$1');
    writeFileSync(place, text);
    appendFileSync(place, latin1('# Häfen\n'));
    const before = readFileSync(place);
    const { code, err } = await summit(['validate', 'records', '--fix'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toMatch(/places\/port-city\.yml:\d+:4 error \[broken-encoding\]/);
    expect(readFileSync(place)).toEqual(before);
  });
});

test('a template is refused', async () => {
  const { folder } = smallDataset();
  writeFileSync(join(folder, 'house.yml'), latin1('name: Häfen\n'));
  const { code, err } = await run(
    process.execPath,
    [bundle, 'render', '--data', 'records', '--templates', '.', '--out', 'out'],
    { cwd: folder },
  );
  expect(code).toBe(1);
  expect(err).toContain('error: house.yml is not UTF-8: byte 7, in line 1, is 0xE4;');
});
