import { lstat, rename } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { fix, type Mended, type RawRecord } from '@summit/data/parse';
import { recordKinds, references, type SummitRecord } from '@summit/data/validate';
import { group } from 'd3-array';
import { asFileFault } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { replaceFiles } from '../files/write-files.ts';
import { type CheckedRecords, checkFiles, textsOf } from './dataset.ts';

/** A file that was changed, and how. */
export interface FixedFile {
  readonly file: string;
  /** The name that it was given; null where it kept its own. */
  readonly renamed: string | null;
  readonly mended: readonly Mended[];
}

export interface FixedRecords extends CheckedRecords {
  readonly fixed: readonly FixedFile[];
}

/** Mending one fault can bring another to light, such as a property that was misspelt; this many times it may. */
const ROUNDS = 5;

/** Mends what has one right answer, in memory, and checks the result. */
export function fixFiles(files: readonly TextFile[], texts: readonly TextFile[]): FixedRecords {
  const mended = new Map<string, Mended[]>();
  let checked = checkFiles(files, texts);
  for (let round = 0; round < ROUNDS; round++) {
    const held = textsOf(checked.records, texts);
    const byFile = group(checked.diagnostics, ({ place }) => place.file);
    let changed = false;
    const next = checked.files.map((file) => {
      const found = byFile.get(file.name);
      // What is left of letters in another encoding would be written in their place.
      if (!found || file.text.includes('\uFFFD')) return file;
      const fixed = fix(file, found, { texts: held });
      if (fixed.text === file.text) return file;
      changed = true;
      mended.set(file.name, [...(mended.get(file.name) ?? []), ...fixed.mended]);
      return { name: file.name, text: fixed.text };
    });
    if (!changed) break;
    checked = checkFiles(next, texts);
  }
  const fixed = [...mended].map(([file, list]): FixedFile => ({ file, renamed: null, mended: list }));
  return { ...checked, fixed };
}

/** Mends record files in their places: all that are changed are replaced, or none. */
export async function fixRecords(
  files: readonly TextFile[],
  texts: readonly TextFile[],
): Promise<FixedRecords> {
  const result = fixFiles(files, texts);
  const before = new Map(files.map(({ name, text }) => [name, text]));
  const changed = result.files.filter(({ name, text }) => before.get(name) !== text);
  await replaceFiles(
    changed.map(({ name, text }) => ({ path: name, data: text, before: before.get(name) ?? null })),
  );
  const renamed = await renameToIds(result);
  if (renamed.size === 0) return result;
  const moved = result.files.map(({ name, text }) => ({ name: renamed.get(name) ?? name, text }));
  const known = new Map(result.fixed.map((one) => [one.file, one]));
  for (const [file, to] of renamed)
    known.set(file, { file, renamed: to, mended: known.get(file)?.mended ?? [] });
  return { ...checkFiles(moved, texts), fixed: [...known.values()] };
}

/**
 * Gives files the names of their records where the id is the one that others mean: a record refers to it, none
 * to the name of the file, the name is free, and no other record has the id as well.
 */
async function renameToIds({ records, diagnostics }: CheckedRecords): Promise<Map<string, string>> {
  const meant = new Set(records.flatMap(referencesOf));
  const renamed = new Map<string, string>();
  const owners = new Map<string, number>();
  for (const { id } of records) if (id !== null) owners.set(id, (owners.get(id) ?? 0) + 1);
  for (const diagnostic of diagnostics) {
    if (diagnostic.code !== 'file-name-differs') continue;
    const { id, file: name } = diagnostic.args;
    const from = diagnostic.place.file;
    const to = join(dirname(from), `${id}${extname(from)}`);
    if (
      owners.get(id) !== 1 ||
      !meant.has(id) ||
      meant.has(name) ||
      (await lstat(resolve(to)).catch(() => null))
    )
      continue;
    try {
      await rename(from, to);
    } catch (error) {
      throw asFileFault(from, error);
    }
    renamed.set(from, to);
  }
  return renamed;
}

function referencesOf({ sound, value }: RawRecord): string[] {
  const record = value as unknown as SummitRecord;
  return sound && recordKinds.includes(record.kind) ? references(record).map(({ id }) => id) : [];
}
