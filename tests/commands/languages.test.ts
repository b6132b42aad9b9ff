import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { root, summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { openPdf } from '../support/pdf.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = freshFolder();
  out = freshFolder();
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const render = (...options: readonly string[]) =>
  summit(['render', 'moscow-2019', '--report', 'tracker', '--templates', folder, '--out', out, ...options]);
const page = () =>
  readFileSync(join(out, 'moscow-2019-tracker.html'), 'utf8').replace(/[\u00a0\u202f]/g, ' ');

const RUSSIAN = `-language = ru
sources = Источники
since = с { DATE($date) }
executive-status = на { $date }
tracker-finding =
    { $kept } из { $all } { $all ->
        [one] обязательства
       *[other] обязательств
    } выполнено, под вопросом { $trouble }
`;

test('a file of messages brings a language: its words, months, plural forms, and names of the records in it', async () => {
  write('ru.ftl', RUSSIAN);
  const { code, err } = await render('--lang', 'ru');
  expect(code).toBe(0);
  expect(err).toMatch(/ru\.ftl:1:1 warning \[messages-missing\] ru lacks [\d,]+ messages/);
  expect(page()).toContain('<html lang="ru">');
  expect(page()).toMatch(/<h2 id=sources>Источники<\/h2>/);
  expect(page()).toMatch(/ на 25 ноября 2026 г\./);
  expect(page()).toMatch(/<h1>\d+ из \d+ обязательств выполнено, под вопросом \d+/);
  expect(page()).toMatch(/ с \d+ [а-я]+ 20\d\d г\./);
  expect(page()).toContain('Встреча Си Цзиньпина и Владимира Путина');
  const pdf = await openPdf(readFileSync(join(out, 'moscow-2019-tracker.pdf')));
  expect(pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ')).toContain('Источники');
});

test('the language is that of the call, else of the house style, else of the edition', async () => {
  write('ru.ftl', RUSSIAN);
  const { records } = smallDataset();
  const edition = join(records, 'editions/port-2020-edition-1.yml');
  const lang = async (...options: readonly string[]) => {
    const { code } = await summit(
      [
        'render',
        '--data',
        records,
        '--report',
        'full',
        '--format',
        'html',
        '--templates',
        folder,
        '--out',
        out,
      ].concat(options),
    );
    expect(code).toBe(0);
    return /<html lang="([^"]*)">/.exec(readFileSync(join(out, 'port-2020-full.html'), 'utf8'))?.[1];
  };
  expect(await lang()).toBe('en-GB');
  writeFileSync(edition, readFileSync(edition, 'utf8').replace(/^asOf:/m, 'language: ru\nasOf:'));
  expect(await lang()).toBe('ru');
  write('house.yml', 'lang: en\n');
  expect(await lang()).toBe('en-GB');
  expect(await lang('--lang', 'ru')).toBe('ru');
});

test('without a catalogue of the edition’s language there is English, with a warning; to ask for none is a fault', async () => {
  const { records } = smallDataset();
  const edition = join(records, 'editions/port-2020-edition-1.yml');
  writeFileSync(edition, readFileSync(edition, 'utf8').replace(/^asOf:/m, 'language: fr\nasOf:'));
  const rendered = await summit(['render', '--data', records, '--report', 'full', '--out', out]);
  expect(rendered.code).toBe(0);
  expect(rendered.err).toContain('warning [no-catalogue] There is no catalogue of messages in “fr”');
  const asked = await summit(['render', '--data', records, '--lang', 'fr', '--out', out]);
  expect(asked).toMatchObject({ code: 2 });
  expect(asked.err).toContain('--lang fr: there is no catalogue of that language');
});

const guide = readFileSync(join(root, 'apps/briefing/docs/templates.md'), 'utf8');
const example = (language: string, holding: string): string =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))]
    .map(([, text = '']) => text)
    .find((text) => text.includes(holding)) ?? '';

test('the guide’s own words are said by its own template, about a part of which it puts a link', async () => {
  write('en.ftl', example('ftl', 'cleared-by'));
  const call = example('handlebars', 'cleared-by');
  write('about.hbs', `<section aria-labelledby="about">\n<h2 id="about">About</h2>\n${call}</section>\n`);
  expect(await render('--format', 'html')).toMatchObject({ code: 0, err: '' });
  expect(page()).toMatch(/<h2 id=sources>References<\/h2>/);
  expect(page()).toContain('<p>Cleared by A. Holm and <a href=#sources>2 others</a>.');
});

test('messages and calls that cannot be said are told with file, line and column, all at once', async () => {
  write('ru.ftl', 'sources = { $number }\nas-of = { -none }\nsince = с { DATE($date)\n');
  write('about.hbs', '<p>\n{{t "no-such"}} {{t "since"}} {{t "sources" n=this}}</p>\n');
  const { code, err } = await render();
  expect(code).toBe(1);
  const told = err.split('\n').filter((line) => / error \[/.test(line));
  expect(told.map((line) => line.replace(/^.*\/(?=[\w-]+\.)/, ''))).toEqual([
    'about.hbs:2:1 error [template-message] There is no message "no-such".',
    'about.hbs:2:1 error [template-message] The message "since" needs $date.',
    'about.hbs:2:1 error [template-message] The message "sources" has no $n.',
    'ru.ftl:1:1 error [message-fault] sources: it is given no $number',
    'ru.ftl:2:11 error [message-fault] as-of: there is no term -none',
    'ru.ftl:4:1 error [message-fault] Expected token: "}"',
  ]);
});
