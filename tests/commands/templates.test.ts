import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root, summit } from '../support/command.ts';
import { comparedTexts } from '../support/compared-texts.ts';
import { freshFolder } from '../support/folders.ts';
import { elementsOf, openPdf, textOf } from '../support/pdf.ts';

const guide = readFileSync(join(root, 'apps/briefing/docs/templates.md'), 'utf8');
const example = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)?.[1] ?? '';
const CREST =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><title>Crest</title><path d="M0 40 L20 5l10 17.5L40 0 60 40Z"/><circle cx="50" cy="8" r="5"/></svg>\n';

let folder: string;
let out: string;
beforeEach(() => {
  folder = freshFolder();
  out = freshFolder();
  write('house.yml', example('yaml'));
  write('press-note.hbs', example('handlebars'));
  write('crest.svg', CREST);
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const render = (report: string, ...options: readonly string[]) =>
  summit(['render', 'moscow-2019', '--report', report, '--templates', folder, '--out', out, ...options]);
const made = (name: string) => readFileSync(join(out, `moscow-2019-${name}`));

describe('the guide', () => {
  test('its report, name, colours, logo and paper are in both formats', async () => {
    expect(await render('press-note')).toMatchObject({ code: 0, err: '' });
    const html = made('press-note.html').toString();
    expect(html).toContain('Ministry of Roads\u00a0· Press note');
    expect(html).toMatch(/Asia desk\s·\sasia@roads\.example/);
    expect(html).toContain('--accent:#7a1f3d');
    expect(html).toMatch(/<svg[^>]*>.*<path/s);
    const pdf = await openPdf(made('press-note.pdf'));
    expect(pdf.info).toMatchObject({ Author: 'Ministry of Roads' });
    expect(pdf.info).toMatchObject({ Title: expect.stringMatching(/^Press note: /) });
    expect(html).toMatch(/<title>Press note: /);
    expect(pdf.pages.map(({ view }) => view)).toEqual([[0, 0, 612, 792]]);
    const elements = pdf.pages.flatMap(({ structure }) => elementsOf(structure));
    expect(elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      'Ministry of Roads',
    ]);
    expect(elements.filter(({ role }) => role === 'H2').map((one) => textOf(one).trim())).toEqual([
      'In a sentence',
      'Sources',
    ]);
  });

  test('its name and colours are in our reports too, and --paper goes before its paper', async () => {
    expect(await render('executive', '--paper', 'a4')).toMatchObject({ code: 0, err: '' });
    const html = made('executive.html').toString();
    expect(html).toContain('Ministry of Roads\u00a0· Executive brief');
    expect(html).toMatch(/Asia desk\s·\sasia@roads\.example/);
    expect((await openPdf(made('executive.pdf'))).pages[0]?.view[3]).toBeCloseTo(841.89);
  });

  test('its name, colours, logo and paper are in comparisons of meetings and of texts', async () => {
    const asked = ['--templates', folder, '--standard', 'ua2', '--out', out];
    const texts = ['statement-2030.en', 'statement-2031.en', '--texts', comparedTexts()];
    for (const args of [['beijing-2016', 'moscow-2019'], texts])
      expect(await summit(['compare', ...args, ...asked])).toMatchObject({ code: 0, err: '' });
    for (const name of ['beijing-2016-moscow-2019-comparison', 'statement-2030.en-to-statement-2031.en']) {
      const html = readFileSync(join(out, `${name}.html`), 'utf8');
      expect(html).toMatch(/Ministry of Roads\s·/);
      expect(html).toMatch(/Asia desk\s·\sasia@roads\.example/);
      expect(html).toContain('--accent:#7a1f3d');
      const data = readFileSync(join(out, `${name}.pdf`));
      expect(data.subarray(0, 8).toString()).toBe('%PDF-2.0');
      const pdf = await openPdf(data);
      expect(pdf.pages[0]?.view).toEqual([0, 0, 612, 792]);
      const figures = pdf.pages.flatMap(({ structure }) => elementsOf(structure));
      expect(figures.filter(({ role }) => role === 'Figure')[0]?.alt).toBe('Ministry of Roads');
    }
  });

  test('it names all settings', () => {
    for (const key of ['name', 'desk', 'contact', 'paper', 'align', 'colours', 'logo', 'reports'])
      expect(guide).toContain(`- **${key}**`);
  });
});

test('text has two straight edges where the house asks for them', async () => {
  const words = 'The two sides agreed to establish further mechanisms of cooperation between regions. ';
  const paragraph = words.repeat(12);
  write('press-note.hbs', `{{> band band}}\n<p>${paragraph}</p>\n`);
  const ends = async (align: string): Promise<number[]> => {
    write('house.yml', example('yaml').replace('align: justified', `align: ${align}`));
    expect(await render('press-note', '--format', 'pdf')).toMatchObject({ code: 0, err: '' });
    const { pages } = await openPdf(made('press-note.pdf'));
    const lines = pages.flatMap(({ texts }) =>
      texts.filter(({ text }) => / [a-z]/.test(text) && paragraph.includes(text.trim())),
    );
    // The last line is short in both; the space at which a line was broken hangs over.
    return lines.slice(0, -1).map(({ text, right }) => Math.round(right - (text.endsWith(' ') ? 2.2 : 0)));
  };
  const ragged = await ends('ragged');
  const straight = await ends('justified');
  expect(ragged.length).toBeGreaterThan(8);
  expect(new Set(ragged).size).toBeGreaterThan(ragged.length / 2);
  expect(Math.max(...straight) - Math.min(...straight)).toBeLessThan(2);
});

test('a template takes the place of ours, wherever it is called', async () => {
  write('about.hbs', '<section aria-labelledby="about"><h2 id="about">OURS</h2></section>');
  expect(await render('tracker,evidence')).toMatchObject({ code: 0, err: '' });
  for (const name of ['tracker.html', 'evidence.html'])
    expect(made(name).toString()).toContain('<h2 id=about>OURS');
});

describe('faults are told with template and line, all at once, and nothing is written', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
    [
      'of the settings',
      {
        'house.yml':
          'nmae: Roads\npaper: a5\nalign: even\ncolours:\n  light:\n    accent: "#eeeeee"\n    ink: red\nlogo: ../crest.svg\nreports:\n  executive:\n    view: full\n  press-note:\n    view: ful\n    pages: none\n',
      },
      [
        'house.yml:1:7 error [house-unknown-key] There is no setting “nmae”. Did you mean “name”?',
        'house.yml:2:8 error [house-wrong-value]',
        'house.yml:3:8 error [house-wrong-value]',
        'house.yml:6:13 error [house-low-contrast]',
        'house.yml:7:10 error [house-wrong-value]',
        'house.yml:8:7 error [house-wrong-value]',
        'house.yml:11:5 error [house-report-taken]',
        'house.yml:13:11 error [house-wrong-value]',
        'house.yml:14:12 error [house-wrong-value]',
      ],
    ],
    [
      'of the logo',
      {
        'crest.svg':
          '<svg viewBox="0 0 9 9"><text>x</text><g transform="scale(2)"><path d="M0 0L"/></g></svg>',
      },
      ['<text> is no filled shape', '<g> has transform', 'path data: '],
    ],
    [
      'of markup and syntax',
      {
        'cites.hbs': '<p>{{#if a}}',
        'mark.hbs': '<p>\n<script>x</script>{{{standing}}}</p>',
        'bnad.hbs': '<p>x</p>',
      },
      [
        'cites.hbs:1:1 error [template-syntax]',
        'mark.hbs:2:1 error [template-markup] <script> is not in the vocabulary.',
        'mark.hbs:2:1 error [template-markup] Values must not be written unescaped.',
        'bnad.hbs:1:1 warning [template-unused] No report uses the template “bnad”. Did you mean “band”?',
      ],
    ],
    [
      'of what a report does not know, in branches not taken as well',
      {
        'press-note.hbs':
          '{{> band band}}\n<p>{{constructor.name}}</p>\n{{#if bottomLine}}{{else}}\n<p>{{bottomLine.txet}}</p>{{/if}}\n{{> press-note this}}{{> nothing band}}',
      },
      [
        'press-note.hbs:2:1 error [template-path] “constructor.name”',
        'press-note.hbs:4:1 error [template-path] “bottomLine.txet”',
        'press-note.hbs:5:1 error [template-path] “{{> nothing}}”',
        'press-note.hbs:5:1 error [template-value] The partial press-note calls itself without end.',
      ],
    ],
    [
      'of what no page can be made of',
      {
        'press-note.hbs':
          '{{> band band}}\n<p>{{1}}</p>\n<p>{{"x"}}</p>\n{{* inline}}\n<p>{{log title}}</p>\n<p>{{#blockHelperMissing}}{{/blockHelperMissing}}</p>\n{{#> band}}x{{/band}}\n<p>{{shout title}}</p>\n<p>{{#if (shout title)}}x{{/if}}</p>\n<p>{{~{title}~}}{{~& title}}</p>\n<p>\u0007</p>\n<p>{{#if}}x{{/if}}</p>\n{{> (lookup this "x") band}}',
      },
      [
        'press-note.hbs:2:1 error [template-syntax] The template cannot be used: {{1}} is no name of a value.',
        'press-note.hbs:3:1 error [template-syntax]',
        'press-note.hbs:4:1 error [template-syntax] The template cannot be used: {{* …}} is not known',
        'press-note.hbs:5:1 error [template-syntax] The template cannot be used: {{log}} writes nothing.',
        'press-note.hbs:6:1 error [template-syntax] The template cannot be used: {{#blockHelperMissing}} is no block.',
        'press-note.hbs:7:1 error [template-syntax]',
        'press-note.hbs:8:1 error [template-syntax] The template cannot be used: there is no helper shout.',
        'press-note.hbs:9:1 error [template-syntax] The template cannot be used: (shout …) is not known',
        'press-note.hbs:10:1 error [template-markup] Values must not be written unescaped.',
        'press-note.hbs:11:1 error [template-markup] It holds the control character \\u{7}',
        'press-note.hbs:12:1 error [template-syntax] The template cannot be used: {{#if}} takes one value.',
        'press-note.hbs:13:1 error [template-syntax] The template cannot be used: a partial is called by its name.',
      ],
    ],
    [
      'of what is asked for where it is not, and written though it is no text',
      {
        'press-note.hbs':
          '{{> band band}}\n<p>{{../title}}{{@index}}{{@level}}</p>\n{{#each keyPoints as |point|}}<p>{{point.txet}}{{../../title}}{{@../index}}</p>{{/each}}\n<p>{{this}}{{keyPoints}}{{bottomLine}}{{@root.titel}}</p>\n<p>{{#if (lookup bottomLine "nothing")}}x{{/if}}{{lookup bottomLine "txet"}}</p>\n{{#with bottomLine as |line|}}<p>{{line}}{{title}}</p>{{/with}}',
      },
      [
        'press-note.hbs:2:1 error [template-path] “../title”',
        'press-note.hbs:2:1 error [template-path] “@index”',
        'press-note.hbs:2:1 error [template-path] “@level”',
        'press-note.hbs:3:1 error [template-path] “point.txet”',
        'press-note.hbs:3:1 error [template-path] “../../title”',
        'press-note.hbs:3:1 error [template-path] “@../index”',
        'press-note.hbs:4:1 error [template-value] “this” is an object, and a text is wanted.',
        'press-note.hbs:4:1 error [template-value] “keyPoints” is a list, and a text is wanted.',
        'press-note.hbs:4:1 error [template-value] “bottomLine” is an object, and a text is wanted.',
        'press-note.hbs:4:1 error [template-path] “@root.titel”',
        'press-note.hbs:5:1 error [template-path] “bottomLine.nothing”',
        'press-note.hbs:5:1 error [template-path] “bottomLine.txet”',
        'press-note.hbs:6:1 error [template-value] “line” is an object, and a text is wanted.',
        'press-note.hbs:6:1 error [template-path] “title”',
      ],
    ],
    [
      'of partials that double, thirty deep, in a branch that is not taken',
      Object.fromEntries([
        ['press-note.hbs', '{{> band band}}\n{{#unless title}}{{> deep-0 this}}{{/unless}}'],
        ...Array.from({ length: 30 }, (_, depth) => [
          `deep-${depth}.hbs`,
          depth === 29 ? '<p>x</p>' : `{{> deep-${depth + 1} this}}{{> deep-${depth + 1} this}}`,
        ]),
      ]),
      ['error [template-value] Partials call one another so often that it grows without end.'],
    ],
    ...(
      [
        ['blocks', `${'{{#if title}}'.repeat(5000)}${'{{/if}}'.repeat(5000)}`],
        ['brackets', `{{#if ${'(lookup '.repeat(5000)}title${' "x")'.repeat(5000)}}}{{/if}}`],
      ] as const
    ).map(([what, text]): (typeof cases)[number] => [
      `of ${what} that stand in one another five thousand deep`,
      { 'press-note.hbs': `{{> band band}}\n${text}` },
      ['press-note.hbs:2:1 error [template-syntax] The template cannot be used: blocks or brackets stand'],
    ]),
    [
      'of a report without a template',
      { 'house.yml': 'reports:\n  digest:\n    view: full\n' },
      ['[house-report-template]'],
    ],
  ];
  test.each(cases)('%s', async (_, files, told) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const { code, err, out: printed } = await render('press-note,executive');
    expect({ code, printed }).toEqual({ code: expect.anything(), printed: '' });
    expect(code).toBe(1);
    for (const words of told) expect(err).toContain(words);
    expect(err).not.toMatch(/^ +at /m);
    expect(existsSync(join(out, 'moscow-2019-executive.pdf'))).toBe(false);
  });
});

test('what Handlebars has for lists, objects and places around them can be used', async () => {
  write(
    'press-note.hbs',
    [
      '{{> band band}}',
      '<h2>{{@root.bottomLine.text}}</h2>',
      '{{#with bottomLine as |line|}}<p>With: {{text}} = {{line.text}} = {{this.text}} = {{../bottomLine.text}}</p>{{/with}}',
      '<p>Section: {{#bottomLine}}{{text}}{{/bottomLine}}</p>',
      '<p>Lookup: {{lookup bottomLine "text"}}</p>',
      '{{#each keyPoints as |point at|}}<p>Point {{@index}} {{at}}: {{point.text}}{{#if @first}}, first{{/if}}{{#if @last}}, last{{/if}}{{#each ../sources}}{{#if @first}} = {{@../index}} = {{../text}}{{/if}}{{/each}}</p>{{/each}}',
    ].join('\n'),
  );
  expect(await render('press-note', '--format', 'html')).toMatchObject({ code: 0, err: '' });
  const page = made('press-note.html')
    .toString()
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('\u00a0', ' ');
  const [, line = ''] = /With: (.*?) = /.exec(page) ?? [];
  expect(line).not.toBe('');
  expect(page).toContain(`With: ${Array(4).fill(line).join(' = ')}`);
  expect(page).toContain(`Section: ${line}`);
  expect(page).toContain(`Lookup: ${line}`);
  const points = [...page.matchAll(/Point (\d) (\d): (.*)/g)];
  expect(points.length).toBeGreaterThan(1);
  for (const [index, [, at, named, text = '']] of points.entries()) {
    expect([at, named]).toEqual([String(index), String(index)]);
    expect(text.includes(', first')).toBe(index === 0);
    expect(text.includes(', last')).toBe(index === points.length - 1);
    const [own = '', again = ''] = text.replace(/, (first|last)/g, '').split(` = ${index} = `);
    expect(again.trim()).toBe(own.trim());
  }
});

test('a link in the folder is not followed', async () => {
  const elsewhere = freshFolder();
  cpSync(join(folder, 'crest.svg'), join(elsewhere, 'secret.svg'));
  symlinkSync(join(elsewhere, 'secret.svg'), join(folder, 'linked.svg'));
  write('house.yml', 'logo: linked.svg\n');
  const { code, err } = await render('executive');
  expect(code).toBe(1);
  expect(err).toContain('linked.svg cannot be used as a logo: there is no such file beside house.yml.');
});

test('templates in records stay text', async () => {
  const records = freshFolder();
  cpSync(join(import.meta.dirname, '../fixtures/sound/records'), records, { recursive: true });
  const file = join(records, 'editions/port-2020-edition-1.yml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('Told by an agency.', '"{{> band band}}{{constructor}} told."'));
  const ran = await summit([
    'render',
    '--data',
    records,
    '--report',
    'executive',
    '--format',
    'html',
    '--out',
    out,
  ]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(out, 'port-2020-executive.html'), 'utf8')).toContain(
    '{{> band band}}{{constructor}} told.',
  );
});

test('a folder without anything in it is wrong use', async () => {
  const { code, err } = await summit(['render', '--templates', freshFolder(), '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain('holds no templates (.hbs), no messages (.ftl) and no house.yml');
});
