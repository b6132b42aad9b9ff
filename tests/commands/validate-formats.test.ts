import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-04';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, shell, summit } from '../support/command.ts';
import {
  caseNamed,
  type ExpectedFault,
  type FaultCase,
  oneCaseForEachCode,
  soundFolder,
  writeCase,
} from '../support/fault-cases.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';

const several = caseNamed('syntax: several faults in two files');

async function validateCase(one: FaultCase, format: string): Promise<string> {
  const { code, out, err } = await summit(['validate', 'records', '--format', format, '--sources', 'texts'], {
    cwd: writeCase(one),
  });
  expect(err).toBe('');
  expect(code).toBeLessThan(2);
  return out;
}

describe('JSON', () => {
  test('holds each fault with its code, severity, arguments and place', async () => {
    const one = caseNamed('syntax: a key that stands twice');
    const { line, column } = one.expected[0] ?? {};
    expect(JSON.parse(await validateCase(one, 'json'))).toMatchObject({
      files: 18,
      diagnostics: [
        {
          code: 'duplicate-key',
          severity: 'error',
          args: { key: expect.any(String) },
          place: { file: 'records/places/port-city.yml', line, column, pointer: expect.any(String) },
        },
      ],
    });
  });

  test('is sorted by file and line, and --json asks for it too', async () => {
    const out = await validateCase(several, 'json');
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { code: string; place: { file: string; line: number; column: number } }[];
    };
    expect(
      diagnostics.map(({ code, place: { file, line, column } }): ExpectedFault => {
        return { code, file, line, column };
      }),
    ).toEqual(several.expected);
    const again = await summit(['validate', 'records', '--json'], { cwd: writeCase(several) });
    expect(again.out).toBe(out);
  });
});

describe('SARIF', () => {
  let check: (log: unknown) => boolean;
  beforeAll(async () => {
    const file = join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    // One of its patterns has a bracket too many, which regular expressions with the flag `u` do not let pass.
    const text = readFileSync(file, 'utf8').replaceAll('{2}]?$', '{2}\\\\]?$');
    const { id: _, ...schema } = JSON.parse(text) as SchemaObject & { id: string };
    registerSchema(schema as SchemaObject, 'https://schemas.example/sarif.json');
    const compiled = await validate('https://schemas.example/sarif.json');
    check = (log) => compiled(log as never).valid;
  });

  test('follows the schema of SARIF 2.1.0, and holds every fault at its place', async () => {
    // All cases as one dataset, so that faults of every kind are in one log.
    const cwd = freshFolder();
    for (const [index, one] of oneCaseForEachCode.entries()) writeCase(one, join(cwd, `case ${index}`));
    const [log, json] = await Promise.all(
      ['sarif', 'json'].map(async (format) => {
        const { out } = await summit(['validate', '.', '--format', format], { cwd });
        return JSON.parse(out) as unknown;
      }),
    );
    expect(check(log)).toBe(true);
    const [run] = (log as SarifLog).runs;
    const told = run?.results.map(({ ruleId, ruleIndex, locations }): ExpectedFault => {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      const file = decodeURIComponent(artifactLocation?.uri ?? '');
      return { code: ruleId, file, line: region?.startLine ?? 0, column: region?.startColumn ?? 0 };
    });
    const { diagnostics } = json as { diagnostics: { code: string; place: Omit<ExpectedFault, 'code'> }[] };
    expect(told).toEqual(
      diagnostics.map(({ code, place: { file, line, column } }) => ({ code, file, line, column })),
    );
    expect(run?.tool.driver.rules.length).toBeGreaterThan(30);
  });

  test('the schema is the one that refuses', () => {
    expect(check({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [] }] })).toBe(false);
  });

  test('a file name is an address, whatever stands in it', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'ein %20 fehler#?.yml'), 'kind: place\n');
    const { out } = await summit(['validate', '.', '--format', 'sarif'], { cwd });
    const log = JSON.parse(out) as SarifLog;
    expect(check(log)).toBe(true);
    const { uri, uriBaseId } = log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation ?? {};
    expect([uri, uriBaseId]).toEqual(['ein%20%2520%20fehler%23%3F.yml', '%SRCROOT%']);
  });
});

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

describe('workflow commands of GitHub', () => {
  /** What the runner makes of a line; after actions/runner, ActionCommand.cs. */
  function read(line: string) {
    const [, severity, properties = '', data = ''] = /^::(error|warning) (.*?)::(.*)$/.exec(line) ?? [];
    const plain = (text: string) =>
      text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const entries = properties.split(',').map((property) => {
      const at = property.indexOf('=');
      return [
        property.slice(0, at),
        plain(
          property
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ];
    });
    return { severity, message: plain(data), ...(Object.fromEntries(entries) as Record<string, string>) };
  }

  test('hold every fault with its place', async () => {
    const out = await validateCase(several, 'github');
    const lines = out.split('\n').filter((line) => line.startsWith('::'));
    expect(
      lines.map(read).map((one: Record<string, string | undefined>) => ({
        code: one['title'],
        file: one['file'],
        line: Number(one['line']),
        column: Number(one['col']),
      })),
    ).toEqual(several.expected);
    expect(out).toMatch(/\n\d+ records checked: \d+ faults in \d+ files?\n$/);
  });

  test('neither a file name nor a value can end a command or begin another', async () => {
    const cwd = freshFolder();
    const name = 'a,line=9::b%0A.yml';
    writeFileSync(join(cwd, name), 'kind: place\n"::error file=x::\\n::stop-commands::100%\\r": 1\n');
    const { out } = await summit(['validate', '.', '--format', 'github'], { cwd });
    const commands = out.split(/\r|\n/).filter((line) => /^\s*::/.test(line));
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) expect(read(command)).toMatchObject({ severity: 'error', file: name });
    expect(
      commands
        .map(read)
        .map(({ message }) => message)
        .join(),
    ).toContain('::stop-commands::100%');
  });
});

describe('standard input', () => {
  const place = 'records/places/port-city.yml';
  const piped = (input: string, args: string) =>
    shell(`printf '%s' "$INPUT" | summit validate ${args}`, {
      cwd: smallDataset().folder,
      env: { INPUT: input },
    });

  test('YAML and JSON are told apart, and have no file name that could differ', async () => {
    const yaml = await piped('kind: place\nid: x\n', '-');
    expect(yaml.err).toMatch(/^<stdin>:1:1 error \[missing-property\]/);
    expect(yaml.err).not.toContain('file-name-differs');
    const json = await piped('{"kind": "place", id: "x"}', '-');
    expect(json.err).toMatch(/^<stdin>\.json:1:19 error \[invalid-syntax\]/);
    expect([yaml.code, json.code]).toEqual([1, 1]);
  });

  test('with its path it takes the place of the file, among the records that it refers to', async () => {
    const text = readFileSync(join(soundFolder, place), 'utf8');
    const sound = await piped(text, `records - --stdin-filename ${place}`);
    expect(sound).toEqual({ code: 0, out: '18 records checked: no faults\n', err: '' });
    const faulty = await piped(
      text.replace(': city\n', ': town hall\n'),
      `records - --stdin-filename ./${place}`,
    );
    expect(faulty.err).toMatch(new RegExp(`^${place}:\\d+:\\d+ error \\[value-not-allowed\\]`));
  });

  test.each([
    ['--stdin-filename x.yml records', '--stdin-filename names what is read from standard input'],
    ['- --watch', '--watch cannot watch standard input'],
    ['--watch', '--watch needs the files or folders to watch'],
    ['- --fix --format sarif', '--fix prints the mended text'],
  ])('%s', async (args, words) => {
    const { code, err } = await piped('kind: place\n', args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
