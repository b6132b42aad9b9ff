import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle, run, summit } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';
import { bash, fish, testWith, zsh } from '../support/tools.ts';

let cwd = '';
beforeAll(async () => {
  cwd = freshFolder();
  cpSync(join(import.meta.dirname, '../fixtures/sound/records'), join(cwd, 'my-records'), {
    recursive: true,
  });
  // An id that a shell would run, were it offered.
  writeFileSync(join(cwd, 'my-records/places/evil.yml'), 'kind: place\nid: port-$(touch evil)\n');
  mkdirSync(join(cwd, 'house'));
  writeFileSync(
    join(cwd, 'house/house.yml'),
    'reports:\n  press-note:\n    title: Press note\n    view: executive\n',
  );
  writeFileSync(join(cwd, 'house/press-note.hbs'), '{{> band band}}\n');
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(join(cwd, 'bin/summit'), `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`, {
    mode: 0o755,
  });
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out, err } = await summit(['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    writeFileSync(join(cwd, shell), out);
  }
});

/** Where the scripts find the command, as they do when it is installed. */
const onPath = () => ({ PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}` });

/**
 * What bash offers at the end of a line, its words split as bash splits them; then, in brackets, what readline is
 * told to do about files: `compopt` works only while a user completes, so that a function stands in for it.
 */
async function offered(program: string, ...words: string[]): Promise<string> {
  const line = ['summit', ...words].map((word) => `'${word}'`).join(' ');
  const { code, out, err } = await run(
    program,
    [
      '--norc',
      '-c',
      `files=; compopt() { files="$*"; }; source ./bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _summit; echo "\${COMPREPLY[*]} [$files]"`,
    ],
    { cwd, env: onPath() },
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.trim();
}

describe('bash', () => {
  const NO_FILES = '[+o default]';
  testWith(bash, 'bash', 'completes what the command line may hold', async (program) => {
    const cases: readonly [readonly string[], string][] = [
      [['rend'], `render ${NO_FILES}`],
      [['--qu'], `--quiet ${NO_FILES}`],
      [['-q', 'rend'], `render ${NO_FILES}`],
      [['help', 'cov'], `coverage ${NO_FILES}`],
      [['render', '--pap'], `--paper ${NO_FILES}`],
      [['render', '--paper', ''], `a4 letter ${NO_FILES}`],
      [['render', '--paper', '=', 'le'], `letter ${NO_FILES}`],
      [['render', '--paper', '='], `a4 letter ${NO_FILES}`],
      [['-q', 'render', '--report', 'full,tr'], `full,tracker ${NO_FILES}`],
      [['validate', '--format', 's'], `sarif ${NO_FILES}`],
      [['diff', 'a', 'b', '--format', 'm'], `markdown ${NO_FILES}`],
      [['add', 'cl'], `claim ${NO_FILES}`],
      [['completion', ''], `bash zsh fish ${NO_FILES}`],
      [['list', '--qu'], `--quiet ${NO_FILES}`],
      [['show', '--as-of', ''], NO_FILES],
      [['render', 'moscow-2019-s'], NO_FILES],
      [['render', 'moscow-201'], `moscow-2019 ${NO_FILES}`],
      [['show', 'yamal-l'], `yamal-lng-company yamal-lng ${NO_FILES}`],
      [['cite', 'southfront'], `southfront-2019-06-05 ${NO_FILES}`],
      [['render', '--data', 'my-records', ''], `harbour-agreement port-2020 ${NO_FILES}`],
      [
        ['show', '--data', '=', 'my-records', 'port'],
        `port-2020-edition-1 port-wire port-city port-2020 ${NO_FILES}`,
      ],
      [['show', '--data', '"my-records"', 'port-c'], `port-city ${NO_FILES}`],
      [['add', 'claim', 'x', '--data', 'my-records', '--from', 'w'], `wire-2020 ${NO_FILES}`],
      [['show', '--data', 'nowhere', ''], NO_FILES],
      [['render', '--templates', 'house', '--report', 'full,pre'], `full,press-note ${NO_FILES}`],
      [['validate', '--data', 'my'], '[-o dirnames +o default]'],
      [['init', 'my'], '[-o dirnames +o default]'],
      [['extract', 'my'], '[]'],
      [['validate', 'my'], '[]'],
    ];
    const found = await Promise.all(cases.map(([words]) => offered(program, ...words)));
    expect(cases.map(([words], index) => [words, found[index]])).toEqual(cases);
    expect(existsSync(join(cwd, 'evil'))).toBe(false);
  });

  testWith(bash, 'bash', 'knows every command and every option that help names', async (program) => {
    const optionsOf = (help: string) =>
      [...help.matchAll(/(?:^ {2}|, )(--?[a-zA-Z-]+)/gm)].map(([, flag]) => flag);
    const { out } = await summit(['--help']);
    const commands = [...(out.split('Examples:')[0] ?? '').matchAll(/^ {2}([a-z]+) /gm)].map(
      ([, name = '']) => name,
    );
    expect(commands.length).toBeGreaterThan(12);
    expect((await offered(program, '')).split(' ')).toEqual(expect.arrayContaining(commands));
    for (const command of ['render', 'init', 'cite', 'migrate']) {
      const options = optionsOf((await summit([command, '--help'])).out);
      expect(options).toContain('--quiet');
      expect((await offered(program, command, '-')).split(' ')).toEqual(expect.arrayContaining(options));
    }
  });
});

testWith(bash, 'bash', 'the script for bash is sound', async (program) => {
  expect(await run(program, ['-n', 'bash'], { cwd })).toEqual({ code: 0, out: '', err: '' });
});

testWith(zsh, 'zsh', 'the script for zsh is sound', async (program) => {
  expect(await run(program, ['-n', 'zsh'], { cwd })).toEqual({ code: 0, out: '', err: '' });
});

testWith(fish, 'fish', 'fish completes commands, options, words, lists and folders', async (program) => {
  const complete = async (line: string) => {
    const { out, err } = await run(program, ['--no-config', '-c', `source fish; complete -C '${line}'`], {
      cwd,
      env: onPath(),
    });
    expect(err).toBe('');
    return out
      .split('\n')
      .map((one) => one.split('\t')[0])
      .filter(Boolean);
  };
  expect(await complete('summit rend')).toEqual(['render']);
  expect(await complete('summit render --pap')).toEqual(['--paper']);
  expect(await complete('summit render --paper ')).toEqual(['a4', 'letter']);
  expect(await complete('summit render --format pdf,h')).toEqual(['pdf,html']);
  expect(await complete('summit add cl')).toEqual(['claim']);
  expect(await complete('summit show yamal-l')).toEqual(['yamal-lng', 'yamal-lng-company']);
  expect(await complete('summit render --data my-records port')).toEqual(['port-2020']);
  expect(await complete('summit render --report full,tra')).toEqual(['full,tracker']);
  expect(await complete('summit list --data my')).toEqual(['my-records/']);
});

test('a shell that is not known', async () => {
  const { code, out, err } = await summit(['completion', 'fisch']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Did you mean fish?');
});
