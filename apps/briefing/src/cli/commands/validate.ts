import { resolve } from 'node:path';
import { dataWords } from '@summit/data/validate';
import {
  type CheckedRecords,
  checkCanonical,
  checkFiles,
  printLinks,
  type ReadRecords,
  readRecords,
} from '../datasets/dataset.ts';
import { type FixedFile, fixFiles, fixRecords } from '../datasets/fix-records.ts';
import { refuseOtherModel } from '../datasets/model-version.ts';
import { asSarif, asWorkflowCommands } from '../fault-formats.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { collect, displayName, type TextFile } from '../files/read-files.ts';
import { decodeUtf8 } from '../files/utf8.ts';
import { watchPaths } from '../files/watch.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { asJson, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { readSourceTexts } from '../texts/source-texts.ts';
import {
  choice,
  commandVersion,
  type DatasetOptions,
  dataOption,
  examples,
  jsonOption,
  sourcesOption,
  type Usage,
} from '../usage.ts';
import { say, sayText } from '../words.ts';

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;

export const usage: Usage = (command, run) =>
  command
    .description(sayText('validate'))
    .argument('[paths...]', sayText('validate.paths'))
    .addOption(sourcesOption())
    .addOption(choice('--format <name>', sayText('validate.format'), FORMATS).default('text'))
    .option('--fix', sayText('validate.fix'))
    .option('--watch', sayText('validate.watch'))
    .option('--stdin-filename <path>', sayText('validate.stdin-filename'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit validate my-records --sources texts',
        'summit validate my-records --fix',
        'summit validate my-records --watch',
        'summit validate my-records --format sarif > faults.sarif',
        'summit validate - --stdin-filename my-records/claims/one.yml < one.yml',
      ),
    )
    .action(run(validateRecords));

interface ValidateOptions extends DatasetOptions {
  readonly format: (typeof FORMATS)[number];
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly sources?: string;
  readonly stdinFilename?: string;
}

/** `summit validate`: checks files, folders and standard input, or the dataset that comes with the command. */
async function validateRecords(
  terminal: Terminal,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const given = [...(options.data === undefined ? [] : [options.data]), ...paths];
  const named = given.filter((path) => path !== '-');
  if (options.stdinFilename !== undefined && named.length === given.length)
    throw commandFault(2, 'stdin-filename-alone');
  if (named.length < given.length) return checkInput(terminal, named, options);
  if (!options.watch) return checkOnce(terminal, named, options);
  if (named.length === 0) throw commandFault(2, 'watch-nothing');
  return watchPaths(terminal, [...named, ...(options.sources === undefined ? [] : [options.sources])], () =>
    checkOnce(terminal, named, options),
  );
}

async function checkOnce(
  terminal: Terminal,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const texts = options.sources === undefined ? [] : await readSourceTexts(options.sources);
  if (paths.length === 0) {
    if (options.fix) throw commandFault(2, 'fix-nothing');
    return printResult(terminal, options, checkCanonical(texts), []);
  }
  await refuseOtherModel(paths);
  const { files, links } = await readRecords(paths);
  printLinks(links, terminal);
  if (!options.fix) return printResult(terminal, options, checkFiles(files, texts), []);
  const { fixed, ...checked } = await fixRecords(files, texts);
  return printResult(terminal, options, checked, fixed);
}

/** Checks what comes on standard input, alone or among the files that it belongs to. With --fix it comes out mended. */
async function checkInput(
  terminal: Terminal,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  if (options.watch) throw commandFault(2, 'watch-stdin');
  const texts = options.sources === undefined ? [] : await readSourceTexts(options.sources);
  const input = await readInput(options.stdinFilename);
  const others: ReadRecords = paths.length === 0 ? { files: [], links: [] } : await readRecords(paths);
  printLinks(others.links, terminal);
  const files = [...others.files.filter(({ name }) => name !== input.name), input];
  if (!options.fix) return printResult(terminal, options, withoutName(checkFiles(files, texts), options), []);
  const { fixed, ...checked } = fixFiles(files, texts);
  if (options.format !== 'text' || options.json) throw commandFault(2, 'fix-stdin-format');
  process.stdout.write(checked.files.find(({ name }) => name === input.name)?.text ?? '');
  const own = { ...checked, files: [input] };
  return printResult(
    { ...terminal, note: (line = '') => terminal.noteError(line) },
    options,
    withoutName(own, options),
    fixed.filter(({ file }) => file === input.name),
  );
}

async function readInput(filename: string | undefined): Promise<TextFile> {
  const name = sayText('standard-input');
  const text = await decodeUtf8(await collect(process.stdin, name), name);
  if (filename !== undefined) return { name: displayName(resolve(filename)), text };
  return { name: /^\s*[{[]/.test(text) ? '<stdin>.json' : '<stdin>', text };
}

/** What has no name of its own has none that could differ from the id. */
function withoutName(checked: CheckedRecords, { stdinFilename }: ValidateOptions): CheckedRecords {
  if (stdinFilename !== undefined) return checked;
  const diagnostics = checked.diagnostics.filter(
    ({ code, place }) => code !== 'file-name-differs' || !place.file.startsWith('<stdin>'),
  );
  return { ...checked, diagnostics };
}

function printResult(
  terminal: Terminal,
  { format, json }: ValidateOptions,
  { files, diagnostics }: CheckedRecords,
  fixed: readonly FixedFile[],
): ExitCode {
  const exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  switch (json ? 'json' : format) {
    case 'json':
      terminal.print(asJson({ files: files.length, fixed, diagnostics }));
      return exitCode;
    case 'sarif':
      terminal.print(asJson(asSarif(diagnostics, commandVersion)));
      return exitCode;
    case 'github':
      printFixed(terminal, fixed);
      for (const line of asWorkflowCommands(diagnostics)) terminal.print(line);
      break;
    case 'text':
      printFixed(terminal, fixed);
      if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  }
  const verdict = diagnostics.length > 0 ? summaryOfFaults(diagnostics) : say('no-faults');
  terminal.note(
    say('records-checked', {
      count: files.length,
      verdict: terminal.paint(exitCode === 1 ? 'red' : 'green', verdict),
    }),
  );
  return exitCode;
}

/** What was mended, a line for each change. */
function printFixed(terminal: Terminal, fixed: readonly FixedFile[]): void {
  for (const { file, renamed, mended } of fixed) {
    for (const { place, code, from, to } of mended) {
      const at = `${file}:${place.line}:${place.column}`;
      const change =
        code === 'not-canonical'
          ? say('mended.canonical')
          : to === null
            ? say('mended.out', { from: String(from) })
            : say('mended.value', { from: String(from), to: String(to) });
      terminal.note(
        shown`${terminal.paint('green', say('mended'))} ${at} ${terminal.paint('dim', `[${code}]`)} ${change}`,
      );
    }
    if (renamed !== null)
      terminal.note(shown`${terminal.paint('green', say('renamed'))} ${file} → ${renamed}`);
  }
}
