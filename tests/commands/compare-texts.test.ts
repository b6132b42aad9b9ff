import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { comparedTexts } from '../support/compared-texts.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';

const compare = (folder: string, ...args: string[]) =>
  summit(['compare', ...args, '--texts', '.', '--out', 'out'], { cwd: folder });
const written = (folder: string) =>
  existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')).sort() : [];

describe('two texts', () => {
  test('in one language become a page and a PDF, and what was found is told', async () => {
    const folder = comparedTexts();
    const { code, out, err } = await compare(folder, 'statement-2030.en', 'statement-2031.en');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'statement-2030 → statement-2031: 2 kept, 2 reworded, 1 moved, 1 added, 1 dropped',
      'written: out/statement-2030.en-to-statement-2031.en.pdf (it holds the texts: do not hand it on)',
      'written: out/statement-2030.en-to-statement-2031.en.html (it holds the texts: do not hand it on)',
      '',
    ]);
    const html = readFileSync(join(folder, 'out/statement-2030.en-to-statement-2031.en.html'), 'utf8');
    expect(html).toContain('<del>will</del>');
    expect(html).toContain('<ins>intend to</ins>');
    expect(html).toMatch(/Figures: 40 \| 55/);
  });

  test('give the same files every time', async () => {
    const folder = comparedTexts();
    const bytes = async () => {
      const { code } = await compare(folder, 'bay.en', 'bay.zh-Hans', '--format', 'pdf,html,json');
      expect(code).toBe(0);
      return written(folder).map((name) => readFileSync(join(folder, 'out', name), 'latin1'));
    };
    const [first, second] = [await bytes(), await bytes()];
    expect(first).toHaveLength(3);
    expect(second).toEqual(first);
  });

  test('as JSON tell every row, for programs', async () => {
    const folder = comparedTexts();
    const { code } = await compare(folder, 'statement-2030.ru', 'statement-2031.ru', '--format', 'json');
    expect(code).toBe(0);
    expect(written(folder)).toEqual(['statement-2030.ru-to-statement-2031.ru.json']);
    const report = JSON.parse(readFileSync(join(folder, 'out', written(folder)[0] ?? ''), 'utf8'));
    expect(report).toMatchObject({
      first: 'statement-2030.ru',
      second: 'statement-2031.ru',
      counts: { kept: 2, reworded: 2, moved: 1, added: 1, dropped: 1, unsure: 0, figuresDiffer: 1 },
    });
    expect(report.rows[1]).toMatchObject({
      fate: 'reworded',
      first: [{ number: 2, line: 3 }],
      second: [{ number: 2, line: 3 }],
      figures: { first: [{ value: '40', printed: '40' }], second: [{ value: '55', printed: '55' }] },
    });
  });

  test('with --json nothing but the counts and the files is printed', async () => {
    const { out } = await compare(comparedTexts(), 'bay.en', 'bay.ru', '--format', 'html', '--json');
    expect(JSON.parse(out)).toMatchObject({
      comparisons: [
        { first: 'bay.en', second: 'bay.ru', counts: { added: 0, dropped: 0, figuresDiffer: 0 } },
      ],
      written: ['out/bay.en-to-bay.ru.html'],
    });
  });

  test('are called as the dataset calls their document', async () => {
    const { folder, records } = smallDataset();
    for (const year of [1, 2])
      writeFileSync(join(folder, `harbour-agreement.v${year}.txt`), `Word ${year} of it.\n`);
    writeFileSync(join(folder, 'harbour-agreement.en.txt'), 'The harbours agree.\n');
    writeFileSync(join(folder, 'harbour-agreement.ru.txt'), 'Гавани согласны.\n');
    const { code, out } = await compare(folder, 'harbour-agreement', '--data', records);
    expect(code).toBe(0);
    expect(out).toContain('Harbour Agreement → Harbour Agreement');
    const html = readFileSync(join(folder, 'out/harbour-agreement.en-to-harbour-agreement.ru.html'), 'utf8');
    expect(html).toContain('<title>Harbour Agreement in English and Russian</title>');
  });
});

describe('several texts', () => {
  test('of one document stand for its languages, each beside the one before it', async () => {
    const folder = comparedTexts();
    const { code } = await compare(folder, 'bay', '--format', 'html');
    expect(code).toBe(0);
    expect(written(folder)).toEqual(['bay.en-to-bay.ru.html', 'bay.ru-to-bay.zh-Hans.html']);
  });

  test('of several documents stand beside the one before them, in the language that all have', async () => {
    const folder = freshFolder();
    for (const [name, text] of [
      ['a.en.txt', 'The quay is built.'],
      ['a.ru.txt', 'Причал построен.'],
      ['b.en.txt', 'The quay is not built.'],
      ['c.en.md', 'No quay is built.'],
    ] as const)
      writeFileSync(join(folder, name), `${text}\n`);
    const { code } = await compare(folder, 'a', 'b', 'c', '--format', 'html');
    expect(code).toBe(0);
    expect(written(folder)).toEqual(['a.en-to-b.en.html', 'b.en-to-c.en.html']);
  });

  test('of which the language is known by letters alone, this is said', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.txt'), '双方将建设码头。\n');
    writeFileSync(join(folder, 'b.txt'), '双方将建设新码头。\n');
    const { code, err } = await compare(folder, 'a', 'b', '--format', 'html');
    expect(code).toBe(0);
    expect(err).toContain('a is taken for zh-Hans by its letters');
  });
});

describe('what cannot be compared is told, and nothing is written', () => {
  const long = Array.from({ length: 2001 }, (_, index) => `Paragraph ${index}`).join('\n\n');
  const cases: readonly (readonly [string, readonly string[], 1 | 2, readonly string[]])[] = [
    [
      'a text that is not there',
      ['statement-2030.en', 'statement-2032.en'],
      1,
      ['has no text of statement-2032.en', 'Did you mean statement-203'],
    ],
    [
      'a document in several languages',
      ['bay', 'twice'],
      2,
      ['bay has several texts: bay.en.txt, bay.ru.txt, bay.zh-Hans.txt', 'Name the one you mean'],
    ],
    ['one text alone', ['twice'], 2, ['twice has one text alone: twice.txt']],
    ['the same text twice', ['bay.en', 'bay.en'], 2, ['bay.en.txt would be compared with itself']],
    [
      'texts of which two pairs would have one file',
      ['bay.en', 'twice', 'bay.en', 'twice'],
      2,
      ['two comparisons would have one file: bay.en-to-twice'],
    ],
    [
      'a name with a control character',
      ['bay.en', 'a\u001b[31m'],
      1,
      ['a\\u{1b}[31m.txt has a control character in its name'],
    ],
    [
      'a text of four million empty lines and more',
      ['bay.en', 'blank'],
      1,
      ['blank.txt is too long to be compared: 4,000,003 characters, white space and all'],
    ],
    ['an empty text', ['bay.en', 'empty'], 1, ['empty.txt holds no words']],
    [
      'a text that is too long',
      ['bay.en', 'long'],
      1,
      ['long.txt is too long to be compared: 2,001 paragraphs'],
    ],
    ['what is not UTF-8', ['bay.en', 'latin'], 1, ['latin.txt is not UTF-8', 'line 2']],
    [
      'a format that there is not',
      ['bay.en', 'bay.ru', '--format', 'docx'],
      2,
      ['--format docx', 'pdf, html, json'],
    ],
    [
      'a character without a letter in the PDF',
      ['bay.en', 'tibetan'],
      1,
      ['the PDF has no letter for ཀ', '--format html'],
    ],
  ];
  test.concurrent.each(cases)('%s', async (_, args, code, words) => {
    const folder = comparedTexts();
    writeFileSync(join(folder, 'empty.txt'), ' \n\n');
    writeFileSync(join(folder, 'a\u001b[31m.txt'), 'One.\n');
    writeFileSync(join(folder, 'blank.txt'), `a${'\n'.repeat(4_000_001)}b`);
    writeFileSync(join(folder, 'twice.txt'), 'One.\n');
    writeFileSync(join(folder, 'long.txt'), long);
    writeFileSync(
      join(folder, 'latin.txt'),
      Buffer.from('One\nd\u00e9j\u00e0 vu, apr\u00e8s tout\n', 'latin1'),
    );
    writeFileSync(join(folder, 'tibetan.txt'), 'The letter ཀ is in no font of ours.\n');
    const ran = await compare(folder, ...args);
    for (const one of words) expect(ran.err).toContain(one);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    expect(written(folder)).toEqual([]);
  });

  test('all files that are not UTF-8 are told at once', async () => {
    const folder = freshFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), Buffer.from([0x6b, 0xe9, 0x0a]));
    const { code, err } = await compare(folder, 'a', 'b');
    expect(code).toBe(1);
    expect(err).toContain('a.txt is not UTF-8');
    expect(err).toContain('b.txt is not UTF-8');
  });

  test('a text may hold what a page may not', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.txt'), 'One <script>alert(1)</script> & "two" \u0007 \u200b.\n');
    writeFileSync(join(folder, 'b.txt'), 'One <script>alert(2)</script> & "two".\n');
    const { code } = await compare(folder, 'a', 'b');
    expect(code).toBe(0);
    const html = readFileSync(join(folder, 'out/a-to-b.html'), 'utf8');
    expect(html).not.toMatch(/<script>alert/);
    expect(html).toContain('&lt;script>alert(');
  });
});
