import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { dataWords, schemaVersion } from '@summit/data/validate';
import { checkRecords } from '../datasets/dataset.ts';
import { VERSION_FILE } from '../datasets/model-version.ts';
import { readStarter, type StarterFile, type StarterParts } from '../datasets/starter.ts';
import { asFileFault, commandFault, type ExitCode, FileFault } from '../faults.ts';
import { displayName, filesBelow } from '../files/read-files.ts';
import { writePlaced } from '../files/write-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { asJson, shown } from '../shown-text.ts';
import { openQuestions, type Terminal } from '../terminal.ts';
import { readSourceTexts } from '../texts/source-texts.ts';
import { commandVersion, examples, jsonOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('init'))
    .argument('[dir]', sayText('init.dir'))
    .option('--yes', sayText('init.yes'))
    .option('--no-example', sayText('init.no-example'))
    .option('--no-workflow', sayText('init.no-workflow'))
    .option('--no-hook', sayText('init.no-hook'))
    .option('--force', sayText('init.force'))
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
  const name = displayName(folder);

  const { files, diagnostics } = parts.example
    ? await checkRecords([join(folder, 'records')], await readSourceTexts(join(folder, 'texts')))
    : { files: [], diagnostics: [] };
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (options.json) {
    const paths = written.map(({ path }) => path);
    terminal.print(asJson({ folder: name, written: paths, kept, diagnostics }));
    return failed ? 1 : 0;
  }
  terminal.note(say('files-written', { folder: name, count: written.length }));
  for (const path of kept) terminal.note(shown`  ${say('file-kept', { path })}`);
  if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  if (parts.example)
    terminal.note(
      say('records-checked', {
        count: files.length,
        verdict: diagnostics.length > 0 ? summaryOfFaults(diagnostics) : say('no-faults'),
      }),
    );
  terminal.note();
  terminal.note(say('next'));
  for (const line of nextSteps(name, parts)) terminal.note(`  ${line}`);
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
    if (given === undefined) throw commandFault(2, 'init-without-folder');
    const folder = resolve(given);
    return { folder, present: await look(folder), parts: { example, workflow, hook } };
  }
  try {
    const folder = resolve(given ?? (await questions.ask({ text: say('ask-folder'), otherwise: 'summits' })));
    return {
      folder,
      // Before the further questions, which would be in vain.
      present: await look(folder),
      parts: {
        example: example && (await questions.confirm(say('ask-example'))),
        workflow: workflow && (await questions.confirm(say('ask-workflow'))),
        hook: hook && (await questions.confirm(say('ask-hook'))),
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
    if (!info.isDirectory()) throw new FileFault(displayName(folder), say('is-a-file'));
    const names = (await readdir(folder)).filter((name) => name !== '.git');
    if (names.length > 0 && !force)
      throw commandFault(2, 'folder-not-empty', { folder: displayName(folder) });
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
        throw new FileFault(displayName(path), say('link-out'));
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
