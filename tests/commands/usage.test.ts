import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ran, root, shell, summit } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';

const COMMANDS = ['list', 'show', 'validate', 'verify', 'add', 'cite', 'coverage', 'render', 'compare'];

let cwd = '';
beforeAll(() => {
  cwd = freshFolder();
  writeFileSync(join(cwd, 'file.txt'), 'text');
  writeFileSync(join(cwd, 'latin-1.yml'), Buffer.from([0x6b, 0xe9, 0x0a]));
});

/** Words for the user, and never the program's insides. */
function expectFault({ code, out, err }: Ran, expected: { code: 1 | 2; words: readonly string[] }): void {
  for (const words of expected.words) expect(err).toContain(words);
  expect({ code, out }).toEqual({ code: expected.code, out: '' });
  expect(err).not.toMatch(/^\s+at |node:internal|summit itself failed/m);
}

describe('help', () => {
  test('of a command that there is not says so', async () => {
    const { code, out, err } = await summit(['help', 'rendr']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('error: there is no command rendr\nDid you mean render?\n');
  });

  test.concurrent.each([[['--help']], [['-h']], [['help']]])('%j names every command', async (args) => {
    const { code, out, err } = await summit(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.concurrent.each(COMMANDS)('%s tells its options, with examples', async (command) => {
    const [option, asked] = await Promise.all([summit([command, '--help']), summit(['help', command])]);
    expect(option).toEqual({ code: 0, out: expect.stringContaining(`Usage: summit ${command}`), err: '' });
    expect(asked).toEqual(option);
    for (const words of ['--data <dir>', '--json', '--help', 'Examples:', `  summit ${command}`])
      expect(option.out).toContain(words);
  });

  test.concurrent('--version tells the versions of the command and of the data', async () => {
    const version = (file: string): string =>
      (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version;
    const { code, out } = await summit(['--version']);
    const [app, data] = [version('apps/briefing/package.json'), version('packages/data/package.json')];
    expect({ code, out }).toEqual({ code: 0, out: `${app} (data ${data})\n` });
  });
});

describe('wrong use ends with 2 and says what to do', () => {
  test.concurrent.each<[readonly string[], readonly string[]]>([
    [[], ['Usage: summit']],
    [['lst'], ["unknown command 'lst'", 'Did you mean list?']],
    [
      ['list', '--dat', '.'],
      ["unknown option '--dat'", 'Did you mean --data?'],
    ],
    [['list', 'more'], ['too many arguments']],
    [['show'], ["missing required argument 'id'"]],
    [['verify'], ["required option '--sources <dir>' not specified"]],
    [['coverage'], ["required option '--sources <dir>' not specified"]],
    [
      ['render', '--paper', 'b5'],
      ['--paper b5', 'a4, letter'],
    ],
    [
      ['render', '--paper', 'lettre'],
      ['--paper lettre', 'Did you mean letter?'],
    ],
    [
      ['render', '--report', 'ful,trakcer,evidence'],
      ['--report ful, trakcer', 'Did you mean full, tracker?'],
    ],
    [
      ['render', '--format', 'htm'],
      ['--format htm', 'Did you mean html?'],
    ],
    [
      ['validate', '--format', 'serif'],
      ['--format serif', 'Did you mean sarif?'],
    ],
    [
      ['diff', 'a', 'b', '--format', 'markdwon'],
      ['--format markdwon', 'Did you mean markdown?'],
    ],
    [
      ['render', '--report', 'long'],
      ['--report long', 'executive, full, tracker, document, evidence'],
    ],
    [
      ['render', '--report', 'tracker', '--as-of', 'soon'],
      ['--as-of soon is no day', '2021-12-31'],
    ],
    ...['2020-02-31', '２０２０-01-01'].map((day): [string[], string[]] => [
      ['render', '--report', 'tracker', '--as-of', day],
      [`--as-of ${day} is no day`, '2021-12-31'],
    ]),
    ...['soon', '2021', '0000-00-00', '２０２０-01-01'].map((day): [string[], string[]] => [
      ['show', 'beijing-2016-eaeu-talks-commitment', '--as-of', day],
      [`--as-of ${day}: there is no such day`, '2026-11-23'],
    ]),
    [
      ['render', '--as-of', '2021-12-31'],
      ['executive, full', '--report tracker'],
    ],
    [
      ['render', '--report', 'tracker', '--as-of', '9999-01-01'],
      ['--as-of 9999-01-01 is later than', 'no record yet'],
    ],
    [
      ['render', '--report', 'full', 'settlements-agreement-2019'],
      ['settlements-agreement-2019 is no summit', 'leave --report out'],
    ],
    [
      ['render', '--format', 'odt'],
      ['--format odt', 'pdf, html'],
    ],
    [['validate', '--fix'], ['--fix needs']],
    [['list', '--data', 'nowhere'], ['nowhere: there is no such file or folder']],
    [['validate', 'nowhere'], ['nowhere: there is no such file or folder']],
    [['verify', '--sources', 'nowhere'], ['nowhere: there is no such file or folder']],
    [['verify', '--sources', 'file.txt'], ['file.txt: it is a file, not a folder']],
  ])('%j', async (args, words) => {
    expectFault(await summit(args, { cwd }), { code: 2, words });
  });

  test.concurrent('a folder without records', async () => {
    expectFault(await summit(['list', '--data', freshFolder()]), { code: 2, words: ['no record files'] });
  });

  test.concurrent('a SOURCE_DATE_EPOCH that is no number', async () => {
    const env = { SOURCE_DATE_EPOCH: 'yesterday' };
    expectFault(await summit(['render'], { cwd, env }), {
      code: 2,
      words: ['SOURCE_DATE_EPOCH is "yesterday"'],
    });
  });
});

describe('an id that is not there ends with 1 and with the nearest one', () => {
  test.concurrent.each([[['show', 'moscow-2018']], [['render', 'moscow-2018']]])('%j', async (args) => {
    const words = ['moscow-2018', 'Did you mean moscow-2019?'];
    expectFault(await summit(args, { cwd }), { code: 1, words });
  });
});

describe('output that cannot be written', () => {
  test.concurrent.each(['list', 'show moscow-2019 --json', '--help'])(
    'summit %s: a reader that goes is no fault',
    async (args) => {
      const line = `{ summit ${args}; echo "ended with $?" >&2; } | head -c 1`;
      const { err } = await shell(line);
      expect(err).toBe('ended with 0\n');
    },
  );

  test.runIf(process.platform === 'linux')('a full disk is told', async () => {
    const { code, err } = await shell('summit list > /dev/full');
    expect(code).toBe(2);
    expect(err).toMatch(/^error: the output cannot be written: .*\n$/);
  });
});

describe('a bug of the program', () => {
  const thrown = async (env: Readonly<Record<string, string>>) => {
    writeFileSync(join(cwd, 'bug.cjs'), "setTimeout(() => { throw new Error('it broke'); }, 1);");
    return summit(['validate', '--watch', '.'], {
      cwd,
      env: { NODE_OPTIONS: `--require="${join(cwd, 'bug.cjs')}"`, ...env },
    });
  };

  test.concurrent('is told as one, wherever it is thrown, and without a stack trace', async () => {
    const { code, err } = await thrown({});
    expect(code).toBe(1);
    expect(err).toContain('error: summit itself failed: it broke\nThis is a bug of the program');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test.concurrent('a command that waits for what never comes does not pass for one that is done', async () => {
    writeFileSync(
      join(cwd, 'never.cjs'),
      "require('node:fs').promises.readdir = () => new Promise(() => {});",
    );
    const ran = await summit(['list', '--data', '.'], {
      cwd,
      env: { NODE_OPTIONS: `--require="${join(cwd, 'never.cjs')}"` },
    });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^error: summit itself failed: it ended before it was done\n/);
  });

  test.concurrent('SUMMIT_DEBUG shows where', async () => {
    const { code, err } = await thrown({ SUMMIT_DEBUG: '1' });
    expect(code).toBe(1);
    expect(err).toMatch(/^\s+at .*bug\.cjs/m);
  });
});

test('colours are for terminals, and NO_COLOR turns them off', async () => {
  const colour = '\u001b[';
  const coloured = await summit(['list'], { env: { NO_COLOR: '', FORCE_COLOR: '1' } });
  expect(coloured.out).toContain(colour);
  const plain = await summit(['list'], { env: { FORCE_COLOR: '1' } });
  expect(plain.out).not.toContain(colour);
});
