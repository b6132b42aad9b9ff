import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { dataWords, schemaVersion } from '@summit/data/validate';
import { checkRecords } from '../datasets/dataset.ts';
import { readStarter, type StarterFile, type StarterParts } from '../datasets/starter.ts';
import { VERSION_FILE } from '../datasets/state.ts';
import { asFileFault, CommandFault, type ExitCode, FileFault } from '../faults.ts';
import { displayName, filesBelow } from '../files/read-files.ts';
import { writePlaced } from '../files/write-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { asJson } from '../shown-text.ts';
import { count, openQuestions, type Terminal } from '../terminal.ts';
import { readSourceTexts } from '../texts/source-texts.ts';
import { commandVersion, examples, jsonOption, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description(
      'Make a dataset of your own, with a worked example, editor completion, a workflow and a git hook.',
    )
    .argument('[dir]', 'folder to make it in, new or empty; asked for on a terminal')
    .option('--yes', 'ask nothing')
    .option('--no-example', 'leave out the worked example, an invented meeting')
    .option('--no-workflow', 'leave out the GitHub workflow')
    .option('--no-hook', 'leave out the git hook')
    .option('--force', 'add what is missing to a folder that is not empty; no file that is there is changed')
    .addOption(jsonOption())
    .addHelpText('after', examples('summit init my-summits', 'summit init my-summits --yes --no-workflow'))
    .action(run(initDataset));

/** As flags give it; what is true may be because nothing was said. */
interface InitOptions {
  readonly force?: boolean;
  readonly yes?: boolean;
  readonly example: boolean;
  readonly workflow: boolean;
  readonly hook: boolean;
  readonly json?: boolean;
}

type Parts = Omit<StarterParts, 'version'>;

/** `summit init`: makes a dataset that validates and renders, with a worked example. */
async function initDataset(
  terminal: Terminal,
  given: string | undefined,
  options: InitOptions,
): Promise<ExitCode> {
  const { folder, present, parts } = await whatIsWanted(given, options);
  const starter = await readStarter({ ...parts, version: commandVersion });
  const all: StarterFile[] = [
    ...starter,
    { path: `records/${VERSION_FILE}`, text: `${schemaVersion}\n`, executable: false },
  ];
  const kept = all.filter(({ path }) => present.has(path)).map(({ path }) => path);
  const written = all.filter(({ path }) => !present.has(path));
  await write(folder, written);
  const shown = displayName(folder);

  const { files, diagnostics } = parts.example
    ? await checkRecords([join(folder, 'records')], await readSourceTexts(join(folder, 'texts')))
    : { files: [], diagnostics: [] };
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (options.json) {
    const paths = written.map(({ path }) => path);
    terminal.print(asJson({ folder: shown, written: paths, kept, diagnostics }));
    return failed ? 1 : 0;
  }
  terminal.note(`${shown}: ${count(written.length, 'file')} written`);
  for (const path of kept) terminal.note(`  kept as it was: ${path}`);
  if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  if (parts.example)
    terminal.note(
      `${count(files.length, 'record')} checked: ${diagnostics.length > 0 ? summaryOfFaults(diagnostics) : 'no faults'}`,
    );
  terminal.note();
  terminal.note('Next:');
  for (const line of nextSteps(shown, parts)) terminal.note(`  ${line}`);
  return failed ? 1 : 0;
}

/** Asks on a terminal for what no flag has said; elsewhere flags and their defaults decide. */
async function whatIsWanted(
  given: string | undefined,
  options: InitOptions,
): Promise<{ folder: string; present: ReadonlySet<string>; parts: Parts }> {
  const look = (folder: string) => findPresent(folder, options.force ?? false);
  const { example, workflow, hook } = options;
  const questions = options.yes || options.json ? null : openQuestions();
  if (!questions) {
    if (given === undefined)
      throw new CommandFault('init needs the folder to make the dataset in', {
        exitCode: 2,
        hint: 'For example: summit init my-summits',
      });
    const folder = resolve(given);
    return { folder, present: await look(folder), parts: { example, workflow, hook } };
  }
  try {
    const folder = resolve(
      given ?? (await questions.ask({ text: 'Folder of the dataset:', otherwise: 'summits' })),
    );
    return {
      folder,
      // Before the further questions, which would be in vain.
      present: await look(folder),
      parts: {
        example: example && (await questions.confirm('Begin with a worked example, an invented meeting?')),
        workflow: workflow && (await questions.confirm('Add a GitHub workflow that checks and renders?')),
        hook: hook && (await questions.confirm('Add a git hook that checks before each commit?')),
      },
    };
  } finally {
    questions.close();
  }
}

/** Files that are there already. A folder that holds something is taken only by force, and even then nothing is replaced. */
async function findPresent(folder: string, force: boolean): Promise<ReadonlySet<string>> {
  try {
    const info = await stat(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!info) return new Set();
    if (!info.isDirectory()) throw new FileFault(displayName(folder), 'it is a file, not a folder');
    const names = (await readdir(folder)).filter((name) => name !== '.git');
    if (names.length > 0 && !force)
      throw new CommandFault(`${displayName(folder)} is not empty`, {
        exitCode: 2,
        hint: 'With --force the files that are missing are added; none that is there is changed.',
      });
    const present = new Set<string>();
    for await (const path of filesBelow(folder)) present.add(path);
    return present;
  } catch (error) {
    throw asFileFault(displayName(folder), error);
  }
}

async function write(folder: string, files: readonly StarterFile[]): Promise<void> {
  const placed = files.map(({ path, text, executable }) => ({
    path: join(folder, path),
    data: text,
    before: null,
    ...(executable && { mode: 0o755 }),
  }));
  await writePlaced(placed, {
    folders: [folder],
    check: async (path) => {
      if (path !== folder && relative(await realpath(folder), await realpath(path)).startsWith('..'))
        throw new FileFault(displayName(path), 'it is a link that leads out of the folder');
    },
  });
}

function nextSteps(folder: string, { example, hook }: Parts): string[] {
  // As it was called itself: npx says so to the programs that it runs.
  const summit = process.env['npm_command'] === 'exec' ? 'npx summit' : 'summit';
  return [
    `cd ${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`}`,
    ...(example
      ? [
          `${summit} validate records --sources texts`,
          `${summit} render --data records --out out`,
          `${summit} coverage --data records --sources texts --html out/coverage.html`,
        ]
      : [`${summit} add source my-source --text texts/my-source.txt`]),
    ...(hook ? ['git init && git config core.hooksPath .githooks'] : []),
  ];
}
