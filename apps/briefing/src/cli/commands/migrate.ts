import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Migrated, type Migration, migrate, migrations } from '@summit/data/compare';
import { canonicalForm, type RawRecord } from '@summit/data/parse';
import { type JsonObject, schemaVersion } from '@summit/data/validate';
import { checkRecords } from '../datasets/dataset.ts';
import { VERSION_FILE, versionOfFolder } from '../datasets/state.ts';
import { asFileFault, CommandFault, type ExitCode } from '../faults.ts';
import { displayName } from '../files/read-files.ts';
import { replaceFiles } from '../files/write-files.ts';
import { asJson } from '../shown-text.ts';
import { count, type Terminal } from '../terminal.ts';
import { examples, jsonOption, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('Take records of your own to the current version of the record model.')
    .argument(
      '<dir>',
      'folder of records; its file .schema-version says which version they follow (default: 1)',
    )
    .option('--dry-run', 'tell what would be done, and do nothing')
    .addOption(jsonOption())
    .addHelpText('after', examples('summit migrate my-records --dry-run'))
    .action(
      run((terminal, folder: string, options: MigrateOptions) => migrateRecords(terminal, folder, options)),
    );

interface MigrateOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Other steps than those that come with the data, and where they lead; for tests. */
export interface MigrationPath {
  readonly to: number;
  readonly steps: readonly Migration[];
}

/** `summit migrate DIR`: takes the records of a folder to the current version of the record model. */
export async function migrateRecords(
  terminal: Terminal,
  folder: string,
  { dryRun = false, json = false }: MigrateOptions,
  path: MigrationPath = { to: schemaVersion, steps: migrations },
): Promise<ExitCode> {
  const from = await versionOfFolder(folder);
  if (from > path.to)
    throw new CommandFault(
      `${displayName(resolve(folder))} follows version ${from} of the record model; this command knows version ${path.to}`,
      { exitCode: 2, hint: 'Use a newer version of the command.' },
    );
  if (from === path.to) {
    if (json) terminal.print(asJson({ from, to: from, dryRun, steps: [], changes: [] }));
    else
      terminal.note(
        `${displayName(resolve(folder))} follows version ${path.to} of the record model: nothing to do`,
      );
    return 0;
  }
  const { records, diagnostics } = await checkRecords([folder]);
  const unread =
    diagnostics.filter(({ severity }) => severity === 'error').length > 0 &&
    records.some(({ sound }) => !sound);
  if (unread)
    throw new CommandFault('a record cannot be read; nothing was changed', {
      exitCode: 1,
      hint: 'summit validate tells where and why.',
    });
  const migrated = migrate(
    records.map(({ value }) => value),
    from,
    path,
  );
  const changes = migrated.flatMap((one, index) => changeOf(one, records[index]));
  const steps = path.steps.filter(({ to }) => to > from && to <= path.to);
  if (!dryRun) await apply(resolve(folder), changes, path.to);
  if (json) {
    const files = changes.map(({ remove, write }) => ({ remove, write: write.map(({ file }) => file) }));
    const titles = steps.map(({ to, title }) => ({ to, title }));
    const report = { from, to: path.to, dryRun, steps: titles, changes: files };
    terminal.print(asJson(report));
    return 0;
  }
  // A dry run is there for what it tells.
  const say = dryRun ? terminal.print : terminal.note;
  for (const { title, to } of steps) say(`${to}: ${title}`);
  for (const { remove, write } of changes)
    say(`  ${remove} → ${write.length === 0 ? 'gone' : write.map(({ file }) => file).join(', ')}`);
  say(
    `${count(changes.length, 'record')} of ${count(records.length, 'record')} ${dryRun ? 'would be' : 'were'} changed: version ${from} → ${path.to}`,
  );
  return 0;
}

interface FileChange {
  /** The file of the record as it was. */
  readonly remove: string;
  readonly before: string;
  readonly write: readonly { readonly file: string; readonly text: string }[];
}

function changeOf({ from, to }: Migrated, raw: RawRecord | undefined): FileChange[] {
  const [only] = to;
  if (!raw || (to.length === 1 && JSON.stringify(only) === JSON.stringify(from))) return [];
  return [{ remove: raw.file, before: raw.text, write: to.map((record) => fileOf(record, raw)) }];
}

/** The file of a record, beside that from which it came and in the same language. */
function fileOf(record: JsonObject, { file }: RawRecord): { file: string; text: string } {
  const extension = /\.\w+$/.exec(file)?.[0] ?? '.yml';
  const id = String(record['id']);
  // The schemas forbid it, and records are migrated before they are held against them.
  if (basename(id) !== id)
    throw new CommandFault(`${file}: the id ${JSON.stringify(id)} cannot be the name of a file`, {
      exitCode: 1,
    });
  const name = join(dirname(file), `${id}${extension}`);
  const text = JSON.stringify(record, null, 2);
  return { file: name, text: canonicalForm({ name, text }) ?? `${text}\n` };
}

/** Puts all new files in place, and only then takes the old ones away, so that no record is ever in neither. */
async function apply(folder: string, changes: readonly FileChange[], version: number): Promise<void> {
  const before = new Map(changes.map((change) => [resolve(change.remove), change.before]));
  const writes = changes.flatMap(({ write }) =>
    write.map(({ file, text }) => ({ path: file, data: text, before: before.get(resolve(file)) ?? null })),
  );
  await replaceFiles([...writes, { path: join(folder, VERSION_FILE), data: `${version}\n` }]);
  const written = new Set(writes.map(({ path }) => resolve(path)));
  for (const { remove } of changes)
    if (!written.has(resolve(remove)))
      await rm(remove).catch((error: unknown) => {
        throw asFileFault(displayName(remove), error);
      });
}
