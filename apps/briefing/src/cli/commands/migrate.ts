import { basename, dirname, join, resolve } from 'node:path';
import { type Migrated, type Migration, migrate, migrations } from '@summit/data/compare';
import { canonicalForm, type RawRecord, replaceRecord } from '@summit/data/parse';
import { type JsonObject, kinds, type RecordKind, schemaVersion } from '@summit/data/validate';
import { checkRecords } from '../datasets/dataset.ts';
import { VERSION_FILE, versionOfFolder } from '../datasets/model-version.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { displayName } from '../files/read-files.ts';
import { changeFiles } from '../files/write-files.ts';
import { asJson, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { examples, jsonOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('migrate'))
    .argument('<dir>', sayText('migrate.dir'))
    .option('--dry-run', sayText('migrate.dry-run'))
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
    throw commandFault(2, 'model-too-new', { folder: displayName(resolve(folder)), from, to: path.to });
  if (from === path.to) {
    if (json) terminal.print(asJson({ from, to: from, dryRun, steps: [], changes: [] }));
    else
      terminal.note(
        say('migrated-already', { folder: displayName(resolve(folder)), version: String(path.to) }),
      );
    return 0;
  }
  const { records, diagnostics } = await checkRecords([folder]);
  const unread =
    diagnostics.filter(({ severity }) => severity === 'error').length > 0 &&
    records.some(({ sound }) => !sound);
  if (unread) throw commandFault(1, 'record-unreadable');
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
  const print = dryRun ? terminal.print : terminal.note;
  for (const { title, to } of steps) print(`${to}: ${title}`);
  for (const { remove, write } of changes)
    print(
      shown`  ${remove} → ${write.length === 0 ? say('file-gone') : write.map(({ file }) => file).join(', ')}`,
    );
  const args = { count: changes.length, all: records.length, from: String(from), to: String(path.to) };
  print(dryRun ? say('migrated.dry', args) : say('migrated', args));
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

/**
 * The file of a record, in the language of that from which it came: the same one where the record keeps its id, with
 * its comments; else one beside it, or in the folder of its kind beside that of the other's.
 */
function fileOf(record: JsonObject, raw: RawRecord): { file: string; text: string } {
  const { file } = raw;
  if (record['id'] === raw.id && record['kind'] === raw.kind) {
    const kept = replaceRecord({ name: file, text: raw.text }, record);
    if (kept !== null) return { file, text: kept };
  }
  const extension = /\.\w+$/.exec(file)?.[0] ?? '.yml';
  const id = String(record['id']);
  // The schemas forbid it, and records are migrated before they are held against them.
  if (basename(id) !== id) throw commandFault(1, 'id-no-file-name', { file, id: JSON.stringify(id) });
  const name = join(folderFor(record, raw), `${id}${extension}`);
  const plain = JSON.stringify(record, null, 2);
  const text = canonicalForm({ name, text: plain }) ?? `${plain}\n`;
  return { file: name, text: extension === '.json' ? text : `${schemaComment(record, raw)}${text}` };
}

/** Folders may be named after the kinds of their records, or hold them all. */
function folderFor(record: JsonObject, { file, kind }: RawRecord): string {
  const folder = dirname(file);
  const collection = (one: unknown) => kinds[one as RecordKind]?.collection;
  return record['kind'] !== kind && basename(folder) === collection(kind)
    ? join(dirname(folder), collection(record['kind']))
    : folder;
}

/** Editors find the schema of a record by a comment at its head, which the new record gets where the old one has it. */
function schemaComment(record: JsonObject, { text, kind }: RawRecord): string {
  const [comment = ''] = /^# yaml-language-server: .*\r?\n/.exec(text) ?? [];
  return comment.replace(`${kind}.schema.json`, `${record['kind']}.schema.json`);
}

async function apply(folder: string, changes: readonly FileChange[], version: number): Promise<void> {
  const before = new Map(changes.map((change) => [resolve(change.remove), change.before]));
  const writes = changes.flatMap(({ write }) =>
    write.map(({ file, text }) => ({ path: file, data: text, before: before.get(resolve(file)) ?? null })),
  );
  const stated = { path: join(folder, VERSION_FILE), data: `${version}\n` };
  await changeFiles(
    [...writes, stated],
    changes.map(({ remove }) => remove),
  );
}
