/**
 * The cases of fixtures/: what is changed in the sound dataset, and the diagnostics that are expected then. A file of fixtures holds
 * the cases of one rule, or those of the syntax of files or of the schemas:
 *
 * ```yaml
 * a meeting ends before it begins:
 *   change:
 *     records/summits/port-2020.yml: |
 *       @@
 *          start: 2020-03-05
 *       +  end: 2020-03-04
 *   expect:
 *     - records/summits/port-2020.yml:7:8 dates-out-of-order
 * ```
 *
 * Behind a colon stand words that are told of the fault, or a list of such, where it is told with more than its code.
 *
 * A change that begins with `@@` is a patch as git shows one, without numbers of lines: the lines that stay (behind a
 * space) and those that go (behind `-`) stand once in the file, and become those that stay and those that come (behind
 * `+`). Any other text is the whole file, and `~` takes the file away. A character that an editor does not show is
 * written as an escape within double quotes: `"@@\n-en: Port\n+en: Port\u202e\n"`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { freshFolder } from './folders.ts';

const home = join(import.meta.dirname, '../fixtures');

/** The sound dataset that cases change. */
export const soundFolder = join(home, 'sound');

export interface ExpectedFault {
  readonly code: string;
  /** Path from the folder of the dataset. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A dataset with something changed. */
export interface FaultCase {
  /** The name of the file of fixtures, without its extension, and that of the case. */
  readonly name: string;
  /** The texts of all files of the dataset, by path from its folder, in order of the paths. */
  readonly files: ReadonlyMap<string, string>;
  /** The diagnostics of it, in order; none where it is sound, as at the limit of a rule. */
  readonly expected: readonly ExpectedFault[];
  /** Words that are told of each of these. */
  readonly words: readonly (readonly string[])[];
}

const soundFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(soundFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(soundFolder, name), 'utf8')]),
);

/** All cases, that in which nothing is changed first. */
export const faultCases: readonly FaultCase[] = [
  caseOf('sound', { change: {}, expect: [] }),
  ...readdirSync(home)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((file) => {
      const cases = parse(readFileSync(join(home, file), 'utf8')) as Readonly<Record<string, WrittenCase>>;
      return Object.entries(cases).map(([name, one]) =>
        caseOf(`${file.replace(/\.yml$/, '')}: ${name}`, one),
      );
    }),
];

/** A case as a file of fixtures has it. */
interface WrittenCase {
  readonly change: Readonly<Record<string, string | null>>;
  readonly expect: readonly (string | Readonly<Record<string, string | readonly string[]>>)[];
}

function caseOf(name: string, { change, expect, ...rest }: WrittenCase): FaultCase {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new Error(`${name}: what is ${unknown}?`);
  const files = new Map(soundFiles);
  for (const [path, text] of Object.entries(change)) {
    if (text === null) files.delete(path);
    else if (text.startsWith('@@\n'))
      files.set(path, patched(files.get(path) ?? '', text, `${name}, ${path}`));
    else files.set(path, text);
  }
  const written = expect.flatMap((one): (readonly [string, string | readonly string[]])[] =>
    typeof one === 'string' ? [[one, []]] : Object.entries(one),
  );
  return {
    name,
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    expected: written.map(([where]) => {
      const [, file = '', line, column, code = ''] = /^(.+):(\d+):(\d+) ([a-z-]+)$/.exec(where) ?? [];
      if (code === '') throw new Error(`${name}: no fault of the form file:line:column code: ${where}`);
      return { code, file, line: Number(line), column: Number(column) };
    }),
    words: written.map(([, words]) => [words].flat()),
  };
}

function patched(text: string, patch: string, where: string): string {
  return patch
    .trimEnd()
    .split(/^@@\n/m)
    .slice(1)
    .reduce((before, hunk) => {
      const lines = hunk.replace(/\n$/, '').split('\n');
      const side = (marks: string) =>
        `\n${lines.flatMap((line) => (marks.includes(line.charAt(0)) ? `${line.slice(1)}\n` : [])).join('')}`;
      const parts = `\n${before}`.split(side(' -'));
      if (parts.length !== 2) throw new Error(`${where}: these lines do not stand there once:${side(' -')}`);
      return parts.join(side(' +')).slice(1);
    }, text);
}

/** The sound case and, for each code of a diagnostic, one that has it. */
export const oneCaseForEachCode: readonly FaultCase[] = faultCases.filter(({ expected }, index) => {
  const before = faultCases.slice(0, index).flatMap((one) => one.expected.map(({ code }) => code));
  return index === 0 || expected.some(({ code }) => !before.includes(code));
});

/** The case of a name. */
export function caseNamed(name: string): FaultCase {
  const found = faultCases.find((one) => one.name === name);
  if (!found) throw new Error(`there is no case ${name}`);
  return found;
}

/** Writes the dataset of a case into a folder, by default a new one, and gives the folder. */
export function writeCase({ files }: FaultCase, folder = freshFolder()): string {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
